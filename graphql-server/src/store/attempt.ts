import { setTimeout as wait } from 'node:timers/promises';
import { ConnectionLost, sqlStateOf } from './database.ts';

/** A new life of the sequence began between the first read of a write and its last. */
export class NewLife extends Error {}

/** Serialization failure, deadlock, and a record that somebody else created first. */
const startOver = new Set(['40001', '40P01', '23505']);

const MAX_ATTEMPTS = 8;
/** Milliseconds; twice as long every time: all attempts together outlast a restart of the database. */
const WAIT_FOR_CONNECTION = 50;
/** Milliseconds: whoever won a deadlock gets its locks first. */
const WAIT_FOR_OTHERS = 50;

/**
 * Does work in the database, again where that can help. After a lost connection nobody knows whether the work was
 * committed: it has to be such that doing it twice is doing it once.
 */
export async function attempt<T>(work: () => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await work();
    } catch (error) {
      const isLost = error instanceof ConnectionLost;
      const mayHelp = isLost || error instanceof NewLife || startOver.has(sqlStateOf(error) ?? '');
      if (!mayHelp || attempts === MAX_ATTEMPTS) throw error;
      const longest = isLost ? WAIT_FOR_CONNECTION * 2 ** (attempts - 1) : WAIT_FOR_OTHERS;
      await wait(longest * (0.5 + Math.random() / 2));
    }
  }
}

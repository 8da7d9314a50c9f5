import type { Collection } from '@rockpool/schema';
import {
  type DeviceId,
  laterStamp,
  MAX_ROUNDS,
  nextStamp,
  type PushAnswer,
  type PushRow,
  type Settlement,
  takeConflict,
} from '@rockpool/schema/protocol';
import type { SyncHooks } from './hooks.ts';
import { keyText, type LocalStore, type PendingRecord } from './local-store.ts';

/** The conflicts that a push was answered with, while plugins settle them and other records are sent. */
export interface ConflictQueue {
  add(rows: readonly PushRow[], answers: readonly PushAnswer[], sent: readonly PendingRecord[]): void;
  /**
   * Waits for the plugins, and stores what they decided.
   *
   * @returns the keys of the records that can be sent again; none when nothing was in conflict, or it never ends
   */
  settle(signal: AbortSignal): Promise<readonly string[]>;
}

export interface ConflictQueueOptions {
  readonly store: LocalStore;
  readonly device: DeviceId;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly hooks: SyncHooks;
}

interface Judged {
  readonly row: PushRow;
  readonly answer: PushAnswer;
  readonly settlements: ReadonlyMap<string, Settlement>;
}

/** For one push. It lasts a few rounds: whatever is in conflict then waits for the next sync. */
export function createConflictQueue({ store, device, now, hooks }: ConflictQueueOptions): ConflictQueue {
  let judging: Promise<Judged>[] = [];
  let waiting: string[] = [];
  let rounds = 0;
  const declared = (name: string): Collection => store.collections.get(name) as Collection;

  return {
    add(rows, answers, sent) {
      for (const [i, answer] of answers.entries()) {
        const row = rows[i];
        if (answer.outcome !== 'CONFLICT' || !row) continue;
        waiting.push(keyText(row));
        if (!answer.record) continue;
        const edits = Object.values(sent[i]?.record.sync.edits ?? {});
        const round = 1 + Math.max(0, ...edits.map((edit) => edit.rounds ?? 0));
        const settlements = hooks.judge(declared(row.collection), answer, round);
        judging.push(settlements.then((found) => ({ row, answer, settlements: found })));
      }
    },

    async settle(signal) {
      const [judged, keys] = [await Promise.all(judging), waiting];
      [judging, waiting] = [[], []];
      signal.throwIfAborted();
      for (const { row, answer, settlements } of judged) {
        const collection = declared(row.collection);
        await store.write(row.collection, [row.id], (_id, record) => {
          if (!record) return record;
          const stamp = nextStamp(now(), laterStamp(record.sync.stamp, answer.record?.stamp ?? ''), device);
          return takeConflict(collection, record, row, answer, settlements, stamp);
        });
      }
      return rounds++ <= MAX_ROUNDS ? keys : [];
    },
  };
}

import { type ChildProcess, fork } from 'node:child_process';
import type { Specimen } from './specimen.ts';

/**
 * The ways to hunt, the fastest first: histories of the protocol's own functions, the sync of both ends on stores in
 * memory, and the simulation of the whole.
 */
export type Hunt = 'model' | 'sync' | 'stack';

/** What a hunting process says: that it begins a seed, or what it caught with it. */
export interface Message {
  readonly hunt: Hunt;
  readonly seed: number;
  readonly violation?: string;
}

/** What became of a hunt. */
export interface Trophy {
  readonly name: string;
  readonly hunt: Hunt;
  /** The first seed that caught it; null when it survived them all. */
  readonly seed: number | null;
  /** What the checker said. */
  readonly violation: string | null;
}

/** A seed that takes longer, in milliseconds, does not end any more. */
const PATIENCE = 60_000;

/** Nothing is planted under this name, so nothing may be caught. */
export const control = 'control';

/**
 * Hunts a specimen with seed 1, 2, 3… until it is caught.
 *
 * @param seeds the most seeds of each hunt
 */
export async function hunt(
  { name }: Pick<Specimen, 'name'>,
  seeds: number,
  onSeed: (message: Message) => void = () => {},
): Promise<Trophy> {
  const child = fork(new URL('hunt.ts', import.meta.url), [name, String(seeds)], {
    execArgv: ['--conditions=@rockpool/source', '--no-warnings'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let last: Message = { hunt: 'model', seed: 0 };
  let errors = '';
  child.stderr?.on('data', (text) => {
    errors += text;
  });
  const isStuck = await ended(child, (message) => {
    last = message;
    onSeed(message);
  });
  const violation = last.violation ?? (isStuck ? 'it does not end' : undefined);
  if (violation !== undefined) return { name, hunt: last.hunt, seed: last.seed, violation };
  if (child.exitCode !== 0) throw new Error(`The hunt for "${name}" failed at seed ${last.seed}.\n${errors}`);
  return { name, hunt: last.hunt, seed: null, violation: null };
}

/** @returns whether it had to be ended, for it said nothing any more */
function ended(child: ChildProcess, onMessage: (message: Message) => void): Promise<boolean> {
  return new Promise((resolve) => {
    let isStuck = false;
    const end = (): void => {
      isStuck = true;
      child.kill('SIGKILL');
    };
    let patience = setTimeout(end, PATIENCE);
    child.on('message', (message) => {
      clearTimeout(patience);
      patience = setTimeout(end, PATIENCE);
      onMessage(message as Message);
    });
    child.once('close', () => {
      clearTimeout(patience);
      resolve(isStuck);
    });
  });
}

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

/** What a hunting process is to do. */
export interface Order {
  /** The specimen's name; undefined to plant nothing. */
  readonly name: string | undefined;
  /** The module that the specimen is for: it decides which hunts there are. */
  readonly file: string | undefined;
  /** The most seeds of each hunt. */
  readonly seeds: number;
  /** Only this seed of this hunt, or every one but these; see {@link placeOf}. */
  readonly only?: string;
  readonly except?: readonly string[];
}

/** Names a seed of a hunt. */
export const placeOf = ({ hunt, seed }: Pick<Message, 'hunt' | 'seed'>): string => `${hunt} ${seed}`;

/** A seed that takes longer, in milliseconds, does not end any more. */
const PATIENCE = 60_000;

/**
 * Hunts a specimen with seed 1, 2, 3… until it is caught. A seed that fails where nothing is planted, too, is no catch.
 *
 * @param seeds the most seeds of each hunt
 */
export async function hunt(
  { name, file }: Pick<Specimen, 'name' | 'file'>,
  seeds: number,
  onSeed: (message: Message) => void = () => {},
): Promise<Trophy> {
  const except: string[] = [];
  for (;;) {
    const last = await follow({ name, file, seeds, except }, onSeed);
    if (last.violation === undefined) return { name, hunt: last.hunt, seed: null, violation: null };
    const healthy = await follow({ name: undefined, file, seeds, only: placeOf(last) });
    if (healthy.violation === undefined) return { name, hunt: last.hunt, seed: last.seed, violation: last.violation };
    except.push(placeOf(last));
  }
}

/** Plays as many seeds where nothing is planted: what it says is a false alarm. */
export const falseAlarm = async (seeds: number, onSeed?: (message: Message) => void): Promise<string | undefined> => {
  const last = await follow({ name: undefined, file: undefined, seeds }, onSeed);
  return last.violation && `${placeOf(last)}: ${last.violation}`;
};

/** Has an order carried out in a process of its own, and gives the last that it said. */
async function follow(order: Order, onSeed: (message: Message) => void = () => {}): Promise<Message> {
  const child = fork(new URL('hunt.ts', import.meta.url), [JSON.stringify(order)], {
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
  if (isStuck) return { ...last, violation: 'it does not end' };
  if (child.exitCode !== 0) throw new Error(`The hunt for "${order.name}" failed at ${placeOf(last)}.\n${errors}`);
  return last;
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

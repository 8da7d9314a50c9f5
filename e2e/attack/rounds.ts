import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Round } from './play.ts';
import type { Tally } from './tally.ts';

/** What a process is to play. */
export interface Order extends Omit<Round, 'onProgress'> {
  /** The name of a leak to plant; undefined for none. */
  readonly leak?: string;
}

/** What it says: how far it is, and at the end what it has come to. */
export type Message =
  | { readonly done: number; readonly tally?: never }
  | { readonly tally: Tally; readonly done?: never };

/**
 * Plays a round in a process of its own.
 *
 * @throws Error with what the process said last when it ends without a result
 */
export async function playApart(order: Order, onProgress: (done: number) => void = () => {}): Promise<Tally> {
  const child: ChildProcess = fork(new URL('round.ts', import.meta.url), [JSON.stringify(order)], {
    execArgv: ['--conditions=@rockpool/source', '--no-warnings'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let result: Tally | undefined;
  let errors = '';
  child.stderr?.on('data', (text) => {
    errors += text;
  });
  child.on('message', (message: Message) => {
    if (message.tally) result = message.tally;
    else onProgress(message.done);
  });
  await once(child, 'close');
  if (!result) throw new Error(`The round of seed ${order.seed} did not come to its end.\n${errors}`);
  return result;
}

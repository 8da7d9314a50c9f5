import { setTimeout as delay, setImmediate as turn } from 'node:timers/promises';
import type { ServerContext } from './context.ts';

/** The time between two beats, in milliseconds: longer than it takes to refuse a row. */
const BEAT = 25;

/**
 * Waits for the next beat, as counted from when the request came. To lock and to look at a record that is hidden takes
 * longer than to find nothing, and a refusal that came as soon as it is known would tell one from the other.
 */
export type OnBeat = (context: Pick<ServerContext, 'receivedAt'>) => Promise<void>;

/** @param pause resolves after so many milliseconds */
export const createOnBeat =
  (pause: (milliseconds: number) => Promise<void>): OnBeat =>
  async ({ receivedAt }) => {
    const spent = performance.now() - receivedAt;
    await pause(BEAT - (spent % BEAT));
  };

/** So many milliseconds a timer may be off: it counts whole ones, from some moment before. */
const BLUR = 2;

/** Resolves after so many milliseconds, and not at the next tick of a clock: that would show when the pause began. */
export async function pauseExactly(milliseconds: number): Promise<void> {
  const due = performance.now() + milliseconds;
  if (milliseconds > BLUR) await delay(milliseconds - BLUR);
  while (performance.now() < due) await turn();
}

import { parentPort } from 'node:worker_threads';
import type { Reduction } from './plan.ts';
import { playSeed } from './play-seed.ts';

/** A seed to play, with what is taken away from it. */
export interface Assignment {
  readonly seed: number;
  readonly reduction: Reduction;
}

// Errors are part of the play by the thousand; nobody reads where they came from.
Error.stackTraceLimit = 0;

parentPort?.on('message', ({ seed, reduction }: Assignment) => {
  void playSeed(seed, reduction).then((report) => parentPort?.postMessage(report));
});

import { Worker } from 'node:worker_threads';
import type { Reduction } from './plan.ts';
import type { SeedReport } from './run-seed.ts';
import type { Assignment } from './worker.ts';

/** Threads that play seeds. What a seed comes to does not hang on which of them plays it, or after what. */
export interface Crew {
  /** Plays a seed as soon as somebody is free. */
  play(seed: number, reduction: Reduction): Promise<SeedReport>;
  close(): Promise<void>;
}

/** A seed takes well under a second; one that takes so long has come to a standstill. */
const STANDSTILL = 120_000;

/** Almost everything that a play makes is garbage soon: a wide young generation spares most of the collecting. */
const resourceLimits = { maxYoungGenerationSizeMb: 128 };

export function createCrew(size: number): Crew {
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const all = new Set<Worker>();

  function hire(): void {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits });
    all.add(worker);
    release(worker);
  }
  function release(worker: Worker): void {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  }
  function dismiss(worker: Worker): void {
    all.delete(worker);
    void worker.terminate();
  }
  for (let i = 0; i < size; i++) hire();

  return {
    async play(seed, reduction) {
      const worker = idle.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
      const assignment: Assignment = { seed, reduction };
      return new Promise((resolve) => {
        const end = (report: SeedReport, isFit: boolean): void => {
          clearTimeout(timer);
          worker.off('message', take).off('error', fail);
          if (isFit) release(worker);
          else {
            dismiss(worker);
            hire();
          }
          resolve(report);
        };
        const broken = (why: string): void => end({ ...nothing, seed, violations: [why] }, false);
        const timer = setTimeout(() => broken(`It came to a standstill for ${STANDSTILL / 1000} s.`), STANDSTILL);
        const take = (report: SeedReport): void => end(report, true);
        const fail = (error: unknown): void => broken(`The thread ended: ${error}`);
        worker.on('message', take).on('error', fail);
        worker.postMessage(assignment);
      });
    },
    async close() {
      for (const worker of all) await worker.terminate();
    },
  };
}

const nothing = { writes: 0, conflicts: 0, met: {}, trace: '' };

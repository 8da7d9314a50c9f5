import { LEASE, LOOK_EVERY } from './limits.ts';

/** Jobs that lie in a table which several servers share: each is taken by one of them at a time. */
export interface Jobs<Job> {
  /** Takes a job that is due until a time, in milliseconds since 1970; undefined when there is none. */
  claim(now: number, until: number): Promise<Job | undefined>;
  /** When the next one will be due, as far as that is known; undefined for never. */
  nextAt(): Promise<number | undefined>;
  run(job: Job): Promise<void>;
}

/** Does jobs for as long as it lives. */
export interface Runner {
  /** There may be something to do sooner than it seemed. */
  wake(): void;
  /** Ends it, after what is under way. */
  close(): Promise<void>;
}

/** How long after a `wake` to look, in milliseconds: what wakes comes in bursts. */
const BREATH = 250;

/** Jobs that one server does at once. */
const AT_ONCE = 4;

/**
 * Does what is due, then sleeps until the next is, and looks now and then for what other servers have left.
 *
 * @param now milliseconds since 1970
 * @param report receives what went wrong; the job is taken again when its time runs out
 */
export function startRunner<Job>(jobs: Jobs<Job>, now: () => number, report: (error: unknown) => void): Runner {
  const underway = new Set<Promise<void>>();
  let isClosed = false;
  let isRoused = false;
  let endSleep = (): void => {};
  let waking: NodeJS.Timeout | undefined;

  function rouse(): void {
    isRoused = true;
    endSleep();
  }

  async function sleep(milliseconds: number): Promise<void> {
    if (isRoused || isClosed) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds).unref();
      endSleep = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Begins all that is due, as far as there is room for it. */
  async function look(): Promise<void> {
    while (!isClosed && underway.size < AT_ONCE) {
      const job = await jobs.claim(now(), now() + LEASE);
      if (job === undefined) return;
      const run = jobs
        .run(job)
        .catch(report)
        .finally(() => {
          underway.delete(run);
          rouse();
        });
      underway.add(run);
    }
  }

  /** What is due and was not to be had is another server's at this moment. */
  async function untilNext(): Promise<number> {
    const wait = ((await jobs.nextAt()) ?? Number.POSITIVE_INFINITY) - now();
    return wait > 0 ? Math.min(LOOK_EVERY, wait) : BREATH;
  }

  async function live(): Promise<void> {
    while (!isClosed) {
      isRoused = false;
      try {
        await look();
        await sleep(underway.size < AT_ONCE ? await untilNext() : LOOK_EVERY);
      } catch (error) {
        report(error);
        await sleep(LOOK_EVERY);
      }
    }
    await Promise.all(underway);
  }

  const life = live();
  return {
    wake() {
      if (isClosed || waking) return;
      waking = setTimeout(() => {
        waking = undefined;
        rouse();
      }, BREATH).unref();
    },
    close() {
      isClosed = true;
      clearTimeout(waking);
      rouse();
      return life;
    },
  };
}

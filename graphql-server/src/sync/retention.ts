import { makeStamp } from '@rockpool/schema/protocol';
import type { Store } from '../store/store.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** How long a request of a partner is known by its name, in days: a program that was offline for a week may repeat it. */
const KEYS = 7;

/** Records of one transaction: devices push in between. */
const BATCH = 200;

/** Buries what was deleted longer ago than that, and forgets what partners' requests were named. */
export async function buryOld(store: Store, retention: number, now: number): Promise<void> {
  const before = makeStamp(Math.max(0, now - retention * DAY), 0, '');
  while ((await store.bury(before, BATCH)) > 0);
  await store.forgetKeys(now - KEYS * DAY);
}

/**
 * Buries what is old, now and once a day.
 *
 * @param retention in days
 * @param report receives what went wrong; the next day it is tried again
 * @returns ends it, after what is under way
 */
export function startRetention(
  store: Store,
  retention: number,
  now: () => number,
  report: (error: unknown) => void,
): () => Promise<void> {
  let isEnded = false;
  let timer: NodeJS.Timeout | undefined;
  const sweep = async (): Promise<void> => {
    await buryOld(store, retention, now()).catch(report);
    if (isEnded) return;
    timer = setTimeout(() => {
      underway = sweep();
    }, DAY).unref();
  };
  let underway = sweep();
  return () => {
    isEnded = true;
    clearTimeout(timer);
    return underway;
  };
}

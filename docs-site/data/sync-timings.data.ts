import { backoff, MOST_BACKOFF } from '../../sdk/src/sync/backoff.ts';
import { STREAM_SILENCE } from '../../sdk/src/sync/engine.ts';
import { SYNC_INTERVAL, WRITE_DEBOUNCE } from '../../sdk/src/sync/schedule.ts';

export interface SyncTimings {
  /** In milliseconds. */
  readonly debounce: number;
  readonly intervalMinutes: number;
  readonly silenceSeconds: number;
  readonly mostBackoffMinutes: number;
  /** The longest wait after so many failures in a row, in seconds. */
  readonly waits: readonly { readonly failures: number; readonly seconds: number }[];
}

declare const data: SyncTimings;

export { data };

const ALMOST_ONE = 1 - 2 ** -32;

export default {
  load: (): SyncTimings => ({
    debounce: WRITE_DEBOUNCE,
    intervalMinutes: SYNC_INTERVAL / 60_000,
    silenceSeconds: STREAM_SILENCE / 1000,
    mostBackoffMinutes: MOST_BACKOFF / 60_000,
    waits: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((failures) => ({
      failures,
      seconds: Math.round(backoff(failures, ALMOST_ONE) / 1000),
    })),
  }),
};

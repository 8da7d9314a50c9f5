import type { RxDatabase } from 'rxdb/plugins/core';
import { map, type Observable } from 'rxjs';
import type { PluginFailure } from '../plugins/types.ts';
import { watchLocal } from './watch-local.ts';

/** So many failures are kept, the newest ones. */
const MOST = 100;

/** The local document that holds them. */
const LOG = 'plugins';

interface Log {
  readonly failures: readonly PluginFailure[];
}

/** The hooks that failed on this device: on every tab, and after a restart. */
export interface PluginLog {
  readonly failures$: Observable<readonly PluginFailure[]>;
  /** Never throws: where not even the log can be stored, there is nowhere to say so. */
  note(failure: Omit<PluginFailure, 'at'>): void;
}

/** @param now milliseconds since 1970 */
export function createPluginLog(database: RxDatabase, now: () => number): PluginLog {
  let work: Promise<unknown> = Promise.resolve();
  return {
    failures$: watchLocal<Log>(database, LOG).pipe(map((log) => log?.failures ?? [])),
    note(failure) {
      const noted = { at: new Date(now()).toISOString(), ...failure };
      work = work
        .then(async () => {
          const { failures = [] } = (await database.getLocal<Log>(LOG))?.toJSON().data ?? {};
          await database.upsertLocal(LOG, { failures: [...failures, noted].slice(-MOST) });
        })
        .catch(() => {});
    },
  };
}

import type { GroupId, Operation, RecordKey } from '@rockpool/schema/protocol';
import type { LocalList } from '../database/local-list.ts';
import { CrmError } from '../errors.ts';
import type { LocalStore } from '../sync/local-store.ts';

/**
 * A change of several records that was begun. It is stored before the first record is written and removed after the
 * last one, and performing it twice does no more than once: so a crash at any moment leaves all of it or nothing.
 */
export type Intent =
  /** Makes the edits of a transaction. */
  | { readonly kind: 'edit'; readonly groups: readonly [GroupId]; readonly operations: readonly Operation[] }
  /** Gives up every edit of the records that belong to the transactions. */
  | { readonly kind: 'discard'; readonly groups: readonly GroupId[]; readonly records: readonly RecordKey[] };

/** Changes several records so that a crash leaves the change whole or absent. */
export interface Journal {
  /**
   * Runs a task while no change is half done, in this tab or another; one that a crash has left is completed first.
   * Reading the records of a transaction is such a task.
   */
  settled<T>(task: () => Promise<T>): Promise<T>;
  /**
   * Performs an intent, alone: `prepare` looks at the records as they are until then.
   *
   * @param prepare gives undefined where there is nothing to do; what it throws leaves nothing behind
   * @throws CrmError `STORAGE_FAILED` or `STORAGE_FULL` when nothing was stored, `TRANSACTION_UNFINISHED` when the intent was
   */
  perform(prepare: () => Promise<Intent | undefined>): Promise<void>;
  /** Resolves when nothing is under way in this tab. */
  idle(): Promise<void>;
}

export interface JournalOptions {
  readonly intents: Pick<LocalList<Intent>, 'read' | 'write'>;
  readonly store: LocalStore;
  /** Runs tasks one at a time, over all tabs. */
  readonly exclusive: <T>(task: (lost?: AbortSignal) => Promise<T>) => Promise<T>;
}

export function createJournal(options: JournalOptions): Journal {
  const { intents, exclusive } = options;
  let work: Promise<unknown> = Promise.resolve();

  /** Most devices make no transaction, and hardly one has to be completed. */
  const load = () => import('./transaction.ts');

  function settled<T>(task: (lost?: AbortSignal) => Promise<T>): Promise<T> {
    const run = exclusive(async (lost) => {
      if ((await intents.read()).length > 0) await (await load()).recover(options, lost);
      return task(lost);
    });
    work = run.catch(() => {});
    return run;
  }

  return {
    settled,
    async perform(prepare) {
      let isLeft = false;
      await settled(async (lost) => {
        const intent = await prepare();
        if (!intent) return;
        await (await load()).perform(options, intent, lost).catch((error: unknown) => {
          isLeft = lost?.aborted === true && error instanceof CrmError && error.code === 'TRANSACTION_UNFINISHED';
          if (!isLeft) throw error;
        });
      });
      // Frozen in the middle of it: whoever had the next turn has completed it, and nobody but this page if there was none.
      if (isLeft) await settled(async () => {});
    },
    idle: async () => void (await work),
  };
}

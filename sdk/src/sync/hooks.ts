import type { Collection } from '@rockpool/schema';
import type { LocalRecord, PullResult, PushAnswer, PushRow, Settlement } from '@rockpool/schema/protocol';
import type { PendingRecord } from './local-store.ts';

/** What plugins have to say to sync. None of it throws. */
export interface SyncHooks {
  /** A row that asks for the conflicts that a plugin settles. */
  asking(collection: Collection, row: PushRow, record: LocalRecord): PushRow;
  /** Conflicts cannot be settled on this page: from now on no row asks. */
  stopAsking(): void;
  /** The keys of records that a plugin does not let go yet. */
  held(records: readonly PendingRecord[]): Promise<ReadonlySet<string>>;
  /**
   * Settles the conflicts of an answer, by field.
   *
   * @param round how often the edits have asked, from 1
   */
  judge(collection: Collection, answer: PushAnswer, round: number): Promise<ReadonlyMap<string, Settlement>>;
  /** Tells of answers that are stored. */
  answered(answers: readonly PushAnswer[]): void;
  /** Tells of a page that is stored. */
  pulled(page: PullResult): void;
}

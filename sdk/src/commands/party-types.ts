import type { DuplicateReason, MergeChoices, RecordOf } from '@rockpool/schema/commands';
import type { CrmRecord } from '../database/types.ts';

/** What {@link PartyCommands.merge} takes. */
export type MergeOptions = MergeChoices;

/** Two parties that may be one. */
export interface DuplicateSuggestion {
  /** The older one. */
  readonly survivor: RecordOf<'parties'>;
  readonly duplicate: RecordOf<'parties'>;
  /** Nothing else could be, by their tax id, or by name and home page or e-mail address. */
  readonly certain: boolean;
  /** What they have in common. */
  readonly reasons: readonly DuplicateReason[];
}

/** What can be done with contacts, companies, households and sites that are there twice. */
export interface PartyCommands<V extends 'contacts' | 'companies' | 'households' | 'sites'> {
  /**
   * Makes one of two. The survivor gets what it lacks of the duplicate. Nothing that refers to the duplicate is
   * rewritten: its id means the survivor from now on, here, on every other device and over the API, so deals, activities
   * and documents of both are found with either id.
   *
   * @returns the survivor
   * @example
   * ```ts
   * const company = await crm.companies.merge(kelp.id, kelpFoods.id, { take: ['name'] });
   * await crm.deals.find({ selector: { partyId: company.id } }).exec(); // the deals of both
   * ```
   * @throws CrmError `NOT_FOUND`; `CANNOT_MERGE` when one was merged already, or not the same people see both
   */
  merge(survivorId: string, duplicateId: string, options?: MergeOptions): Promise<CrmRecord<V>>;
  /**
   * Takes a merge back, by a person or by the server. Everything that referred to the duplicate refers to it again, and
   * the survivor gives back what it got, unless somebody has changed that since. The two are not suggested again.
   *
   * @param id of the duplicate
   * @returns the former duplicate
   * @example
   * ```ts
   * const [merged] = await crm.companies.find({ selector: { mergedInto: company.id } }).exec();
   * if (merged) await crm.companies.unmerge(merged.id);
   * ```
   * @throws CrmError `NOT_FOUND`; `CANNOT_MERGE` when it stands for itself
   */
  unmerge(id: string): Promise<CrmRecord<V>>;
  /**
   * Says that two that look alike are others: they are neither suggested nor merged by the server.
   *
   * @example
   * ```ts
   * await crm.companies.keepApart(north.id, south.id);
   * ```
   * @throws CrmError `NOT_FOUND`
   */
  keepApart(id: string, otherId: string): Promise<CrmRecord<V>>;
  /**
   * Pairs on this device that may be one, the likeliest first. The server makes one of a certain pair by itself when the
   * second of them is new to it; every other pair is for a person to decide.
   *
   * @example
   * ```ts
   * for (const { survivor, duplicate, reasons } of await crm.contacts.duplicates()) {
   *   console.log(`${survivor.name} and ${duplicate.name}: same ${reasons.join(', ')}`);
   * }
   * ```
   */
  duplicates(): Promise<readonly DuplicateSuggestion[]>;
}

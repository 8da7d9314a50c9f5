import type { ConvertChoices, DuplicateReason, MergeChoices, RecordOf } from '@rockpool/schema/commands';
import type { CrmRecord } from '../database/types.ts';

/** What {@link LeadCommands.convert} takes. */
export type ConvertLeadOptions = ConvertChoices;

/** What can be done with a lead or a deal that is over, or shall be. */
interface Closing<V extends 'leads' | 'deals'> {
  /**
   * Loses it, for a reason, and moves it to the pipeline's stage for that, where there is one.
   *
   * @example
   * ```ts
   * await crm.deals.lose(deal.id, 'Went with a cheaper offer');
   * ```
   * @throws CrmError `NOT_FOUND`; `INVALID_TRANSITION` when it is won or lost already; `INCOMPLETE` without a reason
   */
  lose(id: string, reason: string): Promise<CrmRecord<V>>;
  /**
   * Opens it again after it was won or lost, in the stage that it was in before. That counts for more than what others
   * did to the closed one meanwhile.
   *
   * @example
   * ```ts
   * await crm.deals.reopen(deal.id);
   * ```
   * @throws CrmError `NOT_FOUND`; `INVALID_TRANSITION` when it is open
   */
  reopen(id: string): Promise<CrmRecord<V>>;
}

/** What can be done with a lead. */
export interface LeadCommands extends Closing<'leads'> {
  /**
   * Makes a deal of a lead, with its company and its person: the ones that are named, else new ones from what the lead
   * says of them. The deal is the same record, so its id and its activities stay.
   *
   * Needs `parties` where one is named or made, and finds the pipeline's first stage where `settings` are open.
   *
   * @example
   * ```ts
   * const deal = await crm.leads.convert(lead.id);
   * const other = await crm.leads.convert(second.id, { companyId: deal.partyId, contactId: null });
   * ```
   * @throws CrmError `NOT_FOUND` for the lead and for what is named; `INVALID_TRANSITION` when it is a deal already, won or
   * lost; `UNKNOWN_COLLECTION`
   */
  convert(id: string, options?: ConvertLeadOptions): Promise<CrmRecord<'deals'>>;
}

/** What can be done with a deal. */
export interface DealCommands extends Closing<'deals'> {
  /**
   * Wins a deal: status, instant and probability, and the pipeline's stage for that, where `settings` are open.
   *
   * @example
   * ```ts
   * const { closedAt } = await crm.deals.win(deal.id);
   * ```
   * @throws CrmError `NOT_FOUND`; `INVALID_TRANSITION` when it is won or lost already
   */
  win(id: string): Promise<CrmRecord<'deals'>>;
}

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

/** The commands of each view that has some. */
export interface ViewCommands {
  readonly leads: LeadCommands;
  readonly deals: DealCommands;
  readonly contacts: PartyCommands<'contacts'>;
  readonly companies: PartyCommands<'companies'>;
  readonly households: PartyCommands<'households'>;
  readonly sites: PartyCommands<'sites'>;
}

/** The commands of a view, whatever view it is. */
export type CommandsOf<V> = V extends keyof ViewCommands ? ViewCommands[V] : unknown;

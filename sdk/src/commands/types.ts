import type { ConvertChoices } from '@rockpool/schema/commands';
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

/** The commands of each view that has some. */
export interface ViewCommands {
  readonly leads: LeadCommands;
  readonly deals: DealCommands;
}

/** The commands of a view, whatever view it is. */
export type CommandsOf<V> = V extends keyof ViewCommands ? ViewCommands[V] : unknown;

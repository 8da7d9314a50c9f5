import type { ConvertChoices } from '@rockpool/schema/commands';
import type { CrmRecord } from '../database/types.ts';
import type {
  DealDocumentOptions,
  InvoiceCommands,
  IssueCommand,
  LeaseCommands,
  OrderCommands,
  QuoteCommands,
} from './document-types.ts';
import type { JobCommands, TimerCommands } from './job-types.ts';
import type { PartyCommands } from './party-types.ts';

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
   * @throws CrmError `NOT_FOUND`; `INVALID_TRANSITION` when it is won or lost already; `INCOMPLETE` when the stage requires
   * what the deal does not say
   */
  win(id: string): Promise<CrmRecord<'deals'>>;
  /**
   * Makes a quote of a deal: a draft with its customer, its contact and what it comes to. Needs `salesDocuments`, as the
   * two below do.
   *
   * @example
   * ```ts
   * const quote = await crm.deals.quote(deal.id, {
   *   lines: [{ name: 'Slates', qtyMilli: 40_000, unit: 'm2', unitPrice: 4_500, taxCode: 'S', taxPpm: 190_000 }],
   *   validUntil: '2026-06-30',
   * });
   * ```
   * @throws CrmError `NOT_FOUND`; `UNKNOWN_COLLECTION`; `INVALID_RECORD` for a line that does not fit
   */
  quote(id: string, options?: DealDocumentOptions): Promise<CrmRecord<'quotes'>>;
  /**
   * Makes an order of a deal, as a draft, where there was no quote.
   *
   * @example
   * ```ts
   * const order = await crm.deals.order(deal.id);
   * ```
   * @throws CrmError `NOT_FOUND`; `UNKNOWN_COLLECTION`; `INVALID_RECORD` for a line that does not fit
   */
  order(id: string, options?: DealDocumentOptions): Promise<CrmRecord<'orders'>>;
  /**
   * Makes an invoice of a deal, as a draft: of all that it comes to, once, or of the lines that are given.
   *
   * @example
   * ```ts
   * const invoice = await crm.deals.invoice(deal.id, { lines: [{ name: 'First half', qtyMilli: 1_000, unitPrice: 60_000 }] });
   * ```
   * @throws CrmError `NOT_FOUND`; `NOTHING_TO_INVOICE` for a deal without an amount, or that has an invoice already;
   * `UNKNOWN_COLLECTION`; `INVALID_RECORD` for a line that does not fit
   */
  invoice(id: string, options?: DealDocumentOptions): Promise<CrmRecord<'invoices'>>;
}

/** The commands of each view that has some. */
export interface ViewCommands {
  readonly leads: LeadCommands;
  readonly deals: DealCommands;
  readonly quotes: QuoteCommands;
  readonly orders: OrderCommands;
  readonly invoices: InvoiceCommands;
  readonly creditNotes: IssueCommand<'creditNotes'>;
  readonly receipts: IssueCommand<'receipts'>;
  readonly seriesLeases: LeaseCommands;
  readonly projects: JobCommands<'projects'>;
  readonly visits: JobCommands<'visits'>;
  readonly workOrders: JobCommands<'workOrders'>;
  readonly deliveries: JobCommands<'deliveries'>;
  readonly inspections: JobCommands<'inspections'>;
  readonly maintenance: JobCommands<'maintenance'>;
  readonly stays: JobCommands<'stays'>;
  readonly contacts: PartyCommands<'contacts'>;
  readonly companies: PartyCommands<'companies'>;
  readonly households: PartyCommands<'households'>;
  readonly sites: PartyCommands<'sites'>;
}

/** The commands of a view, whatever view it is. */
export type CommandsOf<V> = V extends keyof ViewCommands ? ViewCommands[V] : unknown;

/** The timer, where the ledger is open. */
export type TimersOf<N extends string> = 'ledger' extends N ? { readonly timers: TimerCommands } : unknown;

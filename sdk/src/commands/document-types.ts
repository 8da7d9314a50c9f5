import type { DocumentChoices } from '@rockpool/schema/commands';
import type { CrmRecord } from '../database/types.ts';

/** What a document of a deal may say in place of it. */
export type DealDocumentOptions = DocumentChoices;

/** What {@link IssueCommand.issue} takes. */
export interface IssueOptions {
  /** When it is to be paid, as `2026-01-31`. */
  readonly dueDate?: string;
}

/** What {@link InvoiceCommands.credit} takes. */
export interface CreditOptions {
  /** The lines that are taken back; default: all that were not taken back yet. */
  readonly lineIds?: readonly string[];
}

/** What {@link JobCommands.invoice} takes. */
export interface InvoiceJobOptions {
  /** Which entries, where they have prices in several currencies; default: that of the first one. ISO 4217. */
  readonly currency?: string;
}

/** What can be done with a quote. */
export interface QuoteCommands {
  /**
   * Makes an order of a quote: the same lines for the same customer, confirmed. The quote is accepted by that.
   *
   * @example
   * ```ts
   * const order = await crm.quotes.order(quote.id);
   * ```
   * @throws CrmError `NOT_FOUND`; `INVALID_TRANSITION` for a cancelled quote, and for one that has an order already
   */
  order(id: string): Promise<CrmRecord<'orders'>>;
}

/** What can be done with an order. */
export interface OrderCommands {
  /**
   * Makes an invoice of an order, as a draft.
   *
   * @example
   * ```ts
   * const invoice = await crm.orders.invoice(order.id);
   * await crm.invoices.issue(invoice.id);
   * ```
   * @throws CrmError `NOT_FOUND`; `INVALID_TRANSITION` for a cancelled order; `NOTHING_TO_INVOICE` without lines, or when
   * it has an invoice already that was not credited
   */
  invoice(id: string): Promise<CrmRecord<'invoices'>>;
}

/** Something that is fixed once it is issued. */
export interface IssueCommand<V extends 'invoices' | 'creditNotes' | 'receipts'> {
  /**
   * Issues it: it gets its date, and says what it came to on this device. From now on it is fixed. It has its number at once
   * where the device leases its series; else the server gives it one with the next sync. The server refuses it where an entry
   * of it was billed meanwhile.
   *
   * @example
   * ```ts
   * await crm.invoices.issue(invoice.id, { dueDate: '2026-06-30' });
   * ```
   * @throws CrmError `NOT_FOUND`; `INVALID_TRANSITION` when it was issued already; `INCOMPLETE` without lines
   */
  issue(id: string, options?: IssueOptions): Promise<CrmRecord<V>>;
}

/** What can be done with an invoice. */
export interface InvoiceCommands extends IssueCommand<'invoices'> {
  /**
   * Makes a credit note of an issued invoice, or of some of its lines, as a draft. Once that is issued, what it takes back
   * can be billed anew.
   *
   * @example
   * ```ts
   * const note = await crm.invoices.credit(invoice.id);
   * await crm.creditNotes.issue(note.id);
   * ```
   * @throws CrmError `NOT_FOUND`; `INVALID_TRANSITION` for a draft; `NOTHING_TO_INVOICE` when all of it is credited already
   */
  credit(id: string, options?: CreditOptions): Promise<CrmRecord<'creditNotes'>>;
}

/** What can be done with the number series that are leased to devices. */
export interface LeaseCommands {
  /**
   * Asks for a series of this device's own, so that documents have their legal numbers at once, also offline. The server
   * grants it with the next sync: `granted` then says what its numbers begin with, and `issue()` uses them. One lease per
   * device and series; whoever has it gets it again.
   *
   * @example
   * ```ts
   * await crm.seriesLeases.lease('INV');
   * await crm.sync.now();
   * const { number } = await crm.invoices.issue(invoice.id); // 'INV-D1-2026-0001'
   * ```
   */
  lease(series: string): Promise<CrmRecord<'seriesLeases'>>;
  /**
   * Gives a leased series back: this device takes no more numbers of it, and another one may go on with them. Numbers that
   * went to no document after all are named as not used.
   *
   * @example
   * ```ts
   * await crm.seriesLeases.giveBack(lease.id);
   * ```
   * @throws CrmError `NOT_FOUND`; `INVALID_TRANSITION` when it was given back already
   */
  giveBack(id: string): Promise<CrmRecord<'seriesLeases'>>;
}

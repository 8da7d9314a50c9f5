import {
  creditInvoice,
  type DocumentChoices,
  documentFromDeal,
  invoiceFromOrder,
  issueDocument,
  orderFromQuote,
  type SalesDocument,
  standingInvoices,
} from '../documents.ts';
import { invoiceJob } from '../invoice-job.ts';
import type { LeasedNumber } from '../leases.ts';
import type { Planner, Reader } from './reader.ts';
import { taxRatesOf } from './tax-rates.ts';

export const planFromDeal =
  (kind: 'quote' | 'order' | 'invoice', dealId: string, choices: DocumentChoices): Planner =>
  async (read, context) => {
    const open = await invoicesOf(read, { dealId });
    return documentFromDeal(kind, await read.get('deals', dealId), choices, open, context);
  };

export const planOrderOfQuote =
  (id: string): Planner =>
  async (read, context) => {
    const orders = await read.find('salesDocuments', { kind: 'order', fromId: id });
    return orderFromQuote(await read.get('salesDocuments', id, 'quote'), orders, context);
  };

export const planInvoiceOfOrder =
  (id: string): Planner =>
  async (read, context) =>
    invoiceFromOrder(await read.get('salesDocuments', id, 'order'), await invoicesOf(read, { fromId: id }), context);

/** @param lineIds which lines; all where they are left out */
export const planCredit =
  (id: string, lineIds?: readonly string[]): Planner =>
  async (read, context) => {
    const credits = await read.find('salesDocuments', { kind: 'creditNote', replacesId: id });
    return creditInvoice(await read.get('salesDocuments', id, 'invoice'), lineIds, credits, context);
  };

/** @param numberFor the number of a document that is issued, where it is leased */
export const planIssue =
  (
    kind: SalesDocument['kind'],
    id: string,
    options: { readonly dueDate?: string },
    numberFor?: (document: SalesDocument) => Promise<LeasedNumber | undefined>,
  ): Planner =>
  async (read, context) => {
    const document = await read.get('salesDocuments', id, kind);
    return issueDocument(document, { ...options, leased: await numberFor?.(document) }, context);
  };

export const planInvoiceOfJob =
  (jobId: string, options: { readonly currency?: string }): Planner =>
  async (read, context) => {
    const job = await read.get('jobs', jobId);
    const entries = await read.find('ledger', { jobId });
    const voids = await read.find('ledger', { voidsId: { $in: entries.map(({ id }) => id) } });
    const invoices = await invoicesOf(read, { jobId });
    return invoiceJob(job, options, { entries, voids, invoices, rates: await taxRatesOf(read) }, context);
  };

/** The invoices of something that stand, as far as can be seen. */
async function invoicesOf(
  read: Reader,
  of: { readonly dealId?: string; readonly jobId?: string; readonly fromId?: string },
): Promise<readonly SalesDocument[]> {
  const invoices = await read.find('salesDocuments', { ...of, kind: 'invoice' });
  const ids = invoices.map(({ id }) => id);
  const credits = await read.find('salesDocuments', { kind: 'creditNote', replacesId: { $in: ids } });
  return standingInvoices([...invoices, ...credits]);
}

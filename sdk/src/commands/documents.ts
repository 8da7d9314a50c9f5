import type { CommandContext, CommandPlan, RecordOf, SalesDocument } from '@rockpool/schema/commands';
import {
  creditInvoice,
  documentFromDeal,
  invoiceFromOrder,
  invoiceJob,
  issueDocument,
  orderFromQuote,
  standingInvoices,
} from '@rockpool/schema/commands';
import type { CollectionRecord } from '../database/types.ts';
import { deletedAlready } from '../database/write-errors.ts';
import type { CreditOptions, DealDocumentOptions, InvoiceJobOptions, IssueOptions } from './document-types.ts';
import { leasedNumber } from './leases.ts';
import { type CommandRuntime, type Reader, run } from './run.ts';

type Kind = SalesDocument['kind'];
type Document = Promise<CollectionRecord<'salesDocuments'>>;

export const fromDeal =
  (kind: 'quote' | 'order' | 'invoice') =>
  (runtime: CommandRuntime, dealId: string, options: DealDocumentOptions = {}): Document =>
    run(runtime, 'salesDocuments', async (read, context) => {
      const open = await invoicesOf(read, { dealId });
      return documentFromDeal(kind, await read.get('deals', dealId), options, open, context);
    });

export const orderOfQuote = (runtime: CommandRuntime, id: string): Document =>
  run(runtime, 'salesDocuments', async (read, context) => {
    const orders = await read.find('salesDocuments', { selector: { kind: 'order', fromId: id } });
    return orderFromQuote(await documentOf(read, 'quote', id), orders, context);
  });

export const invoiceOfOrder = (runtime: CommandRuntime, id: string): Document =>
  run(runtime, 'salesDocuments', async (read, context) =>
    invoiceFromOrder(await documentOf(read, 'order', id), await invoicesOf(read, { fromId: id }), context),
  );

export const credit = (runtime: CommandRuntime, id: string, { lineIds }: CreditOptions = {}): Document =>
  run(runtime, 'salesDocuments', async (read, context) => {
    const credits = await read.find('salesDocuments', { selector: { kind: 'creditNote', replacesId: id } });
    return creditInvoice(await documentOf(read, 'invoice', id), lineIds, credits, context);
  });

export const issue =
  (kind: Kind) =>
  (runtime: CommandRuntime, id: string, options: IssueOptions = {}): Document =>
    run(runtime, 'salesDocuments', async (read, context) =>
      issueOf(read, runtime.device, await documentOf(read, kind, id), options, context),
    );

async function issueOf(
  read: Reader,
  device: string,
  document: SalesDocument,
  options: IssueOptions,
  context: CommandContext,
): Promise<CommandPlan> {
  const leased = await leasedNumber(read, device, document, context.today);
  return issueDocument(document, { ...options, leased }, context);
}

export const invoiceOfJob = (runtime: CommandRuntime, jobId: string, options: InvoiceJobOptions = {}): Document =>
  run(runtime, 'salesDocuments', (read, context) => planInvoiceOfJob(read, jobId, options, context));

async function planInvoiceOfJob(
  read: Reader,
  jobId: string,
  options: InvoiceJobOptions,
  context: CommandContext,
): Promise<CommandPlan> {
  const job = await read.get('jobs', jobId);
  const entries = await read.find('ledger', { selector: { jobId } });
  const voids = await read.find('ledger', { selector: { voidsId: { $in: entries.map(({ id }) => id) } } });
  const invoices = await invoicesOf(read, { jobId });
  const rates = read.isOpen('settings') ? await read.find('settings', { selector: { kind: 'taxRate' } }) : [];
  return invoiceJob(job, options, { entries, voids, invoices, rates: rates.flatMap(rateOf) }, context);
}

/** A tax rate as the arithmetic takes it. */
const rateOf = ({ id, key, taxPpm, country, active, validFrom, validTo }: RecordOf<'settings'>) =>
  taxPpm === undefined
    ? []
    : [
        {
          id,
          key,
          taxPpm,
          active,
          ...(country && { country }),
          ...(validFrom && { validFrom }),
          ...(validTo && { validTo }),
        },
      ];

async function documentOf(read: Reader, kind: Kind, id: string): Promise<SalesDocument> {
  const document = await read.get('salesDocuments', id);
  if (document.kind !== kind) throw deletedAlready('salesDocuments', id);
  return document;
}

/** The invoices of something that stand, as far as this device knows. */
async function invoicesOf(
  read: Reader,
  of: { readonly dealId?: string; readonly jobId?: string; readonly fromId?: string },
): Promise<readonly SalesDocument[]> {
  const invoices = await read.find('salesDocuments', { selector: { ...of, kind: 'invoice' } });
  const ids = invoices.map(({ id }) => id);
  const credits = await read.find('salesDocuments', { selector: { kind: 'creditNote', replacesId: { $in: ids } } });
  return standingInvoices([...invoices, ...credits]);
}

import type { SalesDocument } from '@rockpool/schema/commands';
import {
  planCredit,
  planFromDeal,
  planInvoiceOfJob,
  planInvoiceOfOrder,
  planIssue,
  planOrderOfQuote,
} from '@rockpool/schema/commands';
import type { CollectionRecord } from '../database/types.ts';
import type { CreditOptions, DealDocumentOptions, InvoiceJobOptions, IssueOptions } from './document-types.ts';
import { leasedNumber } from './leases.ts';
import { type CommandRuntime, run } from './run.ts';

type Document = Promise<CollectionRecord<'salesDocuments'>>;

export const fromDeal =
  (kind: 'quote' | 'order' | 'invoice') =>
  (runtime: CommandRuntime, dealId: string, options: DealDocumentOptions = {}): Document =>
    run(runtime, 'salesDocuments', planFromDeal(kind, dealId, options));

export const orderOfQuote = (runtime: CommandRuntime, id: string): Document =>
  run(runtime, 'salesDocuments', planOrderOfQuote(id));

export const invoiceOfOrder = (runtime: CommandRuntime, id: string): Document =>
  run(runtime, 'salesDocuments', planInvoiceOfOrder(id));

export const credit = (runtime: CommandRuntime, id: string, { lineIds }: CreditOptions = {}): Document =>
  run(runtime, 'salesDocuments', planCredit(id, lineIds));

export const issue =
  (kind: SalesDocument['kind']) =>
  (runtime: CommandRuntime, id: string, options: IssueOptions = {}): Document =>
    run(runtime, 'salesDocuments', (read, context) =>
      planIssue(kind, id, options, (document) => leasedNumber(read, runtime.device, document, context.today))(
        read,
        context,
      ),
    );

export const invoiceOfJob = (runtime: CommandRuntime, jobId: string, options: InvoiceJobOptions = {}): Document =>
  run(runtime, 'salesDocuments', planInvoiceOfJob(jobId, options));

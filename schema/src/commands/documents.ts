import { salesDocuments } from '../collections/sales-documents.ts';
import { isIssued } from '../money/documents.ts';
import { type CommandContext, CommandError, type CommandPlan, insert, patch, type RecordOf } from './command.ts';
import type { AnyDeal } from './deals.ts';
import type { LeasedNumber } from './leases.ts';
import { requireMove } from './require-move.ts';

export type SalesDocument = RecordOf<'salesDocuments'>;
export type DocumentLine = SalesDocument['lines'][number];

/** A line as a person gives it: the id and the place follow. */
export type GivenLine = Omit<DocumentLine, 'id' | 'pos'>;

/** What a new document may say in place of what it is made from. */
export interface DocumentChoices {
  /** What is sold. Default: the lines of what it is made from; of a deal, its amount as one line. */
  readonly lines?: readonly GivenLine[];
  /** How long a quote holds, as `2026-01-31`. */
  readonly validUntil?: string;
}

/** Makes a draft of a deal. An invoice needs something to bill, and what is billed already is not billed again. */
export function documentFromDeal(
  kind: 'quote' | 'order' | 'invoice',
  deal: AnyDeal,
  { lines, validUntil }: DocumentChoices,
  open: readonly SalesDocument[],
  context: CommandContext,
): CommandPlan {
  const { minor, currency } = deal.amount;
  const whole = minor === 0 ? [] : [{ name: deal.name, qtyMilli: 1_000, unitPrice: minor }];
  const given = numbered(lines ?? whole, context);
  if (kind === 'invoice') {
    const billing = lines === undefined ? open.find((other) => other.dealId === deal.id) : undefined;
    requireLines(given, billing, `"${deal.name}"`, { collection: 'deals', id: deal.id });
  }
  const id = context.newId();
  const about = { partyId: deal.partyId, ...(deal.contactId && { contactId: deal.contactId }), dealId: deal.id };
  const record = { id, kind, ...about, currency, lines: given, ...(validUntil && { validUntil }), ...seenAs(deal) };
  return { id, edits: [insert('salesDocuments', record)] };
}

/** Makes an order of a quote, which is accepted by that. */
export function orderFromQuote(
  quote: SalesDocument,
  orders: readonly SalesDocument[],
  context: CommandContext,
): CommandPlan {
  const where = { collection: 'salesDocuments', id: quote.id } as const;
  if (orders.some(({ fromId }) => fromId === quote.id)) {
    throw new CommandError('INVALID_TRANSITION', 'There is an order of this quote already.', where);
  }
  if (quote.status !== 'accepted') requireMove(salesDocuments, quote, 'accepted');
  const id = context.newId();
  return {
    id,
    edits: [
      ...(quote.status === 'accepted' ? [] : [patch('salesDocuments', quote.id, { status: 'accepted' })]),
      insert('salesDocuments', { id, kind: 'order', status: 'confirmed', fromId: quote.id, ...copied(quote) }),
    ],
  };
}

/** Makes an invoice of an order, once. */
export function invoiceFromOrder(
  order: SalesDocument,
  open: readonly SalesDocument[],
  context: CommandContext,
): CommandPlan {
  const where = { collection: 'salesDocuments', id: order.id } as const;
  if (order.status === 'cancelled') {
    throw new CommandError('INVALID_TRANSITION', 'A cancelled order is not invoiced.', where, 'status');
  }
  const billing = open.find(({ fromId }) => fromId === order.id);
  requireLines(order.lines, billing, 'the order', where);
  const id = context.newId();
  return { id, edits: [insert('salesDocuments', { id, kind: 'invoice', fromId: order.id, ...copied(order) })] };
}

/**
 * Credits an invoice, or some of its lines. What is credited can be billed anew.
 *
 * @param lineIds default: all that is not credited yet
 * @param credits the credit notes of this invoice
 */
export function creditInvoice(
  invoice: SalesDocument,
  lineIds: readonly string[] | undefined,
  credits: readonly SalesDocument[],
  context: CommandContext,
): CommandPlan {
  const where = { collection: 'salesDocuments', id: invoice.id } as const;
  if (!isIssued(invoice)) {
    throw new CommandError(
      'INVALID_TRANSITION',
      'Only what was issued is credited; a draft can be edited.',
      where,
      'status',
    );
  }
  const credited = creditedLines(invoice, credits);
  const lines = invoice.lines.filter(({ id }) => !credited.has(id) && (lineIds?.includes(id) ?? true));
  if (lines.length === 0) {
    throw new CommandError('NOTHING_TO_INVOICE', 'All of it is credited already.', where, 'lines');
  }
  const id = context.newId();
  const record = { id, kind: 'creditNote', replacesId: invoice.id, ...copied(invoice), lines };
  return { id, edits: [insert('salesDocuments', record)] };
}

/**
 * Issues an invoice, a credit note or a receipt: it gets its date, says what it came to, and is fixed from then on. The
 * server gives it its number, unless it comes from a series that is leased to the device.
 */
export function issueDocument(
  document: SalesDocument,
  { dueDate, leased }: { readonly dueDate?: string; readonly leased?: LeasedNumber | undefined },
  { today }: CommandContext,
): CommandPlan {
  const where = { collection: 'salesDocuments', id: document.id } as const;
  if (isIssued(document)) {
    throw new CommandError('INVALID_TRANSITION', `The ${document.kind} was issued already.`, where, 'status');
  }
  requireMove(salesDocuments, document, 'issued');
  if (document.lines.length === 0) {
    throw new CommandError('INCOMPLETE', `The ${document.kind} has no lines.`, where, 'lines');
  }
  const { netMinor, taxMinor, grossMinor } = document.totals;
  const shownTotals = { calcVersion: document.calcVersion, netMinor, taxMinor, grossMinor };
  const issued = { status: 'issued', issueDate: today, ...(dueDate && { dueDate }), ...leased, shownTotals };
  return { id: document.id, edits: [patch('salesDocuments', document.id, issued)] };
}

/** The invoices that stand, without what an issued credit note has taken back of them. */
export function standingInvoices(documents: readonly SalesDocument[]): readonly SalesDocument[] {
  const credits = documents.filter(isIssued);
  return documents.flatMap((invoice) => {
    if (invoice.kind !== 'invoice') return [];
    const credited = creditedLines(invoice, credits);
    const lines = invoice.lines.filter(({ id }) => !credited.has(id));
    return lines.length === 0 && credited.size > 0 ? [] : [{ ...invoice, lines }];
  });
}

/** The ids of the lines of an invoice that were credited. */
export function creditedLines({ id }: SalesDocument, credits: readonly SalesDocument[]): ReadonlySet<string> {
  const own = credits.filter(({ kind, replacesId }) => kind === 'creditNote' && replacesId === id);
  return new Set(own.flatMap(({ lines }) => lines.map((line) => line.id)));
}

/** Gives lines their ids and their order. */
export const numbered = (lines: readonly GivenLine[], { newId }: CommandContext): DocumentLine[] =>
  lines.map((line, i) => ({ ...line, id: newId(), pos: `a${String(i).padStart(3, '0')}` }));

/** Who may see what a document is made of may see the document. */
export const seenAs = (record: AnyDeal | SalesDocument | RecordOf<'jobs'>) => ({
  ownerId: record.ownerId,
  private: record.private,
  teamIds: record.teamIds,
  sharedWith: record.sharedWith,
});

function copied(document: SalesDocument) {
  const { partyId, contactId, dealId, jobId, currency, priceListId, lines, docDiscountPpm, taxRounding } = document;
  const given = { ...(contactId && { contactId }), ...(priceListId && { priceListId }) };
  return { partyId, dealId, jobId, currency, ...given, lines, docDiscountPpm, taxRounding, ...seenAs(document) };
}

function requireLines(
  lines: readonly GivenLine[],
  billing: SalesDocument | undefined,
  what: string,
  where: CommandError['record'],
): void {
  if (billing) {
    const name = billing.number || billing.ref || billing.id;
    throw new CommandError('NOTHING_TO_INVOICE', `There is an invoice of ${what} already: ${name}.`, where);
  }
  if (lines.length === 0)
    throw new CommandError('NOTHING_TO_INVOICE', `There are no lines in ${what}.`, where, 'lines');
}

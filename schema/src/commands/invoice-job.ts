import { billedEntries } from '../money/documents.ts';
import { type TaxRate, taxRateFor } from '../money/price.ts';
import { type CommandContext, CommandError, type CommandPlan, insert, type RecordOf } from './command.ts';
import { type GivenLine, numbered, type SalesDocument, seenAs } from './documents.ts';

type Entry = RecordOf<'ledger'>;

/** What invoicing a job looks at beside it. */
export interface JobKnown {
  readonly entries: readonly Entry[];
  /** What takes one of them back, also where it names no job. */
  readonly voids?: readonly Entry[];
  /** The invoices that stand, drafts too: what is on one is not put on another. */
  readonly invoices: readonly SalesDocument[];
  readonly rates?: readonly TaxRate[];
}

/**
 * Makes a draft of what a job has cost and nobody has billed: hours and materials at their rate, other entries by their
 * amount. Entries of one name, rate and tax become one line, which names them; so none is ever billed twice.
 *
 * @param choices.currency which entries, where they have several; default: that of the first one. The others stay unbilled
 */
export function invoiceJob(
  job: RecordOf<'jobs'>,
  { currency: wanted }: { readonly currency?: string },
  { entries, voids = [], invoices, rates = [] }: JobKnown,
  context: CommandContext,
): CommandPlan {
  const onInvoice = new Set(invoices.flatMap((invoice) => billedEntries(invoice as never)));
  const voided = new Set([...entries, ...voids].map(({ voidsId }) => voidsId));
  const open = entries.filter(
    ({ id, billable, billedDocumentId, voidsId }) =>
      billable && !billedDocumentId && !onInvoice.has(id) && !voided.has(id) && voidsId === '',
  );
  const unpriced = open.find(({ rate, amount }) => !rate && !amount);
  if (unpriced) {
    const message = `"${unpriced.name ?? unpriced.kind}" of ${unpriced.at.slice(0, 10)} has neither a rate nor an amount. Void it, or make it not billable.`;
    throw new CommandError('INCOMPLETE', message, { collection: 'ledger', id: unpriced.id }, 'rate');
  }
  const currency = wanted ?? (open[0] && priceOf(open[0]).currency);
  const billed = open.filter((entry) => priceOf(entry).currency === currency);
  if (!currency || billed.length === 0) {
    const message = `Nothing of "${job.name}" is billable and not billed yet.`;
    throw new CommandError('NOTHING_TO_INVOICE', message, { collection: 'jobs', id: job.id });
  }
  const id = context.newId();
  const about = { partyId: job.partyId, ...(job.contactId && { contactId: job.contactId }), dealId: job.dealId };
  const lines = numbered(linesOf(billed, rates, context), context);
  const record = { id, kind: 'invoice', ...about, jobId: job.id, currency, lines, ...seenAs(job) };
  return { id, edits: [insert('salesDocuments', record)] };
}

const priceOf = ({ rate, amount }: Entry) => rate ?? (amount as NonNullable<typeof amount>);

function linesOf(entries: readonly Entry[], rates: readonly TaxRate[], { today }: CommandContext): GivenLine[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))) {
    const { kind, name, productId, unit, rate, taxCode } = entry;
    const key = rate ? JSON.stringify([kind, name, productId, unit, rate.minor, taxCode]) : entry.id;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].map((group) => {
    const [{ kind, name, productId, unit, rate, taxCode }] = group as [Entry, ...Entry[]];
    const tax = taxCode === undefined ? undefined : taxRateFor(rates, { code: taxCode, on: today });
    const amount = group.reduce((sum, entry) => sum + (entry.amount?.minor ?? 0), 0);
    return {
      name: name ?? kind,
      ...(productId && { productId }),
      ...(rate ? { unit, qtyMilli: group.reduce((sum, { qtyMilli }) => sum + qtyMilli, 0) } : { qtyMilli: 1_000 }),
      unitPrice: rate?.minor ?? amount,
      ...(taxCode !== undefined && { taxCode }),
      ...(tax && { taxPpm: tax.taxPpm }),
      ledgerIds: group.map(({ id }) => id),
    };
  });
}

import type { JsonObject } from '../define/json.ts';

/** Documents that the law has a say in: they get a number when they are issued, and stay as they are from then on. */
const legalKinds: readonly unknown[] = ['invoice', 'creditNote', 'receipt'];

/**
 * Whether a sales document has been issued. Then it has a legal number, and what it says is fixed: a mistake is set
 * right by a credit note.
 *
 * @param body the fields of the document
 */
export const isIssued = ({ kind, status }: { readonly kind?: unknown; readonly status?: unknown }): boolean =>
  legalKinds.includes(kind) && (status === 'issued' || status === 'paid');

/** What of a document cannot be changed once it has been issued. */
export const frozenFields = [
  ...['kind', 'partyId', 'currency', 'lines', 'docDiscountPpm', 'taxRounding', 'issueDate', 'series', 'number'],
  ...['shownTotals', 'replacesId', 'fromId'],
] as const;

/** The ids of the ledger entries that the lines of a document bill, each once. */
export function billedEntries({ lines }: JsonObject): readonly string[] {
  const ids = (Array.isArray(lines) ? lines : []).flatMap((line) => (line as { ledgerIds?: string[] }).ledgerIds ?? []);
  return [...new Set(ids)];
}

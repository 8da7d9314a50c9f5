import { billedEntries } from '@rockpool/schema';
import type { Refusal, StoredRecord } from '@rockpool/schema/protocol';
import { issues, nameOf } from './documents.ts';
import type { Draft, Rule } from './rule.ts';

/** An entry of the ledger is billed once: by the invoice that is issued first. A credit note sets it free again. */
export const billedOnce: Rule = {
  collection: 'salesDocuments',
  async judge(change, draft) {
    const { id, body } = change.after;
    const ids = billedEntries(body);
    if (ids.length === 0 || !issues(change)) return undefined;
    const entries = await draft.hold('ledger', ids);
    const isCredit = body['kind'] === 'creditNote';
    const credited = body['replacesId'];
    // Of what comes back after a restore, an entry may come after its document, and says by itself where it is billed.
    const mayLack = isCredit || change.isOffer;
    const isThere = (one: StoredRecord | undefined): boolean => one !== undefined && !one.deleted && draft.sees(one);
    const missing = ids.find((entry) => !isThere(entries.get(entry)) && !mayLack);
    if (missing !== undefined) return unknownEntry(missing);
    const billed = [...entries.values()].filter((entry) => !['', id].includes(billedBy(entry)));
    if (isCredit) {
      for (const entry of billed) if (billedBy(entry) === credited) setBilled(draft, entry, '');
      return undefined;
    }
    if (billed.length > 0) return billedAlready(draft, billed);
    for (const entry of entries.values()) setBilled(draft, entry, id);
    return undefined;
  },
};

/** What is billed is on paper: it stays, and stays billable; also where it comes back after a restore. */
export const billedStays: Rule = {
  collection: 'ledger',
  async judge({ before, after, isOffer, offered = {} }, draft) {
    const billed = String(offered['billedDocumentId'] ?? '');
    if (billed !== '' && billedBy(after) === '') setBilled(draft, after, billed);
    if (isOffer || !before || billedBy(before) === '') return undefined;
    if (!after.deleted && after.body['billable'] === before.body['billable']) return undefined;
    const document = await nameOfDocument(draft, billedBy(before));
    const message = `${titleOf(before)} is billed on ${document}; write a credit note for that first.`;
    return { code: 'LOCKED', message };
  },
};

const billedBy = ({ body }: StoredRecord): string => String(body['billedDocumentId'] ?? '');

const setBilled = (draft: Draft, { id }: StoredRecord, billedDocumentId: string): void => {
  draft.set('ledger', id, { billedDocumentId });
};

const titleOf = ({ body }: StoredRecord): string =>
  `"${body['name'] || body['kind']}" of ${String(body['at']).slice(0, 10)}`;

async function nameOfDocument(draft: Draft, id: string): Promise<string> {
  const document = (await draft.hold('salesDocuments', [id])).get(id);
  return document && draft.sees(document) ? nameOf(document.body) : 'another document';
}

async function billedAlready(draft: Draft, entries: readonly StoredRecord[]): Promise<Refusal> {
  const [first] = entries as [StoredRecord, ...StoredRecord[]];
  const others = entries.length > 1 ? ` and ${entries.length - 1} more of its entries` : '';
  const document = await nameOfDocument(draft, billedBy(first));
  const message = `${titleOf(first)}${others} cannot be billed again: it is on ${document} already. Take what is billed off this document, or discard it.`;
  return { code: 'DUPLICATE', message, field: 'lines' };
}

const unknownEntry = (id: string): Refusal => ({
  code: 'INVALID',
  message: `The ledger entry ${id} that a line bills is not there: it was deleted, or has not arrived yet. Take it off, or send it and try again.`,
  field: 'lines',
});

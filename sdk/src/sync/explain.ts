import { DELETED, type LocalRecord } from '@rockpool/schema/protocol';
import type { RecordExplanation } from '../crm.ts';

/** Says where a record stands, from nothing but the record itself. */
export function explainRecord(record: LocalRecord | undefined): RecordExplanation {
  if (!record) {
    return { state: 'unknown', reason: 'This device has no such record.', rev: 0, edits: [], refusal: null };
  }
  const { status: state, rev, edits: pending, refusal = null, deletedByServer } = record.sync;
  const edits = Object.keys(pending);
  const from = rev === 0 ? 'which the server has never seen' : `on top of revision ${rev}`;
  const reason = {
    synced: `The server has every edit; this is revision ${rev}.`,
    pending: `${edits.includes(DELETED) ? 'The deletion' : `Edits of ${edits.join(', ')}`} waits for the server, ${from}.`,
    refused: `The server refused: ${refusal?.message ?? ''} Edit, retry or discard it.`,
  }[state];
  const revived = deletedByServer ? ' Elsewhere the record was deleted; these edits will bring it back.' : '';
  return { state, reason: reason + revived, rev, edits, refusal };
}

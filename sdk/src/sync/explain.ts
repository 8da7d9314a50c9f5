import { DELETED, type LocalRecord, type Stamp, timeOf } from '@rockpool/schema/protocol';
import type { RecordEvent, RecordExplanation } from '../crm.ts';
import type { SyncEvent } from './events.ts';

/**
 * Says where a record stands, from the record itself, and how it came there, from the events of this page's sync.
 */
export function explainRecord(record: LocalRecord | undefined, events: readonly SyncEvent[]): RecordExplanation {
  const story = tell(record, events);
  if (!record) {
    return { state: 'unknown', reason: 'This device has no such record.', rev: 0, edits: [], refusal: null, story };
  }
  const { status: state, rev, edits: pending, refusal = null, deletedByServer } = record.sync;
  const edits = Object.keys(pending);
  const from = rev === 0 ? 'which the server has never seen' : `on top of revision ${rev}`;
  const reason = {
    synced: rev === 0 ? 'The record is not here for this user.' : `The server has every edit; this is revision ${rev}.`,
    pending: `${edits.includes(DELETED) ? 'The deletion' : `Edits of ${edits.join(', ')}`} waits for the server, ${from}.`,
    refused: `The server refused: ${refusal?.message ?? ''} Edit, retry or discard it.`,
  }[state];
  const revived = deletedByServer ? ' Elsewhere the record was deleted; these edits will bring it back.' : '';
  return { state, reason: reason + revived, rev, edits, refusal, story };
}

const instant = (time: number): string => new Date(time).toISOString();

function tell(record: LocalRecord | undefined, events: readonly SyncEvent[]): readonly RecordEvent[] {
  const waiting = Object.entries(record?.sync.edits ?? {}).map(([field, { stamp }]) => [field, stamp] as const);
  const sent = events.flatMap(({ stamps }) => Object.entries(stamps ?? {}));
  const queued = record?.sync.status === 'pending' ? saves('queued', waiting) : [];
  const story = [...saves('saved', [...sent, ...waiting]), ...queued, ...events.map(toStep(events))];
  return story.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Edits that were made at once, each once: their stamps say when. */
function saves(event: 'saved' | 'queued', edits: readonly (readonly [field: string, stamp: Stamp])[]): RecordEvent[] {
  const byStamp = new Map<Stamp, Set<string>>();
  for (const [field, stamp] of edits) byStamp.set(stamp, (byStamp.get(stamp) ?? new Set()).add(field));
  return [...byStamp].map(([stamp, fields]) => ({ at: instant(timeOf(stamp)), event, fields: [...fields] }));
}

const outcomes = {
  APPLIED: 'applied',
  MERGED: 'merged',
  DUPLICATE: 'duplicate',
  CONFLICT: 'conflict',
  REJECTED: 'refused',
} as const;

const toStep =
  (events: readonly SyncEvent[]) =>
  ({ at, event, rev, stamps, refusal }: SyncEvent): RecordEvent => {
    const isEcho = event === 'pulled' && events.some((one) => one.event in outcomes && one.rev === rev);
    return {
      at: instant(at),
      event: isEcho ? 'echoed' : event in outcomes ? outcomes[event as keyof typeof outcomes] : (event as 'sent'),
      ...(stamps && { fields: Object.keys(stamps) }),
      ...(rev !== undefined && { rev }),
      ...(refusal && { refusal }),
    };
  };

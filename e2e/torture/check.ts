import { isJsonObject, type Json, type JsonObject } from '@rockpool/schema';
import type { FieldConflict } from '@rockpool/schema/protocol';
import type { Change, Write } from './journal.ts';

/** A conflict as the server's log has it. */
export interface LoggedConflict {
  readonly collection: string;
  readonly id: string;
  readonly field: string;
  readonly conflict: FieldConflict;
}

/** A record as the server's database has it. */
export interface HeldRecord {
  readonly collection: string;
  readonly id: string;
  readonly deleted: boolean;
  readonly body: JsonObject;
}

/** What is left of an organisation when the faults have stopped and everybody has synced. */
export interface Outcome {
  /** Of all clients, each client's in their order. */
  readonly writes: readonly Write[];
  /** Every record that the server holds, the deleted ones among them. */
  readonly records: readonly HeldRecord[];
  readonly conflicts: readonly LoggedConflict[];
}

/** A sentence for everything that is wrong. */
export interface Findings {
  readonly lost: string[];
  readonly doubled: string[];
}

type Insert = Extract<Write, { deed: 'insert' }>;
type Edit = Extract<Write, { deed: 'edit' }>;
type Removal = Extract<Write, { deed: 'remove' }>;
/** One field of an {@link Edit}. */
type FieldWrite = Change & { readonly device: string; readonly confirmed: boolean };

/** Looks for every confirmed write in what the server holds; of unconfirmed ones, that they are not there twice. */
export function check({ writes, records, conflicts }: Outcome): Findings {
  const findings: Findings = { lost: [], doubled: [] };
  const held = new Map(records.map((record) => [keyOf(record), record]));
  const edits = Map.groupBy(writes.filter(isEdit), keyOf);
  const removals = Map.groupBy(writes.filter(isRemoval), keyOf);
  const logged = Map.groupBy(conflicts, keyOf);

  checkInserts(writes.filter(isInsert), removals, records, held, findings);
  for (const [key, record] of held) {
    const fieldWrites = (edits.get(key) ?? []).flatMap(toFieldWrites);
    const removed = removals.get(key) ?? [];
    if (record.deleted) findings.lost.push(...lostByDeletion(key, fieldWrites, removed));
    else {
      const log = logged.get(key) ?? [];
      for (const [field, ofField] of Map.groupBy(fieldWrites, (write) => write.field)) {
        const ofLog = log.filter((entry) => entry.field === field);
        checkField(`${key}.${field}`, record.body[field] ?? null, ofField, ofLog, findings);
      }
      findings.lost.push(...lostDeletions(key, removed, log));
    }
  }
  return findings;
}

const keyOf = ({ collection, id }: { readonly collection: string; readonly id: string }): string =>
  `${collection}/${id}`;
const isInsert = (write: Write): write is Insert => write.deed === 'insert';
const isEdit = (write: Write): write is Edit => write.deed === 'edit';
const isRemoval = (write: Write): write is Removal => write.deed === 'remove';
const toFieldWrites = ({ changes, device, confirmed }: Edit): FieldWrite[] =>
  changes.map((change) => ({ ...change, device, confirmed: confirmed !== undefined }));

/** What an insert left in its record for ever. */
const markOf = ({ body: { custom } }: { readonly body: JsonObject }): string =>
  isJsonObject(custom) ? String(custom['mark']) : '';

/** Every confirmed insert is one record, and every record one insert. */
function checkInserts(
  inserts: readonly Insert[],
  removals: ReadonlyMap<string, readonly Removal[]>,
  records: readonly HeldRecord[],
  held: ReadonlyMap<string, HeldRecord>,
  { lost, doubled }: Findings,
): void {
  for (const { collection, mark, device, confirmed } of inserts) {
    const key = confirmed && keyOf({ collection, id: confirmed.id });
    if (key === undefined || held.has(key)) continue;
    // Inserted and removed before any sync: the server may never have heard of it.
    const removed = removals.get(key)?.some((removal) => removal.device === device);
    if (!removed) lost.push(`${key}, the insert of ${mark}, is lost`);
  }
  const removedMarks = new Set([...removals.values()].flat().map(({ seen }) => markOf({ body: seen })));
  const marks = new Set(inserts.map(({ mark }) => mark));
  const byMark = Map.groupBy(records, markOf);
  for (const [transaction, parts] of Map.groupBy(inserts, (insert) => insert.transaction)) {
    const missing = parts.filter(({ mark }) => !byMark.has(mark) && !removedMarks.has(mark));
    if (transaction !== undefined && missing.length % parts.length > 0)
      lost.push(`${missing.map(({ mark }) => mark)} of the transaction ${transaction} is lost, and the rest is there`);
  }
  for (const [mark, group] of byMark) {
    if (!marks.has(mark)) doubled.push(...group.map((record) => `${keyOf(record)} is there, and nobody made it`));
    else if (group.length > 1) doubled.push(`${group.length} records stem from the one insert of ${mark}`);
  }
}

function checkField(
  at: string,
  value: Json,
  writes: readonly FieldWrite[],
  log: readonly LoggedConflict[],
  { lost, doubled }: Findings,
): void {
  const explained = explainedValues(value, writes, log);
  for (const { deed, value: written, device, confirmed } of writes) {
    const times = deed === 'set' ? Number(explained.has(written)) : timesIn(value, written);
    if (confirmed && times === 0) lost.push(`${at} lacks ${written} of ${device}: ${JSON.stringify(value)}`);
    if (times > 1) doubled.push(`${at} has ${written} of ${device} ${times} times: ${JSON.stringify(value)}`);
  }
}

/** How often a line stands in a text, or a tag in a set. */
const timesIn = (value: Json, written: string): number =>
  Array.isArray(value) ? value.filter((tag) => tag === written).length : String(value ?? '').split(written).length - 1;

/**
 * Follows the value that stands back through everything that led to it: what its author saw when he replaced it, and
 * what the log of conflicts says it met on the way. A value that is not among these was lost without a word.
 */
function explainedValues(value: Json, writes: readonly FieldWrite[], log: readonly LoggedConflict[]): Set<Json> {
  const byValue = new Map<Json, FieldWrite>(writes.map((write) => [write.value, write]));
  const explained = new Set<Json>();
  const open: Json[] = [value, ...log.flatMap(({ conflict: { mine, theirs } }) => [mine, theirs])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (explained.has(next)) continue;
    explained.add(next);
    const write = byValue.get(next);
    if (write) open.push(write.seen);
  }
  return explained;
}

/** An edit that nobody who deleted the record had seen ought to have brought it back. */
function lostByDeletion(key: string, writes: readonly FieldWrite[], removals: readonly Removal[]): string[] {
  if (removals.length === 0) return [`${key} is deleted, and nobody deleted it`];
  const seen = removals.flatMap(({ confirmed }) => (confirmed?.seen ? [confirmed.seen] : []));
  // What somebody saw whose removal was not confirmed, nobody knows for sure.
  if (seen.length < removals.length) return [];
  const sawIt =
    ({ field, value }: FieldWrite) =>
    (body: JsonObject) =>
      timesIn(body[field] ?? null, value) > 0;
  return writes
    .filter((write) => write.confirmed && write.deed !== 'set' && !seen.some(sawIt(write)))
    .map(({ value, device }) => `${key} is deleted, and nobody who deleted it had seen ${value} of ${device}`);
}

/** A record that outlived its deletion has that in the log. */
function lostDeletions(key: string, removals: readonly Removal[], log: readonly LoggedConflict[]): string[] {
  const removal = removals.find(({ confirmed }) => confirmed !== undefined);
  if (!removal || log.some(({ field }) => field === 'deleted')) return [];
  return [`${key} lives although ${removal.device} deleted it, and the log does not say why`];
}

import { equalJson, isJsonObject, type Json, type JsonObject } from '@rockpool/schema';
import { type FieldConflict, isEmptied, type ServerRecord } from '@rockpool/schema/protocol';
import type { FieldWrite, Journal, Removal } from './journal.ts';
import { keyOf } from './journal.ts';

/** A conflict as the server's log has it. */
export interface LoggedConflict {
  readonly collection: string;
  readonly id: string;
  readonly field: string;
  readonly conflict: FieldConflict;
}

/** What is left when the faults have stopped and everybody has synced. */
export interface Outcome {
  readonly journal: Journal;
  /** Every record that the server holds, the deleted ones among them. */
  readonly records: readonly Pick<ServerRecord, 'collection' | 'id' | 'deleted' | 'body'>[];
  readonly conflicts: readonly LoggedConflict[];
  /**
   * Whether the server was restored from a backup. It then knows no more which rows it had taken whose answers were lost,
   * and neither does the device: what its user wrote meanwhile over their own words is merged with these.
   */
  readonly isRestored: boolean;
}

/** Says of every confirmed write that is neither there nor explained what became of it. */
export function findLosses({ journal, records, conflicts, isRestored }: Outcome): string[] {
  const violations: string[] = [];
  const held = new Map(records.map((record) => [keyOf(record), record]));
  const writes = Map.groupBy(journal.writes, keyOf);
  const removals = Map.groupBy(journal.removals, keyOf);
  const logged = Map.groupBy(conflicts, (entry) => keyOf(entry));

  for (const [key, { mark, device }] of journal.inserted) {
    const record = held.get(key);
    const removed = removals.get(key) ?? [];
    if (!record) {
      // Inserted and removed before any sync: the server may never have heard of it.
      if (!removed.some((removal) => removal.device === device)) violations.push(`${key}: the insert is lost`);
      continue;
    }
    if (!isEmptied(record) && markOf(record) !== mark)
      violations.push(`${key}: the mark is ${markOf(record)}, it was inserted with ${mark}`);
    const log = logged.get(key) ?? [];
    const ofRecord = writes.get(key) ?? [];
    violations.push(
      ...(record.deleted
        ? unseenByRemovers(key, ofRecord, removed)
        : [...missing(key, record.body, ofRecord, log, isRestored), ...unexplainedRevival(key, removed, log)]),
    );
  }
  violations.push(...strangers(journal, records), ...halves(journal, records));
  return violations;
}

/** Records that nobody inserted, and marks that stand in two records. */
function strangers({ inserted, unsureInserts }: Journal, records: Outcome['records']): string[] {
  const unknown = records
    .filter((record) => !inserted.has(keyOf(record)) && !unsureInserts.has(markOf(record)))
    .map(({ id }) => `${id}: nobody made it`);
  const whole = records.filter((record) => !isEmptied(record));
  const twice = [...Map.groupBy(whole, markOf)].filter(([, group]) => group.length > 1);
  return [...unknown, ...twice.map(([mark, group]) => `${group.length} records stem from the insert ${mark}`)];
}

/** Transactions of which a part is there. */
function halves({ inserted, removals, transactions }: Journal, records: Outcome['records']): string[] {
  const marks = new Set(records.map(markOf));
  // What was removed before any sync, the server may never have heard of.
  for (const removal of removals) marks.add(inserted.get(keyOf(removal))?.mark ?? '');
  return transactions.flatMap((parts) => {
    const there = parts.filter((mark) => marks.has(mark));
    const isWhole = there.length === 0 || there.length === parts.length;
    return isWhole ? [] : [`Of the transaction ${parts.join(' + ')} only ${there.join(' + ')} is there`];
  });
}

/** What an insert left in its record for ever. */
const markOf = ({ body: { custom } }: Pick<ServerRecord, 'body'>): string =>
  isJsonObject(custom) ? String(custom['mark']) : '';

const latestOf = (writes: readonly FieldWrite[]): FieldWrite => writes.reduce((a, b) => (a.stamp > b.stamp ? a : b));

/** What ought to be in a living record and is not. */
function missing(
  key: string,
  body: JsonObject,
  writes: readonly FieldWrite[],
  log: readonly LoggedConflict[],
  isRestored: boolean,
): string[] {
  const violations: string[] = [];
  for (const [field, ofField] of Map.groupBy(writes, (write) => write.field)) {
    const value = body[field] ?? null;
    const at = `${key}.${field}`;
    for (const [deed, done] of Map.groupBy(ofField, (write) => write.deed)) {
      if (deed === 'set')
        violations.push(
          ...lostValues(
            at,
            value,
            done,
            log.filter((entry) => entry.field === field),
          ),
        );
      if (deed === 'raise') violations.push(...tooLow(at, value, done));
      if (deed === 'line') violations.push(...lostLines(at, value, done, isRestored));
      if (deed === 'key') violations.push(...lostKeys(at, value, done));
    }
    violations.push(...wrongTags(at, value, ofField, isRestored));
  }
  return violations;
}

/**
 * Follows the value that stands back through everything that led to it: what its author had seen, what the author had
 * written before, and what the log says it met on the way. A write that is not met was lost without a word.
 *
 * Stamps alone do not tell: the server holds back those of a clock that runs ahead.
 */
function lostValues(at: string, value: Json, writes: readonly FieldWrite[], log: readonly LoggedConflict[]): string[] {
  const byValue = new Map(writes.map((write) => [write.value, write]));
  const met = new Set<FieldWrite>();
  const open: Json[] = [value, ...log.flatMap(({ conflict: { mine, theirs } }) => [mine, theirs])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const write = byValue.get(next);
    if (!write || met.has(write)) continue;
    met.add(write);
    const before = writes.slice(0, writes.indexOf(write)).findLast(({ device }) => device === write.device);
    open.push(write.base, before?.value ?? null);
  }
  const wrong = log.filter(({ conflict: { mine, theirs, result, myStamp, theirStamp } }) => {
    return !equalJson(result, myStamp > theirStamp ? mine : theirs);
  });
  return [
    ...writes
      .filter((write) => !met.has(write) && !write.unsure)
      .map(
        ({ device, value: lost }) =>
          `${at} is ${JSON.stringify(value)}; ${lost} of device ${device} went without a word`,
      ),
    ...wrong.map(({ conflict }) => `${at}: the earlier of two writes won: ${JSON.stringify(conflict)}`),
  ];
}

function tooLow(at: string, value: Json, writes: readonly FieldWrite[]): string[] {
  const highest = (of: readonly FieldWrite[]) => Math.max(0, ...of.map((write) => Number(write.value)));
  const [least, most] = [highest(writes.filter(isSure)), highest(writes)];
  const isWithin = Number(value) >= least && Number(value) <= most;
  return isWithin ? [] : [`${at} is ${value}; it was raised to ${least}`];
}

function lostLines(at: string, value: Json, writes: readonly FieldWrite[], isRestored: boolean): string[] {
  const text = typeof value === 'string' ? value : '';
  const plain = isRestored ? text.replace(/‹[^‹›]*›/gu, '') : text;
  return writes.flatMap((write) => {
    // Two people's lines at one place may stand in one line; what nobody else wrote of it tells them apart.
    const [, own = ''] = String(write.value).split(' ');
    const timesIn = (where: string) => where.split(new RegExp(`(?<!\\d)${own}`)).length - 1;
    const times = Math.max(Math.min(1, timesIn(text)), timesIn(plain));
    if (times === 1 || (times === 0 && write.unsure)) return [];
    return [`${at} has the line ${write.value} of device ${write.device} ${times} times: ${JSON.stringify(text)}`];
  });
}

/** The value of a key is one that somebody gave it; of one device's values, its last. */
function lostKeys(at: string, value: Json, writes: readonly FieldWrite[]): string[] {
  return [...Map.groupBy(writes, (write) => write.key)].flatMap(([key, ofKey]) => {
    const held = isJsonObject(value) ? (value[key ?? ''] ?? null) : null;
    const lasts = [...Map.groupBy(ofKey.filter(isSure), (write) => write.device).values()].map(latestOf);
    const possible = [...lasts, ...ofKey.filter(({ unsure }) => unsure)];
    return lasts.length === 0 || possible.some((write) => equalJson(write.value, held))
      ? []
      : [`${at}.${key} is ${JSON.stringify(held)}; nobody's last value of it`];
  });
}

/** Whether who took the tag off had heard that the server has it. */
const isHeard = ({ base, value }: FieldWrite): boolean => Array.isArray(base) && base.includes(value);

/** Each tag is added once and by one device, so what stands is what was added and never dropped. */
function wrongTags(at: string, value: Json, writes: readonly FieldWrite[], isRestored: boolean): string[] {
  const tags = new Set(Array.isArray(value) ? value.map(String) : []);
  const dropped = new Set(writes.filter(({ deed }) => deed === 'drop').map((write) => String(write.value)));
  return writes.filter(isSure).flatMap((write) => {
    const tag = String(write.value);
    if (write.deed === 'add' && !dropped.has(tag) && !tags.has(tag))
      return [`${at} lacks ${tag} of device ${write.device}`];
    if (write.deed === 'drop' && tags.has(tag) && (!isRestored || isHeard(write)))
      return [`${at} has ${tag} again, which device ${write.device} took off`];
    return [];
  });
}

const isSure = ({ unsure }: FieldWrite | Removal): boolean => !unsure;

/** An edit that no remover had seen ought to have brought the record back. */
function unseenByRemovers(key: string, writes: readonly FieldWrite[], removals: readonly Removal[]): string[] {
  if (removals.length === 0) return [`${key} is deleted, and nobody deleted it`];
  const sawText = (field: string, line: Json): boolean =>
    removals.some(({ seen }) => String(seen[field] ?? '').includes(String(line)));
  const sawTag = (field: string, tag: Json): boolean =>
    removals.some(({ seen }) => Array.isArray(seen[field]) && seen[field].includes(tag));
  const dropped = new Set(writes.filter(({ deed }) => deed === 'drop').map(({ value }) => String(value)));
  return writes.filter(isSure).flatMap(({ field, deed, value, device }) => {
    const unseen =
      (deed === 'line' && !sawText(field, value)) ||
      (deed === 'add' && !dropped.has(String(value)) && !sawTag(field, value));
    return unseen ? [`${key} is deleted, but nobody who deleted it had seen ${value} of device ${device}`] : [];
  });
}

/** A record that outlived its deletion has it in the log. */
function unexplainedRevival(key: string, removals: readonly Removal[], log: readonly LoggedConflict[]): string[] {
  const sure = removals.filter(isSure);
  if (sure.length === 0 || log.some(({ field }) => field === 'deleted')) return [];
  return [`${key} lives although device ${sure.at(-1)?.device} deleted it, and the log does not say why`];
}

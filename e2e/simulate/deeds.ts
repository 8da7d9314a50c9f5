import type { Json } from '@rockpool/schema';
import type { PendingEdit } from '@rockpool/schema/protocol';
import { below, pick, type Random } from '../support/random.ts';
import { StorageFailure } from './device-storage.ts';
import { type Deed, type FieldWrite, type Journal, keyOf, type Target } from './journal.ts';
import { inTime } from './quiet.ts';
import type { AnyRecord, Simulated, Tab } from './tab.ts';

/** The fields that a write may touch, with what it does to them. Both collections have one of every rule. */
const fields: { readonly [C in Simulated]: readonly (readonly [deed: Deed, field: string])[] } = {
  deals: [
    ['set', 'name'],
    ['set', 'contactId'],
    ['set', 'lostReason'],
    ['raise', 'score'],
    ['line', 'notes'],
    ['line', 'notes'],
    ['add', 'tags'],
    ['drop', 'tags'],
    ['key', 'custom'],
  ],
  activities: [
    ['set', 'subject'],
    ['set', 'location'],
    ['raise', 'priority'],
    ['line', 'body'],
    ['line', 'body'],
    ['add', 'tags'],
    ['drop', 'tags'],
    ['key', 'custom'],
  ],
};

/** One seed's hand at writing: everything it writes is written once, so that it can be told apart ever after. */
export interface Author {
  readonly random: Random;
  readonly journal: Journal;
  /** What every text of this organisation carries; it must never be seen in another. */
  readonly canary: string;
  /** Counts the values of a seed. */
  readonly next: () => number;
}

/** What came of a deed: nothing, when there was nothing to do it to. */
export type Done = 'confirmed' | 'unsure' | 'nothing';

/** Inserts a record; returns where it is, unless nobody confirmed it. */
export async function insert({ random, journal, canary, next }: Author, app: App): Promise<Target | undefined> {
  const collection = pick(random, ['deals', 'deals', 'activities'] as const);
  const mark = `mark-${next()}`;
  const custom = { mark, canary };
  const body = collection === 'deals' ? { kind: 'lead', name: mark, custom } : { kind: 'note', subject: mark, custom };
  const inserted = await outcome(app, app.tab.facade(collection).insert(body));
  if (!inserted || inserted === 'gone') {
    journal.unsureInserts.add(mark);
    return undefined;
  }
  const target = { collection, id: inserted.toJSON().id };
  journal.inserted.set(keyOf(target), { ...target, device: app.device, mark });
  return target;
}

/** Inserts a deal and an activity in one transaction. */
export async function insertTogether({ journal, canary, next }: Author, app: App): Promise<readonly Target[]> {
  const marks = [`mark-${next()}`, `mark-${next()}`] as const;
  const [deal, note] = marks.map((mark) => ({ mark, canary }));
  const collections = ['deals', 'activities'] as const;
  journal.transactions.push(marks);
  const ids = await outcome(
    app,
    app.tab.insertTogether([
      [collections[0], { kind: 'lead', name: marks[0], custom: deal }],
      [collections[1], { kind: 'note', subject: marks[1], custom: note }],
    ]),
  );
  if (!ids || ids === 'gone') {
    for (const mark of marks) journal.unsureInserts.add(mark);
    return [];
  }
  const targets = collections.map((collection, i) => ({ collection, id: ids[i] ?? '' }));
  targets.forEach((target, i) => {
    journal.inserted.set(keyOf(target), { ...target, device: app.device, mark: marks[i] ?? '' });
  });
  return targets;
}

/** The app on a device, as its user has it in hand. */
export interface App {
  readonly device: number;
  readonly tab: Tab;
  /** Whether the device has crashed: whatever it says is said by nobody. */
  readonly isDead: () => boolean;
}

interface Change {
  readonly field: string;
  readonly deed: Deed;
  readonly key?: string;
  readonly value: Json;
}

/** Edits one field, or several in one write. */
export async function edit({ random, journal, next }: Author, app: App, target: Target): Promise<Done> {
  const record = await app.tab.find(target);
  if (!record) return 'nothing';
  const wanted = Array.from({ length: random() < 0.7 ? 1 : 1 + below(random, 4) }, () =>
    pick(random, fields[target.collection as Simulated]),
  );
  const chosen = [...new Map(wanted.map((entry) => [entry[1], entry])).values()].map(
    ([deed, field]) => [deed, field, next(), random()] as const,
  );
  let before: AnyRecord = record.toJSON();
  let changes: readonly Change[] = [];
  const writing = record.incrementalModify((body) => {
    before = body;
    changes = chosen.flatMap(([deed, field, serial, luck]) => changeOf(body, deed, field, serial, luck));
    return changes.reduce(applied, body);
  });
  const edited = await outcome(app, writing);
  if (edited === 'gone') return 'nothing';
  const written = changes.map((change): FieldWrite => {
    const common = { ...target, ...change, device: app.device };
    if (!edited) return { ...common, base: before[change.field] ?? null, stamp: '', unsure: true };
    const { base, stamp } = edited.sync.edits[change.field] as PendingEdit;
    return { ...common, base, stamp };
  });
  journal.writes.push(...written);
  if (written.length === 0) return 'nothing';
  return edited ? 'confirmed' : 'unsure';
}

function changeOf(body: AnyRecord, deed: Deed, field: string, serial: number, luck: number): Change[] {
  switch (deed) {
    case 'set':
      return [{ field, deed, value: `v${serial}` }];
    case 'raise': {
      const most = field === 'priority' ? 3 : 100;
      const value = Number(body[field] ?? 0) + 1 + Math.floor(luck * 3);
      return value > most ? [] : [{ field, deed, value }];
    }
    case 'line':
      return [{ field, deed, value: `<line ${serial}>` }];
    case 'add':
      return [{ field, deed, value: `t${serial}` }];
    case 'drop': {
      const tags = Array.isArray(body[field]) ? body[field] : [];
      const tag = tags[Math.floor(luck * tags.length)];
      return tag === undefined ? [] : [{ field, deed, value: tag }];
    }
    case 'key':
      return [{ field, deed, key: `k${Math.floor(luck * 3)}`, value: `v${serial}` }];
  }
}

function applied(body: AnyRecord, { field, deed, key, value }: Change): AnyRecord {
  const before = body[field];
  switch (deed) {
    case 'set':
    case 'raise':
      return { ...body, [field]: value };
    case 'line':
      return { ...body, [field]: `${before ?? ''}${value}\n` };
    case 'add':
      return { ...body, [field]: [...(before as Json[]), value] };
    case 'drop':
      return { ...body, [field]: (before as Json[]).filter((tag) => tag !== value) };
    case 'key':
      return { ...body, [field]: { ...(before as object), [key ?? '']: value } };
  }
}

/** Deletes a record. */
export async function remove({ journal }: Author, app: App, target: Target): Promise<Done> {
  const record = await app.tab.find(target);
  if (!record) return 'nothing';
  const before = record.toJSON();
  const removed = await outcome(app, record.remove());
  if (removed === 'gone') return 'nothing';
  const { sync: _state, ...seen } = removed?.toJSON() ?? before;
  journal.removals.push({ ...target, device: app.device, seen, ...(!removed && { unsure: true as const }) });
  return removed ? 'confirmed' : 'unsure';
}

/**
 * What a write resolved to; undefined when nobody heard of it, for the device died or its storage failed; `gone` when
 * a sync brought the record's deletion after the app had looked for it.
 */
export async function outcome<T>({ isDead }: App, writing: Promise<T>): Promise<T | undefined | 'gone'> {
  try {
    const result = await inTime(writing);
    return isDead() ? undefined : result;
  } catch (error) {
    if ((error as { code?: string }).code === 'NOT_FOUND') return 'gone';
    if (isDead() || isOfStorage(error)) return undefined;
    throw error;
  }
}

/** As the SDK reports it, or as it comes out of RxDB's own methods. */
const isOfStorage = (error: unknown): boolean =>
  ['STORAGE_FAILED', 'TRANSACTION_UNFINISHED'].includes((error as { code?: string }).code ?? '') ||
  error instanceof StorageFailure;

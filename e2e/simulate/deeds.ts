import type { Json } from '@rockpool/schema';
import type { PendingEdit } from '@rockpool/schema/protocol';
import { below, pick, type Random } from '../support/random.ts';
import type { AnyRecord, Handle, Simulated, SimulatedDevice } from './device.ts';
import type { Deed, FieldWrite, Journal, Target } from './journal.ts';

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

/** Inserts a record and returns where it is. */
export async function insert({ random, journal, canary, next }: Author, device: SimulatedDevice): Promise<Target> {
  const collection = pick(random, ['deals', 'deals', 'activities'] as const);
  const mark = `mark-${next()}`;
  const custom = { mark, canary };
  const { id } = (
    await device
      .facade(collection)
      .insert(collection === 'deals' ? { kind: 'lead', name: mark, custom } : { kind: 'note', subject: mark, custom })
  ).toJSON();
  const target = { collection, id };
  journal.inserted.set(`${collection}/${id}`, { ...target, device: device.index, mark });
  return target;
}

interface Change {
  readonly field: string;
  readonly deed: Deed;
  readonly key?: string;
  readonly value: Json;
}

/** Edits one field, or several in one write; undefined when the device does not have the record. */
export async function edit(
  { random, journal, next }: Author,
  device: SimulatedDevice,
  target: Target,
): Promise<boolean> {
  const record = await device.find(target);
  if (!record) return false;
  const wanted = Array.from({ length: random() < 0.7 ? 1 : 1 + below(random, 4) }, () =>
    pick(random, fields[target.collection as Simulated]),
  );
  const chosen = [...new Map(wanted.map((entry) => [entry[1], entry])).values()].map(
    ([deed, field]) => [deed, field, next(), random()] as const,
  );
  let changes: readonly Change[] = [];
  let edited: Handle;
  try {
    edited = await record.incrementalModify((body) => {
      changes = chosen.flatMap(([deed, field, serial, luck]) => changeOf(body, deed, field, serial, luck));
      return changes.reduce(applied, body);
    });
  } catch (error) {
    // A sync brought its deletion after the device had looked for it: nothing was confirmed.
    if ((error as { code?: string }).code === 'NOT_FOUND') return false;
    throw error;
  }
  const writes = changes.map((change): FieldWrite => {
    const { base, stamp } = edited.sync.edits[change.field] as PendingEdit;
    return { ...target, ...change, device: device.index, base, stamp };
  });
  journal.writes.push(...writes);
  return writes.length > 0;
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

/** Deletes a record; false when the device does not have it. */
export async function remove({ journal }: Author, device: SimulatedDevice, target: Target): Promise<boolean> {
  const record = await device.find(target);
  if (!record) return false;
  try {
    const { sync: _state, ...seen } = (await record.remove()).toJSON();
    journal.removals.push({ ...target, device: device.index, seen });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'NOT_FOUND') return false;
    throw error;
  }
}

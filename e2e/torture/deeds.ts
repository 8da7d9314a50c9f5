import type { Json, JsonObject } from '@rockpool/schema';
import { below, pick, type Random } from '../support/random.ts';
import type { Change, Journal } from './journal.ts';

export const tortured = ['deals', 'activities'] as const;
export type Tortured = (typeof tortured)[number];

/** The fields that a write may touch, with what it does to them: a value alone, in a unit, a text, a set. */
const fields: { readonly [C in Tortured]: readonly (readonly [deed: Change['deed'], field: string])[] } = {
  deals: [
    ['set', 'name'],
    ['set', 'lostReason'],
    ['line', 'notes'],
    ['add', 'tags'],
  ],
  activities: [
    ['set', 'subject'],
    ['set', 'location'],
    ['line', 'body'],
    ['add', 'tags'],
  ],
};

/** RxDB's documents, as far as a client needs them. */
interface Handle {
  toJSON(): JsonObject & { readonly id: string };
  incrementalModify(change: (body: JsonObject) => JsonObject): Promise<Handle>;
  remove(): Promise<Handle>;
}

export interface Facade {
  find(query: object): { exec(): Promise<Handle[]> };
  insert(body: object): Promise<Handle>;
}

export interface Author {
  readonly random: Random;
  readonly journal: Journal;
  /** What every record of this organisation carries; it must never be seen in another. */
  readonly canary: string;
  /** Gives a text that nobody else writes, now or after a restart. */
  readonly next: () => string;
  readonly collections: object;
}

/** Inserts, edits or removes one record, and journals it before and after. */
export async function write(author: Author): Promise<void> {
  const { random, collections } = author;
  const collection = pick(random, tortured);
  const facade = (collections as Record<string, Facade>)[collection] as Facade;
  // Everybody meets at the newest records, and sometimes at the oldest; so no text grows for ever.
  const query = random() < 0.9 ? { sort: [{ id: 'desc' }], limit: 6 } : { sort: [{ id: 'asc' }], limit: 60 };
  const records = await facade.find(query).exec();
  if (records.length < 4 || random() < 0.06) return insert(author, collection, facade);
  const record = pick(random, records);
  try {
    await (random() < 0.03 ? remove(author, collection, record) : edit(author, collection, record));
  } catch (error) {
    // A sync brought its deletion meanwhile: nothing was confirmed.
    if ((error as { code?: string }).code !== 'NOT_FOUND') throw error;
  }
}

async function insert({ journal, next, canary }: Author, collection: Tortured, facade: Facade): Promise<void> {
  const mark = next();
  journal.attempt(mark, { collection, deed: 'insert', mark });
  const custom = { mark, canary };
  const body = collection === 'deals' ? { kind: 'lead', name: mark, custom } : { kind: 'note', subject: mark, custom };
  const { id } = (await facade.insert(body)).toJSON();
  journal.confirm(mark, { id });
}

async function edit({ random, journal, next }: Author, collection: Tortured, record: Handle): Promise<void> {
  const { id } = record.toJSON();
  const name = next();
  const wanted = Array.from({ length: 1 + below(random, 3) }, () => pick(random, fields[collection]));
  const chosen = [...new Map(wanted.map((entry) => [entry[1], entry])).values()];
  const values = chosen.map(([deed]) => (deed === 'line' ? `<${next()}>` : next()));
  await record.incrementalModify((body) => {
    const changes = chosen.map(
      ([deed, field], i): Change => ({ deed, field, value: values[i] ?? '', seen: body[field] ?? null }),
    );
    // Here and not before: the body may have changed since the record was found.
    journal.attempt(name, { collection, deed: 'edit', id, changes });
    return { ...body, ...Object.fromEntries(changes.map((change) => [change.field, changed(change)])) };
  });
  journal.confirm(name, { id });
}

function changed({ deed, value, seen }: Change): Json {
  switch (deed) {
    case 'set':
      return value;
    case 'line':
      return `${seen ?? ''}${value}\n`;
    case 'add':
      return [...(Array.isArray(seen) ? seen : []), value];
  }
}

async function remove({ journal, next }: Author, collection: Tortured, record: Handle): Promise<void> {
  const name = next();
  journal.attempt(name, { collection, deed: 'remove', id: record.toJSON().id, seen: record.toJSON() });
  const { sync: _state, ...seen } = (await record.remove()).toJSON();
  journal.confirm(name, { id: String(seen['id']), seen });
}

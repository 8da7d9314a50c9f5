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
  /** What every record carries that all of the organisation see; it must never be seen in another. */
  readonly canary: string;
  /** What the private records of the user carry; nobody else may ever see it. */
  readonly privateCanary: string;
  /** Gives a text that nobody else writes, now or after a restart. */
  readonly next: () => string;
  readonly crm: {
    readonly collections: object;
    transaction(work: (transaction: { readonly collections: object }) => Promise<void>): Promise<void>;
  };
}

/** Inserts, edits or removes one record, and journals it before and after. */
export async function write(author: Author): Promise<void> {
  const { random, crm } = author;
  const collection = pick(random, tortured);
  const facade = (crm.collections as Record<Tortured, Facade>)[collection];
  // Everybody meets at the newest records, and sometimes at the oldest; so no text grows for ever.
  const query = random() < 0.9 ? { sort: [{ id: 'desc' }], limit: 6 } : { sort: [{ id: 'asc' }], limit: 60 };
  const records = await facade.find(query).exec();
  if (records.length < 4 || random() < 0.05) return insert(author, collection, facade);
  if (random() < 0.02) return insertTogether(author);
  const record = pick(random, records);
  try {
    await (random() < 0.03 ? remove(author, collection, record) : edit(author, collection, record));
  } catch (error) {
    // A sync brought its deletion meanwhile: nothing was confirmed.
    if ((error as { code?: string }).code !== 'NOT_FOUND') throw error;
  }
}

async function insert(author: Author, collection: Tortured, facade: Facade): Promise<void> {
  const { random, journal, next } = author;
  const mark = next();
  journal.attempt(mark, { collection, deed: 'insert', mark });
  const { id } = (await facade.insert(newRecord(author, collection, mark, random() < 0.15))).toJSON();
  journal.confirm(mark, { id });
}

/** Inserts a record of each collection in one transaction. */
async function insertTogether(author: Author): Promise<void> {
  const { journal, next, crm } = author;
  const transaction = next();
  const marks = tortured.map((collection) => [collection, next()] as const);
  for (const [collection, mark] of marks) journal.attempt(mark, { collection, deed: 'insert', mark, transaction });
  const ids: string[] = [];
  await crm.transaction(async ({ collections }) => {
    for (const [collection, mark] of marks) {
      const inside = (collections as Record<Tortured, { insert(body: object): Promise<{ readonly id: string }> }>)[
        collection
      ];
      ids.push((await inside.insert(newRecord(author, collection, mark, false))).id);
    }
  });
  for (const [i, [, mark]] of marks.entries()) journal.confirm(mark, { id: ids[i] ?? '' });
}

function newRecord({ canary, privateCanary }: Author, collection: Tortured, mark: string, isPrivate: boolean): object {
  const custom = { mark, canary: isPrivate ? privateCanary : canary };
  const common = { custom, private: isPrivate };
  return collection === 'deals' ? { kind: 'lead', name: mark, ...common } : { kind: 'note', subject: mark, ...common };
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

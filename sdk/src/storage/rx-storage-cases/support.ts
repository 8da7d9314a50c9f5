import {
  type BulkWriteRow,
  deepEqual,
  fillWithDefaultSettings,
  normalizeMangoQuery,
  now,
  type PreparedQuery,
  prepareQuery,
  type RxDocumentData,
  type RxJsonSchema,
  type RxStorageChangeEvent,
  type RxStorageInstance,
  type RxStorageWriteError,
  randomToken,
} from 'rxdb/plugins/core';

/** One thing that every storage of RxDB has to do; `run` rejects with an Error that says what was wrong. */
export interface RxStorageCase {
  readonly name: string;
  run(): Promise<void>;
}

/** What the cases write and ask for. */
export interface Person {
  id: string;
  name: string;
  age: number;
  score: number;
  isMember: boolean;
  city?: string;
  address?: { zip: string };
  tags: string[];
  visits: { year: number; days: number }[];
}

export type Document = RxDocumentData<Person>;
export type Instance = RxStorageInstance<Person, object, object>;
export type Row = BulkWriteRow<Person>;
export type Schema = RxJsonSchema<Document>;
/** What a case gets: it opens collections, of which nobody has heard before, and which are closed after it. */
export interface Place {
  /**
   * @param settings `page` 1 opens as another page would; a collection that has been opened before is the same again
   */
  open(settings?: {
    readonly page?: 0 | 1;
    readonly collection?: string;
    readonly database?: string;
    readonly schema?: Schema;
  }): Promise<Instance>;
}

export type CaseList = (name: string, run: (place: Place) => Promise<void>) => void;

export function schemaOf(parts: Partial<RxJsonSchema<Person>> = {}): Schema {
  return fillWithDefaultSettings<Person>({
    version: 0,
    type: 'object',
    primaryKey: 'id',
    properties: {
      id: { type: 'string', maxLength: 100 },
      name: { type: 'string', maxLength: 100 },
      age: { type: 'integer', minimum: 0, maximum: 150, multipleOf: 1 },
      score: { type: 'number', minimum: -1000, maximum: 1000, multipleOf: 0.01 },
      isMember: { type: 'boolean' },
      city: { type: 'string', maxLength: 100 },
      address: { type: 'object', properties: { zip: { type: 'string', maxLength: 20 } } },
      tags: { type: 'array', items: { type: 'string' } },
      visits: { type: 'array', items: { type: 'object' } },
    },
    required: ['id', 'name', 'age', 'score', 'isMember', 'tags', 'visits'],
    ...parts,
  });
}

/** A document as RxDB hands it to a storage. */
export const person = (id: string, fields: Partial<Document> = {}): Document => ({
  ...{ id, name: id, age: 0, score: 0, isMember: false, tags: [], visits: [] },
  ...{ _deleted: false, _attachments: {}, _meta: { lwt: now() }, _rev: `1-${randomToken(10)}` },
  ...fields,
});

/** What a document becomes by a change. */
export const changed = (document: Document, fields: Partial<Document> = {}): Document => ({
  ...document,
  ...{ _meta: { lwt: now() }, _rev: `${Number.parseInt(document._rev, 10) + 1}-${randomToken(10)}` },
  ...fields,
});

/** Writes, and expects all of it to be taken. */
export async function write(instance: Instance, rows: readonly Row[], context = 'case'): Promise<void> {
  const { error } = await instance.bulkWrite([...rows], context);
  same(
    error.map(({ documentId, status }) => ({ documentId, status })),
    [],
    'errors of a write that nothing speaks against',
  );
}

/** @returns the errors of a write, without what nobody can foretell */
export async function refused(instance: Instance, rows: readonly Row[]): Promise<RxStorageWriteError<Person>[]> {
  return (await instance.bulkWrite([...rows], 'refused')).error;
}

export const byId = async (instance: Instance, ...ids: readonly string[]): Promise<Document[]> =>
  sorted(await instance.findDocumentsById([...ids], true));

export const sorted = (documents: readonly Document[]): Document[] =>
  documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** A query as RxDB hands it to a storage. */
export function prepared(schema: Schema, mango: object): PreparedQuery<Person> {
  const query = normalizeMangoQuery<Document>(schema, mango);
  return prepareQuery<Document>(schema, {
    ...query,
    selector: { ...query.selector, _deleted: { $eq: false } },
  }) as PreparedQuery<Person>;
}

export const ask = async (instance: Instance, mango: object): Promise<Document[]> =>
  (await instance.query(prepared(instance.schema as Schema, mango))).documents;

/** What an instance emits from now on. */
export function heard(instance: Instance) {
  const bulks: { readonly events: readonly RxStorageChangeEvent<Person>[]; readonly context: string }[] = [];
  let look = (): void => {};
  const subscription = instance.changeStream().subscribe((bulk) => {
    bulks.push(bulk);
    look();
  });
  return {
    bulks,
    /** Waits for that many events. */
    async events(count: number): Promise<RxStorageChangeEvent<Person>[]> {
      const all = () => bulks.flatMap(({ events }) => events);
      await new Promise<void>((resolve, reject) => {
        const patience = setTimeout(
          () => reject(new Error(`Expected ${count} events, got ${all().length} in 5 seconds.`)),
          5000,
        );
        look = () => {
          if (all().length < count) return;
          clearTimeout(patience);
          resolve();
        };
        look();
      });
      subscription.unsubscribe();
      return all();
    },
  };
}

/** Equal as JSON is: in whatever order the fields are, and missing is missing. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [plain(actual), plain(expected)];
  if (!deepEqual(is, should)) {
    throw new Error(`${what}: expected ${JSON.stringify(should)}, got ${JSON.stringify(is)}`);
  }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

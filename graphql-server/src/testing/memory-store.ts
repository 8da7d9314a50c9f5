import { type Rev, type StoredRecord, withRev } from '@rockpool/schema/protocol';
import { keyOf, type LoggedConflict } from '../store/records.ts';
import type { Head } from '../store/sequence.ts';
import type { Change, Store } from '../store/store.ts';

/** What the memory holds of an organisation. Values in it are never changed, only replaced. */
interface Organisation {
  readonly name: string;
  readonly head: Head;
  readonly records: ReadonlyMap<string, StoredRecord>;
  readonly conflicts: readonly LoggedConflict[];
}

/** A {@link Store} that forgets everything with its process. */
export interface MemoryStore extends Store {
  /** The conflict log of an organisation, oldest first. */
  conflicts(organisation: string): readonly LoggedConflict[];
}

/**
 * The server's store without a database: for tests that play so many days that PostgreSQL would be most of their time.
 * It passes the same conformance suite.
 *
 * @param newEpoch names a life of an organisation's sequence
 */
export function createMemoryStore(newEpoch: () => string = () => crypto.randomUUID()): MemoryStore {
  const organisations = new Map<string, Organisation>();
  const listeners: Parameters<Store['onHead']>[0][] = [];
  let last: Promise<unknown> = Promise.resolve();

  function open(id: string): Organisation {
    const known = organisations.get(id);
    if (known) return known;
    const made = { name: '', head: { epoch: newEpoch(), seq: 0 }, records: new Map(), conflicts: [] };
    organisations.set(id, made);
    return made;
  }

  /** One transaction after the other: what a real database does by locks. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const next = last.then(task, task);
    last = next.catch(() => {});
    return next;
  }

  const ofKind = (organisation: string, collection: string, kind: string): StoredRecord[] =>
    [...open(organisation).records.values()]
      .filter((record) => record.collection === collection && record.body['kind'] === kind && !record.deleted)
      .sort(byId);

  return {
    write: (id, keys, work) =>
      inTurn(async () => {
        const before = open(id);
        let draft = before;
        const records = new Map(
          keys.flatMap((key) => {
            const record = before.records.get(keyOf(key));
            return record ? [[keyOf(key), record] as const] : [];
          }),
        );
        const result = await work({
          records,
          async save(changes, author) {
            const saved = numbered(changes, draft.head.seq);
            for (const record of saved) records.set(keyOf(record), record);
            draft = withSaved(draft, changes, saved, author);
            return saved;
          },
        });
        organisations.set(id, { ...draft, name: open(id).name });
        if (draft !== before) for (const listener of listeners) listener({ organisation: id, seq: draft.head.seq });
        return result;
      }),

    async slice(id, choose, limits) {
      const { head, records } = open(id);
      const cursors = choose(head);
      const found = [...records.values()]
        .filter(({ collection, rev }) => rev > (cursors[collection] ?? Number.POSITIVE_INFINITY))
        .sort((a, b) => a.rev - b.rev);
      let bytes = 0;
      const page = found.slice(0, limits.records).filter(({ body }) => {
        const fits = bytes < limits.bytes;
        bytes += JSON.stringify(body).length;
        return fits;
      });
      return { records: page, remaining: found.length - page.length, head, cursors };
    },

    head: async (id) => open(id).head,
    async onHead(listener) {
      listeners.push(listener);
    },
    find: async (id, collection, kind, wanted) => ofKind(id, collection, kind).find((record) => record.id === wanted),
    list: async (id, collection, kind, { after, first }) =>
      ofKind(id, collection, kind)
        .filter((record) => record.id > after)
        .slice(0, first),
    async createOrganisation(id, name) {
      organisations.set(id, { ...open(id), ...(name !== '' && { name }) });
    },
    accounts: async () =>
      [...organisations].flatMap(([organisation, { name: organisationName }]) =>
        ofKind(organisation, 'settings', 'user').map(({ id, body }) => {
          return { organisation, organisationName, id, name: String(body['name']), role: String(body['role']) };
        }),
      ),
    conflicts: (id) => open(id).conflicts,
  };
}

const byId = (a: StoredRecord, b: StoredRecord): number => (a.id < b.id ? -1 : 1);

const numbered = (changes: readonly Change[], seq: Rev): StoredRecord[] =>
  changes.map(({ record }, i) => withRev(record, seq + 1 + i));

function withSaved(
  { name, head, records, conflicts }: Organisation,
  changes: readonly Change[],
  saved: readonly StoredRecord[],
  author: string,
): Organisation {
  const logged = changes.flatMap(({ record: { collection, id }, conflicts: met }, i) =>
    met.map((conflict): LoggedConflict => {
      return { collection, id, rev: saved[i]?.rev ?? 0, field: conflict.field, author, conflict };
    }),
  );
  return {
    name,
    head: { ...head, seq: head.seq + saved.length },
    records: new Map([...records, ...saved.map((record) => [keyOf(record), record] as const)]),
    conflicts: [...conflicts, ...logged],
  };
}

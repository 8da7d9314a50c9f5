import { type Collection, type Registry, registryOf } from '@rockpool/schema';
import {
  bucketOf,
  DELETED,
  epochOf,
  membershipIn,
  type RecordKey,
  rememberStart,
  type Scope,
  type StoredRecord,
  scopesOf,
  timeOf,
  withRev,
} from '@rockpool/schema/protocol';
import type { UsedKey } from '../store/idempotency.ts';
import type { Listed, Listing, Position } from '../store/listing/listing.ts';
import { comparePositions, matches, positionOf } from '../store/listing/matches.ts';
import {
  type Change,
  type Head,
  keyOf,
  type LoggedConflict,
  type PageCursor,
  type Reading,
  type Slice,
  type SliceLimits,
  type Store,
} from '../store/store.ts';
import { hasValues } from '../store/values.ts';
import { createMemoryKeys } from './memory-keys.ts';

/** A record's place in a scope; see the table `placements`. */
interface Placement {
  readonly record: string;
  readonly collection: string;
  readonly id: string;
  readonly scope: Scope;
  readonly seq: number;
  readonly present: boolean;
  readonly deleted: boolean;
}

/** What the memory holds of an organisation. Values in it are never changed, only replaced. */
interface Organisation {
  readonly name: string;
  readonly head: Head;
  readonly records: ReadonlyMap<string, StoredRecord>;
  /** By scope and record. */
  readonly placements: ReadonlyMap<string, Placement>;
  readonly conflicts: readonly LoggedConflict[];
  /** By author and name. */
  readonly keys: ReadonlyMap<string, UsedKey>;
}

/** A {@link Store} that forgets everything with its process. */
export interface MemoryStore extends Store {
  /** The conflict log of an organisation, oldest first. */
  conflicts(organisation: string): readonly LoggedConflict[];
  /** Everything that is stored of an organisation, deleted records too. */
  stored(organisation: string): readonly StoredRecord[];
  /** Keeps a picture of an organisation; what it returns goes back to it, as the restore of a backup does. */
  backUp(organisation: string): () => void;
  /** Forgets all organisations. */
  clear(): void;
}

/**
 * The server's store without a database: for tests that play so many days that PostgreSQL would be most of their time.
 * It passes the same conformance suite.
 *
 * @param newEpoch names a life of an organisation's sequence
 */
export function createMemoryStore(
  newEpoch: () => string = () => crypto.randomUUID(),
  collections: Registry = registryOf(),
): MemoryStore {
  const organisations = new Map<string, Organisation>();
  const listeners: Parameters<Store['onHead']>[0][] = [];
  let last: Promise<unknown> = Promise.resolve();

  function open(id: string): Organisation {
    const known = organisations.get(id);
    if (known) return known;
    const made: Organisation = {
      name: '',
      head: { timeline: [{ epoch: newEpoch(), from: 0 }], seq: 0 },
      records: new Map(),
      placements: new Map(),
      conflicts: [],
      keys: new Map(),
    };
    organisations.set(id, made);
    return made;
  }

  /** One transaction after the other: what a real database does by locks. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const next = last.then(task, task);
    last = next.catch(() => {});
    return next;
  }

  return {
    collections,
    keys: createMemoryKeys({
      hasOrganisation: (id) => organisations.has(id),
      accountOf: (id, user) => organisations.get(id)?.records.get(keyOf({ collection: 'settings', id: user })),
      announce(id) {
        for (const listener of listeners) listener({ organisation: id, seq: open(id).head.seq });
      },
    }),
    write: (id, keys, work) =>
      inTurn(async () => {
        const before = open(id);
        let draft = before;
        const records = new Map<string, StoredRecord>();
        const hold = (wanted: readonly RecordKey[]): void => {
          for (const key of wanted.map(keyOf)) {
            const record = draft.records.get(key);
            if (record) records.set(key, record);
          }
        };
        hold(keys);
        const result = await work({
          head: before.head,
          membershipOf: async (user) => membershipIn(settingsOf(before), user),
          records,
          hold: async (wanted) => hold(wanted),
          alone: async () => {},
          find: async (collection, ...anyOf) =>
            [...draft.records.values()]
              .filter((record) => record.collection === collection && !record.deleted)
              .filter(({ body }) => anyOf.some((values) => hasValues(body, values))),
          async save(changes, author) {
            const saved = numbered(changes, draft.head, records);
            for (const record of saved) records.set(keyOf(record), record);
            draft = withSaved(collections, draft, changes, saved, author);
            return saved;
          },
          usedKeys: async (author, names) => names.flatMap((name) => draft.keys.get(`${author} ${name}`) ?? []),
          async keepKeys(author, used) {
            const kept = used.map((one) => [`${author} ${one.key}`, one] as const);
            draft = { ...draft, keys: new Map([...draft.keys, ...kept]) };
          },
        });
        organisations.set(id, { ...draft, name: open(id).name });
        if (draft.head.seq !== before.head.seq)
          for (const listener of listeners) listener({ organisation: id, seq: draft.head.seq });
        return result;
      }),

    read: async (id, work) => work(readingOf(open(id))),
    head: async (id) => open(id).head,
    beginLife: (id, epoch) =>
      inTurn(async () => {
        const { head, ...rest } = open(id);
        if (epochOf(head.timeline) !== epoch) return;
        const lives = head.timeline.filter(({ from }, i) => i < head.timeline.length - 1 || from < head.seq);
        const timeline = [...lives, { epoch: newEpoch(), from: head.seq }];
        organisations.set(id, { ...rest, head: { ...head, timeline } });
      }),
    async forgetKeys(usedBefore) {
      for (const [id, organisation] of organisations) {
        const keys = new Map([...organisation.keys].filter(([, { at }]) => at >= usedBefore));
        organisations.set(id, { ...organisation, keys });
      }
    },
    bury: (deletedBefore, most) =>
      inTurn(async () => {
        for (const [id, organisation] of organisations) {
          const old = [...organisation.records]
            .filter(([, { deleted, versions }]) => deleted && (versions[DELETED]?.stamp ?? '~') < deletedBefore)
            .slice(0, most);
          if (old.length === 0) continue;
          const buried = new Map(old.map(([key, record]) => [key, unburdened(record)]));
          const records = new Map([...organisation.records, ...buried]);
          const conflicts = organisation.conflicts.filter((entry) => !buried.has(keyOf(entry)));
          organisations.set(id, { ...organisation, records, conflicts });
          return old.length;
        }
        return 0;
      }),
    async onHead(listener) {
      listeners.push(listener);
    },
    async createOrganisation(id, name) {
      organisations.set(id, { ...open(id), ...(name !== '' && { name }) });
    },
    accounts: async () =>
      [...organisations].flatMap(([organisation, { name: organisationName, records }]) =>
        ofKind(records, 'user').map(({ id, body }) => {
          return { organisation, organisationName, id, name: String(body['name']), role: String(body['role']) };
        }),
      ),
    conflicts: (id) => open(id).conflicts,
    stored: (id) => [...open(id).records.values()],
    backUp(id) {
      const picture = open(id);
      return () => {
        organisations.set(id, picture);
        // As after every loss of the database.
        for (const listener of listeners) listener(undefined);
      };
    },
    clear: () => organisations.clear(),
  };
}

const byId = (a: StoredRecord, b: StoredRecord): number => (a.id < b.id ? -1 : 1);

const ofKind = (records: Organisation['records'], kind: string): StoredRecord[] =>
  [...records.values()]
    .filter(({ collection, body, deleted }) => collection === 'settings' && body['kind'] === kind && !deleted)
    .sort(byId);

const settingsOf = ({ records }: Organisation): StoredRecord[] =>
  [...records.values()].filter(({ collection }) => collection === 'settings').sort(byId);

function readingOf(organisation: Organisation): Reading {
  const { head, records, placements, conflicts } = organisation;
  const liesIn = (record: StoredRecord, scopes: readonly Scope[]): boolean =>
    scopes.some((scope) => placements.get(`${scope} ${keyOf(record)}`)?.present);
  return {
    head,
    membershipOf: async (user) => membershipIn(settingsOf(organisation), user),
    slice: async (cursors, held, limits) => sliceOf(organisation, cursors, held, limits),
    page: async (collection, kind, scopes, listing) =>
      listed(organisation, collection, kind, (record) => liesIn(record, scopes), listing),
    conflicts: async (places, { first, before, collection, id, author, except }) =>
      conflicts
        .filter((one) => collection === undefined || one.collection === collection)
        .filter((one) => (id === undefined || one.id === id) && (author === undefined || one.author === author))
        .filter(({ rev, field }) => !before || rev < before.rev || (rev === before.rev && field < before.field))
        .filter((one) => !except.some((untold) => untold.collection === one.collection && untold.field === one.field))
        .filter((one) =>
          places.some(
            ({ scope, collection: name }) =>
              name === one.collection && placements.get(`${scope} ${keyOf(one)}`)?.present,
          ),
        )
        .sort((a, b) => b.rev - a.rev || (a.field < b.field ? 1 : -1))
        .slice(0, first)
        .map((one) => ({ ...one, at: new Date(timeOf(one.conflict.myStamp)).toISOString() })),
    named: async (collection, ids, scopes) =>
      ids.flatMap((id) => records.get(keyOf({ collection, id })) ?? []).filter((record) => liesIn(record, scopes)),
    living: async (collection, scopes, { kind, buckets, after, first }) =>
      [...records.values()]
        .filter((record) => record.collection === collection && !record.deleted && record.id > after)
        .filter((record) => kind === undefined || record.body['kind'] === kind)
        .filter((record) => !buckets || buckets.includes(bucketOf(record.id)))
        .filter((record) => liesIn(record, scopes))
        .sort(byId)
        .slice(0, first),
  };
}

/** What the database finds along an index, found by looking at every record: the oracle of a property test. */
function listed(
  { records }: Organisation,
  collection: string,
  kind: string,
  isSeen: (record: StoredRecord) => boolean,
  { lead, rest, order, descending, from, to, first, most, total }: Listing,
): Listed<StoredRecord> {
  const direction = descending ? -1 : 1;
  const isBehind = (position: Position, other: Position): boolean => direction * comparePositions(position, other) > 0;
  const all = [...records.values()]
    .filter((record) => record.collection === collection && record.body['kind'] === kind && !record.deleted)
    .filter((record) => lead.every((condition) => matches(condition, record)))
    .map((record) => ({ record, position: positionOf(order, record) }))
    .sort((a, b) => direction * comparePositions(a.position, b.position));
  const isKept = ({ record }: { record: StoredRecord }): boolean =>
    isSeen(record) && rest.every((filter) => matches(filter, record));
  const walked = all
    .filter(({ position }) => (!from || isBehind(position, from)) && (!to || isBehind(to, position)))
    .slice(0, most);
  const found = walked.filter(isKept).slice(0, first);
  const last = walked[most - 1];
  return {
    records: found.map(({ record }) => record),
    ...(found.length < first && last && { reached: last.position }),
    ...(total && all.length <= most && { total: all.filter(isKept).length }),
  };
}

function sliceOf(
  { head, records, placements }: Organisation,
  cursors: readonly PageCursor[],
  held: readonly PageCursor[],
  limits: SliceLimits,
): Slice {
  const cursorOf = new Map(cursors.map((cursor) => [`${cursor.scope} ${cursor.collection}`, cursor]));
  const isTold = ({ present, deleted, seq }: Placement, { fresh }: PageCursor): boolean =>
    seq > fresh || (present && !deleted);
  const isGone = ({ record, collection }: Placement): boolean =>
    !held.some((cursor) => {
      const other = placements.get(`${cursor.scope} ${record}`);
      return cursor.collection === collection && other?.present && isTold(other, cursor);
    });
  const behind = (from: number): Placement[] => {
    const news = [...placements.values()].filter((placement) => {
      const cursor = cursorOf.get(`${placement.scope} ${placement.collection}`);
      if (cursor === undefined || placement.seq <= Math.max(cursor.after, from)) return false;
      return isTold(placement, cursor) && (placement.present || isGone(placement));
    });
    const lastFirst = news.sort((a, b) => b.seq - a.seq);
    return [...new Map(lastFirst.map((placement) => [placement.record, placement])).values()].sort(
      (a, b) => a.seq - b.seq,
    );
  };
  const found = behind(0);
  let bytes = 0;
  const page = found.slice(0, limits.records).filter(({ record, present }) => {
    const fits = bytes < limits.bytes;
    if (fits && present) bytes += JSON.stringify(records.get(record)?.body).length;
    return fits;
  });
  const isWhole = limits.records > 0 && limits.bytes > 0 && page.length === found.length;
  const last = page.at(-1)?.seq ?? 0;
  return {
    records: page.flatMap(({ record, present }) => (present ? (records.get(record) ?? []) : [])),
    left: page.flatMap(({ collection, id, present }) => (present ? [] : [{ collection, id }])),
    reached: isWhole ? head.seq : last,
    bytes,
    remaining: isWhole ? 0 : behind(last).length,
  };
}

const numbered = (
  changes: readonly Change[],
  { seq, timeline }: Head,
  before: ReadonlyMap<string, StoredRecord>,
): StoredRecord[] =>
  changes.map(({ record }, i) => withRev(rememberStart(before.get(keyOf(record)), record, timeline), seq + 1 + i));

/** A deleted record with nothing left but that. */
const unburdened = ({ origins: _over, ...record }: StoredRecord): StoredRecord => ({
  ...record,
  body: {},
  versions: {},
  writers: {},
});

function withSaved(
  collections: Registry,
  { name, head, records, placements, conflicts, keys }: Organisation,
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
    placements: withPlaced(collections, placements, changes, saved),
    conflicts: [...conflicts, ...logged],
    keys,
  };
}

function withPlaced(
  collections: Registry,
  before: Organisation['placements'],
  changes: readonly Change[],
  saved: readonly StoredRecord[],
): Organisation['placements'] {
  const placements = new Map(before);
  saved.forEach((stored, i) => {
    const { collection, id, rev: seq, body, deleted } = stored;
    const record = keyOf(stored);
    const place = (scope: Scope, present: boolean) =>
      placements.set(`${scope} ${record}`, { record, collection, id, scope, seq, present, deleted });
    const scopes = scopesOf(collections.get(collection) as Collection, body);
    for (const placement of before.values()) {
      if (placement.record === record && placement.present && !scopes.includes(placement.scope)) {
        place(placement.scope, false);
      }
    }
    for (const scope of scopes) place(scope, true);
    const { leaves } = changes[i] ?? {};
    if (leaves !== undefined) place(leaves, false);
  });
  return placements;
}

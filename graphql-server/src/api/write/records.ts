import type { Collection, Json, JsonObject } from '@rockpool/schema';
import type { PushAnswer, StoredRecord } from '@rockpool/schema/protocol';
import type { User } from '../../auth/token.ts';
import { requestError } from '../../errors.ts';
import { keyOf } from '../../store/store.ts';
import { changedBody, newBody, operatedSets } from './edits.ts';
import { notFound, Refused, refusedAs, type UserError, userError } from './errors.ts';
import { type Done, idConflict, type Outcome, once } from './once.ts';
import type { Write } from './rows.ts';
import { authorOf, openSession, type Parts, type Session } from './session.ts';

/** What becomes of a change of a record that has another revision than `ifRev`. */
export type MergeMode = 'MERGE' | 'FAIL_IF_CONFLICT' | 'FAIL_IF_CHANGED' | 'OVERWRITE';

/** Which record, of which kind. */
export interface Target {
  readonly collection: string;
  readonly kind: string;
}

/** A change of one record, as it was asked for. */
export interface Change {
  readonly id: string;
  readonly input: JsonObject;
  readonly ifRev?: number | null | undefined;
  readonly mergeMode?: MergeMode | null | undefined;
}

/** Most records of one upsert. */
const MAX_UPSERT = 100;

type Key = string | null | undefined;

/** Makes a record. The id that its caller made for it is a key: the same request again makes no second one. */
export function createRecord(parts: Parts, user: User, target: Target, given: JsonObject, idempotencyKey: Key) {
  const { collection, kind } = target;
  const { id: made, ...input } = given;
  const madeId = typeof made === 'string' ? { collection, id: made } : undefined;
  const id = madeId?.id ?? newId(parts.now());
  return mutate(parts, user, { name: `${collection}.${kind}.create`, given, idempotencyKey, madeId }, (session) =>
    each(session, [id], () => insertion(session, target, id, input)),
  );
}

export const updateRecord = (parts: Parts, user: User, target: Target, change: Change, idempotencyKey: Key) =>
  mutate(parts, user, { name: nameOf(target, 'update'), given: asJson(change), idempotencyKey }, (session) =>
    each(session, [change.id], async () => {
      const record = await session.seek(target.collection, change.id, target.kind);
      if (!record) throw new Refused(notFound(typeOf(session, target), change.id));
      return modification(session, target, record, change);
    }),
  );

export const deleteRecord = (parts: Parts, user: User, target: Target, id: string, ifRev: Change['ifRev'], key: Key) =>
  mutate(
    parts,
    user,
    { name: nameOf(target, 'delete'), given: { id, ifRev: ifRev ?? null }, idempotencyKey: key },
    (session) =>
      each(session, [id], async () => {
        const record = await session.seek(target.collection, id, target.kind);
        // Who deletes a duplicate does not mean the one that it became.
        if (record?.id !== id) throw new Refused(notFound(typeOf(session, target), id));
        if (typeof ifRev === 'number' && ifRev !== record.rev) throw new Refused(stale(record, ifRev));
        return { collection: session.collectionOf(target.collection), id, before: record, body: undefined };
      }),
  );

/** Makes or changes records, each by itself. */
export function upsertRecords(parts: Parts, user: User, target: Target, rows: readonly Change[], idempotencyKey: Key) {
  if (rows.length > MAX_UPSERT) {
    throw requestError('BAD_USER_INPUT', `An upsert holds up to ${MAX_UPSERT} rows, not ${rows.length}.`);
  }
  const { collection } = target;
  const ids = rows.map(({ id }) => id);
  return mutate(
    parts,
    user,
    { name: nameOf(target, 'upsert'), given: asJson(rows), idempotencyKey },
    async (session) => {
      await session.writing.hold(ids.map((id) => ({ collection, id })));
      return each(session, ids, async (id, i) => {
        if (ids.indexOf(id) < i) throw new Refused(userError('INVALID', 'The id stands in two rows.', 'id'));
        const row = rows[i] as Change;
        if (!session.writing.records.has(keyOf({ collection, id }))) return insertion(session, target, id, row.input);
        const record = await session.seek(collection, id, target.kind);
        if (!record) throw new Refused(idConflict);
        return modification(session, target, record, row);
      });
    },
  );
}

const mutate = (
  parts: Parts,
  user: User,
  request: Parameters<typeof once>[2],
  work: (session: Session) => Promise<readonly Outcome[]>,
): Promise<Done> => {
  const now = parts.now();
  return once(parts.store, user, request, now, async (writing) => work(await openSession(parts, user, writing, now)));
};

const nameOf = ({ collection, kind }: Target, verb: string): string => `${collection}.${kind}.${verb}`;

const asJson = (value: object): Json => JSON.parse(JSON.stringify(value));

const typeOf = ({ collectionOf }: Session, { collection, kind }: Target): string =>
  collectionOf(collection).kinds[kind]?.type ?? kind;

/**
 * Takes the writes of some records, each by itself.
 *
 * @param plan the write of a record; undefined where nothing is different; throws `Refused`
 */
async function each(
  session: Session,
  ids: readonly string[],
  plan: (id: string, i: number) => Promise<Write | undefined>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const writes: { readonly index: number; readonly write: Write }[] = [];
  for (const [index, id] of ids.entries()) {
    outcomes[index] = { id, errors: [] };
    try {
      const write = await plan(id, index);
      if (write) writes.push({ index, write });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      outcomes[index] = { id, errors: [error.error] };
    }
  }
  const answers = await session.take(writes.map(({ write }) => write));
  for (const [i, { index, write }] of writes.entries()) {
    outcomes[index] = { id: ids[index] as string, errors: errorsOf(answers[i], write) };
  }
  return outcomes;
}

/** What the answer to a row means to a partner. */
function errorsOf(answer: PushAnswer | undefined, { before }: Write): readonly UserError[] {
  if (answer?.outcome === 'CONFLICT' && before) {
    const [conflict] = answer.conflicts ?? [];
    const message = `Somebody has changed "${conflict?.field}" since. Read the record again; it is at revision ${before.rev}.`;
    return [userError('STALE_REV', message, conflict?.field)];
  }
  return answer?.refusal ? [refusedAs(answer.refusal)] : [];
}

async function insertion(
  session: Session,
  { collection: name, kind }: Target,
  id: string,
  input: JsonObject,
): Promise<Write> {
  const { writing } = session;
  await writing.hold([{ collection: name, id }]);
  if (writing.records.has(keyOf({ collection: name, id }))) throw new Refused(idConflict);
  const collection = session.customise(session.collectionOf(name));
  return { collection, id, before: undefined, body: newBody(collection, kind, id, input, authorOf(session)) };
}

function modification(
  session: Session,
  { kind }: Target,
  record: StoredRecord,
  { input, ifRev, mergeMode }: Change,
): Write | undefined {
  const mode = mergeMode ?? 'FAIL_IF_CHANGED';
  const isOlder = typeof ifRev === 'number' && ifRev !== record.rev;
  // No record is ever at a lower revision than before: a higher one is from a life that was lost.
  if (isOlder && (mode === 'FAIL_IF_CHANGED' || ifRev > record.rev)) throw new Refused(stale(record, ifRev));
  const collection: Collection = session.collectionOf(record.collection);
  const body = changedBody(collection, kind, record.body, input, authorOf(session));
  if (!body) return undefined;
  const write: Write = { collection, id: record.id, before: record, body };
  if (!isOlder || mode === 'OVERWRITE') return write;
  return {
    ...write,
    madeOn: ifRev,
    asks: mode === 'FAIL_IF_CONFLICT',
    operated: operatedSets(collection, kind, input),
  };
}

const stale = ({ rev }: StoredRecord, ifRev: number): UserError =>
  userError('STALE_REV', `The record is at revision ${rev}, not ${ifRev}. Read it again, then change it.`, 'ifRev');

/** A UUID of version 7, RFC 9562: ids sort by the time they were made. */
export function newId(now: number): string {
  const time = Math.floor(now).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}

import { type CollectionName, isJsonObject, type Json, type JsonObject } from '@rockpool/schema';
import { type CommandEdit, CommandError, type Reader, type RecordOf } from '@rockpool/schema/commands';
import type { StoredRecord } from '@rockpool/schema/protocol';
import type { PartnerCommand } from '@rockpool/schema/sdl';
import type { User } from '../../auth/token.ts';
import type { Values } from '../../store/values.ts';
import { newBody, patchedBody } from './edits.ts';
import { isUserErrorCode, notFound, Refused, refusedAs, userError } from './errors.ts';
import { type Done, type Outcome, once } from './once.ts';
import { newId } from './records.ts';
import type { Write } from './rows.ts';
import { authorOf, bodyFor, openSession, type Parts, type Session } from './session.ts';

/** Does a command, all of it or nothing: the plan is that of a device, and so is the way of what it writes. */
export function runCommand(
  parts: Parts,
  user: User,
  command: PartnerCommand,
  id: string,
  given: JsonObject,
  idempotencyKey: string | null | undefined,
): Promise<Done> {
  const now = parts.now();
  const { collection, kind, verb } = command;
  const request = { name: `${collection}.${kind}.${verb}`, given: { ...given, id }, idempotencyKey };
  return once(parts.store, user, request, now, async (writing) => {
    const session = await openSession(parts, user, writing, now);
    return [await perform(session, command, id, given)];
  });
}

async function perform(
  session: Session,
  { collection, kind, plan }: PartnerCommand,
  id: string,
  given: JsonObject,
): Promise<Outcome> {
  const { user, now } = session;
  const instant = new Date(now).toISOString();
  const context = { now: instant, today: instant.slice(0, 10), user: user.id, newId: () => newId(now) };
  try {
    const read = readerOf(session);
    // Held from here on, so that the second of two equal commands sees what the first one did.
    await read.get(collection, id, kind);
    const { edits, id: made } = await plan(id, given as never)(read, context);
    const writes = await Promise.all(edits.map((edit) => writeOf(session, edit)));
    const answers = await session.take(
      writes.flatMap((write) => write ?? []),
      newId(now),
    );
    const refused = answers.flatMap(({ refusal }) => refusal ?? []);
    const own = refused.filter(({ code }) => code !== 'GROUP_REFUSED');
    return { id: refused.length > 0 ? null : made, errors: (own.length > 0 ? own : refused).map(refusedAs) };
  } catch (error) {
    return { id: null, errors: [asUserError(error)] };
  }
}

function asUserError(error: unknown) {
  if (error instanceof Refused) return error.error;
  if (error instanceof CommandError && isUserErrorCode(error.code)) {
    return userError(error.code, error.message, error.field);
  }
  throw error;
}

async function writeOf(session: Session, edit: CommandEdit): Promise<Write | undefined> {
  const { customise, collectionOf, seek } = session;
  const collection = customise(collectionOf(edit.collection));
  const author = authorOf(session);
  if (edit.kind === 'insert') {
    const { id, kind, ...input } = edit.record;
    const body = newBody(collection, String(kind), String(id), input, author);
    return { collection, id: String(id), before: undefined, body };
  }
  const { id } = edit;
  const before = session.writing.records.get(`${edit.collection}/${id}`) ?? (await seek(edit.collection, id));
  const body = before && patchedBody(collection, before.body, edit.changes, author);
  return before && body ? { collection, id, before, body } : undefined;
}

/** The records that a command looks at: those that the partner may see. */
function readerOf(session: Session): Reader {
  const { writing, access, collectionOf, seek } = session;
  async function find<N extends CollectionName>(name: N, where: object): Promise<readonly RecordOf<N>[]> {
    const found = await writing.find(name, ...eachOf(where as JsonObject));
    const seen = found.filter((record) => access.sees(record));
    return seen.map((record) => asRecord<N>(session, record));
  }
  return {
    find,
    isOpen: () => true,
    async get<N extends CollectionName>(name: N, id: string, kind?: string) {
      await writing.hold([{ collection: name, id }]);
      const record = writing.records.get(`${name}/${id}`);
      const isThere = record && !record.deleted && access.sees(record);
      if (!isThere || (kind !== undefined && record.body['kind'] !== kind)) {
        throw new Refused(notFound(collectionOf(name).kinds[kind ?? '']?.type ?? 'record', id));
      }
      return asRecord<N>(session, record);
    },
    follow: async (id) => (await seek('parties', id))?.id ?? id,
  };
}

const asRecord = <N extends CollectionName>(session: Session, record: StoredRecord): RecordOf<N> =>
  bodyFor(session, record) as unknown as RecordOf<N>;

/** All combinations of values, where any of several will do. */
const eachOf = (where: JsonObject): readonly Values[] =>
  Object.entries(where).reduce<readonly JsonObject[]>(
    (all, [field, value]) => {
      const any: readonly Json[] = isJsonObject(value) && Array.isArray(value['$in']) ? value['$in'] : [value];
      return all.flatMap((one) => any.map((item) => ({ ...one, [field]: item })));
    },
    [{}],
  ) as readonly Values[];

import type { Collection, Json, Registry } from '@rockpool/schema';
import {
  DELETED,
  type DeviceId,
  type FieldConflict,
  isLost,
  isNewRow,
  isOffer,
  type PushRow,
  type Refusal,
  type Rights,
  rightsOf,
  type Scope,
  type StoredRecord,
  scopesOf,
  type Timeline,
  userScope,
} from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import type { Standing } from '../store/store.ts';

/** What a user may do, at the moment of a request. */
export interface Access {
  readonly rights: Rights;
  /** Whether the user may read the record: it lies in a scope that is held, or in its archive. */
  sees(record: StoredRecord): boolean;
  /** The user's own scope, when the record lies where the user's devices do not pull: they are told there to let go. */
  leavesWith(record: StoredRecord): Scope | undefined;
}

/** What a user may do, by the organisation's settings as they are now. */
export const rightsIn = async (standing: Pick<Standing, 'membershipOf'>, user: User): Promise<Rights> =>
  rightsOf(user, await standing.membershipOf(user.id));

/** A conflict as it leaves for the user; undefined where all of it is hidden. */
export function shownConflict(
  collection: Collection,
  rights: Rights,
  conflict: FieldConflict,
): FieldConflict | undefined {
  const { field, base, theirs, mine, result } = conflict;
  if (rights.access(collection, field) === 'hidden') return undefined;
  const shown = (value: Json): Json => rights.shown(collection, { [field]: value })[field] ?? null;
  return { ...conflict, base: shown(base), theirs: shown(theirs), mine: shown(mine), result: shown(result) };
}

export async function accessOf(
  collections: Registry,
  user: User,
  standing: Pick<Standing, 'membershipOf'>,
): Promise<Access> {
  const rights = await rightsIn(standing, user);
  const liesIn = (scopes: readonly Scope[], collection: Collection, { body }: StoredRecord): boolean =>
    scopesOf(collection, body).some((scope) => scopes.includes(scope));
  const collectionOf = ({ collection }: StoredRecord): Collection => collections.get(collection) as Collection;
  return {
    rights,
    sees: (record) => liesIn(rights.readable(collectionOf(record)), collectionOf(record), record),
    leavesWith(record) {
      const held = rights.held(collectionOf(record));
      const own = userScope(user.id);
      return held.includes(own) && !liesIn(held, collectionOf(record), record) ? own : undefined;
    },
  };
}

/** One sentence for what is not there and for what may not be seen, so that nobody learns which of the two it is. */
const revoked: Refusal = {
  code: 'ACCESS_REVOKED',
  message: 'The record is not there for you any more: it is gone, or it is no longer shared with you.',
};

/** Whether everything but the fact of the deletion has been emptied. */
export const isBuried = ({ deleted, body }: StoredRecord): boolean => deleted && Object.keys(body).length === 0;

/**
 * Why a row may not be taken, if so. Edits that were taken before the user lost sight of the record stay taken. Nothing is
 * merged to find out: the time of the answer would tell what the answer does not.
 */
export function refusalOfAccess(
  row: PushRow,
  record: StoredRecord | undefined,
  { device, access, timeline }: { readonly device: DeviceId; readonly access: Access; readonly timeline: Timeline },
): Refusal | undefined {
  if (!record) return makesRecord(row, timeline) ? undefined : revoked;
  if (isBuried(record)) return deletesOnly(row) ? undefined : revoked;
  if (access.sees(record)) return undefined;
  return isOffer(row) || isNewRow(record, row, device) ? revoked : undefined;
}

/** All that the row would do is done already to a record that is buried. */
const deletesOnly = (row: PushRow): boolean =>
  isOffer(row) ? row.lost.deleted : Object.keys(row.edits).every((field) => field === DELETED);

/** Whether a row may be the first of its record: nothing is left behind of one that says nothing. */
function makesRecord(row: PushRow, timeline: Timeline): boolean {
  if (isOffer(row)) return isLost(row, timeline);
  const edits = Object.values(row.edits);
  return edits.length > 0 && row.rev === 0 && edits.every(({ rev }) => rev === 0);
}

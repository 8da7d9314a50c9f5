import type { Collection, Registry } from '@rockpool/schema';
import {
  type Applied,
  DELETED,
  heldScopes,
  isOffer,
  type PushRow,
  type Refusal,
  readableScopes,
  type Scope,
  type StoredRecord,
  scopesOf,
  userScope,
} from '@rockpool/schema/protocol';
import type { Standing } from '../store/store.ts';

/** What a user may see, at the moment of a request. */
export interface Access {
  /** Whether the user may read and write the record: it lies in a scope that is held, or in its archive. */
  sees(record: StoredRecord): boolean;
  /** The user's own scope, when the record lies where the user's devices do not pull: they are told there to let go. */
  leavesWith(record: StoredRecord): Scope | undefined;
}

export async function accessOf(collections: Registry, user: string, standing: Standing): Promise<Access> {
  const teams = await standing.teamsOf(user);
  const [held, readable] = [heldScopes(user, teams), readableScopes(user, teams)];
  const liesIn = (scopes: readonly Scope[], { collection, body }: StoredRecord): boolean =>
    scopesOf(collections.get(collection) as Collection, body).some((scope) => scopes.includes(scope));
  return {
    sees: (record) => liesIn(readable, record),
    leavesWith: (record) => (liesIn(held, record) ? undefined : userScope(user)),
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
 * Why a row may not be taken, if so. A row that was taken before the user lost sight of the record stays taken.
 *
 * @param applied what the row would do
 */
export function refusalOfAccess(
  row: PushRow,
  record: StoredRecord | undefined,
  applied: Applied,
  access: Access,
): Refusal | undefined {
  if (!record) return showsRevision(row) && !isOffer(row) ? revoked : undefined;
  if (isBuried(record)) return deletesOnly(row) ? undefined : revoked;
  return access.sees(record) || !applied.changed ? undefined : revoked;
}

/** All that the row would do is done already to a record that is buried. */
const deletesOnly = (row: PushRow): boolean =>
  isOffer(row) ? row.lost.deleted : Object.keys(row.edits).every((field) => field === DELETED);

const showsRevision = (row: PushRow): boolean => row.rev > 0 || Object.values(row.edits).some((edit) => edit.rev > 0);

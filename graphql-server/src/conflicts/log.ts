import type { Collection } from '@rockpool/schema';
import type { Rights } from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import { requestError } from '../errors.ts';
import { MAX_FIRST } from '../limits.ts';
import type { ConflictEntry, Store } from '../store/store.ts';
import { rightsIn, shownConflict } from '../sync/access.ts';

/** What to read of the log. */
export interface LogRequest {
  readonly first: number;
  readonly after?: string | null;
  readonly collection?: string | null;
  readonly id?: string | null;
}

const cursorOf = ({ rev, field }: ConflictEntry): string => Buffer.from(`${rev} ${field}`).toString('base64url');

function readCursor(cursor: string): { readonly rev: number; readonly field: string } {
  const [rev, field] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (/^\d{1,15}$/.test(rev ?? '') && field !== undefined) return { rev: Number(rev), field };
  throw requestError('BAD_USER_INPUT', `"after" is the cursor of an entry, not "${cursor.slice(0, 80)}".`);
}

/** An entry as the API shows it. */
const toNode = ({ collection, id, rev, at, author, conflict }: ConflictEntry) => ({
  ...{ collection, recordId: id, rev, at, authorId: author },
  ...conflict,
});

/** Where the user may read, and which fields never leave for them. */
function readableIn({ collections }: Store, rights: Rights) {
  const all = [...collections.values()];
  const named = <T extends object>(collection: string, items: readonly T[]) =>
    items.map((item) => ({ collection, ...item }));
  return {
    places: all.flatMap((one) =>
      named(
        one.name,
        rights.readable(one).map((scope) => ({ scope })),
      ),
    ),
    except: all.flatMap((one) =>
      named(
        one.name,
        rights.hiddenIn(one).fields.map((field) => ({ field })),
      ),
    ),
  };
}

/**
 * A page of the conflict log, the newest entries first, of records that the user may see. Managers and admins read
 * what everybody met with; others what they met with themselves.
 */
export async function readConflicts(store: Store, user: User, { first, after, collection, id }: LogRequest) {
  if (first < 1 || first > MAX_FIRST) {
    throw requestError('BAD_USER_INPUT', `"first" is from 1 to ${MAX_FIRST}, not ${first}.`);
  }
  const wanted = {
    // One more than asked for tells whether there is a next page.
    first: first + 1,
    ...(after && { before: readCursor(after) }),
    ...(collection && { collection }),
    ...(id && { id }),
  };
  const found = await store.read(user.organisation, async (reading) => {
    const rights = await rightsIn(reading, user);
    const isOfAll = rights.role === 'manager' || rights.role === 'admin';
    const { places, except } = readableIn(store, rights);
    const entries = await reading.conflicts(places, { ...wanted, except, ...(!isOfAll && { author: user.id }) });
    return entries.flatMap((entry) => {
      const conflict = shownConflict(store.collections.get(entry.collection) as Collection, rights, entry.conflict);
      return conflict ? [{ ...entry, conflict }] : [];
    });
  });
  const entries = found.slice(0, first);
  const [head, last] = [entries[0], entries.at(-1)];
  return {
    edges: entries.map((entry) => ({ cursor: cursorOf(entry), node: toNode(entry) })),
    nodes: entries.map(toNode),
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: head ? cursorOf(head) : null,
      endCursor: last ? cursorOf(last) : null,
    },
  };
}

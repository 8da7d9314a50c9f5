import { registryOf } from '@rockpool/schema';
import type { FieldConflict, PushResult, RecordKey, Scope, StoredRecord } from '@rockpool/schema/protocol';
import { heldScopes } from '@rockpool/schema/protocol';
import { pglite } from '@rockpool/server';
import { createMemoryStore, createStore, migrate, type Store } from '@rockpool/server/testing';
import { GraphQLError } from 'graphql';
import { compare } from '../../../graphql-server/src/sync/compare.ts';
import { digest } from '../../../graphql-server/src/sync/digest.ts';
import { pull } from '../../../graphql-server/src/sync/pull.ts';
import { push } from '../../../graphql-server/src/sync/push.ts';
import { createSeal } from '../../../graphql-server/src/sync/seal.ts';
import { TransportError, type TransportFailure } from '../../../sdk/src/transport/transport.ts';
import type { Server } from './line.ts';

/** Who asks. */
export interface Asker {
  readonly id: string;
  readonly organisation: string;
  readonly role: 'rep' | 'manager' | 'admin';
}

/** The server's functions on a store, without GraphQL and without a network. */
export interface Backend {
  readonly store: Store;
  serverFor(asker: Asker): Server;
  /** Every record of an organisation, the deleted ones too. */
  stored(organisation: string): Promise<readonly StoredRecord[]>;
  /** What the log of an organisation's conflicts holds. */
  logged(organisation: string): Promise<readonly Conflict[]>;
  /** The conflicts of an organisation of which an answer told, whether it arrived or not. */
  told(organisation: string): readonly Conflict[];
  /** The scopes whose records the user's devices hold. */
  scopesOf(organisation: string, user: string): Promise<readonly Scope[]>;
  /** Keeps a picture of an organisation, and returns what sets it back; undefined where the store cannot. */
  backUp?: (organisation: string) => () => void;
}

/** A conflict that a write met. */
export interface Conflict extends RecordKey {
  readonly conflict: FieldConflict;
}

const secret = 'a secret that only the hunts of this repository share';

const kinds: { readonly [code: string]: TransportFailure } = {
  UNAUTHENTICATED: 'auth',
  THROTTLED: 'throttled',
  INTERNAL: 'server',
};

/** What the transport would make of the server's failure. */
function asTransport(error: unknown): never {
  if (!(error instanceof GraphQLError)) throw new TransportError('server', String(error), { cause: error });
  const code = String(error.extensions['code']);
  throw new TransportError(kinds[code] ?? 'protocol', error.message, { code });
}

function createBackend(store: Store, now: () => number, more: Pick<Backend, 'stored' | 'logged' | 'backUp'>): Backend {
  const seal = createSeal(secret);
  const told = new Map<string, Conflict[]>();
  function remember(organisation: string, result: PushResult): PushResult {
    const met = result.answers.flatMap(({ collection, id, conflicts = [] }) =>
      conflicts.map((conflict) => ({ collection, id, conflict })),
    );
    told.set(organisation, [...(told.get(organisation) ?? []), ...met]);
    return result;
  }
  return {
    ...more,
    store,
    told: (organisation) => told.get(organisation) ?? [],
    serverFor({ id, organisation, role }) {
      const user = { id, organisation, role, name: id, expiresAt: Number.MAX_SAFE_INTEGER };
      return {
        push: ({ device, epoch, rows }) =>
          push(
            store,
            user,
            { device, rows: structuredClone(rows) as never, ...(epoch !== undefined && { epoch }) },
            now(),
          ).then((result) => remember(organisation, result), asTransport),
        pull: ({ collections, limit, checkpoint }) =>
          pull(store, seal, user, { collections, limit, ...(checkpoint !== undefined && { checkpoint }) }).catch(
            asTransport,
          ),
        digest: ({ collections }) => digest(store, user, collections).catch(asTransport),
        compare: ({ collection, buckets, holdings }) =>
          compare(store, user, { collection, buckets, holdings }).catch(asTransport),
        head: async () => (await store.head(organisation)).seq,
      };
    },
    scopesOf: (organisation, user) =>
      store.read(organisation, async (reading) => heldScopes(user, (await reading.membershipOf(user)).teams)),
  };
}

/** @param nextEpoch names a life of a sequence */
export function memoryBackend(now: () => number, nextEpoch: () => string): Backend {
  const store = createMemoryStore(nextEpoch);
  return createBackend(store, now, {
    stored: async (organisation) => store.stored(organisation),
    logged: async (organisation) => store.conflicts(organisation),
    backUp: (organisation) => store.backUp(organisation),
  });
}

/** A backend on a real database, for what stands in SQL. One for all seeds: each names its organisations itself. */
export async function databaseBackend(now: () => number): Promise<Backend> {
  const database = pglite();
  await migrate(database);
  return createBackend(createStore(database, registryOf()), now, {
    stored: async (organisation) => {
      const rows = await database.across.query<StoredRecord>(
        'SELECT collection, id, rev, deleted, body, versions, writers FROM records WHERE org = $1',
        [organisation],
      );
      return rows.map((row) => ({ ...row, rev: Number(row.rev) }));
    },
    logged: (organisation) =>
      database.across.query<Conflict>('SELECT collection, id, conflict FROM conflicts WHERE org = $1', [organisation]),
  });
}

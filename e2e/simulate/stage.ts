import { registryOf } from '@rockpool/schema';
import { epochOf, type StoredRecord } from '@rockpool/schema/protocol';
import { type CrmServer, pglite } from '@rockpool/server';
import {
  createMemoryStore,
  createServerOn,
  createStore,
  migrate,
  type Store,
  silentLog,
} from '@rockpool/server/testing';
import { secret } from '../support/server.ts';
import type { LoggedConflict } from './check.ts';
import { withWatch } from './trespass.ts';
import { createUnreliableStore, type Fate } from './unreliable-store.ts';

/** A request, before anybody has made the platform's object of it. */
export interface Letter {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** Servers on one store, which seeds play on one after the other, and the clock that they run by. */
export interface Stage {
  readonly clock: { now: number };
  server(index: number): Pick<CrmServer, 'fetch'>;
  /** Brings a request to a server; undefined when the server dies over it. */
  ask(server: number, request: Letter, fate: Fate): Promise<Response | undefined>;
  /** Writes records as an operator does, past all misfortune. */
  import(organisation: string, records: Parameters<CrmServer['store']['import']>[1]): Promise<void>;
  /** Keeps a picture of an organisation; what it gives restores that, and begins a new life of its sequence. */
  backUp?(organisation: string): () => Promise<void>;
  /** Every record that the servers hold of an organisation, the deleted ones among them. */
  records(organisation: string): Promise<readonly StoredRecord[]>;
  conflicts(organisation: string): Promise<readonly LoggedConflict[]>;
  /** What was changed by whoever could not see it, since this was last asked. */
  trespasses(): readonly string[];
  /** Forgets all organisations. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** The most servers that a seed has. */
const MOST_SERVERS = 3;

/** What a stage needs of a store beyond what the servers do. */
interface Backing extends Pick<Stage, 'records' | 'conflicts' | 'clear' | 'close' | 'backUp'> {
  readonly store: Store;
}

export async function createStage(kind: 'memory' | 'pglite'): Promise<Stage> {
  const clock = { now: 0 };
  const { store, ...backing } = kind === 'memory' ? inMemory() : await inPglite();
  const trespasses: string[] = [];
  const unreliable = createUnreliableStore(withWatch(store, (trespass) => trespasses.push(trespass)));
  const servers = await Promise.all(
    Array.from({ length: MOST_SERVERS }, () =>
      createServerOn(unreliable.store, async () => {}, {
        ...{ auth: { secret }, now: () => clock.now, log: silentLog },
        pause: async () => {},
      }),
    ),
  );
  const server = (index: number): CrmServer => servers[index] as CrmServer;

  return {
    ...backing,
    clock,
    server,
    trespasses: () => trespasses.splice(0),
    async ask(index, letter, fate) {
      unreliable.meet(fate);
      const response = await server(index).fetch(plainRequest(letter));
      return unreliable.hasDied() ? undefined : response;
    },
    async import(organisation, records) {
      unreliable.meet(undefined);
      await server(0).store.import({ id: organisation, name: '' }, records);
    },
    async close() {
      for (const one of servers) await one.close();
      await backing.close();
    },
  };
}

/** A request whose body is at hand: the platform's own would make three streams of it. */
function plainRequest({ url, headers, body }: Letter): Request {
  const request = new Request(url, { method: 'POST', headers });
  const pieces = [new TextEncoder().encode(body)];
  const read = async () => ({ value: pieces[0], done: pieces.pop() === undefined });
  return Object.defineProperty(request, 'body', { value: { getReader: () => ({ read }) } });
}

function inMemory(): Backing {
  const store = createMemoryStore();
  return {
    store,
    records: async (organisation) => store.stored(organisation),
    conflicts: async (organisation) => store.conflicts(organisation),
    clear: async () => store.clear(),
    backUp(organisation) {
      const restore = store.backUp(organisation);
      return async () => {
        restore();
        // As a server does at its start, when it finds its database replaced.
        const { timeline } = await store.head(organisation);
        await store.beginLife(organisation, epochOf(timeline) ?? '');
      };
    },
    close: async () => {},
  };
}

async function inPglite(): Promise<Backing> {
  const database = pglite();
  await migrate(database);
  return {
    store: createStore(database, registryOf()),
    records: async (organisation) => {
      const rows = await database.across.query<StoredRecord>(
        'SELECT collection, id, rev, deleted, body, versions, writers FROM records WHERE org = $1',
        [organisation],
      );
      return rows.map((row) => ({ ...row, rev: Number(row.rev) }));
    },
    conflicts: (organisation) =>
      database.across.query<LoggedConflict>('SELECT collection, id, field, conflict FROM conflicts WHERE org = $1', [
        organisation,
      ]),
    async clear() {
      await database.across.query('TRUNCATE organisations CASCADE');
    },
    close: () => database.close(),
  };
}

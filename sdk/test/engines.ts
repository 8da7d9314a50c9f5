import { deals } from '@rockpool/schema';
import { makeStamp, recordEdit } from '@rockpool/schema/protocol';
import type { BehaviorSubject } from 'rxjs';
import { afterEach } from 'vitest';
import type { Room } from '../src/storage/room.ts';
import { createEngine, type Engine } from '../src/sync/engine.ts';
// Loaded ahead: no time passes on the device while a module loads.
import '../src/sync/verify.ts';
import { createGraphqlTransport } from '../src/transport/graphql-http.ts';
import { TransportError } from '../src/transport/transport.ts';
import { createTestEdges } from './edges.ts';
import { createMemoryServer, type MemoryServer, tokenFor } from './memory-server.ts';
import { createMemoryStore } from './memory-store.ts';
import { noHooks } from './no-hooks.ts';
import { rights } from './rights.ts';

const engines: Engine[] = [];
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.stop();
});

/** The sync of Ada's device alone: its records are a map, and its time stands still. Stopped after the test. */
export function setUpEngine(
  server: MemoryServer = createMemoryServer(),
  store: ReturnType<typeof createMemoryStore> = createMemoryStore(),
  room?: Room,
) {
  const edges = createTestEdges();
  const transport = createGraphqlTransport({
    url: 'http://server.test/graphql',
    tokens: { current: async () => tokenFor('ada'), renew: () => Promise.reject(new TransportError('auth', 'no')) },
    fetch: server.fetch,
    edges,
  });
  const exclusive = <T>(task: () => Promise<T>): Promise<T> => task();
  const device = 'devicedevice';
  const engine = createEngine({
    ...{ store, transport, collections: ['deals'], device, rights, edges, exclusive },
    settled: exclusive,
    hooks: noHooks,
    ...(room && { room }),
  });
  engines.push(engine);
  const state = engine.state$ as BehaviorSubject<{ state: string; error: { code: string } | null }>;
  let count = 0;
  /** Leads that wait, named as they are told. */
  const write = (...names: string[]): void => {
    for (const name of names) {
      const id = `id-${String(count++).padStart(6, '0')}`;
      const stamp = makeStamp(edges.now(), count, device);
      const record = recordEdit(deals, id, undefined, { body: { id, name }, deleted: false, stamp });
      store.records.set(`deals/${id}`, { collection: 'deals', record });
    }
  };
  const statusOf = (name: string) =>
    [...store.records.values()].find(({ record }) => record.body['name'] === name)?.record.sync;
  const names = (length: number): string[] => Array.from({ length }, (_, i) => `Lead ${i}`);
  return { edges, server, store, engine, state, write, statusOf, names };
}

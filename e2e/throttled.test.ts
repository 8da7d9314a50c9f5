import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ada } from '@rockpool/demo-data';
import { createCrm } from '@rockpool/sdk';
import type { CrmServer } from '@rockpool/server';
import { createMemoryStore, createServerOn } from '@rockpool/server/testing';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { filter, firstValueFrom } from 'rxjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything, secret, tokenOf } from './support/server.ts';

const organisation = 'busy';
let server: CrmServer;
let http: Server;
let url: string;

beforeAll(async () => {
  const ample = { maximum: 1e9, perSecond: 1e9 };
  server = await createServerOn(createMemoryStore(), async () => {}, {
    auth: { secret },
    limits: { devices: { user: { maximum: 300, perSecond: 300 }, organisation: ample } },
  });
  http = createServer(server.listener).listen(0);
  await once(http, 'listening');
  url = `http://localhost:${(http.address() as AddressInfo).port}/graphql`;
});
afterAll(async () => {
  http.close();
  http.closeAllConnections();
  await server.close();
});

interface Seen {
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly status: number;
  /** What the server asked for, in milliseconds. */
  readonly wait: number;
}

test('a device that has spent what it may waits as long as the server says, over HTTP, and loses nothing', async () => {
  const seen: Seen[] = [];
  const watched: typeof fetch = async (input, init) => {
    const sentAt = performance.now();
    const response = await fetch(input, init);
    const wait = Number(response.headers.get('retry-after') ?? 0) * 1_000;
    const isStream = new Headers(init?.headers).get('accept') === 'text/event-stream';
    if (!isStream) seen.push({ sentAt, answeredAt: performance.now(), status: response.status, wait });
    return response;
  };
  const token = await tokenOf(ada, organisation);
  const crm = await createCrm({
    name: `busy-${crypto.randomUUID()}`,
    collections: ['deals'],
    storage: getRxStorageMemory(),
    sync: { url, token: () => token, fetch: watched },
  });
  crm.sync.pause();
  await crm.leads.insertMany(Array.from({ length: 100 }, (_, i) => ({ name: `Lead ${i}`, notes: '' })));
  crm.sync.resume();
  await firstValueFrom(crm.sync.pending$.pipe(filter((count) => count === 0)));
  await firstValueFrom(
    crm.sync.status$.pipe(filter(({ state, lastSyncAt }) => state === 'idle' && lastSyncAt !== null)),
  );
  await crm.close();

  const throttled = seen.filter(({ status }) => status === 429);
  expect(throttled.length).toBeGreaterThan(0);
  for (const { answeredAt, wait } of throttled) {
    expect(wait).toBeGreaterThan(0);
    const next = seen.find(({ sentAt }) => sentAt >= answeredAt);
    expect((next?.sentAt ?? Number.POSITIVE_INFINITY) - answeredAt).toBeGreaterThanOrEqual(wait - 5);
  }
  // Whoever reads after it is another user: with a bucket that is full.
  const records = await everything(server.fetch, await tokenOf({ ...ada, id: crypto.randomUUID() }, organisation), [
    'deals',
  ]);
  expect(records).toHaveLength(100);
});

import { ada } from '@rockpool/demo-data';
import { createCrm } from '@rockpool/sdk';
import type { CrmServer } from '@rockpool/server';
import { createMemoryStore, createServerOn } from '@rockpool/server/testing';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createVirtualTimers } from './simulate/virtual-timers.ts';
import { seeded } from './support/random.ts';
import { everything, living, secret, tokenOf } from './support/server.ts';
import { compressing, createSlowLine } from './support/slow-line.ts';

let server: CrmServer;
beforeEach(async () => {
  server = await createServerOn(createMemoryStore(), async () => {}, { auth: { secret } });
});
afterEach(() => server.close());

const hour = 3_600_000;
const link = { bytesPerSecond: 5_000, roundTrip: 5_000 };

/** A device whose every request goes over a link like this one, in virtual time. */
async function deviceOn(how: Omit<Parameters<typeof createSlowLine>[0], 'server' | 'timers' | 'random'>) {
  const timers = createVirtualTimers();
  const line = createSlowLine({ server: server.fetch, timers, random: seeded(1), ...how });
  const token = await tokenOf(ada, 'far-out');
  const crm = await createCrm({
    name: `far-out-${crypto.randomUUID()}`,
    collections: ['deals'],
    storage: getRxStorageMemory(),
    random: seeded(2),
    timers: compressing(timers),
    sync: { url: 'http://rockpool.test/graphql', token: () => token, fetch: line.fetch },
  });
  let pending = 0;
  let isSynced = false;
  const watching = [
    crm.sync.pending$.subscribe((count) => {
      pending = count;
    }),
    crm.sync.status$.subscribe(({ state, lastSyncAt }) => {
      isSynced = state === 'idle' && lastSyncAt !== null;
    }),
  ];
  return {
    ...{ crm, line, timers },
    isDone: () => isSynced && pending === 0,
    async close() {
      for (const one of watching) one.unsubscribe();
      await crm.close();
    },
  };
}

test('A queue of 10,000 edits drains over a link of 5 kB/s with 20 % loss', async () => {
  const { crm, line, timers, isDone, close } = await deviceOn({ ...link, loss: 0.2 });
  crm.sync.pause();
  await crm.leads.insertMany(Array.from({ length: 10_000 }, (_, i) => ({ name: `Lead ${i}`, notes: 'Wants berths.' })));
  crm.sync.resume();
  await line.passUntil(() => isDone() || timers.uptime() > 24 * hour);

  const there = [...living(await everything(server.fetch, await tokenOf(ada, 'far-out'), ['deals'])).values()];
  expect(there.length).toBe(10_000);
  expect(new Set(there.map(({ name }) => name)).size).toBe(10_000);
  expect(timers.uptime()).toBeLessThan(0.6 * hour);
  expect(line.requests()).toBeLessThan(200);
  await close();
});

test('a record that is on its way for minutes gets there, and to another device, on a link that moves', async () => {
  const crawling = { bytesPerSecond: 1_000, roundTrip: 5_000, loss: 0 };
  const [sender, reader] = [await deviceOn(crawling), await deviceOn(crawling)];
  // Nothing that compressing makes much smaller.
  const random = seeded(3);
  const scan = Array.from({ length: 16_000 }, () => Math.floor(random() * 2 ** 32).toString(36)).join('');
  const { id } = await sender.crm.leads.insert({ name: 'With a scan', custom: { scan } });
  await sender.line.passUntil(() => sender.isDone() || sender.timers.uptime() > hour);
  expect(sender.line.carried.up).toBeGreaterThan(60_000);
  await reader.line.passUntil(() => reader.isDone() || reader.timers.uptime() > hour);
  expect((await reader.crm.leads.findOne(id).exec())?.custom).toEqual({ scan });
  await sender.close();
  await reader.close();
});

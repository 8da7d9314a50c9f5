import { firstValueFrom } from 'rxjs';
import { afterEach, expect, test } from 'vitest';
import { type CrashingStorage, crashingStorage, type Moment } from '../../test/crashing-storage.ts';
import { createMemoryServer, type MemoryServer, tokenFor } from '../../test/memory-server.ts';
import { createCrm } from '../create-crm.ts';
import type { Crm } from '../crm.ts';

type Sales = Crm<'deals' | 'parties'>;

/** At which write of a process it dies, and whether that write is stored. */
interface Death {
  readonly write: number;
  readonly moment: Moment;
}

let open: Sales | undefined;
/** What the server has held after each request. */
const stages = new Set<string>();
afterEach(async () => {
  await open?.close();
  expect([before.join(), after.join()]).toEqual(expect.arrayContaining([...stages]));
  stages.clear();
});

let count = 0;

/** A device that dies as often as a test likes, and its server. */
interface Mortal {
  readonly server: MemoryServer;
  readonly device: CrashingStorage;
  readonly crm: Sales;
  start(): Promise<Sales>;
  /** Does something that dies, or lives through it. Returns whether it lived. */
  attempt(death: Death, deed: () => Promise<unknown>): Promise<boolean>;
  /** Opens the device after its death, without sync, so that a test sees what the death has left. */
  reopen(): Promise<Sales>;
}

async function createMortal(): Promise<Mortal> {
  const server = createMemoryServer();
  const name = `crash-${++count}`;
  const device = crashingStorage();
  const start = async (): Promise<Sales> => {
    open = await createCrm({
      ...{ name, collections: ['deals', 'parties'], storage: device.storage },
      sync: { url: 'http://server.test/graphql', token: () => tokenFor('ada'), fetch: server.fetch },
    });
    open.sync.pause();
    return open;
  };
  return {
    ...{ server, device, start },
    crm: await start(),
    async attempt({ write, moment }, deed) {
      device.crashAt(write, moment);
      try {
        await deed();
      } catch (error) {
        if (!device.isDead()) throw error;
      }
      device.live();
      return !device.isDead();
    },
    async reopen() {
      await open?.close();
      device.restart();
      return start();
    },
  };
}

async function sync(crm: Sales): Promise<void> {
  crm.sync.resume();
  await crm.sync.now();
  crm.sync.pause();
}

/** Runs a scenario with a death at its first write, before and after, at its second, and so on until it lives. */
async function atEachWrite(scenario: (death: Death) => Promise<boolean>): Promise<number> {
  for (let write = 1; ; write++) {
    for (const moment of ['before', 'after'] as const) {
      if (await scenario({ write, moment })) return write - 1;
    }
  }
}

/** As {@link atEachWrite}, with a second death at each write of the process that opens the device after the first. */
async function atEachTwoWrites(
  prepare: () => Promise<{ mortal: Mortal; deed: () => Promise<unknown> }>,
  check: (mortal: Mortal, crm: Sales) => Promise<void>,
): Promise<{ readonly writes: number; readonly deaths: number }> {
  let deaths = 0;
  const writes = await atEachWrite(async (first) => {
    let hasLived = false;
    await atEachWrite(async (second) => {
      const { mortal, deed } = await prepare();
      hasLived = await mortal.attempt(first, deed);
      await open?.close();
      mortal.device.restart();
      const opens = await mortal.attempt(second, mortal.start);
      const crm = opens ? (open as Sales) : await mortal.reopen();
      deaths += Number(!hasLived) + Number(!opens);
      await check(mortal, crm);
      await crm.close();
      return opens;
    });
    return hasLived;
  });
  return { writes, deaths };
}

/** All records by name, without what differs from run to run. */
async function stateOf(crm: Sales): Promise<string[]> {
  const records = [...(await crm.collections.deals.find().exec()), ...(await crm.collections.parties.find().exec())];
  return records
    .map(({ name, sync: { groups, status } }) => `${name} ${groups ? 'grouped' : 'alone'} ${status}`)
    .sort();
}

const onServer = ({ records }: MemoryServer): unknown[] =>
  [...records.values()].flatMap(({ body, deleted }) => (deleted ? [] : [body['name']])).sort();

const before = ['Lead', 'Old'];
const after = ['Company', 'Deal', 'Won'];
const all = (names: readonly string[], state: string): string[] => names.map((name) => `${name} ${state}`);

/** Two leads that are synced, and a transaction to be made with them. */
async function withLeads() {
  const mortal = await createMortal();
  const { crm, server } = mortal;
  const [lead, old] = await crm.leads.insertMany([{ name: 'Lead' }, { name: 'Old' }]);
  await sync(crm);
  server.fault = (_operation, run) => {
    const answer = run();
    stages.add(onServer(server).join());
    return answer;
  };
  const transact = (): Promise<void> =>
    crm.transaction(async (tx) => {
      const company = await tx.companies.insert({ name: 'Company' });
      await tx.deals.insert({ name: 'Deal', partyId: company.id });
      await tx.leads.patch(lead?.id ?? '', { name: 'Won' });
      await tx.leads.remove(old?.id ?? '');
    });
  return { mortal, transact };
}

test('4.8: a death at any write of a transaction, and at any write of the recovery, leaves it whole or absent', async () => {
  const seen = new Set<string>();
  const { writes, deaths } = await atEachTwoWrites(
    async () => {
      const { mortal, transact } = await withLeads();
      return { mortal, deed: transact };
    },
    async ({ server }, crm) => {
      const state = await stateOf(crm);
      const isWhole = state.length === after.length;
      seen.add(isWhole ? 'whole' : 'absent');
      expect(state).toEqual(isWhole ? all(after, 'grouped pending') : all(before, 'alone synced'));
      await sync(crm);
      const settled = isWhole ? after : before;
      expect(onServer(server)).toEqual(settled);
      expect(await stateOf(crm)).toEqual(all(settled, 'alone synced'));
    },
  );
  // The journal, two collections, and the journal again.
  expect(writes).toBe(4);
  expect(deaths).toBeGreaterThan(50);
  expect([...seen].sort()).toEqual(['absent', 'whole']);
});

test('4.8: once a transaction has resolved, no death takes it away', async () => {
  await atEachWrite(async (death) => {
    const { mortal, transact } = await withLeads();
    await transact();
    const lives = await mortal.attempt(death, () => sync(mortal.crm));
    const crm = await mortal.reopen();
    expect((await stateOf(crm)).map((state) => state.split(' ')[0])).toEqual(after);
    await sync(crm);
    expect(onServer(mortal.server)).toEqual(after);
    expect(await stateOf(crm)).toEqual(all(after, 'alone synced'));
    await crm.close();
    return lives;
  });
});

test('7.8: a death at any write of a refusal, and at any write after it, keeps the whole transaction', async () => {
  await atEachWrite(async (death) => {
    const { mortal, transact } = await withLeads();
    const { server, crm } = mortal;
    server.refuse = ({ collection }) => (collection === 'parties' ? { code: 'INVALID', message: 'no' } : undefined);
    await transact();
    const lives = await mortal.attempt(death, () => sync(crm));
    const reopened = await mortal.reopen();
    await sync(reopened);
    expect(onServer(server)).toEqual(before);
    expect(await stateOf(reopened)).toEqual(all(after, 'grouped refused'));
    expect(await firstValueFrom(reopened.inbox.refusals$)).toHaveLength(after.length + 1);
    await reopened.close();
    return lives;
  });
});

test('7.8: a death at any write of a discard, and at any write of the recovery, gives up all of it or nothing', async () => {
  const seen = new Set<string>();
  await atEachTwoWrites(
    async () => {
      const { mortal, transact } = await withLeads();
      const { server, crm } = mortal;
      server.refuse = ({ collection }) => (collection === 'parties' ? { code: 'INVALID', message: 'no' } : undefined);
      await transact();
      await sync(crm);
      const [refused] = await firstValueFrom(crm.inbox.refusals$);
      const deed = () => crm.inbox.discard(refused?.collection ?? '', refused?.id ?? '');
      return { mortal, deed };
    },
    async ({ server }, crm) => {
      const state = await stateOf(crm);
      const isThere = state.length === after.length;
      seen.add(isThere ? 'kept' : 'given up');
      expect(state).toEqual(isThere ? all(after, 'grouped refused') : all(before, 'alone synced'));
      await sync(crm);
      expect(onServer(server)).toEqual(before);
    },
  );
  expect([...seen].sort()).toEqual(['given up', 'kept']);
});

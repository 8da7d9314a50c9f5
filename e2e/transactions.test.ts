import { ada } from '@rockpool/demo-data';
import { type Crm, createCrm } from '@rockpool/sdk';
import { type CrmServer, createCrmServer, type Database, pglite, type Queryable } from '@rockpool/server';
import { silentLog } from '@rockpool/server/testing';
import { firstValueFrom } from 'rxjs';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { crashingStorage, type Moment } from '../sdk/test/crashing-storage.ts';
import { everything, secret, tokenOf } from './support/server.ts';
import { createWorld, twoCollections } from './support/world.ts';

// Some hundred devices are opened, and an embedded database takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

type Team = Crm<'deals' | 'activities'>;

/** How the database fails the next request: with its transaction rolled back, or with it committed. */
let failure: 'before commit' | 'after commit' | undefined;

/** A database that fails when it is told to. */
function failing(database: Database): Database {
  type Work<T> = (transaction: Queryable) => Promise<T>;
  const powerCut = () => new Error('The power went.');
  async function run<T>(begin: (work: Work<T>) => Promise<T>, work: Work<T>): Promise<T> {
    const moment = failure;
    failure = undefined;
    const result = await begin(async (transaction) => {
      const done = await work(transaction);
      if (moment === 'before commit') throw powerCut();
      return done;
    });
    if (moment === 'after commit') throw powerCut();
    return result;
  }
  return {
    ...database,
    of: (organisation) => ({
      transaction: (work) => run(database.of(organisation).transaction, work),
      snapshot: (work) => run(database.of(organisation).snapshot, work),
    }),
  };
}

let server: CrmServer;
beforeAll(async () => {
  server = await createCrmServer({ database: failing(pglite()), auth: { secret }, log: silentLog });
});
afterAll(() => server.close());

let open: Team | undefined;
afterEach(async () => {
  await open?.close();
});

/** What happens to a request, besides nothing. */
const faults = {
  'the request is lost': async () => {
    throw new TypeError('fetch failed');
  },
  'the answer is lost': async (request: Request) => {
    await (await server.fetch(request)).text();
    throw new TypeError('fetch failed');
  },
  'the answer is cut': async (request: Request) => {
    const answer = await server.fetch(request);
    return new Response((await answer.text()).slice(0, 20), { headers: answer.headers });
  },
  'the request comes twice': async (request: Request) => {
    await (await server.fetch(request.clone())).text();
    return server.fetch(request);
  },
  'the request comes twice at once': async (request: Request) => {
    const [, answer] = await Promise.all([server.fetch(request.clone()), server.fetch(request)]);
    return answer;
  },
  'the server fails before it commits': (request: Request) => {
    failure = 'before commit';
    return server.fetch(request);
  },
  'the server fails after it has committed': (request: Request) => {
    failure = 'after commit';
    return server.fetch(request);
  },
} satisfies { readonly [what: string]: (request: Request) => Promise<Response> };
type Fault = keyof typeof faults;

let count = 0;

/** A device with two synced leads and a transaction to make with them; it dies, and meets faults, as a test says. */
async function createDevice() {
  const organisation = `transactions-${++count}`;
  const token = await tokenOf(ada, organisation);
  const device = crashingStorage();
  let requests = 0;
  let meets: { readonly request: number; readonly fault: Fault } | undefined;
  const send: typeof fetch = (input, init) => {
    const request = new Request(input as string, init);
    if (request.headers.get('accept')?.includes('event-stream')) return new Promise(() => {});
    return ++requests === meets?.request ? faults[meets.fault](request) : server.fetch(request);
  };
  const start = async (): Promise<Team> => {
    open = await createCrm({
      ...{ name: organisation, collections: twoCollections, storage: device.storage },
      sync: { url: 'http://rockpool.test/graphql', token: () => token, fetch: send },
    });
    open.sync.pause();
    return open;
  };
  const crm = await start();
  const [lead, old] = await crm.leads.insertMany([{ name: 'Lead' }, { name: 'Old' }]);
  await sync(crm);
  return {
    crm,
    device,
    /** Has the device die at one of the writes of a deed, unless it makes fewer. Returns whether it lived. */
    async attempt(write: number, moment: Moment, deed: () => Promise<unknown>): Promise<boolean> {
      device.crashAt(write, moment);
      try {
        await deed();
      } catch (error) {
        if (!device.isDead()) throw error;
      }
      device.live();
      return !device.isDead();
    },
    /** Has a request from now on, counted from 1, meet a fault. */
    meet(request: number, fault: Fault): void {
      requests = 0;
      meets = { request, fault };
    },
    requests: () => requests,
    async reopen(): Promise<Team> {
      await open?.close();
      device.restart();
      return start();
    },
    start,
    transact: () =>
      crm.transaction(async (tx) => {
        const deal = await tx.deals.insert({ name: 'Deal' });
        await tx.tasks.insert({ subject: 'Task', parentId: deal.id });
        await tx.leads.patch(lead?.id ?? '', { name: 'Won' });
        await tx.leads.remove(old?.id ?? '');
      }),
    /** The names of the living records on the server. */
    async truth(): Promise<unknown[]> {
      const records = await everything(server.fetch, token, twoCollections);
      return records.flatMap(({ body, deleted }) => (deleted ? [] : [body['name'] || body['subject']])).sort();
    },
  };
}

async function sync(crm: Team): Promise<void> {
  crm.sync.resume();
  await crm.sync.now();
  crm.sync.pause();
}

/** The names of the living records on the device. */
async function held(crm: Team): Promise<string[]> {
  const deals = await crm.collections.deals.find().exec();
  const tasks = await crm.collections.activities.find().exec();
  return [...deals.map(({ name }) => name), ...tasks.map(({ subject }) => subject)].sort();
}

const before = ['Lead', 'Old'];
const after = ['Deal', 'Task', 'Won'];

test('4.8: a device that dies at any write of a transaction holds all of it or nothing, and so does the server', async () => {
  const seen = new Set<string>();
  let hasLived = false;
  for (let write = 1; !hasLived; write++) {
    for (const moment of ['before', 'after'] as const) {
      const { attempt, transact, reopen, truth } = await createDevice();
      hasLived = await attempt(write, moment, transact);
      const crm = await reopen();
      const names = await held(crm);
      seen.add(String(names));
      expect(await truth()).toEqual(before);
      await sync(crm);
      expect(await truth()).toEqual(names);
      expect(await firstValueFrom(crm.sync.pending$)).toBe(0);
      await crm.close();
    }
  }
  expect([...seen].sort()).toEqual([String(after), String(before)]);
});

test('4.8: a device that dies at any write while it syncs a transaction leaves all of it or nothing on the server', async () => {
  const seen = new Set<string>();
  let hasLived = false;
  for (let write = 1; !hasLived; write++) {
    for (const moment of ['before', 'after'] as const) {
      const { crm, attempt, transact, reopen, truth } = await createDevice();
      await transact();
      hasLived = await attempt(write, moment, () => sync(crm));
      seen.add(String(await truth()));
      const again = await reopen();
      expect(await held(again)).toEqual(after);
      await sync(again);
      expect(await truth()).toEqual(after);
      expect(await firstValueFrom(again.sync.pending$)).toBe(0);
      await again.close();
    }
  }
  expect([String(after), String(before)]).toEqual(expect.arrayContaining([...seen]));
});

test.each(Object.keys(faults) as Fault[])(
  '4.6: %s, at any request: the server has all of a transaction or nothing',
  async (fault) => {
    let struck = 0;
    for (const dies of [false, true]) {
      for (let request = 1, isOver = false; !isOver; request++) {
        failure = undefined;
        const { crm, meet, requests, transact, reopen, truth } = await createDevice();
        await transact();
        meet(request, fault);
        await sync(crm);
        isOver = requests() < request;
        struck += Number(!isOver);
        expect([before, after]).toContainEqual(await truth());
        const again = dies ? await reopen() : crm;
        expect(await held(again)).toEqual(after);
        await sync(again);
        expect(await truth()).toEqual(after);
        expect(await held(again)).toEqual(after);
        expect(await firstValueFrom(again.sync.pending$)).toBe(0);
        expect(await firstValueFrom(again.inbox.refusals$)).toEqual([]);
        await again.close();
      }
    }
    // A push and a pull at the least, with each outcome for the device.
    expect(struck).toBeGreaterThanOrEqual(4);
  },
);

test('7.8: a refused record keeps its transaction off the server and in the inbox, until it is set right', async () => {
  const { crm, truth } = await createDevice();
  const { deal, task } = await crm.transaction(async (tx) => ({
    deal: await tx.deals.insert({ name: 'Deal' }),
    // What the device takes, and no server: the record is too large.
    task: await tx.tasks.insert({ subject: 'Task', custom: { long: 'x'.repeat(300 * 1024) } }),
  }));
  await sync(crm);
  expect(await truth()).toEqual(before);
  const refusals = await firstValueFrom(crm.inbox.refusals$);
  expect(refusals.map(({ id, refusal }) => [id, refusal.code])).toEqual([
    [deal.id, 'GROUP_REFUSED'],
    [task.id, 'LIMIT_EXCEEDED'],
  ]);
  expect(refusals[0]?.refusal.message).toContain(task.id);
  expect(await held(crm)).toEqual(['Deal', ...before, 'Task']);

  await crm.tasks.patch(task.id, { custom: { long: 'short' } });
  await sync(crm);
  expect(await truth()).toEqual(['Deal', ...before, 'Task']);
  expect(await firstValueFrom(crm.inbox.refusals$)).toEqual([]);
});

test('4.6: devices whose transactions meet on the same records agree in the end, and nothing is lost', async () => {
  const world = await createWorld({ server, seed: 7 });
  const [phone, tablet] = world.devices;
  if (!phone || !tablet) throw new Error('There are two devices in this world.');
  const [one, two] = await phone.crm.leads.insertMany([{ name: 'One' }, { name: 'Two', tags: ['a'] }]);
  await world.settle();
  const [first, second] = [one?.id ?? '', two?.id ?? ''];
  for (const device of world.devices) device.offline();
  for (let day = 1; day <= 3; day++) {
    await phone.crm.transaction(async (tx) => {
      await tx.leads.patch(first, { score: day });
      await tx.leads.patch(second, {
        tags: [...((await tx.leads.findOne(second).exec())?.tags ?? []), `phone ${day}`],
      });
      await tx.tasks.insert({ subject: `Phone ${day}`, parentId: first });
    });
    await tablet.crm.transaction(async (tx) => {
      await tx.leads.patch(first, { source: `tablet ${day}` });
      await tx.leads.patch(second, {
        tags: [...((await tx.leads.findOne(second).exec())?.tags ?? []), `tablet ${day}`],
      });
      await tx.deals.insert({ name: `Tablet ${day}` });
    });
  }
  await tablet.crm.transaction(async (tx) => {
    await tx.leads.remove(second);
    await tx.notes.insert({ subject: 'why' });
  });
  await world.settle();
  const truth = await world.truth();
  const names = [...truth.values()].map(({ name, subject }) => name || subject).sort();
  // The tablet had not seen what the phone made of the lead that it removed: an edit beats a deletion.
  expect(names).toEqual([
    ...['One', 'Phone 1', 'Phone 2', 'Phone 3', 'Tablet 1', 'Tablet 2', 'Tablet 3', 'Two', 'why'],
  ]);
  expect(truth.get(`deals/${first}`)).toMatchObject({ score: 3, source: 'tablet 3' });
  expect(truth.get(`deals/${second}`)?.['tags']).toHaveLength(7);
  await world.close();
});

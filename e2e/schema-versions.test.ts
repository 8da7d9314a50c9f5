import { ada } from '@rockpool/demo-data';
import { type Collection, defineCollection } from '@rockpool/schema';
import { type CrmSync, createCrm, type Inbox } from '@rockpool/sdk';
import { type CrmServer, createCrmServer, pglite } from '@rockpool/server';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { firstHerds, secondHerds, thirdHerds } from '../sdk/test/herds.ts';
import { secret, tokenOf } from './support/server.ts';

/** The fourth version changes no record, and no longer takes edits of the first. */
const fourthHerds = defineCollection({
  ...thirdHerds,
  version: 3,
  history: [...(thirdHerds.history ?? []), { version: 3 }],
  servedFrom: 1,
});

/** One server after the other on one database: an organisation updates its server, and keeps its records. */
const database = pglite();
let server: CrmServer;
const update = async (herds: Collection): Promise<void> => {
  server = await createCrmServer({ database, auth: { secret }, collections: [herds] });
};
beforeAll(async () => {
  await update(firstHerds);
  return () => server.close();
});

interface Herd {
  readonly id: string;
  readonly syncState: string;
  patch(changes: object): Promise<Herd>;
  toJSON(): { readonly [field: string]: unknown };
}

/** A crm whose herds may be of any version, so that their fields have no types. */
interface App {
  readonly herds: { insert(herd: object): Promise<Herd>; findOne(id: string): { exec(): Promise<Herd | null> } };
  readonly sync: CrmSync;
  readonly inbox: Inbox;
  close(): Promise<void>;
}

interface Device {
  readonly app: App;
  /** Starts the app in another version on what the device holds. */
  update(herds: Collection): Promise<void>;
  herd(id: string): Promise<{ readonly [field: string]: unknown }>;
  patch(id: string, changes: object): Promise<unknown>;
}

/** Who writes later is later, within a millisecond too. */
let instant = Date.now();
const tick = (): number => ++instant;

let organisation = '';
let count = 0;
const opened = new Set<App>();
afterEach(async () => {
  for (const app of opened) await app.close();
  opened.clear();
});

async function startDevice(herds: Collection): Promise<Device> {
  const token = await tokenOf(ada, organisation);
  const storage = getRxStorageMemory();
  const name = `versions-${++count}`;
  const start = async (collection: Collection): Promise<App> => {
    const app = (await createCrm({
      ...{ name, storage, collections: [collection], now: tick },
      sync: {
        url: 'http://rockpool.test/graphql',
        token: () => token,
        fetch: (input, init) => server.fetch(new Request(input as string, init)),
      },
    })) as unknown as App;
    opened.add(app);
    return app;
  };
  let app = await start(herds);
  const find = async (id: string): Promise<Herd> => {
    const herd = await app.herds.findOne(id).exec();
    if (!herd) throw new Error(`${name} does not have the herd.`);
    return herd;
  };
  return {
    get app() {
      return app;
    },
    async update(collection) {
      await app.close();
      opened.delete(app);
      app = await start(collection);
    },
    herd: async (id) => (await find(id)).toJSON(),
    patch: async (id, changes) => (await find(id)).patch(changes),
  };
}

const syncAll = async (devices: readonly Device[], rounds = 2): Promise<void> => {
  for (let round = 0; round < rounds; round++) for (const { app } of devices) await app.sync.now();
};

/** Three devices with apps of three versions, and a herd that the first one made before the server was updated. */
async function setUp() {
  organisation = `versions-${++count}`;
  await update(firstHerds);
  const first = await startDevice(firstHerds);
  const { id } = await first.app.herds.insert({ name: 'North', size: 3, pen: 'P', tags: ['sheep'] });
  await first.app.sync.now();
  await update(thirdHerds);
  const devices = [first, await startDevice(secondHerds), await startDevice(thirdHerds)] as const;
  await syncAll(devices);
  return { devices, id };
}

const orders = [
  ['the oldest app comes back first', [0, 1, 2]],
  ['the newest app comes back first', [2, 1, 0]],
  ['the oldest app comes back between the others', [1, 0, 2]],
] as const;

describe.each(orders)('apps of three versions edit one record offline, and %s', (_, order) => {
  test('13.2, 13.4, 13.6: all edits are on all devices, each under the names of its version', async () => {
    const { devices, id } = await setUp();
    const [first, second, third] = devices;
    // In the order in which PostgreSQL keeps keys.
    const odd = { deep: [1, { ' ': 'Ünïcode 🎣' }], empty: '', float: 0.1 };
    for (const { app } of devices) app.sync.pause();
    await first.patch(id, { size: 4, pen: 'Q', tags: ['sheep', 'old'] });
    await second.patch(id, { headcount: 5, mood: 'wild', tags: ['sheep', 'newer'] });
    await third.patch(id, { animals: 6, name: 'North-East', odd, tags: ['newest'] });
    for (const index of order) {
      devices[index].app.sync.resume();
      await devices[index].app.sync.now();
    }
    await syncAll(devices);

    const all = { name: 'North-East', pen: 'Q', mood: 'wild' };
    expect(await first.herd(id)).toMatchObject({ ...all, size: 6 });
    expect(await second.herd(id)).toMatchObject({ ...all, headcount: 6 });
    expect(await third.herd(id)).toMatchObject({ ...all, animals: 6, sortName: 'north-east' });
    for (const device of devices) {
      const herd = await device.herd(id);
      expect(JSON.stringify(herd['odd'])).toBe(JSON.stringify(odd));
      expect([...(herd['tags'] as string[])].sort()).toEqual(['newer', 'newest', 'old']);
      expect(['size', 'headcount', 'animals'].filter((name) => name in herd)).toHaveLength(1);
      expect(herd['sync']).toMatchObject({ status: 'synced', edits: {} });
      expect(await device.app.sync.verify()).toMatchObject({ checked: 1, missing: 0, different: 0, surplus: 0 });
    }
  });

  test('13.2: whose words lost reads so under the names of their own app', async () => {
    const { devices, id } = await setUp();
    for (const { app } of devices) app.sync.pause();
    for (const [i, changes] of [{ size: 4 }, { headcount: 5 }, { animals: 6 }].entries()) {
      await devices[i]?.patch(id, changes);
    }
    for (const index of order) {
      devices[index].app.sync.resume();
      await devices[index].app.sync.now();
    }
    const told = await Promise.all(
      devices.map(async ({ app }) =>
        (await firstValueFrom(app.inbox.conflicts$)).flatMap(({ conflicts }) => conflicts),
      ),
    );
    const names = ['size', 'headcount', 'animals'];
    for (const [i, conflicts] of told.entries()) for (const { field } of conflicts) expect(field).toBe(names[i]);
    // The later two meet the edits before them.
    expect(told.map((conflicts) => conflicts.length > 0)).toEqual([0, 1, 2].map((i) => i !== order[0]));
  });
});

test('13.5: a new field has its default on every device, also in what an older app makes', async () => {
  const { devices, id } = await setUp();
  const [first, second, third] = devices;
  for (const device of [second, third]) expect(await device.herd(id)).toMatchObject({ mood: 'calm' });
  const { id: later } = await first.app.herds.insert({ name: 'South', size: 1 });
  await syncAll(devices);
  expect(await third.herd(later)).toMatchObject({ name: 'South', animals: 1, mood: 'calm', sortName: 'south' });
  for (const { app } of devices) expect(await app.sync.verify()).toMatchObject({ different: 0, missing: 0 });
});

test('13.6: a device that is updated with edits waiting, its last answer lost, loses and doubles nothing', async () => {
  const { devices, id } = await setUp();
  const [first, second, third] = devices;
  await first.patch(id, { tags: ['sheep', 'a'] });
  const { fetch } = server;
  const lost = new Promise<void>((resolve) => {
    server = {
      ...server,
      fetch: async (...request) => {
        const isPush = (await (request[0] as Request).clone().text()).includes('push(');
        const answer = await fetch(...request);
        if (!isPush) return answer;
        resolve();
        throw new TypeError('The answer was lost.');
      },
    };
  });
  await first.app.sync.now();
  await lost;
  server = { ...server, fetch };
  first.app.sync.pause();
  await second.patch(id, { headcount: 8, tags: ['sheep', 'a', 'c'] });
  await first.patch(id, { size: 9, tags: ['sheep', 'a', 'b'] });
  await second.app.sync.now();

  await first.update(thirdHerds);
  await syncAll(devices);
  for (const device of [first, third]) {
    const herd = await device.herd(id);
    expect([...(herd['tags'] as string[])].sort()).toEqual(['a', 'b', 'c', 'sheep']);
    expect(herd).toMatchObject({ mood: 'calm', pen: 'P', sync: { status: 'synced' } });
  }
  expect([(await third.herd(id))['animals'], (await second.herd(id))['headcount']]).toEqual([9, 9]);
  expect(await first.app.sync.verify()).toMatchObject({ different: 0, missing: 0, surplus: 0 });
});

test('13.3: an app that is too old keeps its edits and goes on reading, and sends them after its update', async () => {
  const { devices, id } = await setUp();
  const [first, , third] = devices;
  await update(fourthHerds);
  await first.patch(id, { pen: 'Q', size: 11 });
  await third.patch(id, { name: 'Renamed' });
  await syncAll([third, first]);

  expect((await firstValueFrom(first.app.sync.status$)).error).toMatchObject({ code: 'UPGRADE_REQUIRED' });
  expect(await firstValueFrom(first.app.sync.pending$)).toBe(1);
  expect(await first.herd(id)).toMatchObject({ name: 'Renamed', size: 11, pen: 'Q' });

  await first.update(fourthHerds);
  await syncAll([first, third]);
  expect(await firstValueFrom(first.app.sync.pending$)).toBe(0);
  expect(await third.herd(id)).toMatchObject({ name: 'Renamed', animals: 11, pen: 'Q' });
});

test('13.3: an app that is newer than the server waits for it, and loses nothing', async () => {
  const { devices, id } = await setUp();
  const [, , third] = devices;
  await third.update(fourthHerds);
  await third.patch(id, { animals: 12 });
  await third.app.sync.now();
  const { error } = await firstValueFrom(third.app.sync.status$);
  expect([error?.code, error?.message]).toEqual(['UPGRADE_REQUIRED', expect.stringContaining('update the server')]);
  await update(fourthHerds);
  await syncAll([third, devices[1]]);
  expect(await devices[1].herd(id)).toMatchObject({ headcount: 12 });
});

import 'fake-indexeddb/auto';
import { type Collection, registryOf } from '@rockpool/schema';
import { rxSchema } from '@rockpool/schema/derive';
import type { SyncState } from '@rockpool/schema/protocol';
import { createRxSchema, getChangedDocumentsSince, type RxJsonSchema } from 'rxdb/plugins/core';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import { afterEach, describe, expect, test } from 'vitest';
import { crashingStorage, type Moment } from '../../test/crashing-storage.ts';
import { freshName } from '../../test/devices.ts';
import { firstHerds, secondHerds, thirdHerds } from '../../test/herds.ts';
import { createMemoryServer, tokenFor } from '../../test/memory-server.ts';
import { createCrm } from '../create-crm.ts';
import type { CrmStorage } from './open.ts';

interface Herd {
  readonly id: string;
  readonly name: string;
  readonly sync: SyncState;
  patch(changes: object): Promise<Herd>;
  remove(): Promise<Herd>;
  toJSON(): object;
}
interface Farm {
  readonly herds: {
    insert(herd: object): Promise<Herd>;
    find(query?: object): { exec(): Promise<Herd[]> };
  };
  readonly sync: Awaited<ReturnType<typeof createCrm>>['sync'];
  close(): Promise<void>;
}

const opened: Farm[] = [];
afterEach(async () => {
  for (const farm of opened.splice(0)) await farm.close();
});

/** An app of some version of the collection. Its types are of every version here, so they say less. */
async function openFarm(herds: Collection, name: string, options: { storage?: CrmStorage; fetch?: typeof fetch }) {
  const { storage, fetch = () => Promise.reject(new TypeError('offline')) } = options;
  const farm = (await createCrm({
    ...{ name, collections: [herds] },
    ...(storage && { storage }),
    sync: { url: 'http://server.test/graphql', token: () => tokenFor('ada'), fetch },
  })) as unknown as Farm;
  opened.push(farm);
  return farm;
}

/** How many records each version's storage holds. */
const recordsLeft = (storage: CrmStorage, name: string): Promise<number[]> =>
  Promise.all(
    [firstHerds, secondHerds, thirdHerds].map(async (herds) => {
      const { jsonSchema } = createRxSchema(rxSchema(herds) as unknown as RxJsonSchema<object>, async () => '');
      const instance = await storage.createStorageInstance({
        ...{ databaseName: `${name}:demo:ada`, collectionName: 'herds', databaseInstanceToken: 'test' },
        ...{ schema: jsonSchema, options: {}, multiInstance: false, devMode: false },
      } as Parameters<CrmStorage['createStorageInstance']>[0]);
      const { documents } = await getChangedDocumentsSince(instance, 100);
      await instance.close();
      return documents.length;
    }),
  );

const named = async ({ herds }: Farm, name: string): Promise<Herd> => {
  const [herd] = await herds.find({ selector: { name } }).exec();
  if (!herd) throw new Error(`There is no herd "${name}".`);
  return herd;
};

const storages: readonly (readonly [string, () => CrmStorage | undefined])[] = [
  ['in memory', () => getRxStorageMemory()],
  ['in IndexedDB', () => undefined],
];

describe.each(storages)('%s', (_where, storageOf) => {
  test('13.6, 13.8: an update keeps every record, and every edit that waits, under the new names', async () => {
    const server = createMemoryServer(registryOf([firstHerds]));
    const storage = storageOf();
    const options = { fetch: server.fetch, ...(storage && { storage }) };
    const name = freshName();
    const before = await openFarm(firstHerds, name, options);
    for (const herd of ['Synced', 'Edited', 'Removed', 'Refused'])
      await before.herds.insert({ name: herd, size: 3, pen: 'P' });
    await before.sync.now();
    server.refuse = () => ({ code: 'INVALID', message: 'no', field: 'size' });
    await (await named(before, 'Refused')).patch({ size: 9 });
    await before.sync.now();
    before.sync.pause();
    const edited = await (await named(before, 'Edited')).patch({ size: 4 });
    await (await named(before, 'Removed')).remove();
    await before.herds.insert({ name: 'New', size: 5 });
    await before.close();

    const after = await openFarm(thirdHerds, name, options);
    after.sync.pause();
    const herd = await named(after, 'Edited');
    expect(herd.toJSON()).toMatchObject({ animals: 4, mood: 'calm', pen: 'P' });
    expect(herd.toJSON()).not.toHaveProperty('size');
    const { size, ...others } = edited.sync.edits;
    expect(herd.sync).toEqual({ ...edited.sync, edits: { ...others, animals: size } });
    expect(size?.base).toBe(3);
    expect((await named(after, 'Refused')).sync).toMatchObject({
      ...{ status: 'refused', refusal: { field: 'animals' }, edits: { animals: { base: 3 } } },
    });
    expect((await named(after, 'New')).sync.edits['animals']).toMatchObject({ base: null, rev: 0 });
    expect(await firstValueFrom(after.sync.pending$)).toBe(3);
    expect((await after.herds.find().exec()).map((one) => one.name).sort()).toEqual([
      'Edited',
      'New',
      'Refused',
      'Synced',
    ]);
    // By the new indexes.
    const many = await after.herds.find({ selector: { animals: { $gt: 3 } }, sort: [{ animals: 'asc' }] }).exec();
    expect(many.map((one) => one.name)).toEqual(['Edited', 'New', 'Refused']);
    const sorted = await after.herds.find({ selector: { sortName: { $gt: 'n' } }, sort: [{ sortName: 'asc' }] }).exec();
    expect(sorted.map((one) => one.name)).toEqual(['New', 'Refused', 'Synced']);
  });

  test('13.4, 13.5: fields that the older version did not know take their place', async () => {
    const server = createMemoryServer(registryOf([firstHerds]));
    const storage = storageOf();
    const options = { fetch: server.fetch, ...(storage && { storage }) };
    const name = freshName();
    const before = await openFarm(firstHerds, name, options);
    const { id } = await before.herds.insert({ name: 'North' });
    await before.sync.now();
    const body = { ...server.read('herds', id)?.body, mood: 'wild', odd: { deep: ['🎣', 0.1] } };
    server.put({ collection: 'herds', id, body });
    await before.sync.now();
    await before.close();

    const after = await openFarm(secondHerds, name, options);
    const wild = await after.herds.find({ selector: { mood: 'wild' } }).exec();
    expect(wild.map((herd) => herd.toJSON())).toMatchObject([
      { name: 'North', mood: 'wild', odd: { deep: ['🎣', 0.1] } },
    ]);
  });

  test('13.8: an app that is older than the device’s records leaves them alone, and says what to do', async () => {
    const storage = storageOf();
    const options = storage ? { storage } : {};
    const name = freshName();
    const before = await openFarm(secondHerds, name, options);
    await before.herds.insert({ name: 'North', headcount: 7 });
    await before.close();
    await expect(openFarm(firstHerds, name, options)).rejects.toMatchObject({
      code: 'SCHEMA_CHANGED',
      details: { collection: 'herds' },
      message: expect.stringMatching(
        /holds version 1 of "herds", and the app has version 0.*newest version of the app/,
      ),
    });
    const again = await openFarm(secondHerds, name, options);
    expect((await named(again, 'North')).toJSON()).toMatchObject({ headcount: 7 });
  });
});

test('13.8: an update that dies at any write begins anew, loses nothing, and leaves nothing behind', async () => {
  const moments: readonly Moment[] = ['before', 'after'];
  let deaths = 0;
  for (let write = 1, lives = false; !lives; write++) {
    for (const moment of moments) {
      const device = crashingStorage();
      const name = freshName();
      const { storage } = device;
      const before = await openFarm(firstHerds, name, { storage });
      for (let i = 0; i < 3; i++) await before.herds.insert({ name: `Herd ${i}`, size: i });
      await before.close();
      device.restart();

      device.crashAt(write, moment);
      lives = await openFarm(secondHerds, name, { storage }).then(
        async (farm) => {
          await farm.close();
          return !device.isDead();
        },
        () => false,
      );
      if (!lives) deaths++;
      device.restart();
      // Somebody goes on with the old version, where that is still possible.
      const old = await openFarm(firstHerds, name, { storage }).catch(() => undefined);
      await (old && (await named(old, 'Herd 1')).patch({ size: 10 }));
      await old?.close();
      device.restart();

      const heads = [0, old ? 10 : 1, 2];
      for (const [herds, field] of [
        [secondHerds, 'headcount'],
        [thirdHerds, 'animals'],
      ] as const) {
        const after = await openFarm(herds, name, { storage });
        const found = await after.herds.find({ sort: [{ name: 'asc' }] }).exec();
        expect(found.map((herd) => herd.toJSON())).toMatchObject(
          heads.map((count, i) => ({ name: `Herd ${i}`, [field]: count })),
        );
        expect(found.map(({ sync }) => sync.edits[field])).toMatchObject(heads.map(() => ({ base: null, rev: 0 })));
        expect(await firstValueFrom(after.sync.pending$)).toBe(3);
        await after.close();
      }
      expect(await recordsLeft(storage, name)).toEqual([0, 0, 3]);
    }
  }
  expect(deaths).toBeGreaterThan(5);
});

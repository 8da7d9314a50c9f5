import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import { afterEach, expect, test } from 'vitest';
import { failingLogs } from '../../../test/failing-logs.ts';
import { createCrm } from '../../create-crm.ts';
import type { Crm } from '../../crm.ts';
import { eraseCrm } from '../../erase-crm.ts';
import { EMPTY, type LogStores } from '../log/log-store.ts';
import { memoryLogs } from '../log/memory-log.ts';
import { logStorage } from '../log-storage.ts';
import { hiddenName, KEYS } from './hidden-name.ts';
import type { EncryptionOptions } from './options.ts';

type Sales = Crm<'deals'>;

const PLAIN = 'sales::ada';
const key = new Uint8Array(32).fill(7);
const day = 86_400_000;

const pages: Sales[] = [];
afterEach(async () => {
  for (const crm of pages.splice(0)) await crm.close();
});

async function open(stores: LogStores, encryption?: EncryptionOptions, now: () => number = Date.now): Promise<Sales> {
  const crm = await createCrm({
    ...{ name: 'sales', collections: ['deals'], user: 'ada', now, storage: logStorage(stores) },
    ...(encryption && { encryption }),
  });
  pages.push(crm);
  return crm;
}

async function write(stores: LogStores, encryption?: EncryptionOptions, names = ['Canary']): Promise<void> {
  const crm = await open(stores, encryption);
  await crm.leads.insertMany(names.map((name) => ({ name })));
  await crm.close();
}

async function read(stores: LogStores, encryption?: EncryptionOptions): Promise<readonly string[]> {
  const crm = await open(stores, encryption);
  const leads = await crm.leads.find({ sort: [{ id: 'asc' }] }).exec();
  expect(await firstValueFrom(crm.sync.pending$)).toBe(leads.length);
  await crm.close();
  return leads.map(({ name }) => name);
}

/** Whether a text is anywhere in what is stored. */
async function isStored(stores: LogStores, text: string): Promise<boolean> {
  for (const database of [PLAIN, await hiddenName(PLAIN)]) {
    for (const name of await stores.list(database)) {
      const log = await stores.open(database, name);
      const { chunks } = await log.read(EMPTY);
      const all = [...chunks, (await log.readSnapshot()) ?? new Uint8Array()];
      if (all.some((bytes) => Buffer.from(bytes).includes(text))) return true;
    }
  }
  return false;
}

test('an encrypted crm is opened with its passphrase, and nothing in it is stored as it is', async () => {
  const disk = memoryLogs();
  const asked: boolean[] = [];
  const passphrase = async ({ isNew }: { isNew: boolean }) => {
    asked.push(isNew);
    return 'correct horse';
  };
  await write(disk, { passphrase });
  expect(await read(disk, { passphrase })).toEqual(['Canary']);
  expect(asked).toEqual([true, false]);
  expect([await isStored(disk, 'Canary'), await isStored(disk, 'deals')]).toEqual([false, false]);
  await expect(open(disk, { passphrase: () => 'correct horst' })).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
  await expect(open(disk)).rejects.toMatchObject({ code: 'ENCRYPTED' });
});

test('what looks for a text in what is stored finds it where nothing is encrypted', async () => {
  const disk = memoryLogs();
  await write(disk);
  expect([await isStored(disk, 'Canary'), await isStored(disk, 'deals')]).toEqual([true, true]);
});

test('a storage that is not one of logs is refused', async () => {
  const storage = getRxStorageMemory();
  const opening = createCrm({ name: 'sales', collections: ['deals'], storage, encryption: { key } });
  await expect(opening).rejects.toMatchObject({ code: 'INVALID_OPTIONS' });
});

test('a plain copy is encrypted with the first call that has a key, and plain again with one that says so', async () => {
  const disk = memoryLogs();
  await write(disk);
  expect(await read(disk, { key })).toEqual(['Canary']);
  expect([await disk.list(PLAIN), await isStored(disk, 'Canary')]).toEqual([[], false]);
  await write(disk, { key }, ['Second']);
  expect(await read(disk, { key, decrypt: true })).toEqual(['Canary', 'Second']);
  expect([await disk.list(await hiddenName(PLAIN)), await isStored(disk, 'Canary')]).toEqual([[], true]);
  expect(await read(disk, { key, decrypt: true })).toEqual(['Canary', 'Second']);
  expect(await read(disk)).toEqual(['Canary', 'Second']);
});

test('whatever crash is in between, encrypting a plain copy loses nothing and leaves nothing behind', async () => {
  let isDead = true;
  let crashes = 0;
  for (; isDead; crashes++) {
    const disk = memoryLogs();
    await write(disk);
    const dying = failingLogs(disk, crashes + 1);
    await open(dying.stores, { key }).then(
      (crm) => crm.close(),
      () => {},
    );
    isDead = dying.isDead();
    expect(await read(disk, { key }), `after a crash at write ${crashes + 1}`).toEqual(['Canary']);
    expect([await disk.list(PLAIN), await isStored(disk, 'Canary')]).toEqual([[], false]);
  }
  expect(crashes).toBeGreaterThan(8);
});

test.each([true, false])(
  'whatever crash is in between, ending the encryption loses nothing (asked again: %s)',
  async (again) => {
    let isDead = true;
    let crashes = 0;
    for (; isDead; crashes++) {
      const disk = memoryLogs();
      await write(disk, { key });
      const dying = failingLogs(disk, crashes + 1);
      await open(dying.stores, { key, decrypt: true }).then(
        (crm) => crm.close(),
        () => {},
      );
      isDead = dying.isDead();
      const options = again ? { key, decrypt: true } : { key };
      expect(await read(disk, options), `after a crash at write ${crashes + 1}`).toEqual(['Canary']);
      expect([(await disk.list(PLAIN)).length > 0, await isStored(disk, 'Canary')]).toEqual([again, again]);
    }
    expect(crashes).toBeGreaterThan(8);
  },
);

test('a rotation while the crm is open loses nothing, before and after it', async () => {
  const disk = memoryLogs();
  const crm = await open(disk, { key });
  await crm.leads.insert({ name: 'before' });
  const rotated = crm.encryption?.rotateKey();
  await crm.leads.insert({ name: 'meanwhile' });
  await rotated;
  await crm.leads.insert({ name: 'after' });
  expect(await crm.leads.count().exec()).toBe(3);
  await crm.close();
  expect(await read(disk, { key })).toEqual(['before', 'meanwhile', 'after']);
});

test('another passphrase is in force at once', async () => {
  const disk = memoryLogs();
  const crm = await open(disk, { key });
  await crm.leads.insert({ name: 'Canary' });
  await crm.encryption?.changeSecret({ passphrase: 'new' });
  await crm.close();
  await expect(open(disk, { passphrase: () => 'old' })).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
  expect(await read(disk, { passphrase: () => 'new' })).toEqual(['Canary']);
});

test('a locked crm is closed, says so, and opens again with its key', async () => {
  const disk = memoryLogs();
  const crm = await open(disk, { key });
  await crm.leads.insert({ name: 'Canary' });
  const told: boolean[] = [];
  crm.encryption?.locked$.subscribe((isLocked) => void told.push(isLocked));
  await crm.lock();
  expect(told).toEqual([false, true]);
  await expect(crm.leads.insert({ name: 'late' })).rejects.toMatchObject({ code: 'CLOSED' });
  await expect(crm.encryption?.rotateKey()).rejects.toMatchObject({ code: 'CLOSED' });
  expect(await read(disk, { key })).toEqual(['Canary']);
});

test('a crm without encryption cannot be locked', async () => {
  const crm = await open(memoryLogs());
  expect(crm.encryption).toBeNull();
  await expect(crm.lock()).rejects.toMatchObject({ code: 'NOT_ENCRYPTED' });
});

test('destroy leaves neither keys nor logs', async () => {
  const disk = memoryLogs();
  const crm = await open(disk, { key });
  await crm.leads.insert({ name: 'Canary' });
  await crm.destroy();
  expect(await disk.list(await hiddenName(PLAIN))).toEqual([]);
});

test('where the passphrase is forgotten, the copy can be erased, and the next one is a new one', async () => {
  const disk = memoryLogs();
  await write(disk, { key });
  await eraseCrm({ name: 'sales', user: 'ada', storage: logStorage(disk) });
  expect(await disk.list(await hiddenName(PLAIN))).toEqual([]);
  expect(await read(disk, { key: new Uint8Array(32) })).toEqual([]);
});

test('what a copy has left whose keys are gone is cleared away', async () => {
  const disk = memoryLogs();
  await write(disk, { key });
  const hidden = await hiddenName(PLAIN);
  await (await disk.open(hidden, KEYS)).remove();
  expect(await read(disk, { key: new Uint8Array(32) })).toEqual([]);
  expect((await (await disk.open(hidden, 'deals-0')).read(EMPTY)).chunks).toEqual([]);
  await write(disk, { key: new Uint8Array(32) }, ['Second']);
  expect(await read(disk, { key: new Uint8Array(32) })).toEqual(['Second']);
});

test('a lease that has ended destroys the copy, and the next one is a new one', async () => {
  const disk = memoryLogs();
  const start = Date.now();
  const at = (days: number) => () => start + days * day;
  const leased = { key, lease: { days: 14 } };
  const crm = await open(disk, leased, at(0));
  await crm.leads.insert({ name: 'Canary' });
  await crm.close();
  const soon = await open(disk, leased, at(13));
  expect(await soon.leads.count().exec()).toBe(1);
  await soon.close();
  // Whoever sets the clock back wins no time.
  await (await open(disk, leased, at(0))).close();
  await expect(open(disk, leased, at(14))).rejects.toMatchObject({ code: 'LEASE_ENDED' });
  expect(await disk.list(await hiddenName(PLAIN))).toEqual([]);
  expect(await read(disk, leased)).toEqual([]);
});

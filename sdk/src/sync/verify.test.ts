import { deals, type JsonObject } from '@rockpool/schema';
import { type LocalRecord, makeStamp, recordEdit, type StoredRecord, takePulled } from '@rockpool/schema/protocol';
import { expect, test } from 'vitest';
import { openDevice } from '../../test/devices.ts';
import { setUpEngine } from '../../test/engines.ts';
import type { MemoryServer } from '../../test/memory-server.ts';

const nothing = { missing: 0, different: 0, surplus: 0, healed: 0 };
const idOf = (i: number): string => `00000000-0000-7000-8000-${i.toString(16).padStart(12, '0')}`;

const put = (server: MemoryServer, i: number, fields: JsonObject = {}): void =>
  server.put({ collection: 'deals', id: idOf(i), body: { id: idOf(i), name: `Lead ${i}`, ...fields } });

async function setUp(count: number) {
  const device = setUpEngine();
  for (let i = 0; i < count; i++) put(device.server, i);
  await device.engine.syncNow();
  const { records } = device.store;
  const held = (i: number) => records.get(`deals/${idOf(i)}`)?.record;
  /** Damages what the device holds, past everything that keeps it right. */
  const plant = (i: number, change: (record: LocalRecord) => LocalRecord): void => {
    const record = held(i);
    if (record) records.set(`deals/${idOf(i)}`, { collection: 'deals', record: change(record) });
  };
  const edit = (i: number, change: JsonObject): void =>
    plant(i, (record) => {
      const stamp = makeStamp(device.edges.now(), 1, 'devicedevice');
      return recordEdit(deals, record.id, record, { body: { ...record.body, ...change }, deleted: false, stamp });
    });
  /** What the device shows, and what the server has. */
  const sides = () => {
    const here = [...records.values()].filter(({ record }) => !record.deleted);
    const there = [...device.server.records.values()].filter(({ deleted }: StoredRecord) => !deleted);
    return [
      new Map(here.map(({ record }) => [record.id, record.body['name']])),
      new Map(there.map(({ id, body }) => [id, body['name']])),
    ];
  };
  const asked = (operation: string) => device.server.requests.filter((request) => request.operation === operation);
  return { ...device, held, plant, edit, sides, asked };
}

test('11.6: where nothing differs, one request says so', async () => {
  const { engine, asked } = await setUp(20);
  expect(await engine.verify()).toEqual({ checked: 20, ...nothing });
  expect(asked('digest')).toHaveLength(1);
  expect(asked('compare')).toHaveLength(0);
});

test.each<[what: string, found: object, damage: (device: Awaited<ReturnType<typeof setUp>>) => void]>([
  ['a record that is gone', { missing: 1 }, ({ store }) => void store.records.delete(`deals/${idOf(3)}`)],
  [
    'a changed body',
    { different: 1 },
    ({ plant }) => plant(3, (one) => ({ ...one, body: { ...one.body, name: 'no' } })),
  ],
  ['a lower revision', { different: 1 }, ({ plant }) => plant(3, (one) => ({ ...one, sync: { ...one.sync, rev: 1 } }))],
  ['a higher one', { different: 1 }, ({ plant }) => plant(3, (one) => ({ ...one, sync: { ...one.sync, rev: 999 } }))],
  ['a deletion that nobody made', { missing: 1 }, ({ plant }) => plant(3, (one) => ({ ...one, deleted: true }))],
  [
    'a record that the server does not have',
    { surplus: 1 },
    ({ store }) => {
      const server = { collection: 'deals', id: idOf(77), rev: 2, stamp: '', deleted: false };
      const record = takePulled(deals, undefined, { ...server, body: { id: idOf(77), name: 'ghost' } });
      store.records.set(`deals/${idOf(77)}`, { collection: 'deals', record });
    },
  ],
])('11.5: %s is found and healed', async (_what, found, damage) => {
  const device = await setUp(20);
  damage(device);
  expect(await device.engine.verify()).toMatchObject({ ...nothing, ...found, healed: 1 });
  const [here, there] = device.sides();
  expect(here).toEqual(there);
  expect(await device.engine.verify()).toMatchObject(nothing);
});

test('11.3, 11.5: edits that wait are no difference, and survive healing', async () => {
  const device = await setUp(20);
  const { server, engine, edit, plant, held } = device;
  server.fault = (operation, run) => (operation === 'push' ? new Response('', { status: 413 }) : run());
  edit(3, { notes: 'mine' });
  edit(4, { name: 'mine too' });
  await engine.syncNow();
  expect(held(3)?.sync.status).toBe('refused');
  expect(await engine.verify()).toMatchObject(nothing);
  plant(3, (one) => ({ ...one, body: { ...one.body, name: 'damaged' }, sync: { ...one.sync, rev: 99 } }));
  expect(await engine.verify()).toMatchObject({ different: 1, healed: 1 });
  expect(held(3)).toMatchObject({
    body: { name: 'Lead 3', notes: 'mine' },
    sync: { status: 'refused', rev: 4, edits: { notes: { rev: 4 } } },
  });
});

test('11.5: an edit that began at a revision that never was is judged by the one that is', async () => {
  const { engine, plant, edit, held, server } = await setUp(20);
  server.fault = (operation, run) => (operation === 'push' ? new Response('', { status: 413 }) : run());
  plant(3, (one) => ({ ...one, sync: { ...one.sync, rev: 99 } }));
  edit(3, { notes: 'mine' });
  await engine.verify();
  expect(held(3)?.sync).toMatchObject({ rev: 4, edits: { notes: { rev: 4 } } });
});

test('11.6: what moves meanwhile is no difference', async () => {
  const { server, engine, held } = await setUp(20);
  let moves = 0;
  server.fault = (operation, run) => {
    if (operation === 'digest' || operation === 'compare') {
      put(server, 3, { name: `moved ${++moves}` });
      put(server, 100 + moves);
    }
    return run();
  };
  expect(await engine.verify()).toEqual({ checked: 20, ...nothing });
  server.fault = undefined;
  await engine.syncNow();
  expect(held(3)?.body['name']).toBe(`moved ${moves}`);
});

test('11.5: many differences are compared a few hundred at a time, and tell how far it is', async () => {
  const { store, engine, asked, sides } = await setUp(3000);
  for (let i = 0; i < 1500; i++) store.records.delete(`deals/${idOf(i)}`);
  const seen: unknown[] = [];
  engine.progress$.subscribe((progress) => seen.push(progress));
  expect(await engine.verify()).toEqual({ checked: 1500, ...nothing, missing: 1500, healed: 1500 });
  const [here, there] = sides();
  expect(here).toEqual(there);
  const holdings = asked('compare').map(({ input }) => ('holdings' in input ? input.holdings.length : 0));
  expect(Math.max(...holdings)).toBeLessThanOrEqual(500);
  expect(seen).toContainEqual({ pulled: 3000, total: 3000 });
  expect(seen.at(-1)).toBeNull();
});

test('11.4: where an answer would be too large, or is cut, the rest is asked for', async () => {
  const { store, engine, server, sides, plant } = await setUp(600);
  for (let i = 0; i < 300; i++) store.records.delete(`deals/${idOf(i)}`);
  for (let i = 300; i < 500; i++) plant(i, (one) => ({ ...one, body: { ...one.body, name: 'damaged' } }));
  server.mostCompared = 7;
  expect(await engine.verify()).toMatchObject({ missing: 300, different: 200, healed: 500 });
  const [here, there] = sides();
  expect(here).toEqual(there);
});

test('8.8: a user who leaves a team loses its records, also when the device is stopped on the way', async () => {
  const { server, engine, store, sides, edit, held } = await setUp(5);
  const join = (memberIds: string[]) =>
    server.put({
      collection: 'settings',
      id: idOf(200),
      body: { id: idOf(200), kind: 'team', name: 'North', memberIds },
    });
  join(['ada']);
  for (let i = 300; i < 310; i++) put(server, i, { private: true, ownerId: 'ben', teamIds: [idOf(200)] });
  await engine.syncNow();
  expect(sides()[0]?.size).toBe(15);
  edit(300, { notes: 'mine' });
  server.fault = (operation, run) => (operation === 'push' ? new Response('', { status: 413 }) : run());
  edit(301, { notes: 'of no use' });
  await engine.syncNow();
  for (const i of [301, 302]) server.remove('deals', idOf(i));
  await engine.syncNow();
  join([]);
  server.fault = (operation, run) => (operation === 'digest' ? new Response('', { status: 502 }) : run());
  await engine.syncNow();
  expect(store.memory.position.reconcile).toBe(true);
  server.fault = undefined;
  await engine.syncNow();
  expect(store.memory.position.reconcile).toBe(false);
  expect(sides()[0]?.size).toBe(5);
  expect(JSON.stringify([...store.records.values()])).not.toContain('Lead 30');
  expect(held(301)).toMatchObject({ deleted: true, body: { notes: 'of no use' } });
  const left = held(300);
  expect(left).toMatchObject({ body: { notes: 'mine' }, sync: { refusal: { code: 'ACCESS_REVOKED' } } });
});

test('8.16: a device that pulls from the beginning also hears of what was deleted before', async () => {
  const { server, engine, store, sides } = await setUp(5);
  server.remove('deals', idOf(3));
  store.memory.position = { ...store.memory.position, checkpoint: '{"user":"somebody else"}' };
  await engine.syncNow();
  const [here, there] = sides();
  expect(here).toEqual(there);
});

test('9.6: a server that is restored in the middle takes nothing from the device', async () => {
  const { server, engine, write, statusOf } = await setUp(5);
  const restore = server.backUp();
  write('Ada');
  await engine.syncNow();
  let isRestored = false;
  server.fault = (operation, run) => {
    if (operation === 'digest' && !isRestored) {
      isRestored = true;
      restore();
    }
    return run();
  };
  await expect(engine.verify()).rejects.toMatchObject({ retryable: true });
  await engine.syncNow();
  expect(statusOf('Ada')?.status).toBe('synced');
  expect([...server.records.values()].map(({ body }) => body['name'])).toContain('Ada');
});

test('it says why it could not compare', async () => {
  const { server, engine } = await setUp(1);
  server.fault = () => new Response('', { status: 502 });
  await expect(engine.verify()).rejects.toMatchObject({ code: 'OFFLINE' });
  engine.pause();
  await expect(engine.verify()).rejects.toMatchObject({ code: 'SYNC_OFF' });
});

test('a crm compares, with its database', async () => {
  const { server } = await setUp(3);
  const device = await openDevice(server);
  const lead = await device.leads.insert({ name: 'mine' });
  expect(await device.sync.verify()).toEqual({ checked: 4, ...nothing });
  await lead.patch({ tags: ['waits'] });
  expect(await device.sync.verify()).toEqual({ checked: 4, ...nothing });
});

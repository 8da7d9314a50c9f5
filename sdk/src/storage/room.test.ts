import { expect, test } from 'vitest';
import { setUpEngine } from '../../test/engines.ts';
import { createMemoryServer } from '../../test/memory-server.ts';
import { createMemoryStore } from '../../test/memory-store.ts';
import { createRoom, isStorageFull, type StorageStatus } from './room.ts';

const MB = 1024 * 1024;

function setUp() {
  const disk = { usage: 0, quota: 1_000 * MB };
  const clock = { now: 0, looks: 0 };
  const estimate = async () => {
    clock.looks++;
    return disk;
  };
  const room = createRoom(estimate, () => clock.now);
  const told: StorageStatus['state'][] = [];
  room.status$.subscribe(({ state }) => {
    if (state !== told.at(-1)) told.push(state);
  });
  const server = createMemoryServer();
  for (const id of ['one', 'two', 'three']) server.put({ collection: 'deals', id, body: { id, name: id } });
  return { disk, clock, room, told, ...setUpEngine(server, createMemoryStore(), room) };
}

test('an app is told before the device is full, and when it is', async () => {
  const { disk, clock, room, told } = setUp();
  for (const free of [500, 40]) {
    clock.now += 1_000;
    disk.usage = disk.quota - free * MB;
    await room.require();
  }
  disk.usage = disk.quota - 4 * MB;
  await expect(room.require()).rejects.toMatchObject({ code: 'STORAGE_FULL' });
  expect(told).toEqual(['enough', 'low', 'full']);
});

test('where there is plenty nobody looks again for a moment, unless writes are refused', async () => {
  const { disk, clock, room } = setUp();
  for (const now of [0, 100, 199]) {
    clock.now = now;
    await room.require();
  }
  expect(clock.looks).toBe(1);
  room.refused(true);
  await room.require();
  expect(clock.looks).toBe(2);
  room.refused(false);
  disk.usage = disk.quota - 40 * MB;
  clock.now += 200;
  for (let i = 0; i < 3; i++) await room.require();
  expect(clock.looks).toBe(5);
});

test('what would take the room that is kept for edits is not begun', async () => {
  const { disk, room } = setUp();
  disk.usage = disk.quota - 10 * MB;
  await room.require(() => MB);
  await expect(room.require(() => 2 * MB)).rejects.toMatchObject({ code: 'STORAGE_FULL' });
});

test('while there is no room nothing is pulled, edits are sent as ever, and all goes on by itself once there is', async () => {
  const { disk, engine, state, store, server, write, edges, told } = setUp();
  disk.usage = disk.quota;
  engine.lead();
  await edges.pass(1_000);
  expect(state.value).toMatchObject({ state: 'error', error: { code: 'STORAGE_FULL' } });
  expect(store.records.size).toBe(0);
  write('an edit');
  engine.wrote();
  await edges.pass(1_000);
  expect(server.records.size).toBe(4);
  await expect(engine.verify()).rejects.toMatchObject({ code: 'STORAGE_FULL' });
  disk.usage = 0;
  await edges.pass(11_000);
  expect(state.value).toMatchObject({ state: 'idle', error: null });
  expect(store.records.size).toBe(4);
  expect(told).toEqual(['enough', 'full', 'enough']);
});

test('a write that is refused says that the device is full, whatever the platform promises', async () => {
  const { engine, store, state, edges, told } = setUp();
  const { write } = store;
  store.write = async () => {
    throw new DOMException('The quota is used up.', 'QuotaExceededError');
  };
  engine.lead();
  await edges.pass(1_000);
  expect(state.value).toMatchObject({ state: 'error', error: { code: 'STORAGE_FULL' } });
  store.write = write;
  await edges.pass(600_000);
  expect(store.records.size).toBe(3);
  expect(told).toEqual(['enough', 'full', 'enough']);
});

test('what platforms say when there is no space is known, also as a cause', () => {
  const full = [
    new DOMException('', 'QuotaExceededError'),
    Object.assign(new Error('no space left'), { code: 'ENOSPC' }),
    Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }),
    Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 }),
  ];
  for (const error of full) expect(isStorageFull(new Error('wrapped', { cause: error }))).toBe(true);
  expect(isStorageFull(new DOMException('', 'AbortError'))).toBe(false);
});

import { describe, expect, test, vi } from 'vitest';
import { logStoreCases } from '../log/conformance.ts';
import { EMPTY, type LogStores } from '../log/log-store.ts';
import { memoryLogs } from '../log/memory-log.ts';
import { type DataKeys, encryptedLogs } from './encrypted-logs.ts';
import { hiddenName } from './hidden-name.ts';
import { newDataKey } from './key-file.ts';

const key = await newDataKey();
const keys: DataKeys = { encrypt: (task) => task(7, key), find: async (number) => (number === 7 ? key : undefined) };

const hidden = await hiddenName('db');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (chunks: readonly Uint8Array[]): string[] => chunks.map((chunk) => new TextDecoder().decode(chunk));

/** An encrypted log with some chunks, and what is stored of it. */
async function written(...chunks: readonly string[]) {
  const stores = memoryLogs();
  const log = await encryptedLogs(stores, keys).open('db', 'log');
  let head = EMPTY;
  for (const chunk of chunks) head = (await log.append(bytesOf(chunk), head, 'strict')) ?? EMPTY;
  return { stores, log, stored: await stores.open(hidden, 'log') };
}

describe('as any logs', () => {
  let disk: LogStores;
  const start = async () => {
    disk = memoryLogs();
    return encryptedLogs(disk, keys);
  };
  for (const { name, run } of logStoreCases(start, async () => encryptedLogs(disk, keys))) test(name, run);
});

test('nothing of a chunk or a snapshot is stored as it was, and equal ones are not equal', async () => {
  const { log, stored } = await written('a canary', 'a canary');
  await log.writeSnapshot(bytesOf('a canary'));
  const { chunks } = await stored.read(EMPTY);
  const all = [...chunks, (await stored.readSnapshot()) ?? new Uint8Array()].map((bytes) => Buffer.from(bytes));
  expect(all.filter((bytes) => bytes.includes('canary'))).toEqual([]);
  expect(all[0]?.equals(all[1] as Buffer)).toBe(false);
  expect(textOf((await log.read(EMPTY)).chunks)).toEqual(['a canary', 'a canary']);
});

test('the names of organisation and user are no part of what is stored', async () => {
  const stores = memoryLogs();
  const log = await encryptedLogs(stores, keys).open('field-sales:acme:ada', 'deals-0');
  await log.append(bytesOf('a'), EMPTY, 'strict');
  expect(await stores.list('field-sales:acme:ada')).toEqual([]);
  expect(await hiddenName('field-sales:acme:ada')).toMatch(/^[0-9a-f]{32}$/);
  expect(await stores.list(await hiddenName('field-sales:acme:ada'))).toEqual(['deals-0']);
});

test('chunks that changed places, were changed, or come from another log do not open, and are kept', async () => {
  const { stores, log, stored } = await written('one', 'two', 'three');
  const { chunks, head } = await stored.read(EMPTY);
  const [one, two, three] = chunks as [Uint8Array, Uint8Array, Uint8Array];
  const changed = Uint8Array.from(three, (byte, i) => (i === three.length - 1 ? byte ^ 1 : byte));
  await stored.compact(0, [two, one, changed], head);
  const damaged = (await log.read(EMPTY)).chunks;
  expect(damaged.map(([first]) => first)).toEqual([0, 0, 0]);
  expect(damaged.map((chunk) => [...chunk.subarray(1)])).toEqual([two, one, changed].map((chunk) => [...chunk]));
  const other = await stores.open(hidden, 'other');
  await other.append(one, EMPTY, 'strict');
  const moved = (await (await encryptedLogs(stores, keys).open('db', 'other')).read(EMPTY)).chunks;
  expect(moved.map(([first]) => first)).toEqual([0]);
});

test('a chunk that was never encrypted is none', async () => {
  const { log, stored } = await written('one');
  const { head } = await stored.read(EMPTY);
  const slipped = Uint8Array.from([1, ...bytesOf('slipped in')]);
  await stored.append(slipped, head, 'strict');
  expect((await log.read(EMPTY)).chunks.map((chunk) => chunk[0])).toEqual([bytesOf('o')[0], 0]);
});

test.each(['encrypt', 'decrypt'] as const)(
  'a long log is no long wait for others: it asks to %s few chunks at a time',
  async (what) => {
    const { log, stored } = await written('first');
    const chunks = Array.from({ length: 50 }, (_, i) => bytesOf(`chunk ${i}`));
    const { head } = await stored.read(EMPTY);
    const work = crypto.subtle[what];
    let [running, most] = [0, 0];
    const spy = vi.spyOn(crypto.subtle, what).mockImplementation(async (...task) => {
      most = Math.max(most, ++running);
      return work.apply(crypto.subtle, task).finally(() => running--);
    });
    try {
      await log.compact(0, chunks, head);
      expect(textOf((await log.read(EMPTY)).chunks)).toEqual(textOf(chunks));
    } finally {
      spy.mockRestore();
    }
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(10);
  },
);

test('a browser that opens chunks where it is asked to lets others have their turn between them', async () => {
  const { log, stored } = await written('first');
  await log.compact(
    0,
    Array.from({ length: 50 }, () => bytesOf('chunk')),
    (await stored.read(EMPTY)).head,
  );
  vi.useFakeTimers({ toFake: ['performance'] });
  const spy = vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async () => {
    vi.advanceTimersByTime(5);
    return new ArrayBuffer(1);
  });
  try {
    let isRead = false;
    const reading = log.read(EMPTY).then(() => {
      isRead = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isRead).toBe(false);
    await reading;
  } finally {
    spy.mockRestore();
    vi.useRealTimers();
  }
});

import { afterEach, expect, test } from 'vitest';
import { decodeJson, encodeJson } from '../log/chunk.ts';
import { EMPTY, type LogStores } from '../log/log-store.ts';
import { memoryLogs } from '../log/memory-log.ts';
import { encryptedLogs } from './encrypted-logs.ts';
import { hiddenName, KEYS } from './hidden-name.ts';
import type { KeyFile } from './key-file.ts';
import { type Keyring, openKeyring } from './keyring.ts';
import { rewriteLogs } from './move-logs.ts';
import type { Secret } from './wrapping-key.ts';

const database = await hiddenName('db');
const words = (passphrase: string): Secret => ({ passphrase });
const bytes = (byte: number): Secret => ({ key: new Uint8Array(32).fill(byte) });

const pages: Keyring[] = [];
afterEach(async () => {
  await Promise.all(pages.splice(0).map((keys) => keys.close()));
});

async function open(disk: LogStores, secret: Secret) {
  const log = await disk.open(database, KEYS);
  const keys = await openKeyring({ log, database, secret: async () => secret, prepare: async () => 'none' });
  pages.push(keys);
  return { keys, stores: encryptedLogs(disk, keys) };
}

async function fileOf(disk: LogStores): Promise<KeyFile> {
  const { chunks } = await (await disk.open(database, KEYS)).read(EMPTY);
  return decodeJson<KeyFile>(chunks[0] as Uint8Array) as KeyFile;
}

async function replaceFile(disk: LogStores, change: (file: KeyFile) => KeyFile): Promise<void> {
  const log = await disk.open(database, KEYS);
  const { head } = await log.read(EMPTY);
  await log.compact(0, [encodeJson(change(await fileOf(disk)))], head);
}

/** Appends a chunk of one byte, and says what the log has then. */
async function write(stores: LogStores, byte: number): Promise<number[]> {
  const log = await stores.open('db', 'log');
  for (;;) {
    const { head } = await log.read(EMPTY);
    if (await log.append(Uint8Array.of(byte), head, 'strict')) return contents(stores);
  }
}

async function contents(stores: LogStores): Promise<number[]> {
  const { chunks } = await (await stores.open('db', 'log')).read(EMPTY);
  return chunks.map((chunk) => (chunk.length === 1 ? (chunk[0] as number) : -1));
}

async function keyNumbers(disk: LogStores): Promise<number[]> {
  const { chunks } = await (await disk.open(database, 'log')).read(EMPTY);
  return chunks.map((chunk) => new DataView(chunk.buffer).getUint32(0));
}

test('a passphrase opens what it was chosen for, and another one does not', async () => {
  const disk = memoryLogs();
  const first = await open(disk, words('correct horse'));
  await write(first.stores, 1);
  await first.keys.close();
  await expect(open(disk, words('correct horst'))).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
  expect(await contents((await open(disk, words('correct horse'))).stores)).toEqual([1]);
});

test('a passphrase is the same however a keyboard composes its letters', async () => {
  const disk = memoryLogs();
  await (await open(disk, words('Zo\u00eb'))).keys.close();
  await expect(open(disk, words('Zoe\u0308'))).resolves.toBeDefined();
});

test('two pages that make the keys at once have the same ones', async () => {
  const disk = memoryLogs();
  const [one, other] = await Promise.all([open(disk, bytes(1)), open(disk, bytes(1))]);
  await write(one.stores, 1);
  expect(await write(other.stores, 2)).toEqual([1, 2]);
});

test('the key file has 600,000 iterations, a salt of its own, and nothing that is made of the passphrase alone', async () => {
  const disks = [memoryLogs(), memoryLogs()];
  for (const disk of disks) await open(disk, words('hunter2'));
  const [one, other] = (await Promise.all(disks.map(fileOf))) as [KeyFile, KeyFile];
  expect(one.header.derivation).toMatchObject({ kind: 'passphrase', iterations: 600_000 });
  const texts = [one, other].map(
    (file): readonly string[] => JSON.stringify(file).match(/[A-Za-z0-9+/]{16,}={0,2}/g) ?? [],
  );
  expect(texts[0]).toHaveLength(3);
  expect(texts[0]?.filter((text) => texts[1]?.includes(text))).toEqual([]);
});

test.each<[string, (file: KeyFile) => KeyFile, string]>([
  ['fewer iterations', (file) => withDerivation(file, { iterations: 1000 }), 'KEY_LOST'],
  ['iterations without end', (file) => withDerivation(file, { iterations: 2 ** 53 }), 'KEY_LOST'],
  ['another number of iterations', (file) => withDerivation(file, { iterations: 600_001 }), 'WRONG_PASSPHRASE'],
  [
    'a longer lease',
    ({ header, keys }) => ({ header: { ...header, lease: { until: 9e15, seen: 0 } }, keys }),
    'WRONG_PASSPHRASE',
  ],
])('a key file that somebody has given %s opens nothing', async (_what, change, code) => {
  const disk = memoryLogs();
  await (await open(disk, words('hunter2'))).keys.close();
  await replaceFile(disk, change);
  await expect(open(disk, words('hunter2'))).rejects.toMatchObject({ code });
});

const withDerivation = (file: KeyFile, change: object): KeyFile => ({
  ...file,
  header: { ...file.header, derivation: { ...file.header.derivation, ...change } as KeyFile['header']['derivation'] },
});

test('half a key file is enough', async () => {
  const disk = memoryLogs();
  const first = await open(disk, bytes(1));
  await write(first.stores, 1);
  const log = await disk.open(database, KEYS);
  const { chunks, head } = await log.read(EMPTY);
  await log.compact(0, [Uint8Array.of(1, 2, 3), chunks[1] as Uint8Array], head);
  expect(await contents((await open(disk, bytes(1))).stores)).toEqual([1]);
  await log.compact(0, [Uint8Array.of(1, 2, 3)], (await log.read(EMPTY)).head);
  await expect(open(disk, bytes(1))).rejects.toMatchObject({ code: 'KEY_LOST' });
});

test.each<[string, Secret, Secret]>([
  ['passphrase', words('old'), words('new')],
  ['key of the app', bytes(1), bytes(2)],
  ['passphrase in place of a key', bytes(1), words('new')],
])('another %s opens what was there, the old one nothing, and no chunk is written anew', async (_what, old, next) => {
  const disk = memoryLogs();
  const first = await open(disk, old);
  await write(first.stores, 1);
  const log = await disk.open(database, 'log');
  const before = await log.read(EMPTY);
  await first.keys.changeSecret(next);
  expect(await log.read(EMPTY)).toEqual(before);
  expect(await write(first.stores, 2)).toEqual([1, 2]);
  await first.keys.close();
  await expect(open(disk, old)).rejects.toMatchObject({
    code: expect.stringMatching('WRONG_PASSPHRASE|INVALID_OPTIONS'),
  });
  expect(await contents((await open(disk, next)).stores)).toEqual([1, 2]);
});

test('a rotation leaves nothing that the old key opens, while another page goes on to write', async () => {
  const disk = memoryLogs();
  const [one, other] = [await open(disk, bytes(1)), await open(disk, bytes(1))];
  await write(one.stores, 1);
  let isOver = false;
  const writing = (async () => {
    for (let byte = 2; !isOver; byte++) await write(other.stores, byte);
  })();
  await one.keys.rotate(() => rewriteLogs(one.stores, 'db'));
  isOver = true;
  await writing;
  expect(new Set(await keyNumbers(disk))).toEqual(new Set([2]));
  const { header, keys } = await fileOf(disk);
  expect([header.current, keys.map(({ number }) => number)]).toEqual([2, [2]]);
  const all = await contents(one.stores);
  expect(all).toEqual(all.map((_, i) => i + 1));
  expect(await contents((await open(disk, bytes(1))).stores)).toEqual(all);
});

test('a rotation that was cut short loses nothing, and is finished later', async () => {
  const disk = memoryLogs();
  const first = await open(disk, bytes(1));
  await write(first.stores, 1);
  const crash = async () => {
    throw new Error('a crash');
  };
  await expect(first.keys.rotate(crash)).rejects.toThrow('a crash');
  await write(first.stores, 2);
  await first.keys.close();
  expect(await keyNumbers(disk)).toEqual([1, 2]);
  const next = await open(disk, bytes(1));
  expect(await contents(next.stores)).toEqual([1, 2]);
  await next.keys.finishRotation(() => rewriteLogs(next.stores, 'db'));
  expect([await keyNumbers(disk), (await fileOf(disk)).keys.length]).toEqual([[2, 2], 1]);
  expect(await contents(next.stores)).toEqual([1, 2]);
});

test('a rotation waits for a page that still writes with the old key', async () => {
  const disk = memoryLogs();
  const [one, other] = [await open(disk, bytes(1)), await open(disk, bytes(1))];
  let goOn = (): void => {};
  const slow = other.keys.encrypt((number) => new Promise<number>((done) => (goOn = () => done(number))));
  let isRewritten = false;
  const rotated = one.keys.rotate(async () => {
    isRewritten = true;
  });
  await expect.poll(async () => (await fileOf(disk)).keys.length).toBe(2);
  await expect.poll(() => other.keys.header.current).toBe(2);
  expect(isRewritten).toBe(false);
  goOn();
  expect(await slow).toBe(1);
  await rotated;
  expect(isRewritten).toBe(true);
});

test('a page that has not heard of a new key learns of it by what it cannot read', async () => {
  const disk = memoryLogs();
  const one = await open(disk, bytes(1));
  const deaf = await open(
    { ...disk, open: async (...args) => ({ ...(await disk.open(...args)), watch: () => () => {} }) },
    bytes(1),
  );
  await write(deaf.stores, 1);
  const rotated = one.keys.rotate(() => rewriteLogs(one.stores, 'db'));
  await expect.poll(() => one.keys.header.current).toBe(2);
  await write(one.stores, 2);
  expect(await contents(deaf.stores)).toEqual([1, 2]);
  await rotated;
  expect(await write(deaf.stores, 3)).toEqual([1, 2, 3]);
  expect(await keyNumbers(disk)).toEqual([2, 2, 2]);
});

test('a keyring that was closed encrypts and opens nothing', async () => {
  const { keys, stores } = await open(memoryLogs(), bytes(1));
  await write(stores, 1);
  await keys.close();
  await expect(contents(stores)).rejects.toMatchObject({ code: 'CLOSED' });
  await expect(keys.encrypt(async () => 1)).rejects.toMatchObject({ code: 'CLOSED' });
});

test.each<[string, Secret]>([
  ['an empty passphrase', words('')],
  ['a key of 31 bytes', { key: new Uint8Array(31) }],
  [
    'a key for something else',
    { key: await crypto.subtle.generateKey({ name: 'AES-CBC', length: 256 }, true, ['encrypt']) },
  ],
  [
    'a key that may not wrap',
    { key: await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']) },
  ],
])('%s is refused', async (_what, secret) => {
  await expect(open(memoryLogs(), secret)).rejects.toMatchObject({ code: 'INVALID_OPTIONS' });
});

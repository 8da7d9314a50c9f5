import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connectNodeSqlite } from '../../../test/sqlite-drivers.ts';
import { EMPTY } from './log-store.ts';
import { sqliteLogs } from './sqlite-log.ts';

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'rockpool-log-'));
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const textOf = (bytes: Uint8Array | undefined): string => String(Buffer.from(bytes ?? []));

/** What one bit does to a letter; SQLite takes the names for the same ones. */
const turned = [
  'CREATE TABLE Heads (LOG TEXT PRIMARY KEY, LIFE INTEGER, LENGTH INTEGER, KEPT INTEGER) WITHOUT ROWID',
  'CREATE TABLE Chunks (LOG TEXT, POSITION INTEGER, BYTES BLOB, PRIMARY KEY (LOG, POSITION))',
  'CREATE TABLE Snapshots (LOG TEXT PRIMARY KEY, BYTES BLOB)',
];

test('a letter of the schema that has turned from small to capital costs nothing', async () => {
  const connect = connectNodeSqlite(await folder());
  const driver = await connect('crm');
  for (const statement of turned) await driver.run(statement, []);
  await driver.close();
  const logs = sqliteLogs(connect);
  const store = await logs.open('crm', 'deals-0');
  const [first, second, snapshot] = [Uint8Array.of(1), Uint8Array.of(2), Uint8Array.of(3)];
  const head = await store.append(first, EMPTY, 'strict');
  const next = await store.append(second, head ?? EMPTY, 'strict');
  await store.writeSnapshot(snapshot);
  expect(next).toEqual({ life: 0, length: 2, kept: 0 });
  expect((await store.read(EMPTY)).chunks).toEqual([first, second]);
  expect(await store.readSnapshot()).toEqual(snapshot);
  expect(await logs.list('crm')).toEqual(['deals-0']);
  await store.close();
});

const LOGS = ['deals-0', 'parties-0'];

/** Without the disk, which would take its time for each of a thousand damages. */
const connectUnsynced = (root: string) => async (name: string) => {
  const driver = await connectNodeSqlite(root)(name);
  await driver.run('PRAGMA synchronous = OFF', []);
  const run: typeof driver.run = async (sql, values) => {
    if (!sql.startsWith('PRAGMA synchronous')) await driver.run(sql, values);
  };
  return { ...driver, run };
};

/** Leaves two logs of three chunks each, every one of which says whose it is. */
async function leaveLogs(root: string): Promise<void> {
  const logs = sqliteLogs(connectUnsynced(root));
  for (const log of LOGS) {
    const store = await logs.open('crm', log);
    let head = EMPTY;
    for (const position of [0, 1, 2]) {
      head = (await store.append(bytesOf(`${log} ${position}`), head, 'strict')) ?? EMPTY;
    }
    await store.writeSnapshot(bytesOf(log));
    await store.close();
  }
}

/** Every bit of the pages that lead to others, by SQLite's file format: the tables without rows of their own, and the indexes. */
function* bitsOfIndexes(file: Buffer): Generator<{ readonly at: number; readonly bit: number }> {
  const [PAGE, INDEX_LEAF, HEADER] = [4_096, 0x0a, 8];
  for (let page = 0; page < file.length; page += PAGE) {
    if (file[page] !== INDEX_LEAF) continue;
    const [cells, contents] = [file.readUInt16BE(page + 3), file.readUInt16BE(page + 5)];
    for (let at = page; at < page + PAGE; at++) {
      const isUsed = at < page + HEADER + 2 * cells || at >= page + contents;
      for (let bit = 0; isUsed && bit < 8; bit++) yield { at, bit };
    }
  }
}

test('no bit that leads to a chunk takes it for one of another log or place, loses it unnoticed, or keeps others from being added', async () => {
  const root = await folder();
  await leaveLogs(root);
  const path = join(root, 'crm.db');
  const whole = await readFile(path);
  let tried = 0;
  for (const { at, bit } of bitsOfIndexes(whole)) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] as number) ^ (1 << bit);
    await rm(`${path}-wal`, { force: true });
    await writeFile(path, damaged);
    for (const log of LOGS) await readAndAdd(root, log).catch(unlessOfSqlite);
    tried++;
  }
  expect(tried).toBeGreaterThan(1_000);
});

async function readAndAdd(root: string, log: string): Promise<void> {
  const store = await sqliteLogs(connectUnsynced(root)).open('crm', log);
  try {
    const { chunks, head } = await store.read(EMPTY);
    expect(chunks.length).toBeGreaterThanOrEqual(3);
    for (const [i, chunk] of chunks.entries()) expect([`${log} ${i}`, '']).toContain(textOf(chunk));
    expect([log, '']).toContain(textOf(await store.readSnapshot()));
    expect(await store.append(bytesOf(log), head, 'relaxed')).toMatchObject({ length: chunks.length + 1 });
  } finally {
    await store.close();
  }
}

/** What SQLite itself finds is told as such. */
function unlessOfSqlite(error: unknown): void {
  if ((error as { code?: string }).code !== 'ERR_SQLITE_ERROR') throw error;
}

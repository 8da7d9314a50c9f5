import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connectNodeSqlite } from '../../../test/sqlite-drivers.ts';
import { EMPTY } from './log-store.ts';
import { sqliteLogs } from './sqlite-log.ts';

/** What one bit does to a letter; SQLite takes the names for the same ones. */
const turned = [
  'CREATE TABLE Heads (LOG TEXT PRIMARY KEY, LIFE INTEGER, LENGTH INTEGER, KEPT INTEGER) WITHOUT ROWID',
  'CREATE TABLE Chunks (LOG TEXT, POSITION INTEGER, BYTES BLOB, PRIMARY KEY (LOG, POSITION))',
  'CREATE TABLE Snapshots (LOG TEXT PRIMARY KEY, BYTES BLOB)',
];

test('a letter of the schema that has turned from small to capital costs nothing', async () => {
  const connect = connectNodeSqlite(await mkdtemp(join(tmpdir(), 'rockpool-log-')));
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

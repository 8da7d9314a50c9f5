import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { createCrm } from '@rockpool/sdk';
import { type LogStores, logStorage } from '@rockpool/sdk/storage';
import { logStoreCases } from '@rockpool/sdk/storage/conformance';
import { afterAll, describe, expect, test } from 'vitest';
import { capacitor, expo, nodeSqlite, openInFiles } from './storage.ts';

const root = mkdtempSync(join(tmpdir(), 'rockpool-storage-guide-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folder = '';
const open = (name: string): DatabaseSync => new DatabaseSync(join(folder, name));

/** What stands in for Expo's library: its functions, over the SQLite of Node. */
const likeExpo = (): LogStores =>
  expo(async (name) => {
    const database = open(name);
    return {
      runAsync: async (sql, values) => database.prepare(sql).run(...values),
      getAllAsync: async (sql, values) => database.prepare(sql).all(...values),
      closeAsync: async () => database.close(),
    };
  });

/** What stands in for Capacitor's plugin: its functions, and a bridge that takes nothing but JSON. */
const likeCapacitor = (): LogStores =>
  capacitor(async (name) => {
    const database = open(name);
    const cross = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
    const values = (list: unknown[]) => cross(list) as SQLInputValue[];
    return {
      run: async (sql, list) => database.prepare(sql).run(...values(list)),
      query: async (sql, list) => ({
        values: cross(database.prepare(sql).all(...values(list))),
      }),
      execute: async (sql) => database.exec(sql),
      beginTransaction: async () => database.exec('BEGIN IMMEDIATE'),
      commitTransaction: async () => database.exec('COMMIT'),
      rollbackTransaction: async () => database.exec('ROLLBACK'),
      close: async () => database.close(),
    };
  });

const drivers: { readonly [name: string]: () => LogStores } = {
  'node:sqlite': () => nodeSqlite(folder),
  Expo: likeExpo,
  Capacitor: likeCapacitor,
};

describe.each(Object.entries(drivers))(
  'the driver of the guide for %s',
  (_name, make) => {
    const start = async () => {
      folder = mkdtempSync(join(root, 'case-'));
      return make();
    };
    for (const { name, run } of logStoreCases(start, async () => make()))
      test(name, run);

    test('keeps a crm over a restart', async () => {
      const logs = await start();
      const options = {
        name: 'guide',
        collections: ['deals'],
        storage: logStorage(logs),
      } as const;
      const before = await createCrm(options);
      const lead = await before.leads.insert({ name: 'Ada' });
      await before.close();
      const after = await createCrm(options);
      expect((await after.leads.findOne(lead.id).exec())?.name).toBe('Ada');
      await after.close();
    });
  },
);

test('files keep a crm over a restart', async () => {
  const files = join(root, 'files');
  const before = await openInFiles(files);
  const deal = await before.deals.insert({ name: 'Harbour lights' });
  await before.close();
  const after = await openInFiles(files);
  expect((await after.deals.findOne(deal.id).exec())?.name).toBe('Harbour lights');
  await after.destroy();
});

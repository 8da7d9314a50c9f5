import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { secret } from '../../test/support/caller.ts';
import { createCrmServer, type Database, pglite } from '../index.ts';
import { silentLog } from '../testing/silent-log.ts';
import { diagnose } from './doctor.ts';

const database = pglite();
beforeAll(async () => {
  const server = await createCrmServer({
    database: { ...database, close: async () => {} },
    auth: { secret },
    log: silentLog,
  });
  await server.close();
}, 60_000);
afterAll(() => database.close());

let lines: string[];
beforeEach(() => {
  lines = [];
});
const ask = (more: Partial<Parameters<typeof diagnose>[0]> = {}, now?: () => number): Promise<boolean> =>
  diagnose({ database, secret, ...more }, (line) => lines.push(stripVTControlCharacters(line)), now);
const wrong = (): string[] => lines.filter((line) => line.startsWith('!!'));

/** What an operator may find one day, and how it came about. */
const illnesses: [string, string, string, string][] = [
  [
    'row security',
    'ALTER TABLE placements NO FORCE ROW LEVEL SECURITY',
    'ALTER TABLE placements FORCE ROW LEVEL SECURITY',
    'off for placements',
  ],
  ['row security', 'ALTER ROLE rockpool_tenant BYPASSRLS', 'ALTER ROLE rockpool_tenant NOBYPASSRLS', 'does not hold'],
  [
    'indexes',
    'ALTER INDEX records_by_kind RENAME TO elsewhere',
    'ALTER INDEX elsewhere RENAME TO records_by_kind',
    'missing: records_by_kind',
  ],
  [
    'indexes',
    `UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'records_by_kind'::regclass`,
    `UPDATE pg_index SET indisvalid = true WHERE indexrelid = 'records_by_kind'::regclass`,
    'not usable: records_by_kind',
  ],
  [
    'migrations',
    `UPDATE migrations SET checksum = checksum || '0'`,
    `UPDATE migrations SET checksum = left(checksum, 64)`,
    'changed after',
  ],
  [
    'migrations',
    `UPDATE migrations SET name = '999-later' WHERE name = '010-row-security'`,
    `UPDATE migrations SET name = '010-row-security' WHERE name = '999-later'`,
    '999-later',
  ],
  [
    'migrations',
    'ALTER TABLE migrations RENAME TO elsewhere',
    'ALTER TABLE elsewhere RENAME TO migrations',
    'does not exist',
  ],
  ['restores', `UPDATE identity SET value = 'another'`, `UPDATE identity SET value = 'memory'`, 'other data'],
];

test('a server in good health is told so', async () => {
  await database.across.query('INSERT INTO organisations (id, name) VALUES ($1, $1)', ['tides']);
  expect([await ask(), wrong()]).toEqual([true, []]);
  expect(lines.map((line) => line.slice(4, 18).trim())).toEqual([
    ...['runtime', 'secret', 'database', 'migrations', 'row security', 'indexes', 'clock', 'settings', 'restores'],
    'notifications',
  ]);
});

test.each(illnesses)('%s: %s', async (part, breaks, mends, says) => {
  await database.across.query(breaks);
  expect(await ask()).toBe(false);
  await database.across.query(mends);
  expect(wrong()).toEqual([expect.stringMatching(new RegExp(`^!! {2}${part}\\s.*${says}.*\\n\\s+\\S`))]);
});

test('a database that no server has seen: nothing is looked at that migrations make', async () => {
  await database.across.query('ALTER TABLE migrations RENAME TO elsewhere');
  expect(await ask()).toBe(false);
  await database.across.query('ALTER TABLE elsewhere RENAME TO migrations');
  expect(lines.at(-1)).toMatch(/migrations .*does not exist\n +Start the server once/);
});

test('a clock that is off, and a short secret', async () => {
  expect(await ask({ secret: 'short' }, () => Date.now() - 60_000)).toBe(false);
  expect(wrong()).toEqual([
    expect.stringMatching(/secret +5 characters\n +Set ROCKPOOL_SECRET/),
    expect.stringMatching(/clock +[56]\d{4} ms .*\n +Let both keep their time/),
  ]);
});

test('a database that cannot be reached', async () => {
  const unreachable: Database = {
    ...database,
    across: { ...database.across, query: () => Promise.reject(new Error('No route.')) },
  };
  expect(await ask({ database: unreachable })).toBe(false);
  expect(wrong()).toEqual([expect.stringContaining('No route.\n')]);
});

test('notifications that a pooler swallows', async () => {
  expect(await ask({ database: { ...database, listen: async () => {} } })).toBe(false);
  expect(wrong()).toEqual([expect.stringContaining('do not arrive\n')]);
});

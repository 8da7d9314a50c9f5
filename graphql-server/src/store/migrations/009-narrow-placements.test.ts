import { deals, type JsonObject, settings } from '@rockpool/schema';
import { scopesOf } from '@rockpool/schema/protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { pglite } from '../pglite.ts';
import { narrowPlacements } from './009-narrow-placements.ts';
import { migrations } from './index.ts';

const database = pglite();
const before = migrations.slice(0, migrations.indexOf(narrowPlacements));
beforeAll(() => migrate(database, before), 60_000);
afterAll(() => database.close());

test('8.1: records from before lie where they would lie if they were written now', async () => {
  const bodies: [collection: string, body: JsonObject][] = [
    ['deals', { ownerId: 'ada', sharedWith: ['ben', 'ada'], teamIds: ['north'] }],
    ['deals', { ownerId: 'ada', sharedWith: [], teamIds: [], archived: true }],
    ['deals', { ownerId: 'ada', teamIds: ['north'], private: true }],
    ['deals', { ownerId: '' }],
    ['deals', {}],
    ['settings', { ownerId: 'ada' }],
  ];
  await database.across.transaction(async (transaction) => {
    await transaction.query("INSERT INTO organisations (id, name, seq) VALUES ('tides', '', 10)");
    for (const [i, [collection, body]] of bodies.entries()) {
      await transaction.query(
        `INSERT INTO records (org, collection, id, rev, deleted, body, versions, writers)
         VALUES ('tides', $1, $2, $3::bigint, $4::boolean, $5::jsonb, '{}', '{}')`,
        [collection, `record ${i}`, i + 1, i === 0, JSON.stringify(body)],
      );
    }
  });
  await migrate(database, migrations);
  const rows = await database.across.query<{ id: string; scope: string; seq: unknown; deleted: boolean }>(
    'SELECT id, scope, seq, deleted FROM placements WHERE present',
  );
  const expected = bodies.flatMap(([collection, body], i) =>
    scopesOf(collection === 'deals' ? deals : settings, body)
      .filter((scope) => /^(own|of):/.test(scope))
      .map((scope) => ({ id: `record ${i}`, scope, seq: i + 1, deleted: i === 0 })),
  );
  const byScope = (a: { scope: string }, b: { scope: string }) => (a.scope < b.scope ? -1 : 1);
  expect(rows.map((row) => ({ ...row, seq: Number(row.seq) })).sort(byScope)).toEqual(expected.sort(byScope));
});

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type CrmServer, createCrmServer, type Database, type Parameter, postgres } from '../src/index.ts';
import { ada, type Caller, callerOf, lead, newId, newOrganisation, newTestDevice, secret } from './support/caller.ts';

const DEALS = 10_000;
const HUGE = { maximum: 1e9, perSecond: 1e9 };

const organisation = newOrganisation();
const asked: { readonly sql: string; readonly parameters: readonly Parameter[] }[] = [];
const real = postgres(inject('databaseUrl'));
/** The database, and what it was asked in snapshots. */
const database: Database = {
  ...real,
  of: (name) => ({
    ...real.of(name),
    snapshot: (work) =>
      real.of(name).snapshot((snapshot) =>
        work({
          query(sql, parameters = []) {
            asked.push({ sql, parameters });
            return snapshot.query(sql, parameters);
          },
        }),
      ),
  }),
};

const instant = (i: number): string => new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString();
const ids = Array.from({ length: DEALS }, newId);
/** Every tenth deal is edited, and goes to another place; the others stand still. */
const still = new Set(ids.filter((_, i) => i % 10 !== 0));

let server: CrmServer;
let caller: Caller;
beforeAll(async () => {
  const limits = { partners: { user: HUGE, organisation: HUGE }, devices: { user: HUGE, organisation: HUGE } };
  server = await createCrmServer({ database, auth: { secret }, limits });
  caller = await callerOf(server, { organisation });
  const records = ids.map((id, i) => {
    const body = { ...lead(`Deal ${i}`), kind: 'deal', updatedAt: instant(i % 3_000), status: i % 2 ? 'won' : 'open' };
    return { collection: 'deals', body: { ...body, id, tags: i % 1_000 === 1 ? ['rare'] : [] } };
  });
  await server.store.import({ id: organisation, name: '' }, records);
  await real.across.query('ANALYZE records');
}, 120_000);
afterAll(() => server.close());

interface Page {
  readonly nodes: readonly { readonly id: string; readonly updatedAt: string }[];
  readonly pageInfo: { readonly [side: string]: unknown };
}

async function page(given: object): Promise<Page> {
  const { data, errors } = await caller.ask<{ deals: Page }>(
    `query ($filter: DealFilter, $orderBy: [DealOrder!], $first: Int, $after: String, $last: Int, $before: String) {
      deals(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        nodes { id updatedAt } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    given,
  );
  if (errors) throw new Error(errors[0]?.message);
  return data.deals;
}

/** All pages, one after the other, while others create deals, edit, and delete. */
async function pageAll(isBackwards: boolean): Promise<string[]> {
  const device = newTestDevice();
  let isPaging = true;
  const write = async (): Promise<void> => {
    for (let i = 0; isPaging; i++) {
      const id = ids[((i * 7) % (DEALS / 10)) * 10] as string;
      const edit = i % 20 === 19 ? { deleted: true } : { updatedAt: instant((i * 997) % 3_000), name: `Moved ${i}` };
      const made = { ...lead(`New ${i}`), kind: 'deal', updatedAt: instant((i * 31) % 3_000) };
      await caller.push(device, device.row(id, 0, edit), device.row(newId(), 0, made));
    }
  };
  const writing = write();
  const found: string[] = [];
  const orderBy = [{ field: 'updatedAt', direction: 'DESC' }];
  for (let cursor: unknown = null; ; ) {
    const { nodes, pageInfo } = await page(
      isBackwards ? { orderBy, last: 100, before: cursor } : { orderBy, first: 100, after: cursor },
    );
    const times = nodes.map(({ updatedAt }) => updatedAt);
    expect(times).toEqual(times.toSorted().toReversed());
    found.push(...(isBackwards ? nodes.toReversed() : nodes).map(({ id }) => id));
    cursor = pageInfo[isBackwards ? 'startCursor' : 'endCursor'];
    if (!pageInfo[isBackwards ? 'hasPreviousPage' : 'hasNextPage']) break;
  }
  isPaging = false;
  await writing;
  return found;
}

test(`of ${DEALS} deals that are paged while others write, none that stands still is missed, and none comes twice`, async () => {
  const forwards = (await pageAll(false)).filter((id) => still.has(id));
  expect(forwards).toHaveLength(still.size);
  expect(new Set(forwards)).toEqual(still);
  const backwards = (await pageAll(true)).filter((id) => still.has(id));
  expect(backwards).toEqual(forwards.toReversed());
}, 120_000);

/** The plan of the page that the last list was read with, as PostgreSQL has it. */
async function planOf(given: object): Promise<string> {
  asked.length = 0;
  await page(given);
  const { sql, parameters } = asked.find((one) => one.sql.includes('FROM own_records')) ?? { sql: '', parameters: [] };
  const settings = asked.find((one) => one.sql.includes('enable_sort'));
  const rows = await real.of(organisation).snapshot(async (snapshot) => {
    if (settings) await snapshot.query(settings.sql);
    return snapshot.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, parameters);
  });
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  // What is sorted above the first limit is the page itself.
  return plan.slice(plan.indexOf('Limit'));
}

test.for<[what: string, given: object]>([
  ['an order', { orderBy: [{ field: 'updatedAt' }], first: 100 }],
  ['an order backwards', { orderBy: [{ field: 'updatedAt' }], last: 100 }],
  ['a value', { filter: { status: { eq: 'won' } }, first: 100 }],
  ['a value and a range', { filter: { status: { eq: 'won' }, updatedAt: { gt: instant(2_900) } }, first: 100 }],
  ['a value, with more that few may pass', { filter: { status: { eq: 'won' }, name: { contains: 'x' } }, first: 100 }],
  ['a reference', { filter: { partyId: { eq: ada } }, first: 100 }],
  [
    'a value and some of another',
    { filter: { partyId: { eq: '' }, updatedAt: { in: [instant(5), instant(7)] } }, first: 100 },
  ],
])('a list by %s walks along an index of its collection, and sorts nothing', async ([, given]) => {
  const plan = await planOf(given);
  expect(plan).toMatch(/Index Scan( Backward)? using list_deals_/);
  expect(plan).not.toMatch(/Seq Scan on records|Sort/);
});

test('the page behind a cursor begins at its place in the index', async () => {
  const orderBy = [{ field: 'updatedAt' }];
  const { pageInfo } = await page({ orderBy, first: 100 });
  const plan = await planOf({ orderBy, first: 100, after: pageInfo['endCursor'] });
  expect(plan).toMatch(/Index Cond: .*ROW\(\(COALESCE\(.*'updatedAt'.*> ROW\(/);
  expect(plan).not.toMatch(/Sort/);
});

test('the ids walk along the index of kinds, and a tag is found by its label', async () => {
  expect(await planOf({ first: 100 })).toMatch(/Index Scan using records_(by_kind|pkey)/);
  const { nodes } = await page({ filter: { tags: { hasAny: ['rare'] } }, first: 100 });
  expect(nodes).toHaveLength(10);
  expect(await planOf({ filter: { tags: { hasAny: ['rare'] } }, first: 100 })).toContain(
    'Bitmap Index Scan on records_by_label',
  );
});

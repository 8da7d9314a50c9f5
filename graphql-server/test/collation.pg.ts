import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type CrmServer, createCrmServer, postgres } from '../src/index.ts';
import { callerOf, newId, newOrganisation, secret } from './support/caller.ts';

const name = `rockpool_german_${crypto.randomUUID().replaceAll('-', '')}`;
const admin = new pg.Client({ connectionString: inject('databaseUrl') });
const url = Object.assign(new URL(inject('databaseUrl')), { pathname: `/${name}` }).href;
let server: CrmServer;

beforeAll(async () => {
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'de'`);
  server = await createCrmServer({ database: postgres(url), auth: { secret } });
});
afterAll(async () => {
  await server.close();
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await admin.end();
});

test('lists stand in the order of code points, in whichever language the database sorts', async () => {
  const manager = await callerOf(server, { organisation: newOrganisation(), role: 'manager' });
  const words = ['b', 'Z', 'a', 'é', 'ab', 'a b', '\u{FF5E}', '\u{1F600}', 'B', '_', 'ä'];
  const rows = words.map((word) => ({ id: newId(), input: { name: word } }));
  const { errors } = await manager.ask(
    'mutation ($rows: [ProductUpsertRow!]!) { productsUpsert(rows: $rows) { userErrors { message } } }',
    { rows },
  );
  expect(errors).toBeUndefined();
  const ask = async (filter: object): Promise<string[]> => {
    const { data } = await manager.ask<{ products: { nodes: { name: string }[] } }>(
      `query ($filter: ProductFilter) {
        products(filter: $filter, orderBy: [{ field: name }], first: 50) { nodes { name } }
      }`,
      { filter },
    );
    return data.products.nodes.map((node) => node.name);
  };
  const byCodePoints = words.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect(await ask({})).toEqual(byCodePoints);
  expect(await ask({ name: { startsWith: 'a' } })).toEqual(['a', 'a b', 'ab']);
  expect(await ask({ name: { gt: 'Z', lte: 'b' } })).toEqual(['_', 'a', 'a b', 'ab', 'b']);
});

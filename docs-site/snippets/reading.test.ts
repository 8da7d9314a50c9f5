import { readFile } from 'node:fs/promises';
import { createCrmServer, createToken, pglite } from '@rockpool/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

const secret = 'a secret of the guide to reading, long enough';
const ada = '019b76da-a800-7000-8000-000000000ada';
const company = '019b76da-a800-7000-8000-00000000c001';
const file = new URL('./reading.graphql', import.meta.url);
const query = await readFile(file, 'utf8');
const server = await createCrmServer({ database: pglite(), auth: { secret } });
afterAll(() => server.close());

let send: (body: object, accept: string) => Promise<Response>;
const ask = async (operationName: string, variables = {}) => {
  const response = await send({ query, operationName, variables }, '*/*');
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data.deals;
};

beforeAll(async () => {
  const claims = { sub: ada, org: 'reading-guide', name: 'Ada', role: 'admin' };
  const token = await createToken(claims, secret);
  send = (body, accept) =>
    server.fetch('http://rockpool.test/graphql', {
      method: 'POST',
      headers: {
        accept,
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
  const made = await send(
    {
      query: `mutation {
        userCreate(input: { id: "${ada}", name: "Ada", role: "admin" }) { userErrors { message } }
        companyCreate(input: { id: "${company}", name: "Kelp & Co", website: "kelp.example" }) { userErrors { message } }
        dealCreate(input: {
          name: "Pier 7", ownerId: "${ada}", partyId: "${company}", tags: ["pier"], expectedClose: "2026-03-01"
          amount: { minor: 250000, currency: "EUR" }, custom: { season: "spring", berths: 12 }
        }) { userErrors { message } }
        small: dealCreate(input: { name: "Rope", ownerId: "${ada}" }) { userErrors { message } }
      }`,
    },
    '*/*',
  );
  const { data } = await made.json();
  for (const { userErrors } of Object.values<{ userErrors: object[] }>(data))
    expect(userErrors).toEqual([]);
});

test('the list of the guide finds what it says', async () => {
  expect(await ask('OpenDeals', { owner: ada })).toMatchObject({
    nodes: [{ name: 'Pier 7' }],
    pageInfo: { hasNextPage: false },
    totalCount: 1,
  });
});

test('references lead to what they name', async () => {
  expect((await ask('WithWhom')).nodes).toMatchObject([
    { name: 'Rope', party: null },
    {
      owner: { name: 'Ada' },
      party: { __typename: 'Company', website: 'kelp.example' },
    },
  ]);
});

test('tags and custom fields are found', async () => {
  expect((await ask('InSpring')).nodes).toEqual([
    { name: 'Pier 7', tags: ['pier'], custom: { season: 'spring', berths: 12 } },
  ]);
});

test('the stream of the guide is one', async () => {
  const stream = await send(
    { query, operationName: 'Changes' },
    'text/event-stream',
  );
  expect(stream.headers.get('content-type')).toContain('text/event-stream');
  await stream.body?.cancel();
});

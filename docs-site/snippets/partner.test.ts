import { createCrm } from '@rockpool/sdk';
import { createCrmServer, pglite } from '@rockpool/server';
import { afterAll, expect, test, vi } from 'vitest';
import { readLeads } from './partner.ts';
import { tokenFor } from './token.ts';

const secret = 'a secret of the partner guide, long enough';
const server = await createCrmServer({ database: pglite(), auth: { secret } });
afterAll(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

test('a partner reads every lead, page by page', async () => {
  vi.stubGlobal('fetch', server.fetch);
  const token = await tokenFor(
    {
      id: '019b76da-a800-7000-8000-000000000ada',
      organisation: 'partner',
      name: 'Ada Reyes',
    },
    secret,
  );
  const url = 'http://localhost:4000/graphql';
  const crm = await createCrm({
    name: 'partner',
    collections: ['deals'],
    sync: { url, token: () => token },
  });
  await crm.leads.insertMany(
    Array.from({ length: 120 }, (_, i) => ({ name: `Lead ${i}` })),
  );
  await crm.sync.now();

  const names: string[] = [];
  for await (const lead of readLeads(url, token)) names.push(lead.name);
  expect(new Set(names).size).toBe(120);
  await crm.close();
});

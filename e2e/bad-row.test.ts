import { gunzipSync } from 'node:zlib';
import { ada } from '@rockpool/demo-data';
import { createCrm } from '@rockpool/sdk';
import type { CrmServer } from '@rockpool/server';
import { createMemoryStore, createServerOn } from '@rockpool/server/testing';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { everything, living, secret, tokenOf } from './support/server.ts';

let server: CrmServer;
beforeEach(async () => {
  server = await createServerOn(createMemoryStore(), async () => {}, { auth: { secret } });
});
afterEach(() => server.close());

const isPush = (text: string): boolean => text.includes('push(');

/** What becomes of 10,000 new leads, one of which has these fields. */
async function send(fields: object, spoil: (request: string) => Response | undefined = () => undefined) {
  const organisation = crypto.randomUUID();
  const token = await tokenOf(ada, organisation);
  let pushes = 0;
  const crm = await createCrm({
    name: organisation,
    collections: ['deals'],
    storage: getRxStorageMemory(),
    sync: {
      url: 'http://rockpool.test/graphql',
      token: () => token,
      fetch: async (url, init) => {
        const body = init?.body as string | ArrayBuffer;
        const text = typeof body === 'string' ? body : gunzipSync(body).toString();
        if (isPush(text)) pushes += 1;
        return spoil(text) ?? server.fetch(url as string, init);
      },
    },
  });
  crm.sync.pause();
  const leads = Array.from({ length: 10_000 }, (_, i) => ({ name: `Lead ${i}`, ...(i === 7_777 && fields) }));
  await crm.leads.insertMany(leads);
  crm.sync.resume();
  await crm.sync.now();
  const outcome = {
    pushes,
    taken: living(await everything(server.fetch, token, ['deals'])).size,
    pending: await firstValueFrom(crm.sync.pending$),
    refused: (await firstValueFrom(crm.inbox.refusals$)).map(({ refusal }) => refusal.code),
  };
  await crm.close();
  return outcome;
}

test('1 bad row in 10,000 leaves 9,999 applied within twice the requests', async () => {
  const { pushes, ...good } = await send({});
  expect(good).toEqual({ taken: 10_000, pending: 0, refused: [] });

  // The server refuses it: an answer like any other.
  const refused = await send({ custom: { filler: 'x'.repeat(300_000) } });
  expect(refused).toMatchObject({ taken: 9_999, pending: 0, refused: ['LIMIT_EXCEEDED'] });
  expect(refused.pushes).toBeLessThanOrEqual(pushes + 1);

  // The server dies of it, and of every request that it is in.
  const deadly = await send({ notes: 'deadly' }, (text) =>
    isPush(text) && text.includes('deadly') ? new Response('', { status: 500 }) : undefined,
  );
  expect(deadly).toMatchObject({ taken: 9_999, pending: 1, refused: [] });
  expect(deadly.pushes).toBeLessThanOrEqual(2 * pushes);
}, 120_000);

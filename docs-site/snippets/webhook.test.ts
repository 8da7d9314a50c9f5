import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCrmServer, createToken, pglite } from '@rockpool/server';
import { afterAll, expect, test } from 'vitest';
import { type CrmEvent, receiver } from './webhook.ts';

const secret = 'a secret of the webhook guide, long enough';
const ada = '019b76da-a800-7000-8000-000000000ada';
const server = await createCrmServer({
  ...{ database: pglite(), auth: { secret } },
  webhooks: { allowPrivate: true, window: 100 },
});
afterAll(() => server.close());

test('the receiver of the guide takes what is signed, once, and nothing else', async () => {
  const token = await createToken(
    { sub: ada, org: 'webhook-guide', name: 'Ada', role: 'admin' },
    secret,
  );
  const ask = async (query: string, variables: object) => {
    const answer = await server.fetch('http://rockpool.test/graphql', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await answer.json()).data;
  };
  const events: CrmEvent[] = [];
  let arrived = (): void => {};
  const take = async (event: CrmEvent) => {
    events.push(event);
    arrived();
  };
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  const url = `http://127.0.0.1:${port}/crm`;

  const { webhookCreate } = await ask(
    `mutation ($url: String!) {
      webhookCreate(input: { url: $url, events: ["deals", "parties"] }) {
        webhook { id } secret userErrors { message }
      }
    }`,
    { url },
  );
  const http = receiver(webhookCreate.secret, take).listen(port, '127.0.0.1');
  await once(http, 'listening');
  const first = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  await ask(
    'mutation { leadCreate(input: { name: "Kelp & Co" }) { userErrors { message } } }',
    {},
  );
  await first;
  expect(events).toMatchObject([{ type: 'deals.lead.created', data: { rev: 1 } }]);

  const forged = await fetch(url, {
    method: 'POST',
    headers: {
      'webhook-id': 'msg_1',
      'webhook-timestamp': '1',
      'webhook-signature': 'v1,x',
    },
    body: '{}',
  });
  expect(forged.status).toBe(401);
  expect(events).toHaveLength(1);
  http.closeAllConnections();
  http.close();
});

import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCrm } from '@rockpool/sdk';
import { type CrmServer, createCrmServer, type Database } from '@rockpool/server';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHANGES, CREATE, connect, DEALS, RENAME, readWebhook } from './partner.js';
import { tokenFor } from './token.ts';

const secret = 'a secret of the partner guide, long enough';
const organisation = `partner-${crypto.randomUUID()}`;
const ada = {
  id: '019b76da-a800-7000-8000-000000000ada',
  organisation,
  name: 'Ada Reyes',
};
const instant = '2026-05-04T12:00:00.000Z';

/** An id that a partner makes; ids of one test are in their order. */
let ids = 0;
const newId = () =>
  `019b76da-a801-7000-8000-${(++ids).toString(16).padStart(12, '0')}`;

const deals = Array.from({ length: 10_000 }, (_, i) => ({
  collection: 'deals',
  body: {
    ...{ id: newId(), kind: 'deal', name: `Deal ${i}`, ownerId: ada.id },
    amount: { minor: i, currency: 'EUR' },
    ...{ createdAt: instant, updatedAt: instant },
  },
}));

interface Message {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What the guide promises of its script, over real HTTP, whichever database is below. */
export function describePartner(name: string, open: () => Database): void {
  describe(name, () => {
    let server: CrmServer;
    let http: Server;
    let url: string;
    let partner: ReturnType<typeof connect>;
    beforeAll(async () => {
      server = await createCrmServer({
        ...{ database: open(), auth: { secret } },
        webhooks: { allowPrivate: true, window: 100 },
      });
      http = createServer(server.listener);
      url = `${await listening(http)}/graphql`;
      await server.store.import({ id: organisation, name: 'Harbour' }, deals);
      const scopes = ['parties:write', 'deals:write', 'webhooks:write'];
      const { key } = await server.keys.create({
        ...{ organisation, name: 'Shop', scopes },
      });
      partner = connect({ url, key });
    }, 120_000);
    afterAll(async () => {
      http.closeAllConnections();
      http.close();
      await server.close();
    });

    const company = { id: newId(), name: 'Kelp & Co' };
    const people = ['Mira', 'Ben', 'Noor'].map((person) => ({
      id: newId(),
      input: { name: person, parentId: company.id },
    }));
    const deal = { id: newId(), name: 'Slates', partyId: company.id };

    test('a company, three contacts and a deal are made once, however often they are sent', async () => {
      const first = await partner.ask(CREATE, { company, people, deal });
      expect(first).toMatchObject({
        companyCreate: {
          company: { id: company.id },
          userErrors: [],
          replayed: false,
        },
        contactsUpsert: ['Mira', 'Ben', 'Noor'].map((person) => ({
          contact: { name: person },
          userErrors: [],
        })),
        dealCreate: { deal: { id: deal.id }, userErrors: [], replayed: false },
      });
      const again = await partner.ask(CREATE, { company, people, deal });
      expect(again).toMatchObject({
        companyCreate: { company: { id: company.id }, userErrors: [] },
        contactsUpsert: first.contactsUpsert,
        dealCreate: {
          deal: first.dealCreate.deal,
          userErrors: [],
          replayed: true,
        },
      });
    });

    test('ten thousand deals are read page by page, each once', async () => {
      const seen = new Set<string>();
      for await (const { id } of partner.all(DEALS)) {
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
      expect(seen.size).toBe(deals.length + 1);
    }, 180_000);

    test('a change of an older revision is told that it is one', async () => {
      const { dealUpdate: renamed } = await partner.ask(RENAME, {
        ...{ id: deals[0]?.body.id, ifRev: 1, name: 'Tiles' },
      });
      expect(renamed).toMatchObject({ deal: { name: 'Tiles' }, userErrors: [] });
      const { dealUpdate: late } = await partner.ask(RENAME, {
        ...{ id: deals[0]?.body.id, ifRev: 1, name: 'Bricks' },
      });
      expect(late).toMatchObject({
        deal: { name: 'Tiles', rev: renamed.deal.rev },
        userErrors: [{ code: 'STALE_REV' }],
      });
    });

    test('what a device changes is told by a subscription, and by a webhook that is signed', async () => {
      let arrived = (_message: Message): void => {};
      const message = new Promise<Message>((resolve) => {
        arrived = resolve;
      });
      const receiver = createServer(async (request, response) => {
        let text = '';
        for await (const chunk of request) text += chunk;
        arrived({ headers: request.headers, text });
        response.writeHead(204).end();
      });
      const { webhookCreate: webhook } = await partner.ask(
        `mutation ($input: WebhookCreateInput!) {
          webhookCreate(input: $input) { secret userErrors { code message } } }`,
        {
          input: { url: await listening(receiver), events: ['deals.deal.updated'] },
        },
      );
      expect(webhook.userErrors).toEqual([]);
      const changes = partner.listen(CHANGES);
      const next = changes.next();

      const token = await tokenFor(ada, secret);
      const crm = await createCrm({
        ...{ name: organisation, collections: ['deals'] },
        storage: getRxStorageMemory(),
        sync: { url, token: () => token },
      });
      await crm.sync.now();
      await crm.deals.patch(deal.id, { name: 'Slates and gutters' });
      await crm.sync.now();

      expect((await next).value).toMatchObject({
        dealChanged: { id: deal.id, record: { name: 'Slates and gutters' } },
      });
      const received = await message;
      expect(await readWebhook(received, webhook.secret)).toMatchObject({
        type: 'deals.deal.updated',
        data: { id: deal.id },
      });
      await expect(
        readWebhook({ ...received, text: `${received.text} ` }, webhook.secret),
      ).rejects.toThrow('signed by somebody else');
      await changes.return(undefined);
      await crm.close();
      receiver.closeAllConnections();
      receiver.close();
    });
  });
}

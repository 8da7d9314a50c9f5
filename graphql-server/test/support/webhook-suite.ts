import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CrmServer, createCrmServer, type Database } from '../../src/index.ts';
import {
  ada,
  ben,
  type Caller,
  callerOf,
  callerWith,
  lead,
  newId,
  newOrganisation,
  newTestDevice,
  secret,
} from './caller.ts';
import { type Received, type Receiver, startReceiver, verified } from './receiver.ts';

/** Short enough for a test, and longer than two writes take. */
const WINDOW = 300;

interface Payload {
  readonly webhook: { readonly id: string; readonly seenRev: number; readonly disabled: { reason: string } | null };
  readonly secret: string | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: readonly string[];
    readonly message: string;
  }[];
}

const payload = '{ webhook { id seenRev disabled { reason } } secret userErrors { code field message } }';

/** Manages webhooks as an admin's program does. */
export function managerOf(caller: Caller) {
  const ask = async (mutation: string, variables: object): Promise<Payload> => {
    const { data, errors } = await caller.ask<Record<string, Payload>>(mutation, variables);
    const [done] = Object.values(data ?? {});
    if (errors || !done) throw new Error(errors?.[0]?.message);
    return done;
  };
  return {
    create: (url: string, ...events: string[]) =>
      ask(`mutation ($input: WebhookCreateInput!) { webhookCreate(input: $input) ${payload} }`, {
        input: { url, events: events.length > 0 ? events : ['*'] },
      }),
    update: (id: string, input: object) =>
      ask(`mutation ($id: ID!, $input: WebhookUpdateInput!) { webhookUpdate(id: $id, input: $input) ${payload} }`, {
        ...{ id, input },
      }),
    rotate: (id: string) => ask(`mutation ($id: ID!) { webhookRotateSecret(id: $id) ${payload} }`, { id }),
    replay: (id: string, sinceRev: number) =>
      ask(`mutation ($id: ID!, $sinceRev: SafeInt!) { webhookReplay(id: $id, sinceRev: $sinceRev) ${payload} }`, {
        ...{ id, sinceRev },
      }),
    remove: async (id: string) =>
      (await caller.ask(`mutation ($id: ID!) { webhookDelete(id: $id) { deletedId userErrors { code } } }`, { id }))
        .data,
    list: async () => {
      const query = '{ webhooks { id url events seenRev failures disabled { reason } } }';
      return (await caller.ask<{ webhooks: { id: string; seenRev: number }[] }>(query)).data.webhooks;
    },
    log: async (id: string, first = 10, after?: string) => {
      const { data } = await caller.ask<{ webhookDeliveries: { nodes: object[]; pageInfo: object } }>(
        `query ($id: ID!, $first: Int!, $after: String) { webhookDeliveries(id: $id, first: $first, after: $after) {
          nodes { type recordId rev attempt status error } pageInfo { hasNextPage endCursor }
        } }`,
        { id, first, after },
      );
      return data.webhookDeliveries;
    },
  };
}

const said = ({ event: { type, data } }: Received) => ({ type, id: data.id, rev: data.rev });

/** Webhooks on a database that several servers share. */
export function describeWebhooks(name: string, database: () => Database, instances: number): void {
  describe(name, () => {
    const servers: CrmServer[] = [];
    let receiver: Receiver;
    beforeAll(async () => {
      for (let i = 0; i < instances; i++) {
        const webhooks = { window: WINDOW, allowPrivate: true };
        servers.push(await createCrmServer({ database: database(), auth: { secret }, webhooks }));
      }
    }, 60_000);
    beforeEach(async () => {
      receiver = await startReceiver();
      return () => receiver.close();
    });
    afterAll(() => Promise.all(servers.map((server) => server.close())));

    const server = (i: number): CrmServer => servers[i % instances] as CrmServer;
    async function start() {
      const organisation = newOrganisation();
      const admin = await callerOf(server(0), { organisation, role: 'admin' });
      const reps = await Promise.all(servers.map((one) => callerOf(one, { organisation, user: ben })));
      return { organisation, admin, reps, rep: reps[0] as Caller, manager: managerOf(admin) };
    }

    test('a change that a device makes is told once, signed, thin, and verified by the library of the standard', async () => {
      const { reps, manager } = await start();
      const { secret: whsec } = await manager.create(receiver.url, 'deals');
      const device = newTestDevice();
      const ids = [newId(), newId(), newId(), newId(), newId(), newId()];
      for (const [i, id] of ids.entries()) await reps[i % instances]?.push(device, device.row(id, 0, lead('Canary')));
      const received = await receiver.take(6);
      for (const message of received) {
        expect(verified(whsec ?? '', message)).toEqual(message.event);
        expect(Buffer.byteLength(message.text)).toBeLessThan(20_000);
        expect(message.text).not.toContain('Canary');
        expect(message.headers['content-type']).toBe('application/json');
      }
      expect(received.map(said).sort((a, b) => a.rev - b.rev)).toEqual(
        ids.map((id, i) => ({ type: 'deals.lead.created', id, rev: i + 1 })),
      );
      expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(6);
      // Nothing follows: every server has had the time to send it a second time.
      await reps[0]?.push(device, device.row(newId(), 0, lead('Last')));
      await receiver.take(1);
      expect(receiver.received).toHaveLength(7);
    });

    test('changes of one record within the window are told together, with all fields that changed', async () => {
      const { rep, manager } = await start();
      const device = newTestDevice();
      const id = newId();
      await rep.push(device, device.row(id, 0, lead('Ada')));
      await manager.create(receiver.url, 'deals');
      // In one request, for on a busy machine three may take longer than the window of this test.
      const rows = [{ notes: 'a' }, { score: 5 }, { notes: 'b' }].map((edits, i) => device.row(id, i + 1, edits));
      await rep.push(device, ...rows);
      const [message] = await receiver.take(1);
      const { data, type } = message?.event ?? {};
      expect({ type, rev: data?.rev }).toEqual({ type: 'deals.lead.updated', rev: 4 });
      expect(data?.changedFields).toEqual(expect.arrayContaining(['notes', 'score']));
      expect(data?.changedFields).not.toContain('name');
      expect(new Date(data?.receivedAt ?? 0).getTime()).toBeGreaterThan(Date.now() - 60_000);
    });

    test('only what is asked for is told: a kind, a change', async () => {
      const { rep, manager } = await start();
      await manager.create(receiver.url, 'deals.lead.deleted', 'deals.deal');
      const device = newTestDevice();
      const [kept, dropped, deal] = [newId(), newId(), newId()];
      await rep.push(device, device.row(kept, 0, lead('Kept')), device.row(dropped, 0, lead('Dropped')));
      await rep.push(device, device.row(deal, 0, { ...lead('Deal'), kind: 'deal' }));
      await rep.push(device, device.row(dropped, 2, { deleted: true }));
      expect((await receiver.take(2)).map(({ event }) => [event.type, event.data.id]).sort()).toEqual([
        ['deals.deal.created', deal],
        ['deals.lead.deleted', dropped],
      ]);
    });

    test('what its author may not read is not told; what leaves their sight is said to have left', async () => {
      const { rep, manager } = await start();
      await manager.create(receiver.url, 'deals');
      const device = newTestDevice();
      const [secretOne, shared] = [newId(), newId()];
      const mine = { private: true, ownerId: ben };
      await rep.push(device, device.row(secretOne, 0, { ...lead('Not for Ada'), ...mine }));
      await rep.push(device, device.row(shared, 0, { ...lead('For both'), ...mine, sharedWith: [ada] }));
      expect((await receiver.take(1)).map(said)).toEqual([{ type: 'deals.lead.created', id: shared, rev: 2 }]);
      await rep.push(device, device.row(shared, 2, { sharedWith: [] }, { base: [ada] }));
      const [left] = await receiver.take(1);
      expect(left?.event).toMatchObject({ type: 'deals.left', data: { id: shared, changedFields: [] } });
      expect(left?.event.data).not.toHaveProperty('kind');
    });

    test('a key is told of what its scopes let it read, manages what it made, and nothing when it is revoked', async () => {
      const { organisation, rep, manager } = await start();
      const other = await manager.create(receiver.url, 'jobs');
      const scopes = ['webhooks:write', 'deals:read'];
      const { id, key } = await server(0).keys.create({ organisation, name: 'Shop', scopes });
      const shop = managerOf(callerWith(server(0), key));
      const reader = await server(0).keys.create({ organisation, name: 'Reader', scopes: ['deals:read'] });
      await expect(managerOf(callerWith(server(0), reader.key)).create(receiver.url)).rejects.toThrow('webhooks:write');
      const { webhook } = await shop.create(receiver.url, '*');
      expect(await shop.list()).toMatchObject([{ id: webhook.id }]);
      expect(await shop.remove(other.webhook.id)).toMatchObject({ webhookDelete: { deletedId: null } });

      const device = newTestDevice();
      const deal = newId();
      const create = 'mutation { companyCreate(input: { name: "Ada Ltd" }) { company { rev } } }';
      expect((await rep.ask(create)).data).toEqual({ companyCreate: { company: { rev: 1 } } });
      await rep.push(device, device.row(deal, 0, lead('Ada')));
      expect((await receiver.take(1)).map(({ event }) => event.data.id)).toEqual([deal]);

      await server(0).keys.revoke(organisation, id);
      await rep.push(device, device.row(newId(), 0, lead('Ben')));
      await expect
        .poll(async () => (await manager.list()).find((one) => one.id === webhook.id))
        .toMatchObject({ disabled: { reason: 'Whoever made it has no access any more.' } });
      expect(receiver.received).toHaveLength(1);
    });

    test('the log of a webhook has no id of a record that whoever reads it may not see now', async () => {
      const { organisation, rep, manager } = await start();
      await manager.create(receiver.url, 'jobs');
      const scopes = ['webhooks:write', 'deals:read'];
      const { id, key } = await server(0).keys.create({ organisation, name: 'Shop', scopes });
      const shop = managerOf(callerWith(server(0), key));
      const { webhook } = await shop.create(receiver.url, 'deals');
      const device = newTestDevice();
      const [shared, open] = [newId(), newId()];
      await rep.push(
        device,
        device.row(shared, 0, lead('For the key', { private: true, ownerId: ben, sharedWith: [id] })),
      );
      await rep.push(device, device.row(open, 0, lead('For all')));
      await receiver.take(2);
      const told = async (of: typeof shop) => (await of.log(webhook.id)).nodes;
      await expect.poll(() => told(shop)).toHaveLength(2);
      const idsFor = async (of: typeof shop) => (await told(of)).map((node) => Object(node).recordId).sort();
      expect(await idsFor(shop)).toEqual([shared, open].sort());
      expect(await idsFor(manager)).toEqual([null, open].sort());
      await rep.push(device, device.row(shared, 1, { sharedWith: [] }, { base: [id] }));
      await receiver.take(1);
      await expect.poll(() => idsFor(shop)).toEqual([null, null, open].sort());
    });

    test('a rotated secret signs at once, and the one before beside it', async () => {
      const { rep, manager } = await start();
      const { webhook, secret: before } = await manager.create(receiver.url);
      const { secret: after } = await manager.rotate(webhook.id);
      const device = newTestDevice();
      await rep.push(device, device.row(newId(), 0, lead('Ada')));
      const [message] = await receiver.take(1);
      if (!message) throw new Error('There is one.');
      expect(before).not.toBe(after);
      expect(verified(before ?? '', message)).toEqual(verified(after ?? '', message));
    });

    test('what changed behind a revision is told again, each record once, as it is now', async () => {
      const { rep, manager } = await start();
      const device = newTestDevice();
      const [one, two] = [newId(), newId()];
      await rep.push(device, device.row(one, 0, lead('One')), device.row(two, 0, lead('Two')));
      await rep.push(device, device.row(one, 1, { notes: 'a' }));
      const { webhook } = await manager.create(receiver.url, 'deals');
      expect(webhook.seenRev).toBe(3);
      await manager.replay(webhook.id, 1);
      const again = (await receiver.take(2)).map(said).sort((a, b) => a.rev - b.rev);
      expect(again).toEqual([
        { type: 'deals.lead.created', id: two, rev: 2 },
        { type: 'deals.lead.updated', id: one, rev: 3 },
      ]);
      expect(await manager.replay(webhook.id, 4)).toMatchObject({ userErrors: [{ code: 'INVALID' }] });
      await expect
        .poll(() => manager.log(webhook.id, 1))
        .toMatchObject({
          nodes: [{ status: 204, attempt: 1, error: null }],
          pageInfo: { hasNextPage: true },
        });
    });

    test('switched off it keeps silent, and switched on it goes on where it stopped', async () => {
      const { rep, manager } = await start();
      const { webhook } = await manager.create(receiver.url);
      const off = await manager.update(webhook.id, { active: false });
      expect(off.webhook.disabled?.reason).toBe('It was switched off.');
      const device = newTestDevice();
      const id = newId();
      await rep.push(device, device.row(id, 0, lead('Meanwhile')));
      await manager.update(webhook.id, { active: true });
      expect((await receiver.take(1)).map(said)).toEqual([{ type: 'deals.lead.created', id, rev: 1 }]);
    });

    test('a receiver that fails gets everything later, and each record in order', async () => {
      const { rep, manager } = await start();
      let attempts = 0;
      receiver.answer(() => ({ status: ++attempts === 1 ? 503 : 200 }));
      const { webhook } = await manager.create(receiver.url);
      const device = newTestDevice();
      const id = newId();
      await rep.push(device, device.row(id, 0, lead('First')));
      await receiver.take(1);
      await rep.push(device, device.row(id, 1, { notes: 'Second' }));
      const [later] = await receiver.take(1);
      expect(later?.event).toMatchObject({ type: 'deals.lead.created', data: { id, rev: expect.any(Number) } });
      const last = later?.event.data.rev === 2 ? later : (await receiver.take(1))[0];
      expect(last?.event.data.rev).toBe(2);
      await expect.poll(async () => (await manager.log(webhook.id)).nodes.at(-1)).toMatchObject({ status: 503 });
    });

    test('only an admin manages webhooks, and of another organisation nobody', async () => {
      const { rep, manager } = await start();
      const { webhook } = await manager.create(receiver.url);
      const [others, stranger] = [managerOf(rep), (await start()).manager];
      expect(await others.list()).toEqual([]);
      expect(await others.create(receiver.url)).toMatchObject({ userErrors: [{ code: 'FORBIDDEN' }], secret: null });
      for (const somebody of [others, stranger]) {
        expect(await somebody.update(webhook.id, { active: false })).toMatchObject({
          userErrors: [{ code: 'NOT_FOUND' }],
        });
        expect(await somebody.rotate(webhook.id)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }], secret: null });
        expect(await somebody.remove(webhook.id)).toMatchObject({ webhookDelete: { deletedId: null } });
        expect((await somebody.log(webhook.id)).nodes).toEqual([]);
      }
      expect(await manager.list()).toEqual([
        { id: webhook.id, url: receiver.url, events: ['*'], seenRev: 0, failures: 0, disabled: null },
      ]);
      expect(await manager.remove(webhook.id)).toMatchObject({ webhookDelete: { deletedId: webhook.id } });
      expect(await manager.list()).toEqual([]);
    });

    test.each([
      ['ftp://example.com', ['*'], ['input', 'url']],
      ['https://user:password@example.com', ['*'], ['input', 'url']],
      ['not an address', ['*'], ['input', 'url']],
      ['https://example.com', ['leads'], ['input', 'events']],
      ['https://example.com', Array.from({ length: 51 }, () => '*'), ['input', 'events']],
    ])('%s with such events is refused', async (url, events, field) => {
      const { manager } = await start();
      expect(await manager.create(url, ...events)).toMatchObject({ userErrors: [{ code: 'INVALID', field }] });
    });
  });
}

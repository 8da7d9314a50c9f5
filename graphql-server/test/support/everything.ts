import { registryOf } from '@rockpool/schema';
import type { CrmServer, Database } from '../../src/index.ts';
import { createStore } from '../../src/store/sql-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { Claimed, WebhookStore } from '../../src/store/webhook-store.ts';
import { account, ada, ben, type Caller, callerOf, callerWith, lead, newId, newTestDevice, team } from './caller.ts';

/** A word that stands in every record of an organisation, and nowhere else. */
export const canaryOf = (organisation: string): string => `canary of ${organisation}`;

/** What the parts of {@link doEverything} work with. */
interface Stage {
  readonly server: CrmServer;
  readonly database: Database;
  readonly store: Store;
  readonly organisation: string;
  readonly admin: Caller;
  readonly canary: string;
  hear<T>(answer: Promise<T>): Promise<T>;
}

/**
 * Does in an organisation everything that a server can be asked for, so that every table has rows of it and every
 * statement is sent once. Whoever adds a table or a statement adds here what leads to it.
 *
 * @returns everything that was answered, as one text
 */
export async function doEverything(server: CrmServer, database: Database, organisation: string): Promise<string> {
  const canary = canaryOf(organisation);
  const heard: unknown[] = [];
  const store = createStore(database, registryOf());
  const admin = await callerOf(server, { organisation, role: 'admin' });
  await server.store.import({ id: organisation, name: canary }, [
    { collection: 'settings', body: { id: ada, ...account(canary, 'admin') } },
    { collection: 'settings', body: { id: newId(), ...team(canary, [ada]) } },
  ]);
  const hear = async <T>(answer: Promise<T>): Promise<T> => {
    heard.push(await answer);
    return answer;
  };
  const stage: Stage = { server, database, store, organisation, admin, canary, hear };
  for (const play of [sync, partners, keys, webhooks]) await play(stage);
  const { timeline } = await store.head(organisation);
  await store.beginLife(organisation, timeline[0]?.epoch ?? '');
  return JSON.stringify(heard);
}

async function sync({ admin, canary, hear }: Stage): Promise<void> {
  const [device, other] = [newTestDevice(), newTestDevice()];
  const push = async (from: typeof device, ...rows: Parameters<Caller['push']>[1][]) => {
    const answers = await hear(admin.push(from, ...rows));
    const refused = answers.find(({ outcome }) => outcome === 'REJECTED');
    if (refused) throw new Error(JSON.stringify(refused));
    return answers.map(({ rev }) => rev);
  };
  const [kept, moved, deleted] = [newId(), newId(), newId()];
  const party = { kind: 'organisation', name: canary, createdAt: at, updatedAt: at };
  const [first = 0, second = 0, third = 0] = await push(
    device,
    device.row(kept, 0, lead(canary, { tags: ['kelp'] })),
    device.row(moved, 0, lead(canary)),
    device.row(deleted, 0, lead(canary), { at: Date.now() - YEAR }),
    device.row(newId(), 0, { ...party, website: `${crypto.randomUUID()}.example` }, { collection: 'parties' }),
  );
  const { checkpoint } = await hear(admin.pull());
  await push(other, other.row(kept, first, { name: `${canary}, theirs`, notes: canary }));
  await push(device, device.row(kept, first, { name: `${canary}, mine` }, { base: canary }));
  await push(device, device.row(moved, second, { private: true, ownerId: ben }));
  await push(device, device.row(deleted, third, { deleted: true }, { at: Date.now() - YEAR + 1_000 }));
  await hear(admin.pull({ checkpoint }));
  await hear(admin.pullAll({ limit: 2 }));
  await hear(admin.digest(['deals', 'parties', 'settings']));
  await hear(admin.compare({ collection: 'deals', buckets: [...Array(256).keys()], holdings: [] }));
}

async function partners({ admin, canary, hear }: Stage): Promise<void> {
  const ask = async (query: string): Promise<void> => {
    const { errors } = await hear(admin.ask(query, { name: canary }));
    if (errors) throw new Error(JSON.stringify(errors));
  };
  await ask(`{ leads(first: 50, filter: { tags: { hasAll: ["kelp"] } }) { totalCount nodes { id name } } }`);
  await ask('{ leads(first: 50) { nodes { id name } } conflicts(first: 50) { nodes { recordId field } } }');
  await ask(`mutation ($name: String!) {
    leadCreate(input: { name: $name }, idempotencyKey: "${crypto.randomUUID()}") { lead { id name } userErrors { code } }
  }`);
}

async function keys({ server, store, organisation, canary, hear }: Stage): Promise<void> {
  const { id, key } = await server.keys.create({ organisation, name: canary, scopes: ['deals:read'] });
  await hear(callerWith(server, key).ask('{ leads(first: 5) { nodes { name } } }'));
  await server.keys.rotate(organisation, id);
  await hear(server.keys.list(organisation));
  await server.keys.revoke(organisation, id);
  await store.keys.closed(organisation, [id, ada]);
}

/** With a lease that this test took, on one that is switched off, so that no server works on it meanwhile. */
async function webhooks({ store, database, organisation: org, canary, hear }: Stage): Promise<void> {
  const hooks = store.webhooks as WebhookStore;
  const lease = crypto.randomUUID();
  const base = {
    url: 'https://example.com',
    events: ['*'],
    secrets: [],
    author: { id: ada, name: canary, role: 'rep' },
  };
  const times = { createdAt: 1, cursor: 0, failures: 0, failingSince: null, disabled: null };
  const added = [crypto.randomUUID(), crypto.randomUUID()].map((id) => ({ ...base, ...times, id }));
  for (const hook of added) {
    await hooks.add(org, hook);
    await hooks.change(org, hook.id, { cursor: 0, disabled: { at: 1, reason: canary } });
  }
  const [kept, removed] = added as [(typeof added)[number], (typeof added)[number]];
  await hooks.remove(org, removed.id);
  await database.across.query('UPDATE webhooks SET lease = $1::uuid WHERE org = $2', [lease, org]);
  const claimed: Claimed = { ...kept, org, lease };
  const facts = { state: 'there', fields: [] } as never;
  const events = [1, 2].map((rev) => ({ collection: 'deals', id: newId(), since: 0, rev, facts }));
  await hooks.advance(claimed, 2, events, 0, 1);
  await hear(hooks.waiting(claimed));
  const [first, again] = await hear(hooks.due(claimed, 1, 5));
  if (!first || !again) throw new Error('Two events were kept.');
  const delivery = { at: 1, message: canary, type: 'lead.changed', record: first.id, rev: 1, attempt: 1 };
  await hooks.settle(
    claimed,
    {
      ...{ log: [{ ...delivery, status: 500, error: null, took: 1 }], done: [first] },
      ...{ again: [{ event: again, dueAt: 9 }], recovered: true, restsUntil: 0, failures: 1, failingSince: 1 },
      disabled: { at: 1, reason: canary },
    },
    1,
    0,
  );
  await hear(hooks.list(org));
  await hear(hooks.log(org, kept.id, 5));
}

const at = '2026-03-01T08:00:00.000Z';
const YEAR = 365 * 24 * 60 * 60 * 1_000;

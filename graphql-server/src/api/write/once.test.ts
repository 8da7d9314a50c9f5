import { registryOf } from '@rockpool/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, callerOf, newId, newOrganisation, secret } from '../../../test/support/caller.ts';
import { createServerOn } from '../../create-crm-server.ts';
import { ConnectionLost, type Database } from '../../store/database.ts';
import { migrate } from '../../store/migrate.ts';
import { pglite } from '../../store/pglite.ts';
import { createStore } from '../../store/sql-store.ts';
import type { Store } from '../../store/store.ts';
import { buryOld } from '../../sync/retention.ts';
import { createMemoryStore } from '../../testing/memory-store.ts';
import { silentLog } from '../../testing/silent-log.ts';

interface Payload {
  readonly deal?: { readonly id: string; readonly rev: number; readonly status: string } | null;
  readonly userErrors: readonly { readonly code: string }[];
  readonly replayed: boolean;
}

const database = pglite();
beforeAll(() => migrate(database), 60_000);
afterAll(() => database.close());

/** What happens to the next transaction of an organisation: its connection is lost, before or after it is committed. */
let lost: 'before' | 'after' | undefined;
const unsteady: Database = {
  ...database,
  of: (organisation) => ({
    ...database.of(organisation),
    async transaction(work) {
      const [when, cut] = [lost, new Error('The line is cut.')];
      lost = undefined;
      const result = await database.of(organisation).transaction(async (transaction) => {
        const done = await work(transaction);
        if (when === 'before') throw cut;
        return done;
      });
      if (when === 'after') throw new ConnectionLost(cut);
      return result;
    },
  }),
};

const send = async (caller: Caller, mutation: string): Promise<Payload | undefined> => {
  const { data } = await caller.ask<{ payload: Payload } | null>(
    `mutation { payload: ${mutation} { deal { id rev status } userErrors { code } replayed } }`,
  );
  return data?.payload;
};

const start = async (store: Store, now: () => number = Date.now) => {
  const server = await createServerOn(store, async () => {}, { auth: { secret }, now, log: silentLog });
  return { server, caller: await callerOf(server, { organisation: newOrganisation(), expiresIn: '30 days' }) };
};

test('a write that was committed while its connection was lost is not done again', async () => {
  const { server, caller } = await start(createStore(unsteady, registryOf()));
  await caller.pull();
  lost = 'after';
  const made = await send(caller, 'dealCreate(input: { name: "Slates" })');
  expect(made).toMatchObject({ userErrors: [], replayed: false, deal: { rev: 1 } });
  const { id } = made?.deal ?? {};
  lost = 'after';
  const renamed = await send(caller, `dealUpdate(id: "${id}", ifRev: 1, input: { name: "Tiles" })`);
  expect(renamed).toMatchObject({ userErrors: [], replayed: false, deal: { rev: 2 } });
  lost = 'after';
  const won = await send(caller, `dealWin(id: "${id}")`);
  expect(won).toMatchObject({ userErrors: [], replayed: false, deal: { rev: 3, status: 'won' } });
  expect(await caller.pullAll()).toHaveLength(1);
  await server.close();
});

test('a write that was not committed left no key behind', async () => {
  const { server, caller } = await start(createStore(unsteady, registryOf()));
  await caller.pull();
  const mutation = `dealCreate(input: { id: "${newId()}", name: "Slates" }, idempotencyKey: "order-17")`;
  lost = 'before';
  expect(await send(caller, mutation)).toBeUndefined();
  expect(await caller.pullAll()).toEqual([]);
  expect(await send(caller, mutation)).toMatchObject({ userErrors: [], replayed: false, deal: { rev: 1 } });
  expect(await send(caller, mutation)).toMatchObject({ userErrors: [], replayed: true, deal: { rev: 1 } });
  await server.close();
});

describe.each<[string, () => Store]>([
  ['on PGlite', () => createStore(database, registryOf())],
  ['in memory', () => createMemoryStore()],
])('%s', (_, open) => {
  test('a key is known for seven days', async () => {
    const DAY = 24 * 60 * 60 * 1_000;
    let now = Date.now();
    const store = open();
    const { server, caller } = await start(store, () => now);
    const mutation = 'dealCreate(input: { name: "Slates" }, idempotencyKey: "order-17")';
    const first = await send(caller, mutation);
    now += 6.9 * DAY;
    await buryOld(store, 180, now);
    expect(await send(caller, mutation)).toEqual({ ...first, replayed: true });
    now += 0.2 * DAY;
    await buryOld(store, 180, now);
    const second = await send(caller, mutation);
    expect(second).toMatchObject({ userErrors: [], replayed: false });
    expect(second?.deal?.id).not.toBe(first?.deal?.id);
    await server.close();
  });
});

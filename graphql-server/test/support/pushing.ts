import { type Json, registryOf } from '@rockpool/schema';
import { epochOf, laterStamp, type PushAnswer, type PushRow, type StoredRecord } from '@rockpool/schema/protocol';
import type { Rule } from '../../src/rules/rule.ts';
import { migrate } from '../../src/store/migrate.ts';
import { pglite } from '../../src/store/pglite.ts';
import { createStore } from '../../src/store/sql-store.ts';
import type { Store } from '../../src/store/store.ts';
import { push } from '../../src/sync/push.ts';
import { createMemoryStore } from '../../src/testing/memory-store.ts';
import { ada, type Device, newOrganisation, newTestDevice } from './caller.ts';

/** The stores that need no server of their own, by name; each comes with what closes it. */
export const stores: [string, () => Promise<{ store: Store; close: () => Promise<void> }>][] = [
  [
    'on PGlite',
    async () => {
      const database = pglite();
      await migrate(database);
      return { store: createStore(database, registryOf()), close: () => database.close() };
    },
  ],
  ['in memory', async () => ({ store: createMemoryStore(), close: async () => {} })],
];

/** Somebody who pushes to a store, without a server around it. */
export function pusher(
  store: Store,
  options: {
    organisation?: string;
    device?: Device;
    role?: string;
    rules?: readonly Rule[];
    now?: number;
  } = {},
) {
  const { organisation = newOrganisation(), device = newTestDevice(), role = 'rep', rules, now = Date.now() } = options;
  const user = { id: ada, organisation, name: 'Somebody', role, expiresAt: Number.POSITIVE_INFINITY };
  const read = (collection: string, id: string): Promise<StoredRecord | undefined> =>
    store.write(organisation, [{ collection, id }], async ({ records }) => records.get(`${collection}/${id}`));
  const send = async (...rows: PushRow[]): Promise<readonly PushAnswer[]> =>
    (await push(store, user, { device: device.id, rows }, now, rules)).answers;
  const rowOf = async (collection: string, id: string, fields: Record<string, Json>): Promise<PushRow> => {
    const rev = (await read(collection, id))?.rev ?? 0;
    return device.row(id, rev, fields, { collection });
  };
  return {
    organisation,
    device,
    send,
    /** A record as this device would bring it back, had its server lost it. */
    async offerOf(collection: string, id: string): Promise<PushRow> {
      const { rev, deleted, body, versions } = (await read(collection, id)) as StoredRecord;
      const { timeline } = await store.head(organisation);
      const stamp = Object.values(versions).reduce((latest, version) => laterStamp(latest, version.stamp), '');
      return { collection, id, rev, edits: {}, lost: { epoch: epochOf(timeline) ?? '', stamp, deleted, body } };
    },
    /** An edit of a record as it is now, or one that makes it. */
    rowOf,
    /** Sends it, and gives the code of the refusal, or the outcome. */
    async edit(collection: string, id: string, fields: Record<string, Json>): Promise<string | undefined> {
      const [answer] = await send(await rowOf(collection, id, fields));
      return answer?.refusal?.code ?? answer?.outcome;
    },
    body: async (collection: string, id: string) => (await read(collection, id))?.body ?? {},
  };
}

const at = '2026-03-01T08:00:00.000Z';
const times = { createdAt: at, updatedAt: at };

/** The fields of a draft that comes to 119.00 EUR. */
export const invoice = (more: Record<string, Json> = {}): Record<string, Json> => ({
  ...{ ...times, kind: 'invoice', status: 'draft', currency: 'EUR', issueDate: '2026-03-01' },
  lines: [{ id: 'a', name: 'Three oak boards', qtyMilli: 1_000, unitPrice: 10_000, taxCode: 'S', taxPpm: 190_000 }],
  ...more,
});

/** The fields of two hours of work. */
export const hours = (more: Record<string, Json> = {}): Record<string, Json> => ({
  ...{ ...times, kind: 'timeEntry', name: 'Fitting the boards', at, qtyMilli: 2_000, unit: 'h', billable: true },
  ...more,
});

import { registryOf } from '@rockpool/schema';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { callerOf, lead, newId, newOrganisation, newTestDevice, secret } from '../../test/support/caller.ts';
import { type CrmServer, createServerOn } from '../create-crm-server.ts';
import { migrate } from '../store/migrate.ts';
import { pglite } from '../store/pglite.ts';
import { createStore } from '../store/sql-store.ts';
import type { Store } from '../store/store.ts';
import { createMemoryStore } from '../testing/memory-store.ts';
import { buryOld, startRetention } from './retention.ts';

const DAY = 24 * 60 * 60 * 1_000;
const database = pglite();

const memory = createMemoryStore();

/** The ids of the records that the log of conflicts tells of. */
type ReadLog = (organisation: string) => Promise<string[]>;
const logOnPglite: ReadLog = async (organisation) =>
  (await database.across.query<{ id: string }>('SELECT id FROM conflicts WHERE org = $1', [organisation])).map(
    ({ id }) => id,
  );
const logInMemory: ReadLog = async (organisation) => memory.conflicts(organisation).map(({ id }) => id);

describe.each<[string, () => Promise<Store>, ReadLog]>([
  ['on PGlite', async () => migrate(database).then(() => createStore(database, registryOf())), logOnPglite],
  ['in memory', async () => memory, logInMemory],
])('retention %s', (_name, open, readLog) => {
  let store: Store;
  let server: CrmServer;
  beforeAll(async () => {
    store = await open();
    server = await createServerOn(store, async () => {}, { auth: { secret } });
  }, 60_000);
  afterAll(() => server.close());

  /** Three records, of which the first two are deleted; the second one 100 days after the first. */
  const start = async () => {
    const organisation = newOrganisation();
    const caller = await callerOf(server, { organisation });
    const device = newTestDevice();
    const ids = Array.from({ length: 3 }, newId);
    await caller.push(
      device,
      ...ids.map((id, i) => device.row(id, 0, lead(`Lead ${i}`), { at: Date.now() - 400 * DAY })),
    );
    const { checkpoint } = await caller.pull();
    for (const [i, days] of [300, 200].entries()) {
      await caller.push(device, device.row(ids[i] ?? '', 3, { deleted: true }, { at: Date.now() - days * DAY }));
    }
    return { organisation, caller, device, ids, checkpoint };
  };

  test('12.1: a deletion keeps its contents for its time; a burial is no change', async () => {
    const { caller, organisation, checkpoint } = await start();
    await buryOld(store, 250, Date.now());
    expect((await store.head(organisation)).seq).toBe(5);
    const { records, checkpoint: last } = await caller.pull({ checkpoint });
    expect(records).toMatchObject([
      { rev: 4, deleted: true, body: {}, stamp: '' },
      { rev: 5, deleted: true, body: { name: 'Lead 1' } },
    ]);
    expect(records[0]?.body).toEqual({});
    await buryOld(store, 180, Date.now());
    expect((await caller.pull({ checkpoint: last })).records).toEqual([]);
    expect((await caller.pull({ checkpoint })).records.map(({ body }) => body)).toEqual([{}, {}]);
  });

  test('12.1: with the contents of a record goes what the log of conflicts said of them', async () => {
    const organisation = newOrganisation();
    const caller = await callerOf(server, { organisation });
    const [one, other] = [newTestDevice(), newTestDevice()];
    const [gone, kept] = [newId(), newId()];
    const at = Date.now() - 400 * DAY;
    await caller.push(one, one.row(gone, 0, lead('Gone'), { at }), one.row(kept, 0, lead('Kept'), { at }));
    const later = { at: at + DAY };
    await caller.push(one, one.row(gone, 1, { name: 'Mine' }, later), one.row(kept, 2, { name: 'Mine' }, later));
    await caller.push(other, other.row(gone, 1, { name: 'Theirs' }), other.row(kept, 2, { name: 'Theirs' }));
    expect((await readLog(organisation)).sort()).toEqual([gone, kept].sort());
    await caller.push(one, one.row(gone, 6, { deleted: true }, { at: Date.now() - 300 * DAY }));
    await buryOld(store, 180, Date.now());
    expect(await readLog(organisation)).toEqual([kept]);
  });

  test('12.2: a device that comes back after it is told of every deletion', async () => {
    const { caller, ids, checkpoint } = await start();
    await buryOld(store, 180, Date.now());
    const { records } = await caller.pull({ checkpoint });
    expect(records.map(({ id, deleted }) => [id, deleted])).toEqual([
      [ids[0], true],
      [ids[1], true],
    ]);
  });

  test('12.3: an edit of a buried record is refused, and its deletion is answered with the deletion', async () => {
    const { caller, ids } = await start();
    await buryOld(store, 180, Date.now());
    const id = ids[0] ?? '';
    const late = newTestDevice();
    const [edit, both, deletion] = await caller.push(
      late,
      late.row(id, 1, { name: 'Late' }),
      late.row(id, 1, { name: 'Late', deleted: true }),
      late.row(id, 1, { deleted: true }),
    );
    expect(edit).toMatchObject({ outcome: 'REJECTED', refusal: { code: 'ACCESS_REVOKED' } });
    expect(both).toMatchObject({ outcome: 'REJECTED', refusal: { code: 'ACCESS_REVOKED' } });
    expect(deletion).toMatchObject({ outcome: 'DUPLICATE', rev: 4, record: { deleted: true, body: {} } });
    expect((await caller.pull()).records).toMatchObject([{ id: ids[2] }]);
  });

  test('what was deleted is not read, buried or not', async () => {
    const { caller, ids } = await start();
    await buryOld(store, 250, Date.now());
    const query = 'query ($id: ID!) { lead(id: $id) { id } leads(first: 5) { nodes { id } } }';
    for (const id of ids.slice(0, 2)) {
      expect((await caller.ask(query, { id })).data).toEqual({ lead: null, leads: { nodes: [{ id: ids[2] }] } });
    }
  });
});

test('12.1: a server buries when it starts and once a day', async () => {
  vi.useFakeTimers({ now: 1_000 * DAY });
  const bury = vi.fn(async (_before: string, _most: number) => 0).mockResolvedValueOnce(2);
  const report = vi.fn();
  const forgetKeys = vi.fn(async () => {});
  const end = startRetention({ bury, forgetKeys } as Partial<Store> as Store, 180, Date.now, report);
  await vi.advanceTimersByTimeAsync(0);
  expect(bury.mock.calls.map(([before]) => Number.parseInt(before.slice(0, 9), 36) / DAY)).toEqual([820, 820]);
  bury.mockRejectedValueOnce(new Error('no database'));
  await vi.advanceTimersByTimeAsync(DAY);
  expect(report).toHaveBeenCalledExactlyOnceWith(new Error('no database'));
  await vi.advanceTimersByTimeAsync(DAY);
  expect(bury).toHaveBeenCalledTimes(4);
  await end();
  await vi.advanceTimersByTimeAsync(10 * DAY);
  expect(bury).toHaveBeenCalledTimes(4);
  vi.useRealTimers();
});

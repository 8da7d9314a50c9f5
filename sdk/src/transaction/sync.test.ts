import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { openDevice } from '../../test/devices.ts';
import { createMemoryServer, type MemoryServer } from '../../test/memory-server.ts';

const internal = () => Response.json({ errors: [{ message: 'boom', extensions: { code: 'INTERNAL' } }] });
const pushes = (server: MemoryServer) =>
  server.requests.flatMap(({ operation, input }) => (operation === 'push' ? [input.rows] : []));
const names = (server: MemoryServer): unknown[] => [...server.records.values()].map(({ body }) => body['name']).sort();

/** A device with a transaction of a lead and its contact that waits. */
async function withTransaction() {
  const server = createMemoryServer();
  const device = await openDevice(server);
  device.sync.pause();
  const ids = await device.transaction(async (tx) => {
    const contact = await tx.contacts.insert({ name: 'Contact' });
    const lead = await tx.leads.insert({ name: 'Lead', partyId: contact.id });
    return { contact: contact.id, lead: lead.id };
  });
  const refusals = async () =>
    (await firstValueFrom(device.inbox.refusals$)).map(({ record, refusal }) => [record['name'], refusal.code]).sort();
  const sync = async (): Promise<void> => {
    device.sync.resume();
    await device.sync.now();
    device.sync.pause();
  };
  return { server, device, ids, refusals, sync };
}

const refuse = (name: string) => (row: { readonly edits: object }) =>
  JSON.stringify(row.edits).includes(`"${name}"`) ? ({ code: 'INVALID', message: 'not this one' } as const) : undefined;

test('4.7: a transaction travels in one request, however small requests have become', async () => {
  const { server, device, sync } = await withTransaction();
  await device.leads.insertMany(Array.from({ length: 6 }, (_, i) => ({ name: `${i}` })));
  server.fault = (operation, run, input) =>
    operation === 'push' && (input as { rows: unknown[] }).rows.length > 2 ? internal() : run();
  await sync();
  expect(server.records.size).toBe(8);
  for (const rows of pushes(server)) {
    const grouped = rows.filter(({ groups }) => groups !== undefined);
    expect([0, 2]).toContain(grouped.length);
  }
  expect((await device.leads.findOne({ selector: { name: 'Lead' } }).exec())?.sync).not.toHaveProperty('groups');
});

test('4.6: one refused record refuses its transaction: nothing of it on the server, everything in the inbox', async () => {
  const { server, device, sync, refusals } = await withTransaction();
  await device.leads.insert({ name: 'beside it' });
  server.refuse = refuse('Contact');
  await sync();
  expect(names(server)).toEqual(['beside it']);
  expect(await refusals()).toEqual([
    ['Contact', 'INVALID'],
    ['Lead', 'GROUP_REFUSED'],
  ]);
  const [, refused] = await firstValueFrom(device.inbox.refusals$);
  expect([refused?.refusal.message]).toEqual([expect.stringContaining('not this one')]);
});

test('7.8: to edit one of them sends them all', async () => {
  const { server, device, ids, sync, refusals } = await withTransaction();
  server.refuse = refuse('Contact');
  await sync();
  await device.contacts.patch(ids.contact, { name: 'Better' });
  await sync();
  expect(names(server)).toEqual(['Better', 'Lead']);
  expect(await refusals()).toEqual([]);
});

test('7.8: to retry any of them sends them all, and they are refused together again', async () => {
  const { server, device, ids, sync, refusals } = await withTransaction();
  server.refuse = refuse('Contact');
  await sync();
  await device.inbox.retry('deals', ids.lead);
  await sync();
  expect(await refusals()).toHaveLength(2);
  server.refuse = () => undefined;
  await device.inbox.retry('deals', ids.lead);
  await sync();
  expect(names(server)).toEqual(['Contact', 'Lead']);
  expect(await refusals()).toEqual([]);
});

test('7.8: to discard any of them discards them all', async () => {
  const { server, device, ids, sync, refusals } = await withTransaction();
  server.refuse = refuse('Contact');
  await sync();
  await device.inbox.discard('deals', ids.lead);
  expect(await refusals()).toEqual([]);
  expect(await device.contacts.count().exec()).toBe(0);
  expect(await device.leads.count().exec()).toBe(0);
  await sync();
  expect(server.records.size).toBe(0);
});

test('4.6: transactions that share a record are one, as long as none is answered', async () => {
  const { server, device, ids, sync, refusals } = await withTransaction();
  await device.transaction(async (tx) => {
    await tx.leads.patch(ids.lead, { score: 5 });
    await tx.companies.insert({ name: 'Company' });
  });
  server.refuse = refuse('Company');
  await sync();
  expect(server.records.size).toBe(0);
  expect(await refusals()).toEqual([
    ['Company', 'INVALID'],
    ['Contact', 'GROUP_REFUSED'],
    ['Lead', 'GROUP_REFUSED'],
  ]);
});

test('4.5: a transaction on a record whose row is under way is not settled by its answer', async () => {
  const { server, device, ids, sync, refusals } = await withTransaction();
  let isFirst = true;
  server.fault = async (operation, run) => {
    const answer = run();
    if (operation === 'push' && isFirst) {
      isFirst = false;
      await device.transaction(async (tx) => {
        await tx.leads.patch(ids.lead, { score: 5 });
        await tx.companies.insert({ name: 'Company' });
      });
      server.refuse = refuse('Company');
    }
    return answer;
  };
  await sync();
  expect(names(server)).toEqual(['Contact', 'Lead']);
  expect(server.read('deals', ids.lead)?.body['score']).not.toBe(5);
  expect(await refusals()).toEqual([
    ['Company', 'INVALID'],
    ['Lead', 'GROUP_REFUSED'],
  ]);
});

test('4.7: when the answer is lost, what the server has is a duplicate, and an edit made since goes with it', async () => {
  const { server, device, ids, sync, refusals } = await withTransaction();
  let isFirst = true;
  server.fault = (operation, run) => {
    const answer = run();
    if (operation !== 'push' || !isFirst) return answer;
    isFirst = false;
    throw new TypeError('fetch failed');
  };
  await sync();
  expect(names(server)).toEqual(['Contact', 'Lead']);
  await device.leads.patch(ids.lead, { score: 5 });
  // The contact is on the server: only the edit made since can be refused.
  server.refuse = (row) => (row.edits['score'] ? { code: 'INVALID', message: 'no' } : undefined);
  await sync();
  expect(await refusals()).toEqual([['Lead', 'INVALID']]);
  expect((await device.contacts.findOne(ids.contact).exec())?.syncState).toBe('synced');
});

test('4.7: a transaction that fails alone is set apart as a whole', async () => {
  const { server, sync, refusals } = await withTransaction();
  server.fault = (operation, run) => (operation === 'push' ? new Response(null, { status: 413 }) : run());
  await sync();
  expect(await refusals()).toEqual([
    ['Contact', 'LIMIT_EXCEEDED'],
    ['Lead', 'LIMIT_EXCEEDED'],
  ]);
});

test('4.7: a device that has not opened all collections of a transaction sends nothing of it', async () => {
  const server = createMemoryServer();
  const before = await openDevice(server, { name: 'narrow' });
  before.sync.pause();
  await before.transaction(async (tx) => {
    await tx.leads.insert({ name: 'Lead' });
    await tx.contacts.insert({ name: 'Contact' });
  });
  await before.leads.insert({ name: 'alone' });
  await before.close();
  const narrow = await openDevice(server, { name: 'narrow', collections: ['deals'] });
  await narrow.sync.now();
  expect(names(server)).toEqual(['alone']);
  expect(await narrow.leads.count().exec()).toBe(2);
  await narrow.close();
  const after = await openDevice(server, { name: 'narrow' });
  await after.sync.now();
  expect(names(server)).toEqual(['Contact', 'Lead', 'alone']);
});

import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { openDevice } from '../../test/devices.ts';
import { createMemoryServer } from '../../test/memory-server.ts';

const forbidden = { code: 'FORBIDDEN', message: 'Only managers may.' } as const;

async function setUp() {
  const server = createMemoryServer();
  const device = await openDevice(server);
  const lead = await device.leads.insert({ name: 'Ada' });
  await device.sync.now();
  return { server, device, lead, refusals: () => firstValueFrom(device.inbox.refusals$) };
}

test('a refused edit stays visible with its reason, and goes again when somebody says so', async () => {
  const { server, device, lead, refusals } = await setUp();
  server.refuse = () => forbidden;
  await lead.patch({ name: 'Ada L.' });
  await device.sync.now();
  expect(await refusals()).toMatchObject([{ collection: 'deals', id: lead.id, refusal: forbidden }]);
  expect(await device.sync.explain('deals', lead.id)).toMatchObject({ state: 'refused', refusal: forbidden });
  const asked = server.requests.filter(({ operation }) => operation === 'push').length;
  await device.sync.now();
  expect(server.requests.filter(({ operation }) => operation === 'push')).toHaveLength(asked);

  server.refuse = () => undefined;
  await device.inbox.retry('deals', lead.id);
  await device.sync.now();
  expect(server.read('deals', lead.id)?.body['name']).toBe('Ada L.');
  expect(await refusals()).toEqual([]);
});

test('a refused edit that is discarded leaves what the server has', async () => {
  const { server, device, lead, refusals } = await setUp();
  server.refuse = () => forbidden;
  await lead.patch({ name: 'Ada L.' });
  await device.sync.now();
  await device.inbox.discard('deals', lead.id);
  expect(lead.getLatest()).toMatchObject({ name: 'Ada', syncState: 'synced' });
  expect(await refusals()).toEqual([]);
});

test('a refused deletion is in the inbox although the record is out of sight, and discard brings it back', async () => {
  const { server, device, lead, refusals } = await setUp();
  server.refuse = () => forbidden;
  await lead.remove();
  await device.sync.now();
  expect(await refusals()).toMatchObject([{ id: lead.id, record: { name: 'Ada' } }]);
  await device.inbox.discard('deals', lead.id);
  expect((await device.leads.findOne(lead.id).exec())?.name).toBe('Ada');
});

test('a record that the server never took is gone after discard', async () => {
  const { server, device } = await setUp();
  server.refuse = () => forbidden;
  const { id } = await device.leads.insert({ name: 'Ben' });
  await device.sync.now();
  await device.inbox.discard('deals', id);
  expect(await device.leads.findOne(id).exec()).toBeNull();
  expect(await firstValueFrom(device.sync.pending$)).toBe(0);
});

test('a lossy merge is shown with both sides until somebody takes note', async () => {
  const { server, device, lead } = await setUp();
  const other = await openDevice(server);
  await other.sync.now();
  for (const each of [device, other]) each.sync.pause();
  await lead.patch({ name: 'of one' });
  await other.leads.patch(lead.id, { name: 'of the other' });
  device.sync.resume();
  await device.sync.now();
  other.sync.resume();
  await other.sync.now();
  const conflicts = () => firstValueFrom(other.inbox.conflicts$);
  expect(await conflicts()).toMatchObject([
    { id: lead.id, conflicts: expect.arrayContaining([expect.objectContaining({ field: 'name', theirs: 'of one' })]) },
  ]);
  await other.inbox.dismiss('deals', lead.id);
  expect(await conflicts()).toEqual([]);
  expect((await other.leads.findOne(lead.id).exec())?.syncState).toBe('synced');
});

test('discard and retry leave a record alone that is not refused', async () => {
  const { device, lead } = await setUp();
  device.sync.pause();
  await lead.patch({ name: 'waits' });
  await device.inbox.discard('deals', lead.id);
  expect(lead.getLatest()).toMatchObject({ name: 'waits', syncState: 'pending' });
});

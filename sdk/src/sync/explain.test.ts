import { expect, test } from 'vitest';
import { freshName, openDevice } from '../../test/devices.ts';
import { createMemoryServer, tokenFor } from '../../test/memory-server.ts';

const told = async (device: Awaited<ReturnType<typeof openDevice>>, id: string) =>
  (await device.sync.explain('deals', id)).story.map(({ event }) => event);

test('a record’s story goes from the edit to the echo', async () => {
  const server = createMemoryServer();
  const device = await openDevice(server);
  device.sync.pause();
  const lead = await device.leads.insert({ name: 'Ada' });
  expect(await told(device, lead.id)).toEqual(['saved', 'queued']);
  device.sync.resume();
  await device.sync.now();
  const { story, state, rev } = await device.sync.explain('deals', lead.id);
  expect({ state, rev }).toEqual({ state: 'synced', rev: 1 });
  expect(story.map(({ event }) => event)).toEqual(['saved', 'sent', 'applied', 'echoed']);
  expect(story[0]?.fields).toContain('name');
  expect(story[2]).toMatchObject({ rev: 1 });
});

test('it tells what the server said, and what others wrote', async () => {
  const server = createMemoryServer();
  const [ada, ben] = [await openDevice(server), await openDevice(server, { token: () => tokenFor('ben') })];
  const lead = await ada.leads.insert({ name: 'Ada' });
  await ada.sync.now();
  server.refuse = () => ({ code: 'FORBIDDEN', message: 'Not yours.' });
  ada.sync.pause();
  await lead.patch({ name: 'Ada L.' });
  ada.sync.resume();
  await ada.sync.now();
  const { story } = await ada.sync.explain('deals', lead.id);
  expect(story.at(-1)).toMatchObject({ event: 'refused', refusal: { code: 'FORBIDDEN', message: 'Not yours.' } });
  await ben.sync.now();
  expect(await told(ben, lead.id)).toEqual(['pulled']);
});

test('after a restart the story begins with the edits that wait', async () => {
  const server = createMemoryServer();
  const options = { name: freshName() };
  const before = await openDevice(server, options);
  const lead = await before.leads.insert({ name: 'Ada' });
  await before.sync.now();
  before.sync.pause();
  await lead.patch({ score: 5 });
  await before.close();
  const after = await openDevice(server, options);
  after.sync.pause();
  const { story } = await after.sync.explain('deals', lead.id);
  expect(story.map(({ event }) => event)).toEqual(['saved', 'queued']);
  expect(story[0]?.fields).toEqual(expect.arrayContaining(['score', 'updatedAt']));
  expect(await told(after, 'unknown')).toEqual([]);
});

test('only the last thousand events are kept', async () => {
  const server = createMemoryServer();
  const device = await openDevice(server);
  const lead = await device.leads.insert({ name: 'Ada' });
  await device.sync.now();
  await device.leads.insertMany(Array.from({ length: 500 }, (_, i) => ({ name: `Lead ${i}` })));
  await device.sync.now();
  expect(await told(device, lead.id)).toEqual([]);
});

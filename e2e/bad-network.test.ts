import { ada, ben } from '@rockpool/demo-data';
import type { CrmServer } from '@rockpool/server';
import { firstValueFrom } from 'rxjs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Faults } from './support/line.ts';
import { startServer } from './support/server.ts';
import { createWorld, type Device } from './support/world.ts';

// An embedded database takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: CrmServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const kinds: readonly (readonly [string, Faults])[] = [
  ['every second request is lost', { requestLost: 0.5 }],
  ['every second answer to a push is lost after the server has committed', { pushAnswerLost: 0.5 }],
  ['every second answer ends in the middle', { truncated: 0.5 }],
  ['every second request is answered by a proxy', { serverError: 0.5 }],
  ['every request arrives twice', { duplicate: 1 }],
  ['requests overtake each other', { delayed: 0.7 }],
];

test.each(kinds)('when %s, everything arrives once', async (_, faults) => {
  const world = await createWorld({ server, people: [ada, ben], seed: 7, faults });
  const [phone, laptop] = world.devices as [Device, Device];
  const { id } = await phone.crm.leads.insert({ name: 'Counted', notes: '' });
  const lines = Array.from({ length: 30 }, (_, i) => `line ${i}\n`);
  for (const [i] of lines.entries()) {
    await phone.crm.leads.patch(id, { notes: lines.slice(0, i + 1).join('') });
    await laptop.crm.calls.insert({ subject: `Call ${i}`, parentId: id, parentType: 'deals' });
    await Promise.all([phone.crm.sync.now(), i % 3 === 0 && laptop.crm.sync.now()]);
  }
  await world.settle();
  expect((await laptop.crm.leads.findOne(id).exec())?.notes).toBe(lines.join(''));
  expect(await phone.crm.calls.count().exec()).toBe(lines.length);
  for (const { crm } of world.devices) expect(await firstValueFrom(crm.inbox.conflicts$)).toEqual([]);
  await world.close();
});

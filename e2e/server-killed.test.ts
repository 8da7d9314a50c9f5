import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ada } from '@rockpool/demo-data';
import { createCrm } from '@rockpool/sdk';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tokenOf } from './support/server.ts';
import { type ServerProcess, startServerProcess } from './support/server-process.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const LEADS = 1_000;
/** After which lead the server dies, and how many milliseconds into the push: before, while and after it commits. */
const kills = new Map([
  [150, 0],
  [480, 8],
  [820, 25],
]);

let data: string;
let server: ServerProcess;

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'rockpool-killed-'));
  server = await startServerProcess(data);
});
afterEach(async () => {
  await server.kill();
  rmSync(data, { recursive: true, force: true });
});

test('a server that is killed in the middle of 1,000 pushes has every one of them in the end, once', async () => {
  const token = await tokenOf(ada);
  const open = (name: string) =>
    createCrm({
      name,
      collections: ['deals'],
      storage: getRxStorageMemory(),
      sync: { url: server.url, token: () => token },
    });
  const crm = await open('writer');
  const { id: counted } = await crm.leads.insert({ name: 'Written to all the time' });
  const notes: string[] = [];

  for (let i = 1; i < LEADS; i++) {
    await crm.leads.insert({ name: `Lead ${i}` });
    notes.push(`line ${i}\n`);
    await crm.leads.patch(counted, { notes: notes.join('') });
    const syncing = i % 5 === 0 ? crm.sync.now() : undefined;
    const deadline = kills.get(i);
    if (deadline !== undefined) {
      await setTimeout(deadline);
      await server.kill();
      await syncing;
      server = await startServerProcess(data, server.port);
    }
    if (i % 20 === 0) await syncing;
  }
  await expect
    .poll(
      async () => {
        await crm.sync.now();
        return firstValueFrom(crm.sync.pending$);
      },
      { timeout: 60_000 },
    )
    .toBe(0);

  const reader = await open('reader');
  await reader.sync.now();
  const leads = await reader.leads.find().exec();
  expect(leads).toHaveLength(LEADS);
  expect(new Set(leads.map(({ name }) => name)).size).toBe(LEADS);
  expect((await reader.leads.findOne(counted).exec())?.notes).toBe(notes.join(''));
  expect(await firstValueFrom(crm.inbox.refusals$)).toEqual([]);
  expect(await firstValueFrom(crm.inbox.conflicts$)).toEqual([]);
  await crm.close();
  await reader.close();
});

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, callerOf, lead, newId, newTestDevice, secret } from '../../test/support/caller.ts';
import { createTestLog } from '../../test/support/log.ts';
import { type CrmServer, createCrmServer } from '../create-crm-server.ts';
import { pglite } from './pglite.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rockpool-lives-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const log = createTestLog();

/** A server on a folder for as long as `work` takes. */
async function serve<T>(data: string, work: (caller: Caller, server: CrmServer) => Promise<T>): Promise<T> {
  const server = await createCrmServer({
    database: pglite(data),
    auth: { secret },
    log,
  });
  try {
    return await work(await callerOf(server, { organisation: 'tides' }), server);
  } finally {
    await server.close();
  }
}

test('9.2: a copy of the folder begins a new life by itself, the folder itself goes on', async () => {
  const [data, backup] = [join(folder, 'data'), join(folder, 'backup')];
  const device = newTestDevice();
  const write = (caller: Caller, count: number) =>
    caller.push(device, ...Array.from({ length: count }, (_, i) => device.row(newId(), 0, lead(`Lead ${i}`))));
  const first = await serve(data, async (caller) => {
    await write(caller, 10);
    return caller.pull();
  });
  await cp(data, backup, { recursive: true });

  const later = await serve(data, async (caller) => {
    await write(caller, 1_000);
    const pages = [await caller.pull({ checkpoint: first.checkpoint, limit: 2_000 })];
    return pages[0];
  });
  expect(later?.timeline).toEqual(first.timeline);
  expect(log.alarms()).toEqual([]);

  await rm(data, { recursive: true });
  await cp(backup, data, { recursive: true });
  await serve(data, async (caller) => {
    expect(log.alarms()).toMatchObject([{ level: 'warn', message: expect.stringContaining('another database') }]);
    const { timeline, records, checkpoint } = await caller.pull({ checkpoint: later?.checkpoint ?? '' });
    expect(timeline).toEqual([...first.timeline, { epoch: expect.any(String), from: 10 }]);
    expect(records).toEqual([]);
    await write(caller, 1);
    expect((await caller.pull({ checkpoint })).records).toMatchObject([{ rev: 11 }]);
    expect((await caller.pull({ checkpoint: first.checkpoint })).records).toMatchObject([{ rev: 11 }]);
  });
  await serve(data, async (caller) => expect((await caller.pull()).timeline).toHaveLength(2));
  expect(log.alarms()).toHaveLength(1);
}, 120_000);

test('9.2: a life in which nothing was written leaves no trace in the next one', async () => {
  const data = join(folder, 'empty');
  const [before, after] = [await serve(data, (caller) => caller.pull()), `${data}-copy`];
  await cp(data, after, { recursive: true });
  const { timeline } = await serve(after, (caller) => caller.pull());
  expect(timeline).toEqual([{ epoch: expect.any(String), from: 0 }]);
  expect(timeline).not.toEqual(before.timeline);
}, 60_000);

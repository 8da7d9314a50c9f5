import { firstValueFrom, type Observable } from 'rxjs';
import { filter } from 'rxjs/operators';
import { expect, test } from 'vitest';
import { freshName, openDevice } from '../../test/devices.ts';
import { createMemoryServer } from '../../test/memory-server.ts';
import { EMPTY, type LogStores } from '../storage/log/log-store.ts';
import { memoryLogs } from '../storage/log/memory-log.ts';
import { logStorage } from '../storage/log-storage.ts';

/** A device with three leads that the server has, and one that it has not, each in a chunk of its own. */
async function leave(logs: LogStores, name: string) {
  const server = createMemoryServer();
  const before = await openDevice(server, { name, storage: logStorage(logs) });
  for (const lead of ['a', 'b', 'c']) await before.leads.insert({ name: lead });
  await before.sync.now();
  before.sync.pause();
  const [, b] = await before.leads.find({ sort: [{ name: 'asc' }] }).exec();
  await b?.patch({ name: 'b, edited here' });
  await before.close();
  const open = () => openDevice(server, { name, storage: logStorage(logs) });
  return { server, open, database: `${name}:demo:ada` };
}

async function spoil(logs: LogStores, database: string, log: string, chunk: number): Promise<void> {
  const store = await logs.open(database, log);
  const { chunks } = await store.read(EMPTY);
  const bytes = chunks.at(chunk) as Uint8Array;
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 8;
  await store.close();
}

const when = <T>(value$: Observable<T>, is: (value: T) => boolean): Promise<T> =>
  firstValueFrom(value$.pipe(filter(is)));

test('what a damaged log has lost comes back with the next sync, and the app is told once', async () => {
  const [logs, name] = [memoryLogs(), freshName()];
  const { open, database } = await leave(logs, name);
  const log = (await logs.list(database)).find((one) => one.startsWith('deals-')) as string;
  // The first chunk has a lead that only it has; what follows it is how the server answered.
  await spoil(logs, database, log, 0);
  await spoil(logs, database, log, -2);
  const after = await open();
  const found = await when(after.damage$, (damage) => damage.length === 2);
  expect(found[0]).toMatchObject({ error: { code: 'STORAGE_DAMAGED', details: { collection: 'deals' } } });
  await when(after.damage$, (damage) => damage.every(({ healed }) => healed));
  expect((await after.leads.find({ sort: [{ name: 'asc' }] }).exec()).map((lead) => lead.name)).toEqual([
    'a',
    'b, edited here',
    'c',
  ]);
  expect(await after.sync.verify()).toMatchObject({ missing: 0, different: 0 });
  await after.close();

  const again = await open();
  expect(await firstValueFrom(again.damage$)).toMatchObject([{ healed: true }, { healed: true }]);
});

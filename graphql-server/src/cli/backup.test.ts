import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, callerOf, lead, newId, newTestDevice, secret } from '../../test/support/caller.ts';
import { createCrmServer, type Database, pglite } from '../index.ts';
import { silentLog } from '../testing/silent-log.ts';
import { backUpTo, restoreFrom } from './backup.ts';

let folder: string;
let database: Database;
const opened: Database[] = [];
const open = (): Database => {
  const other = pglite();
  opened.push(other);
  return other;
};
const serve = async (on: Database, work: (caller: Caller) => Promise<void>): Promise<void> => {
  const server = await createCrmServer({
    database: { ...on, close: async () => {} },
    auth: { secret },
    log: silentLog,
  });
  await work(await callerOf(server, { organisation: 'tides', role: 'admin' }));
  await server.close();
};
const target = open();
const device = newTestDevice();
const write = (caller: Caller, count: number) =>
  caller.push(device, ...Array.from({ length: count }, (_, i) => device.row(newId(), 0, lead(`Łead ${i} \n"☂"`))));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rockpool-backup-'));
  database = open();
}, 60_000);
afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
  await rm(folder, { recursive: true });
});

test('9.2: what is restored is what was backed up, in a new epoch; devices bring back what came after', async () => {
  const file = join(folder, 'backup');
  const empty = open();
  let before: Awaited<ReturnType<Caller['pull']>> | undefined;
  await serve(database, async (caller) => {
    await write(caller, 700);
    before = await caller.pull({ limit: 1_000 });
    // One organisation, one row for every record, one for where it lies, and what else there is.
    expect(await backUpTo(file, database)).toBeGreaterThan(1_400);
    await write(caller, 10);
  });
  expect(await readdir(folder)).toEqual(['backup']);

  await restoreFrom(file, empty);
  await serve(empty, async (caller) => {
    const after = await caller.pull({ limit: 1_000 });
    expect(after.records).toEqual(before?.records);
    expect(after.timeline).toEqual([...(before?.timeline ?? []), { epoch: expect.any(String), from: 700 }]);
    const rows = device.row(newId(), 0, lead('Next'));
    await expect(
      caller.pushAll({ device: device.id, epoch: before?.timeline[0]?.epoch ?? '', rows: [rows] }),
    ).rejects.toThrow('EPOCH_CHANGED');
    expect(await caller.push(device, rows)).toMatchObject([{ outcome: 'APPLIED', rev: 701 }]);
  });
});

test('a database that holds organisations is not restored into', async () => {
  await expect(restoreFrom(join(folder, 'backup'), database)).rejects.toThrow('holds organisations already');
});

test('a backup that fails leaves no file', async () => {
  await expect(backUpTo(join(folder, 'broken'), target)).rejects.toThrow('migrations');
  await expect(backUpTo(join(folder, 'no', 'folder'), database)).rejects.toThrow('ENOENT');
  expect(await readdir(folder)).toEqual(['backup']);
});

test('a backup that was cut, changed or made by a newer version is refused, and nothing of it stays', async () => {
  const whole = await readFile(join(folder, 'backup'));
  const lines = gunzipSync(whole).toString().split('\n');
  const variant = async (name: string, text: string[]): Promise<string> => {
    await writeFile(join(folder, name), gzipSync(text.join('\n')));
    return join(folder, name);
  };
  const cut = join(folder, 'cut');
  await writeFile(cut, whole);
  await truncate(cut, whole.length - 100);
  const heading = JSON.parse(lines[0] ?? '') as { migrations: string[] };
  const newer = JSON.stringify({ ...heading, migrations: [...heading.migrations, '999-later'] });
  for (const [file, message] of [
    [cut, 'unexpected end of file'],
    [await variant('short', lines.slice(0, -2)), 'ends too early'],
    [await variant('fewer', lines.toSpliced(5, 1)), 'names'],
    [await variant('newer', [newer, ...lines.slice(1)]), '999-later'],
    [await variant('other', ['{"a":1}', '']), 'no backup'],
    [join(folder, 'nowhere'), 'ENOENT'],
  ] as const) {
    await expect(restoreFrom(file, target), file).rejects.toThrow(message);
  }
  expect(await restoreFrom(join(folder, 'backup'), target)).toBeGreaterThan(1_400);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, inject, test } from 'vitest';
import { createCrmServer, postgres } from '../src/index.ts';
import { callerAt, lead, newId, newOrganisation, newTestDevice, secret } from './support/caller.ts';
import { startReceiver } from './support/receiver.ts';
import { describeWebhooks, managerOf } from './support/webhook-suite.ts';

describeWebhooks('webhooks of three servers on one PostgreSQL', () => postgres(inject('databaseUrl')), 3);

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

/** A server in a process of its own, as its users run it. */
async function startProcess(): Promise<{ url: string; child: ChildProcess }> {
  const cli = new URL('../src/cli.ts', import.meta.url).pathname;
  const flags = ['--conditions=@rockpool/source', cli, 'dev', '--port', '0', '--secret', secret];
  const child = spawn(process.execPath, [...flags, '--database-url', inject('databaseUrl')]);
  let output = '';
  const url = await new Promise<string>((found, failed) => {
    const read = (chunk: Buffer): void => {
      output += chunk;
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address) found(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => failed(new Error(output)));
  });
  return { url, child };
}

test('what a server took and was killed before it told is told by another one', async () => {
  const receiver = await startReceiver();
  endings.push(() => receiver.close());
  // Should the first server be slow to die, nothing of what it tries counts; its lease ends after half a minute.
  receiver.answer({ status: 503 });
  const { url, child } = await startProcess();
  const organisation = newOrganisation();
  const [admin, rep] = await Promise.all([
    callerAt(url, { organisation, role: 'admin' }),
    callerAt(url, { organisation }),
  ]);
  const manager = managerOf(admin);
  await manager.create(receiver.url, 'deals');
  const device = newTestDevice();
  const ids = [newId(), newId(), newId()];
  for (const id of ids) await rep.push(device, device.row(id, 0, lead('Ada')));
  // It knows of all three, and has three seconds until it tells of them.
  await expect.poll(async () => (await manager.list())[0]?.seenRev, { timeout: 30_000 }).toBe(3);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const told = new Set<string>();
  receiver.answer(({ event }) => {
    told.add(event.data.id);
    return { status: 204 };
  });

  const webhooks = { window: 100, allowPrivate: true };
  const server = await createCrmServer({ database: postgres(inject('databaseUrl')), auth: { secret }, webhooks });
  endings.push(() => server.close());
  await expect.poll(() => [...told].sort(), { timeout: 60_000 }).toEqual(ids);
}, 120_000);

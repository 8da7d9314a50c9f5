import pg from 'pg';
import { afterEach, expect, inject, test, vi } from 'vitest';
import { createCrmServer, postgres } from '../src/index.ts';
import { callerOf, lead, newId, newOrganisation, newTestDevice, secret } from './support/caller.ts';
import { lineTo } from './support/cut-line.ts';

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

/** The database of this run, over a line that can be cut. */
async function cuttable() {
  const url = new URL(inject('databaseUrl'));
  const line = await lineTo(Number(url.port), url.hostname);
  endings.push(() => line.cut().catch(() => {}));
  url.hostname = '127.0.0.1';
  url.port = String(line.port);
  return { line, url: url.href };
}

test('10.2: a server that lost its database hears of what was written meanwhile, after many attempts in vain', async () => {
  const { line, url } = await cuttable();
  const [here, there] = await Promise.all(
    [postgres(url), postgres(inject('databaseUrl'))].map(async (database) => {
      const server = await createCrmServer({ database, auth: { secret } });
      endings.push(() => server.close());
      return server;
    }),
  );
  if (!here || !there) throw new Error('There are two.');
  const organisation = newOrganisation();
  const writer = await callerOf(there, { organisation });
  const device = newTestDevice();
  const hints = await (await callerOf(here, { organisation })).hints();
  endings.push(() => hints.return(undefined));
  expect((await hints.next()).value).toEqual({ seq: 0 });

  const attempts = vi.spyOn(pg.Client.prototype, 'connect');
  await line.cut();
  await writer.push(device, device.row(newId(), 0, lead('Unheard')));
  await expect.poll(() => attempts.mock.calls.length).toBeGreaterThan(3);
  attempts.mockRestore();
  await line.mend();
  expect((await hints.next()).value).toEqual({ seq: 1 });
  await writer.push(device, device.row(newId(), 0, lead('Heard')));
  expect((await hints.next()).value).toEqual({ seq: 2 });
}, 60_000);

test('a write that meets a cut line is done when the line is mended, once', async () => {
  const { line, url } = await cuttable();
  const server = await createCrmServer({ database: postgres(url), auth: { secret } });
  endings.push(() => server.close());
  const caller = await callerOf(server, { organisation: newOrganisation() });
  const device = newTestDevice();
  await caller.push(device, device.row(newId(), 0, lead('Before')));
  await line.cut();
  const pushed = caller.push(device, device.row(newId(), 0, lead('Meanwhile')));
  const attempts = vi.spyOn(pg.Pool.prototype, 'connect');
  await expect.poll(() => attempts.mock.calls.length).toBeGreaterThan(0);
  attempts.mockRestore();
  await line.mend();
  expect(await pushed).toMatchObject([{ outcome: 'APPLIED', rev: 2 }]);
  expect(await caller.pullAll()).toHaveLength(2);
}, 60_000);

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, afterEach, expect, test } from 'vitest';
import { callerAt, callerAtWith, lead, newId, newOrganisation, newTestDevice, secret } from '../test/support/caller.ts';

const folder = mkdtempSync(join(tmpdir(), 'rockpool-cli-'));
const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program itself, as a terminal would. */
function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const cli = new URL('./cli.ts', import.meta.url).pathname;
  const { DATABASE_URL: _, ROCKPOOL_SECRET: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--conditions=@rockpool/source', cli, ...args], {
    env: { ...inherited, NO_COLOR: '1', ...env },
  });
  running.add(child);
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    output.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.err += chunk;
  });
  const exit = once(child, 'close').then(([code, signal]) => {
    running.delete(child);
    return { code, signal, ...output };
  });
  return { child, exit, output };
}

/** The address of a server that has just been started. */
async function addressOf({ output, exit }: ReturnType<typeof start>): Promise<string> {
  let ended: unknown;
  void exit.then((result) => {
    ended = result;
  });
  await expect.poll(() => ended ?? output.out, { timeout: 30_000 }).toMatch(/http:\/\/localhost:\d+\/graphql/);
  return /http:\/\/localhost:\d+/.exec(output.out)?.[0] ?? '';
}

test('--help says what there is, and --version which one it is', async () => {
  const [help, version] = await Promise.all([start(['--help']).exit, start(['--version']).exit]);
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(help.out).toContain('Exit codes');
  expect(version).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
}, 30_000);

test.each([
  [[], 'There is no command; say dev, serve, new-epoch, backup, restore, doctor, keys or schema.'],
  [['fly'], 'There is no command "fly"'],
  [['dev', '--port', 'many'], '--port is a number from 0 to 65535, not "many".'],
  [['dev', '--prot', '1'], "Unknown option '--prot'"],
  [['serve'], 'serve needs a secret'],
  [['serve', '--notice', 'soon'], '--notice is a number from 0 to 600, not "soon".'],
  [['backup'], 'backup needs the name of a file.'],
  [['restore', 'one', 'two'], '"two" is one word too many.'],
  [['keys', 'create', '--name', 'Shop'], 'keys needs --organisation ID.'],
  [['schema', '--collections', 'nowhere.ts'], '--collections names nowhere.ts, and there is no such file.'],
  [['schema', '--collections', import.meta.filename.replace('.test', '/arguments')], 'exports no collection'],
])(
  'the command line %j is answered with a sentence and exit code 2',
  async (args, sentence) => {
    const { code, err } = await start(args).exit;
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  },
  30_000,
);

const herds = new URL('../../docs-site/snippets/farm/herds.ts', import.meta.url).pathname;

test('schema prints the types of own collections beside the built-in ones', async () => {
  const { code, out } = await start(['schema', '--collections', herds]).exit;
  expect(code).toBe(0);
  const schema = buildSchema(out);
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(
    expect.arrayContaining(['herds', 'herd', 'leads']),
  );
}, 30_000);

test('dev serves own collections as it does the built-in ones', async () => {
  const data = join(folder, 'farm');
  const server = start(['dev', '--data', data, '--port', '0', '--secret', secret, '--collections', herds]);
  const caller = await callerAt(await addressOf(server), { organisation: newOrganisation() });
  const [device, id] = [newTestDevice(), newId()];
  const body = { ...lead('North pasture'), kind: 'herd', size: 80 };
  await caller.push(device, device.row(id, 0, body, { collection: 'herds' }));
  expect(await caller.ask('query ($id: ID!) { herd(id: $id) { name size } }', { id })).toMatchObject({
    data: { herd: { name: 'North pasture', size: 80 } },
  });
}, 60_000);

test('a backup of one folder is restored into another, and the doctor finds it well', async () => {
  const [data, other, file] = ['kept', 'restored-kept', 'kept.backup'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const organisation = newOrganisation();
  const device = newTestDevice();
  const server = start(['dev', '--data', data, '--port', '0', '--secret', secret]);
  const caller = await callerAt(await addressOf(server), { organisation });
  await caller.push(device, device.row(newId(), 0, lead('Kept')));
  server.child.kill('SIGTERM');
  await server.exit;

  expect(await start(['backup', file, '--data', data]).exit).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Backed up \d+ rows/),
  });
  expect(await start(['restore', file, '--data', other]).exit).toMatchObject({
    code: 0,
    out: expect.stringContaining('new epoch'),
  });
  const { code, out } = await start(['doctor', '--data', other], { ROCKPOOL_SECRET: secret }).exit;
  expect([code, out]).toEqual([0, expect.not.stringContaining('!!')]);
}, 120_000);

test('a secret that is too short is refused', async () => {
  const data = join(folder, 'short');
  const { code, err } = await start(['serve', '--data', data], { ROCKPOOL_SECRET: 'hunter2' }).exit;
  expect([code, err]).toEqual([1, expect.stringContaining('it needs at least 32')]);
}, 30_000);

test('a port that is in use is said in a sentence', async () => {
  const busy = createServer().listen(0, '127.0.0.1');
  await once(busy, 'listening');
  const { port } = busy.address() as { port: number };
  const { code, err } = await start(['dev', '--data', join(folder, 'busy'), '--port', String(port)]).exit;
  busy.close();
  expect([code, err]).toEqual([1, expect.stringContaining(`Port ${port} is in use.`)]);
}, 60_000);

test('a folder is opened by one server at a time', async () => {
  const data = join(folder, 'shared');
  const first = start(['dev', '--data', data, '--port', '0']);
  await addressOf(first);
  const second = await start(['dev', '--data', data, '--port', '0']).exit;
  expect([second.code, second.err]).toEqual([1, expect.stringContaining(`is open in process ${first.child.pid}`)]);
}, 60_000);

test('SIGTERM ends it in order, even with a stream of hints open', async () => {
  const data = join(folder, 'ended');
  const server = start(['dev', '--data', data, '--port', '0', '--secret', secret]);
  const hints = await (await callerAt(await addressOf(server), { organisation: newOrganisation() })).hints();
  await hints.next();
  server.child.kill('SIGTERM');
  expect(await server.exit).toMatchObject({ code: 0, signal: null, err: '' });
  expect(existsSync(join(data, 'lock'))).toBe(false);
  await hints.next().catch(() => undefined);
}, 60_000);

test('what was answered before SIGKILL is there after the next start, once', async () => {
  const args = ['dev', '--data', join(folder, 'killed'), '--port', '0', '--secret', secret];
  const organisation = newOrganisation();
  const device = newTestDevice();
  const first = start(args);
  const before = await callerAt(await addressOf(first), { organisation });
  const rows = Array.from({ length: 200 }, (_, i) => device.row(newId(), 0, lead(`Lead ${i}`)));
  const answered: string[] = [];
  const pushing = (async () => {
    for (const row of rows) answered.push(...(await before.push(device, row)).map(({ id }) => id));
  })();
  await expect.poll(() => answered.length, { timeout: 30_000, interval: 5 }).toBeGreaterThan(20);
  first.child.kill('SIGKILL');
  await expect(pushing).rejects.toThrow();
  await first.exit;
  expect(answered.length).toBeLessThan(rows.length);

  const second = start(args);
  const after = await callerAt(await addressOf(second), { organisation });
  const kept = (await after.pullAll()).map(({ id }) => id);
  expect(kept.slice(0, answered.length)).toEqual(answered);
  for (let i = 0; i < rows.length; i += 50) await after.push(device, ...rows.slice(i, i + 50));
  expect((await after.pullAll()).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
}, 90_000);

test('9.2: new-epoch says that the data was restored, when no server has it open', async () => {
  const data = join(folder, 'restored');
  const [organisation, device] = [newOrganisation(), newTestDevice()];
  const server = start(['dev', '--data', data, '--port', '0', '--secret', secret]);
  const before = await callerAt(await addressOf(server), { organisation });
  await before.push(device, device.row(newId(), 0, lead('Ada')));
  const { timeline } = await before.pull();
  const refused = await start(['new-epoch', '--data', data]).exit;
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('is open in process')]);
  server.child.kill('SIGTERM');
  await server.exit;

  expect(await start(['new-epoch', '--data', data]).exit).toMatchObject({
    code: 0,
    out: 'A new epoch has begun in 1 organisation.\n',
  });
  const again = start(['dev', '--data', data, '--port', '0', '--secret', secret]);
  const after = await callerAt(await addressOf(again), { organisation });
  expect((await after.pull()).timeline).toEqual([...timeline, { epoch: expect.any(String), from: 1 }]);
}, 90_000);

test('keys are made, listed, rotated and revoked where no server has the folder open', async () => {
  const data = join(folder, 'keys');
  const server = start(['dev', '--data', data, '--port', '0', '--secret', secret]);
  const address = await addressOf(server);
  const organisation = newOrganisation();
  await (await callerAt(address, { organisation })).pull();
  const keys = (...args: string[]) => start(['keys', ...args, '--organisation', organisation, '--data', data]).exit;
  const busy = await keys('list');
  expect([busy.code, busy.err]).toEqual([1, expect.stringContaining('is open in process')]);
  server.child.kill('SIGTERM');
  await server.exit;

  const made = await keys('create', '--name', 'Shop', '--scope', 'deals:read', '--scope', 'parties:write');
  expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^crm_live_[\w-]+\n$/) });
  const [id = ''] = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(made.err) ?? [];
  const rotated = await keys('rotate', id, '--overlap', '2');
  expect(rotated.err).toContain('The secret before it ends in 2 hours.');
  const again = start(['dev', '--data', data, '--port', '0', '--secret', secret]);
  const url = await addressOf(again);
  for (const key of [made.out, rotated.out]) {
    const caller = callerAtWith(url, key.trim());
    expect(await caller.ask('{ me { id } }')).toMatchObject({ data: { me: { id } } });
  }
  again.child.kill('SIGTERM');
  await again.exit;

  expect((await keys('list')).out).toMatch(new RegExp(`${id}  active .* rep   deals:read,parties:write  Shop\n$`));
  expect((await keys('revoke', id)).err).toBe(`The key ${id} has ended.\n`);
  expect((await keys('list')).out).toContain(`${id}  revoked`);
}, 120_000);

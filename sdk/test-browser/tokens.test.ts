import { firstValueFrom } from 'rxjs';
import { afterEach, expect, test } from 'vitest';
import { type Crm, createCrm } from '../src/index.ts';
import { createMemoryServer, tokenFor } from '../test/memory-server.ts';
import { pageScript } from './page-script.ts';

const timeout = 120_000;
const tabs = 10;

const pages: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const page of pages.splice(0)) page.remove();
  localStorage.clear();
});

/** A server that takes one token at a time, and an app whose tabs each keep the token in memory. */
function setUp() {
  const server = createMemoryServer();
  const login = { valid: tokenFor('ada'), count: 0, next: async (): Promise<string | null> => login.valid };
  const renamed = (): string => `${tokenFor('ada')}${++login.count}`;
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { authorization } = init.headers as Record<string, string>;
    if (authorization === `Bearer ${login.valid}`) return server.fetch(url, init);
    return Response.json({ errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] }, { status: 401 });
  };
  let refreshes = 0;
  const appOfTab = () => {
    let has = login.valid;
    return async ({ refresh }: { refresh: boolean }): Promise<string | null> => {
      if (!refresh) return has;
      refreshes += 1;
      const next = await login.next();
      has = next ?? has;
      return next;
    };
  };
  Object.assign(window, { fetchInTest: fetch, appOfTab });
  return { server, login, renamed, fetch, appOfTab, refreshes: () => refreshes };
}

async function openTab(name: string): Promise<Crm<'deals'>> {
  const page = document.createElement('iframe');
  page.srcdoc = pageScript(`
    import { createCrm } from '/sdk/src/index.ts';
    const sync = { url: '/graphql', token: parent.appOfTab(), fetch: parent.fetchInTest };
    window.crm = await createCrm({ name: '${name}', collections: ['deals'], sync });
  `);
  document.body.append(page);
  pages.push(page);
  const there = page.contentWindow as unknown as { crm?: Crm<'deals'> };
  return expect
    .poll(() => there.crm, { timeout: 30_000 })
    .toBeDefined()
    .then(() => there.crm as Crm<'deals'>);
}

const openTabs = async (name: string): Promise<readonly [Crm<'deals'>, ...Crm<'deals'>[]]> => {
  const first = await openTab(name);
  return [first, ...(await Promise.all(Array.from({ length: tabs - 1 }, () => openTab(name))))];
};

const stateOf = async (crm: Crm<'deals'>) => (await firstValueFrom(crm.sync.status$)).state;

test('14.6: ten tabs whose token has run out get a new one by one call', { timeout }, async () => {
  const { server, login, renamed, refreshes } = setUp();
  const all = await openTabs('refresh-once');
  await all[0].sync.now();
  await all[0].leads.insert({ name: 'Ada' });
  login.valid = renamed();
  await Promise.all(all.map((crm) => crm.sync.now()));
  expect(refreshes()).toBe(1);
  expect(await Promise.all(all.map(stateOf))).toEqual(all.map(() => 'idle'));
  expect(server.records.size).toBe(1);
  await all[0].destroy();
});

test('14.6: where there is no other token, the app is asked once, edits wait, and all go on after a sign-in', {
  timeout,
}, async () => {
  const { server, login, renamed, refreshes } = setUp();
  const all = await openTabs('sign-in-again');
  await all[0].sync.now();
  login.next = async () => null;
  login.valid = renamed();
  const [leader, other] = all;
  await leader.sync.now();
  const signedOut = all.map(() => 'auth-required');
  await expect.poll(() => Promise.all(all.map(stateOf)), { timeout: 20_000 }).toEqual(signedOut);
  expect(refreshes()).toBe(1);
  expect(await firstValueFrom(leader.sync.status$)).toMatchObject({
    state: 'auth-required',
    error: { code: 'AUTH_REQUIRED', message: expect.stringContaining('takes the token no more') },
  });
  await leader.leads.insert({ name: 'Written while signed out' });
  expect(await firstValueFrom(leader.sync.pending$)).toBe(1);
  expect(server.records.size).toBe(0);

  login.next = async () => login.valid;
  other?.sync.resume();
  await expect.poll(() => server.records.size, { timeout: 20_000 }).toBe(1);
  const idle = all.map(() => 'idle');
  await expect.poll(() => Promise.all(all.map(stateOf)), { timeout: 20_000 }).toEqual(idle);
  expect(refreshes()).toBe(2);
  await leader.destroy();
});

test('a crm that was opened before opens without a token that is slow, and syncs when it comes', {
  timeout,
}, async () => {
  const { server, fetch, login } = setUp();
  const open = (token: () => Promise<string>) =>
    createCrm({ name: 'slow-token', collections: ['deals'], sync: { url: '/graphql', token, fetch: fetch as never } });
  const first = await open(async () => login.valid);
  await first.leads.insert({ name: 'Ada' });
  await first.sync.now();
  await first.close();

  let give = (_token: string): void => {};
  const slow = new Promise<string>((resolve) => {
    give = resolve;
  });
  const again = await open(() => slow);
  expect(again.user).toMatchObject({ id: 'ada', organisation: 'demo' });
  expect((await again.leads.find().exec()).map(({ name }) => name)).toEqual(['Ada']);
  await again.leads.insert({ name: 'Ben' });
  give(login.valid);
  await expect.poll(() => server.records.size).toBe(2);
  await again.destroy();
});

test('somebody else’s token is refused in words, nothing is sent or lost, and the next crm is theirs', {
  timeout,
}, async () => {
  const { server, fetch, login } = setUp();
  let token: Promise<string> = Promise.resolve(login.valid);
  const open = () =>
    createCrm({
      ...{ name: 'somebody-else', collections: ['deals'] },
      sync: { url: '/graphql', token: () => token, fetch: fetch as never },
    });
  const hers = await open();
  await hers.sync.now();
  await hers.leads.insert({ name: 'Hers' });
  token = Promise.resolve(tokenFor('ben'));
  await hers.sync.now();
  expect(await firstValueFrom(hers.sync.status$)).toMatchObject({
    state: 'auth-required',
    error: { code: 'WRONG_USER', message: expect.stringContaining('Somebody else has signed in') },
  });
  expect(await firstValueFrom(hers.sync.pending$)).toBe(1);
  expect(server.records.size).toBe(0);
  await hers.close();
  const his = await open();
  expect(his.user?.id).toBe('ben');
  expect(await his.leads.find().exec()).toEqual([]);
  await his.close();
  token = Promise.resolve(login.valid);
  const again = await open();
  expect((await again.leads.find().exec()).map(({ name }) => name)).toEqual(['Hers']);
  await again.destroy();
});

import { ada } from '@rockpool/demo-data';
import { createCrm } from '@rockpool/sdk';
import type { CrmServer } from '@rockpool/server';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { tokenFor } from './simulate/tokens.ts';
import { startServer } from './support/server.ts';

// An embedded database takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const A_DAY = 24 * 3_600_000;

let server: CrmServer;
let passed = 0;
const now = (): number => Date.now() + passed;
beforeAll(async () => {
  server = await startServer(now);
});
afterAll(() => server.close());

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const crm of open.splice(0)) await crm.close();
});

let organisations = 0;

/** A device whose person signs in for twelve hours, and signs in again when the test lets them. */
async function openDevice() {
  const organisation = `sign-in-${++organisations}`;
  const person = { ...ada, organisation };
  const session = { person, canSignIn: true, asked: 0, token: '' };
  const signIn = (): string => tokenFor(session.person, organisation, now() + A_DAY / 2);
  session.token = signIn();
  const token = ({ refresh }: { refresh: boolean }): string | null => {
    if (refresh) session.asked += 1;
    if (refresh && !session.canSignIn) return null;
    if (refresh) session.token = signIn();
    return session.token;
  };
  const crm = await createCrm({
    name: organisation,
    collections: ['deals'],
    storage: getRxStorageMemory(),
    sync: { url: 'http://rockpool.test/graphql', token, fetch: (url, init) => server.fetch(new Request(url, init)) },
  });
  open.push(crm);
  await crm.sync.now();
  return { crm, session, signIn };
}

const names = async (crm: Awaited<ReturnType<typeof openDevice>>['crm']) =>
  (await crm.leads.find().exec()).map(({ name, syncState }) => `${name}: ${syncState}`);

test('14.6: after sixty days without a network and without a sign-in the queue is there, and goes with the next sign-in', async () => {
  const { crm, session, signIn } = await openDevice();
  await crm.leads.insert({ name: 'Before' });
  await crm.sync.now();
  await crm.leads.insert({ name: 'On the road' });
  passed += 60 * A_DAY;
  session.canSignIn = false;
  await crm.sync.now();
  expect(await firstValueFrom(crm.sync.status$)).toMatchObject({
    state: 'auth-required',
    error: { code: 'AUTH_REQUIRED' },
  });
  await crm.leads.insert({ name: 'Signed out' });
  expect(await names(crm)).toEqual(['Before: synced', 'On the road: pending', 'Signed out: pending']);

  session.token = signIn();
  crm.sync.resume();
  await expect.poll(() => firstValueFrom(crm.sync.pending$)).toBe(0);
  expect(await names(crm)).toEqual(['Before: synced', 'On the road: synced', 'Signed out: synced']);
  expect(await firstValueFrom(crm.sync.status$)).toMatchObject({ state: 'idle', error: null });
});

test('14.6: a token that runs out while the app is open is replaced without anybody noticing', async () => {
  const { crm, session } = await openDevice();
  const states: string[] = [];
  const watch = crm.sync.status$.subscribe(({ state }) => states.push(state));
  passed += A_DAY;
  await crm.leads.insert({ name: 'The day after' });
  await crm.sync.now();
  watch.unsubscribe();
  expect(await names(crm)).toEqual(['The day after: synced']);
  expect(states).not.toContain('auth-required');
  expect(session.asked).toBe(1);
});

test('14.6: whoever was renamed stays the same person', async () => {
  const { crm, session } = await openDevice();
  await crm.leads.insert({ name: 'As Ada Reyes' });
  session.person = { ...session.person, name: 'Ada Okafor' };
  passed += A_DAY;
  await crm.sync.now();
  expect(await names(crm)).toEqual(['As Ada Reyes: synced']);
});

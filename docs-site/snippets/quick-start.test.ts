import { createCrm } from '@rockpool/sdk';
import { createCrmServer, createToken, pglite } from '@rockpool/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { signIn, token } from './session.ts';

const secret = 'a secret of the quick start, long enough';
const ada = {
  sub: '019b76da-a800-7000-8000-000000000ada',
  org: 'quick-start',
  name: 'Ada Reyes',
  role: 'rep',
} as const;

const server = await createCrmServer({ database: pglite(), auth: { secret } });
/** The snippet is what a reader pastes, so the network is put under it from outside. */
beforeAll(async () => {
  vi.stubGlobal('fetch', server.fetch);
  vi.spyOn(console, 'log').mockImplementation(() => {});
  signIn(await createToken(ada, secret));
});

test('the quick start does what its page says', async () => {
  const page = await import('./quick-start.ts');
  const { crm, lead, states, timeline, complaint } = page;

  await expect.poll(() => states.at(-1)).toBe('synced');
  expect(states[0]).toBe('pending');
  // Read where it is exported: what is taken out of a module stays as it was.
  await expect.poll(() => page.openLeads).toEqual(['Harbour Hotel, 12000 EUR']);
  expect(timeline.map((activity) => activity.subject)).toEqual(['First call']);
  expect(complaint).toBe('INVALID_RECORD at name');

  const phone = await createCrm({
    name: 'another-device',
    collections: ['parties', 'deals', 'activities'],
    sync: { url: 'http://localhost:4000/graphql', token },
  });
  await expect
    .poll(async () => (await phone.leads.findOne(lead.id).exec())?.notes)
    .toBe('Forty rooms, from May.');

  await Promise.all([crm.close(), phone.close()]);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

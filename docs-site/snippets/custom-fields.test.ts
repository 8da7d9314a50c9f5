import { createCrmServer, createToken, pglite } from '@rockpool/server';
import { afterAll, beforeAll, expect, expectTypeOf, test, vi } from 'vitest';
import { signIn } from './session.ts';

const secret = 'a secret of the marina, which is long enough';
const server = await createCrmServer({ database: pglite(), auth: { secret } });

beforeAll(async () => {
  vi.stubGlobal('fetch', server.fetch);
  signIn(
    await createToken(
      {
        sub: '019b76da-a800-7000-8000-00000000fa44',
        org: 'marina',
        name: 'Ines Kowalski',
        role: 'admin',
      },
      secret,
    ),
  );
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

test('the marina’s fields are typed, checked, synced and there by default', async () => {
  const { crm, deal, defined } = await import('./custom-fields.ts');
  expectTypeOf(deal.custom.season).toEqualTypeOf<
    'spring' | 'summer' | 'winter' | undefined
  >();
  expect(deal.custom.berths).toBe(1);
  await expect.poll(() => defined.getLatest().syncState).toBe('synced');
  await expect
    .poll(() => crm.companies.insert({ name: 'Kelp & Co' }).catch(String))
    .toContain('parties.custom.harbour: expected a value, got none.');
  const kelp = await crm.companies.insert({
    name: 'Kelp & Co',
    custom: { harbour: 'Roscoff' },
  });
  await crm.sync.now();
  expect(kelp.getLatest().syncState).toBe('synced');
  await crm.close();
});

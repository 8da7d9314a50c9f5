import { readFile } from 'node:fs/promises';
import { createCrm } from '@rockpool/sdk';
import { createCrmServer, createToken, pglite } from '@rockpool/server';
import { afterAll, beforeAll, expect, expectTypeOf, test, vi } from 'vitest';
import { signIn, token } from '../session.ts';
import { type Herd, herds } from './herds.ts';
import { newHerds } from './new-herds.ts';

const secret = 'a secret of the farm, which is long enough';
const claims = {
  sub: '019b76da-a800-7000-8000-00000000fa43',
  org: 'farm',
  name: 'Noor Haddad',
  role: 'rep',
} as const;
const database = pglite();
const auth = { secret };
const farm = await createCrmServer({ database, auth, collections: [herds] });
let fetched = farm.fetch;

beforeAll(async () => {
  vi.stubGlobal('fetch', (...request: Parameters<typeof fetch>) =>
    fetched(...request),
  );
  signIn(await createToken(claims, secret));
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await farm.close();
});

const read = (name: string) => readFile(new URL(name, import.meta.url), 'utf8');

test('the farm’s file has under 40 lines', async () => {
  expect((await read('./herds.ts')).trimEnd().split('\n').length).toBeLessThan(40);
});

test('the farm’s herds are typed, synced, and there after both ends were updated', async () => {
  expectTypeOf<Herd['size']>().toEqualTypeOf<number>();
  const { crm, herd, flock } = await import('./farm.ts');
  expectTypeOf(herd.size).toEqualTypeOf<number>();
  expectTypeOf(herd).not.toHaveProperty('shornOn');
  expectTypeOf(flock.shornOn).toEqualTypeOf<string | undefined>();
  const shorn = { name: 'South pasture', shornOn: '2026-05-04' };
  await expect(crm.herds.insert(shorn)).rejects.toThrow(
    'herds.shornOn: expected no value in a record of the kind "herd"',
  );
  for (const one of [herd, flock]) {
    await expect.poll(() => one.getLatest().syncState).toBe('synced');
  }
  const answer = await farm.fetch('http://localhost:4000/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token()}`,
    },
    body: JSON.stringify({ query: await read('./livestock.graphql') }),
  });
  expect(await answer.json()).toMatchObject({
    data: {
      herds: { nodes: [{ name: 'North pasture', size: 80 }] },
      flocks: { nodes: [{ name: 'Dunes', shornOn: '2026-05-04' }] },
    },
  });

  const updated = await createCrmServer({
    ...{ database, auth, collections: [newHerds] },
  });
  fetched = updated.fetch;
  const phone = await createCrm({
    ...{ name: 'another-device', collections: [newHerds] },
    sync: { url: 'http://localhost:4000/graphql', token },
  });
  const find = () => phone.herds.findOne(herd.id).exec();
  await expect.poll(async () => (await find())?.headcount).toBe(80);
  await phone.herds.patch(herd.id, { headcount: 81 });
  await phone.sync.now();
  await crm.sync.now();
  expect(herd.getLatest().size).toBe(81);
  expect((await find())?.mood).toBe('calm');
  await Promise.all([crm.close(), phone.close()]);
});

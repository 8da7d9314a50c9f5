import { createToken } from '@rockpool/server';
import { beforeEach, expect, test } from 'vitest';
import { change, decrypt, openWithKey, unlock } from './encryption.ts';

const offline = async () => {
  throw new TypeError('There is no network.');
};

let sync: { url: string; token: () => string; fetch: typeof offline };
beforeEach(async () => {
  const user = {
    sub: crypto.randomUUID(),
    org: 'acme',
    name: 'Ada',
    role: 'rep',
  } as const;
  const token = await createToken(user, 'only for tests, at least 32 characters');
  sync = { url: 'http://test/graphql', token: () => token, fetch: offline };
});

/** Somebody who types these passphrases, one after the other, and then agrees to start anew. */
function person(...typed: string[]) {
  const seen: string[] = [];
  let wrong = 0;
  return {
    seen,
    ask: async (isNew: boolean) => {
      seen.push(isNew ? 'choose' : 'enter');
      return typed.shift() ?? 'no idea';
    },
    say: () => void wrong++,
    confirm: async () => wrong > 1,
    show: () => void seen.push('locked'),
  };
}

test('a passphrase is chosen, asked for, changed and forgotten', async () => {
  const ada = person('first', 'second', 'first', 'second');
  const crm = await unlock(sync, ada);
  await crm.leads.insert({ name: 'Ada Lovelace' });
  await change(crm, ada);
  expect(ada.seen).toEqual(['choose', 'choose', 'locked']);
  const again = await unlock(sync, ada);
  expect(await again.leads.count().exec()).toBe(1);
  await again.close();
  const forgetful = person('third', 'fourth', 'fifth');
  const anew = await unlock(sync, forgetful);
  expect(forgetful.seen).toEqual(['enter', 'enter', 'choose']);
  expect(await anew.leads.count().exec()).toBe(0);
  await anew.destroy();
});

test("with the app's own key nobody is asked, and the encryption can be ended", async () => {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const crm = await openWithKey(sync, async () => key);
  await crm.leads.insert({ name: 'Ada Lovelace' });
  await crm.close();
  const plain = await decrypt(sync, key);
  expect([await plain.leads.count().exec(), plain.encryption]).toEqual([1, null]);
  await plain.destroy();
});

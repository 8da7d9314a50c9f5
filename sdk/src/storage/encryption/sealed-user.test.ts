import { expect, test } from 'vitest';
import { createTestEdges } from '../../../test/edges.ts';
import { openingUser, plainUser, type UserPlace } from '../../auth/last-user.ts';
import { newDataKey } from './key-file.ts';
import type { Keyring } from './keyring.ts';
import { sealedUser } from './sealed-user.ts';

const ada = { id: 'ada', organisation: 'acme', role: 'sales', name: 'Ada Lovelace' };
const key = await newDataKey();
const keys = {
  encrypt: (task: (number: number, key: CryptoKey) => Promise<unknown>) => task(1, key),
  find: async () => key,
} as unknown as Keyring;

function newPlace(text: string | null = null): UserPlace & { text: string | null } {
  const place = {
    text,
    read: () => place.text,
    write(next: string | null) {
      place.text = next;
    },
  };
  return place;
}

const late = { url: '', token: () => new Promise<string>(() => {}) };

test('the last user is kept so that only the keys of their database tell who it was', async () => {
  const place = newPlace();
  await sealedUser(place, async () => keys).keep(ada as never, 'abc123', keys);
  for (const known of Object.values(ada)) expect(place.text).not.toContain(known);
  const asked: string[] = [];
  const last = sealedUser(place, async (database) => {
    asked.push(database);
    return keys;
  });
  expect(await last.recall()).toEqual(ada);
  expect(asked).toEqual(['abc123']);
  expect(plainUser(place).isKnown()).toBe(false);
});

test('where the token takes its time the last user opens the app, for which the passphrase is asked', async () => {
  const place = newPlace();
  const last = sealedUser(place, async () => keys);
  await last.keep(ada as never, 'abc123', keys);
  const edges = createTestEdges();
  const opening = openingUser(late, edges, last);
  await edges.pass(250);
  expect(await opening).toEqual(ada);
});

test('who was kept before the encryption is still known', async () => {
  expect(await sealedUser(newPlace(JSON.stringify(ada)), async () => keys).recall()).toEqual(ada);
});

test('nobody is known where the keys are gone', async () => {
  const place = newPlace();
  await sealedUser(place, async () => keys).keep(ada as never, 'abc123', keys);
  expect(await sealedUser(place, async () => undefined).recall()).toBeNull();
});

import { expect, test } from 'vitest';
import { tokenFor } from '../../test/memory-server.ts';
import { readToken } from './token.ts';

test('reads who is signed in, names beyond ASCII among them', () => {
  expect(readToken(tokenFor('ada', 'tides'))).toEqual({ id: 'ada', organisation: 'tides', name: 'ada', role: 'rep' });
  const claims = Buffer.from(JSON.stringify({ sub: 'z', org: 'o', name: 'Zoë' })).toString('base64url');
  expect(readToken(`x.${claims}.y`)?.name).toBe('Zoë');
});

test('reads it where the app says that it stands', () => {
  const claims = { sub: 'auth0|7', 'https://crm.test/id': 'ada', org_id: 'tides', nickname: 'Ada', role: 'rep' };
  const token = `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.y`;
  const names = { user: 'https://crm.test/id', organisation: 'org_id', name: 'nickname' };
  expect(readToken(token, names)).toEqual({ id: 'ada', organisation: 'tides', name: 'Ada', role: 'rep' });
});

test.each(['', 'x', 'a.b.c', `a.${btoa('[]')}.c`, `a.${btoa('{"sub":"x"}')}.c`])('%j names nobody', (token) => {
  expect(readToken(token)).toBeNull();
});

import { createHmac, generateKeyPairSync } from 'node:crypto';
import { exportJWK, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { createToken, createTokenVerifier } from './token.ts';

const secret = 'a secret that only this test knows about';
const claims = { sub: '00000000-0000-7000-8000-00000000000a', org: 'tides', name: 'Ada Reyes', role: 'rep' } as const;
const verify = createTokenVerifier(secret, Date.now);

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const inAnHour = (): number => Math.floor(Date.now() / 1000) + 3600;

/** A token with any header and payload, truly signed with the server's secret. */
function forge(header: object, payload: object, key: string | Buffer = secret): string {
  const content = `${encode(header)}.${encode(payload)}`;
  return `${content}.${createHmac('sha256', key).update(content).digest('base64url')}`;
}

const good = { alg: 'HS256', typ: 'JWT' };
const payload = { ...claims, iss: 'rockpool', aud: 'rockpool', exp: inAnHour() };

test('a token says who somebody is', async () => {
  const token = await createToken(claims, secret, { expiresIn: '1 hour' });
  const user = await verify(token);
  expect(user).toMatchObject({ id: claims.sub, organisation: 'tides', name: 'Ada Reyes', role: 'rep' });
  expect((user?.expiresAt ?? 0) - Date.now()).toBeGreaterThan(3_590_000);
});

test('a token that was let in is let in until its time has run out', async () => {
  let now = Date.now();
  const token = forge(good, { ...payload, exp: Math.floor(now / 1000) + 60 });
  const verifyLater = createTokenVerifier(secret, () => now);
  expect(await verifyLater(token)).toMatchObject({ organisation: 'tides' });
  expect(await verifyLater(token)).toMatchObject({ organisation: 'tides' });
  now += 60_000;
  expect(await verifyLater(token)).toBeUndefined();
});

test('a forged token of the right shape is let in: the attacks below fail for their own reason', async () => {
  expect(await verify(forge(good, payload))).toMatchObject({ organisation: 'tides' });
});

describe('refuses', () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  const unsigned = `${encode({ alg: 'none', typ: 'JWT' })}.${encode(payload)}.`;
  const { exp: _, ...endless } = payload;

  test.each([
    ['nothing', ''],
    ['noise', 'a.b.c'],
    ['no signature', unsigned],
    [
      'no signature, in capitals',
      unsigned.replace(encode({ alg: 'none', typ: 'JWT' }), encode({ alg: 'NONE', typ: 'JWT' })),
    ],
    ['another secret', forge(good, payload, 'another secret of a decent length, too')],
    ['a public key as secret', forge(good, payload, String(pem))],
    ['another algorithm', forge({ ...good, alg: 'HS512' }, payload)],
    ['an asymmetric algorithm', forge({ ...good, alg: 'RS256' }, payload)],
    ['another type', forge({ ...good, typ: 'at+jwt' }, payload)],
    ['no type', forge({ alg: 'HS256' }, payload)],
    ['a critical extension', forge({ ...good, crit: ['b64'], b64: false }, payload)],
    ['another issuer', forge(good, { ...payload, iss: 'somebody' })],
    ['another audience', forge(good, { ...payload, aud: 'elsewhere' })],
    ['no end', forge(good, endless)],
    ['an end that is text', forge(good, { ...payload, exp: String(inAnHour()) })],
    ['an end that has passed', forge(good, { ...payload, exp: Math.floor(Date.now() / 1000) - 1 })],
    ['a beginning that is still to come', forge(good, { ...payload, nbf: inAnHour() })],
    ['no organisation', forge(good, { ...payload, org: undefined })],
    ['an organisation that is no name', forge(good, { ...payload, org: "' OR true --" })],
    ['a list of organisations', forge(good, { ...payload, org: ['tides', 'kelp'] })],
    ['a user that is no id', forge(good, { ...payload, sub: 'ada' })],
    ['a role that is no word', forge(good, { ...payload, role: "' OR true --" })],
    ['no name', forge(good, { ...payload, name: 7 })],
    ['a payload that is no object', forge(good, [payload])],
  ])('%s', async (_name, token) => {
    expect(await verify(token)).toBeUndefined();
  });

  test('a key that the token brings along', async () => {
    const key = new TextEncoder().encode('the attacker brings this key with him, in the header');
    const jwk = await exportJWK(key);
    for (const header of [
      { jwk },
      { jku: 'https://evil.test/keys' },
      { x5u: 'https://evil.test/key' },
      { kid: '../../dev/null' },
    ]) {
      const token = await new SignJWT({ ...payload }).setProtectedHeader({ ...good, ...header }).sign(key);
      expect(await verify(token)).toBeUndefined();
    }
  });

  test('every token with one character changed', async () => {
    const token = forge(good, payload);
    for (let i = 0; i < token.length - 1; i++) {
      const changed = token.slice(0, i) + (token[i] === 'A' ? 'B' : 'A') + token.slice(i + 1);
      if (changed !== token) expect(await verify(changed), changed).toBeUndefined();
    }
  });
});

test('a short secret is refused with a way to make a long one', () => {
  expect(() => createTokenVerifier('hunter2', Date.now)).toThrow(/has 7 characters; it needs at least 32.*randomBytes/);
});

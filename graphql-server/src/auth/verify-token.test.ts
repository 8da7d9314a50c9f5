import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { forge, newPair, type Pair } from '../../test/support/forge.ts';
import { type Malformed, malformedFor, malformedForProvider } from '../../test/support/malformed-tokens.ts';
import { createServerOn } from '../create-crm-server.ts';
import { createMemoryStore } from '../testing/index.ts';
import type { AuthOptions } from './auth-options.ts';
import { createToken } from './token.ts';
import { createTokenVerifier } from './verify-token.ts';

const secret = 'a secret that only this test knows about';
const ada = '00000000-0000-7000-8000-00000000000a';
const now = Math.floor(Date.now() / 1000) * 1000;
const person = { sub: ada, org: 'tides', name: 'Ada Reyes', role: 'rep' };
const claims = { ...person, iss: 'rockpool', aud: 'rockpool', exp: now / 1000 + 3600 };
const pairs = [newPair('RS256', 'rsa-1'), newPair('ES256', 'ec-1'), newPair('EdDSA', 'ed-1')] as const;
const stranger = newPair('RS256', 'stranger');
const keys = { keys: pairs.map(({ jwk }) => jwk) };

const verifierFor = (options: Partial<AuthOptions> = {}, clock: () => number = () => now) =>
  createTokenVerifier({ secret, ...options }, clock, () => {});

describe('a token of the secret', () => {
  const verify = verifierFor();

  test('says who somebody is', async () => {
    const token = await createToken(person, secret, { expiresIn: '1 hour' });
    const user = await verifierFor({}, Date.now)(token);
    expect(user).toMatchObject({ id: ada, organisation: 'tides', name: 'Ada Reyes', role: 'rep' });
    expect((user?.expiresAt ?? 0) - Date.now()).toBeGreaterThan(3_590_000);
  });

  test('is let in until its time has run out, to the second', async () => {
    let at = now;
    const verifyLater = verifierFor({}, () => at);
    const token = forge({ alg: 'HS256', typ: 'JWT' }, { ...claims, exp: now / 1000 + 60 }, secret);
    expect(await verifyLater(token)).toMatchObject({ organisation: 'tides', expiresAt: now + 60_000 });
    at = now + 59_999;
    expect(await verifyLater(token)).toBeDefined();
    at = now + 60_000;
    expect(await verifyLater(token)).toBeUndefined();
    expect(await verifierFor({}, () => at)(token)).toBeUndefined();
  });

  test('may begin up to a minute ahead of the server’s clock', async () => {
    const beginning = (ahead: number) =>
      verify(forge({ alg: 'HS256', typ: 'JWT' }, { ...claims, nbf: now / 1000 + ahead }, secret));
    expect(await beginning(60)).toBeDefined();
    expect(await beginning(61)).toBeUndefined();
  });

  test('may do without a name, and have a role that the organisation made', async () => {
    const { name: _, ...nameless } = claims;
    const token = forge({ alg: 'HS256', typ: 'at+jwt' }, { ...nameless, role: 'inside-sales' }, secret);
    expect(await verify(token)).toMatchObject({ name: '', role: 'inside-sales' });
  });

  test('says it by the names, and for the issuer and audience, that the server was told', async () => {
    const names = {
      user: 'https://crm.test/id',
      organisation: 'org_id',
      role: 'https://crm.test/role',
      name: 'nickname',
    };
    const told = verifierFor({ issuer: 'https://login.test/', audience: 'crm', claims: names });
    const { sub, org, role, name, ...rest } = claims;
    const payload = { ...rest, iss: 'https://login.test/', aud: ['other', 'crm'], sub: 'auth0|7' };
    const named = { [names.user]: sub, [names.organisation]: org, [names.role]: role, [names.name]: name };
    const token = forge({ alg: 'HS256', typ: 'JWT' }, { ...payload, ...named }, secret);
    expect(await told(token)).toMatchObject({ id: ada, organisation: 'tides', name: 'Ada Reyes', role: 'rep' });
    expect(await verify(token)).toBeUndefined();
  });
});

describe('a token of a provider', () => {
  test.each(pairs)('is let in by $alg', async (pair) => {
    expect(await verifierFor({ jwks: keys })(pair.token(claims))).toMatchObject({ id: ada });
  });

  test.each([
    [{ keys: [{ ...pairs[0].jwk, kid: '' }] }, 'has a "kid"'],
    [{ keys: [{ kty: 'oct', kid: 'x', k: 'c2VjcmV0' }] }, 'the public part'],
    [{ keys: [{ ...pairs[1].jwk, d: 'c2VjcmV0' }] }, 'the public part'],
    ['http://login.test/keys', 'begins with https://, not "http://login.test/keys"'],
    ['keys.json', 'begins with https://'],
  ])('%j is no set of keys that a server starts with', (jwks, words) => {
    expect(() => verifierFor({ jwks })).toThrow(words);
  });
});

test('a short secret is refused with a way to make a long one', () => {
  expect(() => verifierFor({ secret: 'hunter2' })).toThrow(/has 7 characters; it needs at least 32.*randomBytes/);
});

describe('tokens that are wrong in one way', () => {
  const corpora: readonly (readonly [string, Partial<AuthOptions>, string, readonly Malformed[]])[] = [
    [
      'the secret',
      {},
      forge({ alg: 'HS256', typ: 'JWT' }, claims, secret),
      malformedFor(secret, claims, now, stranger),
    ],
    ['a provider', { jwks: keys }, pairs[0].token(claims), malformedForProvider(secret, pairs, stranger, claims, now)],
  ];

  test.each(corpora)('none of %s is let in, and all get one answer', async (_name, options, good, malformed) => {
    expect(new Set(malformed.map(([, token]) => token)).size).toBeGreaterThanOrEqual(500);
    const server = await createServerOn(createMemoryStore(), async () => {}, {
      auth: { secret, ...options },
      now: () => now,
    });
    const ask = async (token: string): Promise<string> => {
      const response = await server.fetch('http://rockpool.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: '{ me { id } }' }),
      });
      return `${response.status} ${await response.text()}`;
    };
    expect(await ask(good)).toContain(`200 {"data":{"me":{"id":"${ada}"}}`);
    const answers = new Map<string, string[]>();
    for (const [wrong, token] of malformed) {
      const answer = await ask(token);
      answers.set(answer, [...(answers.get(answer) ?? []), wrong]);
    }
    expect([...answers.keys()]).toEqual([expect.stringMatching(/^401 .*"UNAUTHENTICATED"/)]);
    await server.close();
  });
});

describe('keys at an address', () => {
  let published: readonly Pair[] = [];
  let status = 200;
  let fetched = 0;
  const http = createServer((_request, response) => {
    fetched += 1;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: published.map(({ jwk }) => jwk) }));
  });
  beforeAll(() => new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve)));
  afterAll(() => http.close());
  const provider = (noted: unknown[] = [], clock = () => now) => {
    fetched = 0;
    const jwks = `http://127.0.0.1:${(http.address() as AddressInfo).port}/keys`;
    return createTokenVerifier({ secret, jwks }, clock, (error) => noted.push(error));
  };

  test('are fetched once for many tokens, and not for those that name none of them', async () => {
    [published, status] = [pairs, 200];
    const verify = provider();
    const tokens = pairs.flatMap((pair) => [pair.token(claims), pair.token({ ...claims, jti: 'another' })]);
    expect(await Promise.all(tokens.map((token) => verify(token)))).toEqual(tokens.map(() => expect.anything()));
    expect(fetched).toBe(1);
    for (let i = 0; i < 20; i++) {
      expect(await verify(pairs[0].token(claims, { kid: `made-up-${i}` }))).toBeUndefined();
    }
    expect(fetched).toBe(1);
  });

  test('that cannot be fetched are the server’s trouble, not the token’s: 503, and a note', async () => {
    [published, status] = [pairs, 500];
    const noted: unknown[] = [];
    const verify = provider(noted);
    await expect(verify(pairs[0].token(claims))).rejects.toMatchObject({
      extensions: { code: 'INTERNAL', retry: true, http: { status: 503 } },
      message: expect.stringMatching(/^The keys at http:\/\/127.0.0.1:\d+ cannot be fetched now; try again.$/),
    });
    expect(noted).toHaveLength(1);
    status = 200;
    expect(await verify(pairs[0].token(claims))).toBeDefined();
  });

  test('that are rotated come within ten minutes, or at once when a token names one of them', async () => {
    const [rsa, ec, ed] = pairs;
    [published, status] = [[rsa, ec], 200];
    vi.useFakeTimers({ toFake: ['Date', 'performance'], now });
    let at = now;
    const verify = provider([], () => at);
    const wait = (milliseconds: number): void => {
      at += milliseconds;
      vi.advanceTimersByTime(milliseconds);
    };
    try {
      const [old, fresh] = [rsa.token(claims), ed.token(claims)];
      expect(await verify(old)).toBeDefined();
      published = [ec, ed];
      expect(await verify(fresh)).toBeUndefined();
      wait(31_000);
      expect(await verify(fresh)).toBeDefined();
      expect(fetched).toBe(2);
      expect(await verify(old)).toBeDefined();
      wait(600_001);
      expect(await verify(old)).toBeUndefined();
    } finally {
      vi.useRealTimers();
    }
  });

  test('count for a day while their address does not answer', async () => {
    [published, status] = [pairs, 200];
    vi.useFakeTimers({ toFake: ['Date', 'performance'], now });
    const noted: unknown[] = [];
    const verify = provider(noted);
    try {
      expect(await verify(pairs[0].token({ ...claims, jti: 1 }))).toBeDefined();
      status = 500;
      vi.advanceTimersByTime(23 * 3_600_000);
      expect(await verify(pairs[0].token({ ...claims, jti: 2 }))).toBeDefined();
      await expect.poll(() => noted.length).toBe(1);
      vi.advanceTimersByTime(2 * 3_600_000);
      await expect(verify(pairs[0].token({ ...claims, jti: 3 }))).rejects.toThrow('cannot be fetched now');
    } finally {
      vi.useRealTimers();
    }
  });
});

import { forge, type Pair, part } from './forge.ts';

/** A token that is wrong in one way, and that way. */
export type Malformed = readonly [wrong: string, token: string];

const second = (at: number): number => Math.floor(at / 1000);

/** Values that no claim of a token may have in place of a text. */
const odd: readonly unknown[] = [null, true, 0, 7, 1e308, [], {}, ['x'], { x: 1 }, ''];

const names = ['alg', 'typ', 'kid', 'jku', 'x5u', 'jwk', 'x5c', 'crit', 'b64', 'zip', 'enc', 'cty', '__proto__'];

/** Claims of a token that would be let in. */
export interface GoodClaims {
  readonly [name: string]: unknown;
}

/**
 * Headers that are wrong, whatever the algorithm of the server.
 *
 * @param good a header that would be let in
 */
function badHeaders(
  good: { readonly [name: string]: unknown },
  publicKey: unknown,
): readonly (readonly [string, unknown])[] {
  const algorithms = [
    ...['none', 'None', 'NONE', 'nOnE', '', 'HS384', 'HS512', 'hs256', 'RS384', 'RS512', 'PS256', 'PS384', 'ES256K'],
    ...[
      'ES384',
      'ES512',
      'rs256',
      'es256',
      'eddsa',
      'dir',
      'A128KW',
      'RSA1_5',
      'ECDH-ES',
      'HS256 ',
      ' RS256',
      'ML-DSA-44',
    ],
  ];
  const types = [
    'jwt+',
    'id+jwt',
    'logout+jwt',
    'dpop+jwt',
    'JOSE',
    'jose+json',
    'secevent+jwt',
    'JWS',
    'text/html',
    ' JWT',
  ];
  const keys = [
    'https://evil.test/keys',
    'http://127.0.0.1/keys',
    'file:///dev/null',
    "' OR true --",
    '../../dev/null',
  ];
  return [
    ...algorithms.map((alg) => [`alg ${alg}`, { ...good, alg }] as const),
    ...odd.map((alg) => [`alg ${JSON.stringify(alg)}`, { ...good, alg }] as const),
    ...types.map((typ) => [`typ ${typ}`, { ...good, typ }] as const),
    ...odd.map((typ) => [`typ ${JSON.stringify(typ)}`, { ...good, typ }] as const),
    ...keys.flatMap((url) => [
      [`jku ${url}`, { ...good, jku: url }] as const,
      [`x5u ${url}`, { ...good, x5u: url }] as const,
      [`kid ${url}`, { ...good, kid: url }] as const,
    ]),
    ...odd.map((kid) => [`kid ${JSON.stringify(kid)}`, { ...good, kid }] as const),
    ['jwk', { ...good, jwk: publicKey }],
    ['x5c', { ...good, x5c: ['MIIB'] }],
    ['crit', { ...good, crit: ['exp'] }],
    ['crit of an unknown name', { ...good, crit: ['x'], x: 1 }],
    ['crit that is empty', { ...good, crit: [] }],
    ['b64', { ...good, crit: ['b64'], b64: false }],
    ...['alg', 'typ'].map((name) => [`no ${name}`, { ...good, [name]: undefined }] as const),
    ...['[]', 'null', '1', '"x"', '', '{', '{"alg":', '\u0000', '{}{}', '[{"alg":"none"}]'].map(
      (text) => [`header ${JSON.stringify(text)}`, text] as const,
    ),
  ];
}

/** Payloads that are wrong, though their signature is good. */
function badPayloads(good: GoodClaims, at: number): readonly (readonly [string, unknown])[] {
  const now = second(at);
  const without = (name: string) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));
  const texts = ['sub', 'org', 'role', 'iss', 'aud'];
  const organisations = [
    'a b',
    'a/b',
    '../tides',
    'tides\u0000',
    'tides\n',
    'ti%64es',
    '"',
    'ü',
    'x'.repeat(65),
    '*',
    "'; --",
  ];
  const users = [
    'ada',
    '1',
    '0'.repeat(36),
    '00000000-0000-7000-8000-00000000000A',
    '{00000000-0000-7000-8000-00000000000a}',
    '*',
  ];
  const roles = ['admin ', 'a b', 'rep;admin', '*', 'x'.repeat(65), 'rôle', '\u0000'];
  return [
    ...texts.flatMap((name) =>
      odd.map((value) => [`${name} ${JSON.stringify(value)}`, { ...good, [name]: value }] as const),
    ),
    ...[...texts, 'exp'].map((name) => [`no ${name}`, without(name)] as const),
    ...odd
      .filter((value) => value !== null && value !== '')
      .map((name) => [`name ${JSON.stringify(name)}`, { ...good, name }] as const),
    ...organisations.map((org) => [`org ${JSON.stringify(org)}`, { ...good, org }] as const),
    ...users.map((sub) => [`sub ${JSON.stringify(sub)}`, { ...good, sub }] as const),
    ...roles.map((role) => [`role ${JSON.stringify(role)}`, { ...good, role }] as const),
    ...['rockpool ', 'Rockpool', 'https://rockpool', 'rockpoo'].flatMap((value) => [
      [`iss ${value}`, { ...good, iss: value }] as const,
      [`aud ${value}`, { ...good, aud: value }] as const,
      [`aud [${value}]`, { ...good, aud: [value] }] as const,
    ]),
    ['iss as a list', { ...good, iss: [good['iss']] }],
    ['aud with an odd one', { ...good, aud: [{}, 7] }],
    ...[now, now - 1, now - 59, now - 3600, 0, -1, -1e308].map((exp) => [`exp ${exp}`, { ...good, exp }] as const),
    ...[String(now + 60), null, true, [], {}, [now + 60], 'never'].map(
      (exp) => [`exp ${JSON.stringify(exp)}`, { ...good, exp }] as const,
    ),
    ...[now + 62, now + 3600, 1e308, String(now), null, [], {}, true].map(
      (nbf) => [`nbf ${nbf}`, { ...good, nbf }] as const,
    ),
    ...[String(now), null, [], {}, true].map((iat) => [`iat ${JSON.stringify(iat)}`, { ...good, iat }] as const),
    ...[
      '[]',
      'null',
      '1',
      '"x"',
      '',
      '{',
      `[${JSON.stringify(good)}]`,
      `${JSON.stringify(good)}x`,
      '\u0000',
      '{"__proto__":{}}',
    ].map((text) => [`payload ${JSON.stringify(text.slice(0, 20))}`, text] as const),
    [
      'claims behind a prototype',
      JSON.stringify({ exp: good['exp'] }).replace('{', `{"__proto__":${JSON.stringify(good)},`),
    ],
  ];
}

/** A token that was let in, broken in its form. */
function brokenForms(token: string): readonly Malformed[] {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const shapes = [
    ...[
      '',
      '.',
      '..',
      '...',
      'a',
      'a.b',
      'a.b.c',
      'a.b.c.d',
      'a.b.c.d.e',
      header,
      `${header}.`,
      `${header}.${payload}`,
    ],
    ...[`${header}.${payload}.`, `.${payload}.${signature}`, `${header}..${signature}`, `${token}.`, `.${token}`],
    ...[`${token}.${signature}`, `${token}=`, `${token}==`, `${token}A`, `${header}=.${payload}.${signature}`],
    ...[token.toUpperCase(), token.toLowerCase(), token.slice(1), token.slice(0, -2), token.replaceAll('.', '')],
    ...[`${payload}.${header}.${signature}`, `${header}.${header}.${signature}`, `${signature}.${payload}.${header}`],
    ...[`${header}.${payload}.${'A'.repeat(signature.length)}`, `${header}.${payload}.${signature}${signature}`],
    ...[
      `${token}${'A'.repeat(10_000)}`,
      'A'.repeat(20_000),
      `${'A'.repeat(3_000)}.${'A'.repeat(3_000)}.${'A'.repeat(3_000)}`,
    ],
  ];
  const step = Math.ceil(token.length / 300);
  const changed = Array.from({ length: Math.floor((token.length - 2) / step) }, (_, i) => i * step);
  return [
    ...shapes.map((shape): Malformed => [`form ${shape.slice(0, 24)}`, shape]),
    ...changed.map((i): Malformed => {
      const other = token[i] === 'A' ? 'B' : 'A';
      return [`another character at ${i}`, token.slice(0, i) + other + token.slice(i + 1)];
    }),
    ...names.map((name): Malformed => {
      const more = JSON.stringify(JSON.parse(Buffer.from(header, 'base64url').toString())).replace(
        '{',
        `{"${name}":"x",`,
      );
      return [`${name} put in front`, `${part(more)}.${payload}.${signature}`];
    }),
  ];
}

/** For a server that takes the tokens of its secret. */
export function malformedFor(secret: string, claims: GoodClaims, at: number, pair: Pair): readonly Malformed[] {
  const good = { alg: 'HS256', typ: 'JWT' };
  const unsigned = ['none', 'None', 'NONE', 'nOnE'].flatMap((alg): Malformed[] => [
    [`unsigned ${alg}`, `${part({ ...good, alg })}.${part(claims)}.`],
    [`unsigned ${alg} with a signature`, `${part({ ...good, alg })}.${part(claims)}.AAAA`],
  ]);
  const secrets = [
    '',
    'secret',
    `${secret} `,
    secret.toUpperCase(),
    pair.pem,
    JSON.stringify(pair.jwk),
    'a'.repeat(32),
  ];
  return [
    ...unsigned,
    ...secrets.map((other): Malformed => [`another secret ${other.slice(0, 12)}`, forge(good, claims, other)]),
    ['signed by a pair', pair.token(claims)],
    ['signed by a pair without its name', pair.token(claims, { kid: undefined })],
    ['signed by a pair, said to be by the secret', pair.token(claims, { alg: 'HS256' })],
    ...badHeaders(good, pair.jwk).map(([wrong, header]): Malformed => [wrong, forge(header, claims, secret)]),
    ...badPayloads(claims, at).map(([wrong, payload]): Malformed => [wrong, forge(good, payload, secret)]),
    ...brokenForms(forge(good, claims, secret)),
  ];
}

/** For a server that takes the tokens of an identity provider, which has `pairs`. */
export function malformedForProvider(
  secret: string,
  pairs: readonly Pair[],
  stranger: Pair,
  claims: GoodClaims,
  at: number,
): readonly Malformed[] {
  const [first, ...others] = pairs as readonly [Pair, ...Pair[]];
  const { alg, kid } = first;
  return [
    ...pairs.flatMap(({ kid: name, pem, jwk }): Malformed[] => [
      // The confusion of RFC 8725, 3.1: what everybody knows taken for a secret.
      ...[pem, pem.trim(), JSON.stringify(jwk), String(jwk['n'] ?? jwk['x'])].flatMap((known): Malformed[] => [
        ['a public key as secret', forge({ alg: 'HS256', typ: 'JWT', kid: name }, claims, known)],
        ['a public key as secret, without its name', forge({ alg: 'HS256', typ: 'JWT' }, claims, known)],
      ]),
      ['the secret under the name of a key', forge({ alg: 'HS256', typ: 'JWT', kid: name }, claims, secret)],
      ['a stranger under the name of a key', stranger.token(claims, { kid: name })],
      ['a stranger under the name of a key, with it', stranger.token(claims, { kid: name, jwk: stranger.jwk })],
    ]),
    ['the secret', forge({ alg: 'HS256', typ: 'JWT' }, claims, secret)],
    ['a stranger', stranger.token(claims)],
    ...others.map(
      (other): Malformed => [`the key of ${other.alg} under the name of another`, other.token(claims, { kid })],
    ),
    ...others.map((other): Malformed => [`the algorithm of ${other.alg}`, first.token(claims, { alg: other.alg })]),
    ...[`${kid} `, kid.toUpperCase(), kid.slice(1), `${kid}\u0000`].map(
      (name): Malformed => [`kid ${JSON.stringify(name)}`, first.token(claims, { kid: name })],
    ),
    ['no kid', first.token(claims, { kid: undefined })],
    ...badHeaders({ alg, typ: 'JWT', kid }, first.jwk).map(([wrong, header]): Malformed => {
      const isObject = typeof header === 'object' && header !== null;
      return [wrong, isObject ? first.token(claims, header) : forge(header, claims, secret)];
    }),
    ...badPayloads(claims, at).map(([wrong, payload]): Malformed => [wrong, first.token(payload)]),
    ...brokenForms(first.token(claims)),
  ];
}

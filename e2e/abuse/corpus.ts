/** Requests that mean harm, or are written by a program gone wrong, and what each is answered. */
import { gzipSync } from 'node:zlib';
import { PROTOCOL_VERSION } from '@rockpool/schema/protocol';

/** A request as it goes over the line: made beforehand, so that sending it costs nothing but the line. */
export interface Sending {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Sent in pieces, without saying how long it is. */
  readonly isChunked?: boolean;
}

export interface Abuse extends Sending {
  readonly name: string;
  /** Sent with a valid token, or without one. */
  readonly signedIn: boolean;
  readonly status: number;
  /** The code of the answer's first error; undefined where the rows of a push are answered one by one. */
  readonly code: string | undefined;
}

const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const nested = (open: string, close: string, levels: number): string => open.repeat(levels) + close.repeat(levels);

const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
const sent = (body: string | Uint8Array, headers: Record<string, string> = {}): Sending => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body: Buffer.from(body),
});
const asked = (query: string, variables?: unknown): Sending => sent(JSON.stringify({ query, variables }));
const zipped = (text: string | Buffer): Sending => sent(gzipSync(text), { 'content-encoding': 'gzip' });

const abuse = (name: string, status: number, code: string | undefined, sending: Sending, signedIn = true): Abuse => ({
  name,
  status,
  code,
  signedIn,
  ...sending,
});

const page =
  '{ nodes { id name amount { minor currency } leadInfo { __typename } } edges { node { amount { minor } } } }';
const pullOf = (collections: readonly string[]): Sending =>
  asked('query ($i: PullInput!) { pull(input: $i) { hasMore } }', {
    i: { protocol: PROTOCOL_VERSION, collections, limit: 1 },
  });
const pushOf = (rows: readonly unknown[]): Sending =>
  asked('mutation ($i: PushInput!) { push(input: $i) { answers { outcome } } }', {
    i: { protocol: PROTOCOL_VERSION, device: 'abuseabuse00', rows },
  });
const row = (edits: unknown) => ({ collection: 'deals', id: crypto.randomUUID(), rev: 0, edits });
const edit = (value: unknown) => ({ value, rev: 0, stamp: '0000000000000-0000-abuseabuse00' });
const proto: unknown = JSON.parse('{"__proto__": {"polluted": true}}');

function documents(): readonly Abuse[] {
  const complex = (name: string, query: string): Abuse => abuse(name, 400, 'QUERY_TOO_COMPLEX', asked(query));
  const malformed = (name: string, query: string): Abuse => abuse(name, 400, 'BAD_USER_INPUT', asked(query));
  return [
    complex('500 levels', nested('{ a ', '}', 499)),
    complex('11 levels through fragments', `{ me { ...F } } fragment F on Me ${nested('{ a ', '}', 10)}`),
    complex('20,000 aliases', `{ ${times(20_000, (i) => `a${i}: me { id }`)} }`),
    complex('160 aliases', `{ ${times(160, (i) => `a${i}: me { id }`)} }`),
    complex('a field 900 times', `{ me { ${'id '.repeat(900)} } }`),
    complex('a selection 200 times', `{ ${'me { id } '.repeat(200)} }`),
    complex('a fragment in itself', '{ ...A } fragment A on Query { me { id } ...A }'),
    complex(
      'a circle of fragments',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }',
    ),
    complex(
      'fragments that double each other',
      `{ ...F0 } ${times(60, (i) => `fragment F${i} on Query { me { id } ...F${i + 1} ...F${i + 1} }`)} fragment F60 on Query { me { id } }`,
    ),
    complex('300 directives', `{ me ${'@skip(if: false) '.repeat(200)} { id } }`),
    complex('2 MB of nothing', `{ me { id } ${' '.repeat(2_000_000)} }`),
    complex(
      'a literal list of 5,000',
      `{ digest(input: { protocol: 2, collections: [${'"deals" '.repeat(5_000)}] }) { timeline { epoch } } }`,
    ),
    complex('20 pages of 100 at once', `{ ${times(20, (i) => `p${i}: leads(first: 100) ${page}`)} }`),
    complex('a page of two billion', `{ leads(first: 2147483647) ${page} }`),
    complex('a name that reaches the prototype', '{ __proto__: me { id } }'),
    complex('a literal key that reaches the constructor', '{ pull(input: { constructor: 1 }) { hasMore } }'),
    malformed('900 fields that are not there', `{ ${times(900, (i) => `leadz${i}`)} }`),
    malformed('300 variables', `query (${times(160, (i) => `$v${i}: Int`)}) { me { id } }`),
    malformed(
      '100 operations',
      times(100, (i) => `query Q${i} { me { id } }`),
    ),
    malformed('the whole schema', '{ __schema { types { name fields { name type { name } } } } }'),
    malformed('no GraphQL', '{'.repeat(900)),
  ];
}

function values(): readonly Abuse[] {
  const wrong = (name: string, init: Sending, status = 400): Abuse => abuse(name, status, 'BAD_USER_INPUT', init);
  const filter = (levels: number): unknown =>
    Array.from({ length: levels }).reduce<unknown>((inner) => ({ not: inner }), { name: { eq: 'x' } });
  return [
    wrong('a list of 9,000 collections', pullOf(Array(9_000).fill('deals'))),
    wrong('a list of 9,000 that are none', pullOf(Array.from({ length: 9_000 }, (_, i) => `c${i}`))),
    wrong('a list of 90,000', pullOf(Array(90_000).fill('deals')), 413),
    wrong('a push of 1,001 rows', pushOf(Array.from({ length: 1_001 }, () => row({})))),
    wrong(
      'variables of 1,000 levels',
      sent(`{"query":"{ me { id } }","variables":{"a":${nested('[', ']', 1_000)}}}`),
      413,
    ),
    abuse(
      'a filter of 70 levels',
      400,
      'QUERY_TOO_COMPLEX',
      asked('query ($f: LeadFilter) { leads(filter: $f, first: 1) { nodes { id } } }', { f: filter(70) }),
    ),
    wrong('a page before its beginning', asked('{ leads(first: -1) { nodes { id } } }')),
    wrong(
      'text in place of a number',
      asked('query ($n: Int!) { leads(first: $n) { nodes { id } } }', { n: 'x'.repeat(100_000) }),
    ),
    wrong('__proto__ beside the query', sent(`{"query":"{ me { id } }","__proto__":{"polluted":true}}`)),
    wrong(
      '__proto__ in a JSON value',
      asked(
        'query ($s: JSON) { pull(input: { protocol: 2, collections: ["deals"], limit: 1, schema: $s }) { hasMore } }',
        { s: { deep: [proto] } },
      ),
    ),
    wrong(
      'a JSON value of 60,000 keys',
      asked(
        'query ($s: JSON) { pull(input: { protocol: 2, collections: ["deals"], limit: 1, schema: $s }) { hasMore } }',
        { s: Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`k${i}`, 1])) },
      ),
      413,
    ),
    abuse(
      '__proto__ in the edits of a row',
      200,
      undefined,
      pushOf([row(JSON.parse('{"__proto__": {"value": 1, "rev": 0, "stamp": "x"}}'))]),
    ),
    abuse('__proto__ in a value of a row', 200, undefined, pushOf([row({ custom: edit(proto) })])),
    abuse(
      'a row of 20,000 fields',
      413,
      'BAD_USER_INPUT',
      pushOf([row(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`field${i}`, edit(i)])))]),
    ),
    abuse('a field of 1 MB', 200, undefined, pushOf([row({ notes: edit('x'.repeat(1_000_000)) })])),
  ];
}

function bodies(): readonly Abuse[] {
  const large = (name: string, init: Sending, signedIn = true): Abuse =>
    abuse(name, 413, 'BAD_USER_INPUT', init, signedIn);
  const wrong = (name: string, init: Sending): Abuse => abuse(name, 400, 'BAD_USER_INPUT', init);
  const filled = (bytes: number): string =>
    JSON.stringify({ query: '{ me { id } }', variables: { filler: 'x'.repeat(bytes) } });
  return [
    large('25 MB', sent(Buffer.from(filled(25_000_000)))),
    large('25 MB that do not say so', { ...sent(' '.repeat(25_000_000)), isChunked: true }),
    large('1 MB from nobody', sent(filled(1_000_000)), false),
    large('2 MB of brackets', sent(Buffer.from('['.repeat(2_000_000)))),
    large('2 MB of braces', sent(Buffer.from('{"a":'.repeat(400_000)))),
    large('2 MB of empty objects', sent(Buffer.from(`[${'{},'.repeat(650_000)}0]`))),
    large('20 MB in 20 kB', zipped(filled(20_000_000))),
    large('20 MB of nothing, compressed', zipped(Buffer.alloc(20_000_000))),
    wrong('what was compressed twice', zipped(gzipSync(filled(1_000_000)))),
    wrong('what is not compressed', sent(filled(10), { 'content-encoding': 'gzip' })),
    wrong('2 MB of escaped quotes', sent(Buffer.from(`"${'\\"'.repeat(1_000_000)}"`))),
    large('a number of 2,000,000 digits', sent(Buffer.from('9'.repeat(2_000_000)))),
    wrong(
      'bytes that are no UTF-8',
      sent(Buffer.concat([Buffer.from('"'), Buffer.alloc(100_000, 0xff), Buffer.from('"')])),
    ),
    wrong('a list of 1,000 operations', sent(JSON.stringify(Array(1_000).fill({ query: '{ me { id } }' })))),
    wrong('null', sent('null')),
  ];
}

function forms(): readonly Abuse[] {
  const refused = (name: string, status: number, init: Sending): Abuse => abuse(name, status, 'BAD_USER_INPUT', init);
  const mutation = 'mutation { push(input: { protocol: 2, device: "a", rows: [] }) { answers { rev } } }';
  return [
    refused(
      'a form',
      415,
      sent(String(new URLSearchParams({ query: mutation })), { 'content-type': 'application/x-www-form-urlencoded' }),
    ),
    refused('plain text', 415, sent(JSON.stringify({ query: mutation }), { 'content-type': 'text/plain' })),
    refused('a method that is none of ours', 405, { ...sent('{}'), method: 'PUT' }),
    refused('another compression', 415, sent('x', { 'content-encoding': 'br' })),
    abuse(
      'a token of 10,000 characters',
      401,
      'UNAUTHENTICATED',
      sent('{}', { authorization: `Bearer ${'a'.repeat(10_000)}` }),
    ),
    abuse(
      'a token that asks for no signature',
      401,
      'UNAUTHENTICATED',
      sent('{}', { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.' }),
    ),
  ];
}

export const corpus: readonly Abuse[] = [...documents(), ...values(), ...bodies(), ...forms()];

/**
 * Sends JSON that reaches for JavaScript's own objects, made at random, to a server in which these are frozen: whoever
 * writes to them throws, which the server answers with INTERNAL.
 *
 * Run with `node --conditions=@rockpool/source e2e/abuse/fuzz.ts --runs 100000 --seed 1`
 */
import { parseArgs } from 'node:util';
import { makeStamp, PROTOCOL_VERSION } from '@rockpool/schema/protocol';
import { createToken } from '@rockpool/server';
import { createMemoryStore, createServerOn } from '@rockpool/server/testing';
import { openLimits } from '../support/open-limits.ts';
import { seeded } from '../support/random.ts';
import { secret } from '../support/server.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const runs = Number(values.runs);
const random = seeded(Number(values.seed));
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

const dangerous = ['__proto__', 'constructor', 'prototype'];
const keys = [
  ...dangerous,
  'toString',
  'hasOwnProperty',
  'polluted',
  '__proto__.polluted',
  'a',
  'custom',
  'sync',
  'id',
];

/** As text: an object literal would take `__proto__` for an instruction. */
function jsonText(depth: number): string {
  const leaf = pick(['1', 'true', 'null', '"text"', '"__proto__"', '{"polluted":true}']);
  if (depth === 0 || random() < 0.2) return leaf;
  const inner = Array.from({ length: 1 + Math.floor(random() * 3) }, () => jsonText(depth - 1));
  if (random() < 0.3) return `[${inner.join()}]`;
  return `{${inner.map((text) => `${JSON.stringify(pick(keys))}:${text}`).join()}}`;
}

const device = 'fuzzfuzzfuzz';
const user = '00000000-0000-7000-8000-00000000000a';
const server = await createServerOn(createMemoryStore(), async () => {}, {
  ...{
    auth: { secret },
    limits: openLimits,
    log: { info() {}, warn() {}, error: ({ error }) => console.error(error) },
  },
});
const token = await createToken({ sub: user, org: 'fuzz', name: 'Ada', role: 'admin' }, secret);

async function post(body: string): Promise<{ readonly text: string; readonly isHidden: boolean }> {
  const response = await server.fetch('http://rockpool.test/graphql', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  return { text, isHidden: text.includes('"INTERNAL"') };
}

const ask = (query: string, variables: string): string => `{"query":${JSON.stringify(query)},"variables":${variables}}`;
let time = Date.now() - runs - 1;

/** A row that would be taken, but for the JSON that is put into it. */
function rowText(json: string): string {
  const stamp = makeStamp(++time, 0, device);
  const edit = (value: string): string => `{"value":${value},"rev":0,"stamp":${JSON.stringify(stamp)}}`;
  const edits = pick([json, `{"custom":${edit(json)}}`, `{"name":${edit('"x"')},"tags":${edit(json)}}`]);
  const more = pick(['', `,"decided":${json}`, `,"lost":${json}`]);
  return `{"collection":"deals","id":"${crypto.randomUUID()}","rev":0,"edits":${edits}${more}}`;
}

/** Every way by which JSON comes in. */
const ways: readonly ((json: string) => string)[] = [
  (json) => json,
  (json) => ask('{ me { id } }', json),
  (json) => `{"query":"{ me { id } }","__proto__":${json},"extensions":${json}}`,
  (json) =>
    ask(
      'mutation ($i: PushInput!) { push(input: $i) { answers { outcome record { body } } } }',
      `{"i":{"protocol":${PROTOCOL_VERSION},"device":"${device}","rows":[${rowText(json)}],"schema":{}}}`,
    ),
  (json) =>
    ask(
      'query ($i: PullInput!) { pull(input: $i) { records { body } } }',
      `{"i":{"protocol":${PROTOCOL_VERSION},"collections":["deals"],"limit":5,"schema":${json}}}`,
    ),
  (json) =>
    ask(
      'mutation ($i: LeadCreateInput!) { leadCreate(input: $i) { lead { id custom } userErrors { code } } }',
      `{"i":{"name":"x","custom":${json}}}`,
    ),
  (json) =>
    ask('query ($f: LeadFilter) { leads(first: 5, filter: $f) { nodes { custom } } }', `{"f":{"custom":[${json}]}}`),
];

// Not that of Error: GraphQL gives its errors a name of their own.
const guarded = [Object, Array, Function, String, Number, Boolean, Map, Set, Promise].map(
  ({ prototype }) => prototype as object,
);
for (const prototype of guarded) Object.freeze(prototype);

let failures = 0;
for (let i = 0; i < runs; i++) {
  const body = pick(ways)(jsonText(5));
  const { text, isHidden } = await post(body);
  const learnt = Object.keys({}).length > 0 || 'polluted' in {} || 'polluted' in [];
  if (!isHidden && !learnt) continue;
  failures++;
  console.error(`${learnt ? 'An object has learnt something' : 'Something was hidden'}: ${body}\n${text}`);
}
const { text } = await post(
  ask(
    'query ($i: PullInput!) { pull(input: $i) { records { body } } }',
    `{"i":{"protocol":${PROTOCOL_VERSION},"collections":["deals"],"limit":2000}}`,
  ),
);
const kept = dangerous.filter((key) => text.includes(`${JSON.stringify(key)}:`));
await server.close();
console.log(`${runs} requests, ${failures} failures, ${kept.length} dangerous keys kept`);
process.exitCode = failures + kept.length > 0 ? 1 : 0;

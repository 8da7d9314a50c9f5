/**
 * Asks whether the time of an answer tells what is hidden from what is nowhere: `npm run timing`. Each request is sent
 * for a record that its user may not see and for an id of nothing, one after the other, in an order that chance decides.
 */
import { parseArgs } from 'node:util';
import { ada, generate, kelp, profiles, tides } from '@rockpool/demo-data';
import type { JsonObject } from '@rockpool/schema';
import { makeStamp, PROTOCOL_VERSION } from '@rockpool/schema/protocol';
import { createCrmServer, pglite, postgres } from '@rockpool/server';
import { compareTimes } from '../attack/mann-whitney.ts';
import { openLimits } from '../support/open-limits.ts';
import { pick, seeded } from '../support/random.ts';
import { secret, tokenOf } from '../support/server.ts';

const help = `Compares, for each way to ask for one record, the times of answers about records that are hidden with those about
ids of nothing, by the Mann-Whitney test; and their texts.

  npm run timing -- [options]

  --pairs N     how often each way is tried (default 1000)
  --notes N     characters of the notes of a hidden record (default 2000)
  --database-url URL   a PostgreSQL in place of PGlite
  --seed S      of the order and the ids (default 1)
  --help        this text

Fails where an answer differs, or where times differ more than chance explains: p below 0.01, divided among the ways.`;

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '1000' },
    notes: { type: 'string', default: '2000' },
    'database-url': { type: 'string' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

const LEAST_P = 0.01;
const RECORDS = 200;
const WARM_UP = 100;
const DEVICE = 'timingtiming';
const ben = '00000000-0000-7000-8000-0000000000be';

type Way = (id: string) => { readonly query: string; readonly variables: object };

const stamp = makeStamp(Date.now(), 0, DEVICE);
const rowOf = (id: string): object => ({
  ...{ collection: 'deals', id, rev: 1 },
  edits: { name: { value: 'Mine', rev: 1, stamp, base: 'Other' }, notes: { value: 'a', rev: 1, stamp, base: '' } },
});
const ways: { readonly [name: string]: Way } = {
  'a read': (id) => ({ query: 'query ($id: ID!) { lead(id: $id) { id name notes } }', variables: { id } }),
  'a comparison': (id) => ({
    query: 'query ($i: CompareInput!) { compare(input: $i) { left records { id } } }',
    variables: {
      i: { protocol: PROTOCOL_VERSION, collection: 'deals', buckets: [], holdings: [{ id, rev: 1, hash: 1 }] },
    },
  }),
  'a push': (id) => ({
    query: 'mutation ($i: PushInput!) { push(input: $i) { answers { outcome refusal } } }',
    variables: { i: { protocol: PROTOCOL_VERSION, device: DEVICE, rows: [rowOf(id)] } },
  }),
  'an update': (id) => ({
    query:
      'mutation ($id: ID!) { leadUpdate(id: $id, input: { name: "Mine" }) { lead { id } userErrors { code message } } }',
    variables: { id },
  }),
  'a deletion': (id) => ({
    query: 'mutation ($id: ID!) { leadDelete(id: $id) { userErrors { code message } } }',
    variables: { id },
  }),
};

async function measure(pairs: number): Promise<boolean> {
  const random = seeded(Number(values.seed));
  const newId = (): string => {
    const hex = (length: number): string =>
      Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
    return `0199${hex(4)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
  };
  const scene = { seed: 1, today: Date.now(), timeZone: 'UTC', organisation: tides.id };
  const records = [...generate(scene, profiles.XS)];
  const sample = records.find(({ collection, body }) => collection === 'deals' && body['kind'] === 'lead')?.body;
  const hiddenIn = (more: object) =>
    Array.from({ length: RECORDS }, () => {
      const notes = 'x'.repeat(Number(values.notes));
      return {
        collection: 'deals' as const,
        body: { ...sample, ...more, id: newId(), notes } as unknown as JsonObject,
      };
    });
  const hidden = {
    'of another organisation': hiddenIn({}),
    'of somebody else': hiddenIn({ private: true, ownerId: ben, teamIds: [], sharedWith: [] }),
  };

  const url = values['database-url'];
  const server = await createCrmServer({
    ...{ database: url ? postgres(url) : pglite(), auth: { secret }, limits: openLimits },
  });
  await server.store.import(tides, [...records, ...hidden['of somebody else']]);
  await server.store.import(kelp, hidden['of another organisation']);
  const headers = { authorization: `Bearer ${await tokenOf(ada)}`, 'content-type': 'application/json' };

  async function time(way: Way, id: string): Promise<readonly [milliseconds: number, answer: string]> {
    const body = JSON.stringify(way(id));
    const start = performance.now();
    const text = await (await server.fetch('http://rockpool.test/graphql', { method: 'POST', headers, body })).text();
    const milliseconds = performance.now() - start;
    if (text.startsWith('{"errors"')) throw new Error(`The server takes no such request: ${text}`);
    return [milliseconds, text.replaceAll(id, '*')];
  }

  let isAlike = true;
  const comparisons = Object.keys(ways).length * Object.keys(hidden).length;
  for (const [whose, all] of Object.entries(hidden)) {
    for (const [name, way] of Object.entries(ways)) {
      const [there, nowhere]: [number[], number[]] = [[], []];
      const answers = new Set<string>();
      for (let i = -WARM_UP; i < pairs; i++) {
        const id = String(pick(random, all).body['id']);
        for (const isThere of random() < 0.5 ? [true, false] : [false, true]) {
          const [milliseconds, answer] = await time(way, isThere ? id : newId());
          if (i >= 0) (isThere ? there : nowhere).push(milliseconds);
          answers.add(answer);
        }
      }
      const { medianHidden, medianUnknown, p } = compareTimes(there, nowhere);
      const differs = answers.size > 1 || p < LEAST_P / comparisons;
      if (differs) isAlike = false;
      console.log(
        `${differs ? 'differs' : 'alike  '}  ${name} of a record ${whose}: ${medianHidden} ms, ${medianUnknown} ms for nothing, ` +
          `p = ${p}${answers.size > 1 ? `; answers: ${[...answers].join(' / ').slice(0, 600)}` : ''}`,
      );
    }
  }
  await server.close();
  console.log(`timing: ${comparisons} ways, ${pairs} pairs each: ${isAlike ? 'alike' : 'they differ'}`);
  return isAlike;
}

if (values.help) console.log(help);
else process.exitCode = (await measure(Number(values.pairs))) ? 0 : 1;

import { PROTOCOL_VERSION, type PushRequest } from '@rockpool/schema/protocol';
import { expect, test } from 'vitest';
import { createTestEdges } from '../../test/edges.ts';
import { type Edges, realEdges } from '../edges.ts';
import { createGraphqlTransport, type Fetch } from './graphql-http.ts';

const url = 'http://rockpool.test/graphql';
const signal = new AbortController().signal;
const tokens = { current: async () => 'token', renew: async () => 'another' };
const transportOver = (fetch: Fetch, edges: Edges) => createGraphqlTransport({ url, tokens, fetch, edges });

/** A push of about so many bytes. */
const pushOf = (bytes: number): PushRequest => ({
  protocol: PROTOCOL_VERSION,
  device: 'adaadaadaada',
  rows: [{ collection: 'deals', id: 'x'.repeat(bytes), rev: 0, edits: {} }],
});

const result = { answers: [], timeline: [{ epoch: 'one', from: 0 }] };
const answer = JSON.stringify({ data: { push: result } });

/** What `fetch` does when the request is given up. */
const abandoned = (init: RequestInit | undefined): Promise<never> =>
  new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));

test('14.3: a server that is silent for half a minute is given up', async () => {
  const edges = createTestEdges();
  const push = transportOver((_url, init) => abandoned(init), edges).push(pushOf(10), signal);
  const outcome = expect(push).rejects.toMatchObject({ kind: 'timeout' });
  await edges.pass(31_000);
  await outcome;
});

test('14.3: a large request has time to get there, for as long as a link of 1 kB/s needs', async () => {
  const edges = createTestEdges();
  const slow: Fetch = (_url, init) => {
    const arrival = new Promise<Response>((resolve) => void edges.after(100_000, () => resolve(new Response(answer))));
    return Promise.race([arrival, abandoned(init)]);
  };
  const push = transportOver(slow, edges).push(pushOf(100_000), signal);
  await edges.pass(101_000);
  expect(await push).toEqual(result);
});

test('14.3: an answer that comes slowly is waited for as long as it moves', async () => {
  const edges = createTestEdges();
  const pieces = [...answer].map((letter) => new TextEncoder().encode(letter));
  const dripping = (init: RequestInit | undefined) =>
    new ReadableStream<Uint8Array>({
      start: (controller) => init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason)),
      pull: (controller) =>
        new Promise((resolve) => {
          edges.after(20_000, () => {
            const piece = pieces.shift();
            if (piece) controller.enqueue(piece);
            else controller.close();
            resolve();
          });
        }),
    });
  const push = transportOver(async (_url, init) => new Response(dripping(init)), edges).push(pushOf(10), signal);
  await edges.pass(20_000 * (answer.length + 2));
  expect(await push).toEqual(result);
});

test('14.1: a large request is compressed', async () => {
  const sent: { encoding: string | null; text: string }[] = [];
  const transport = transportOver(async (_url, init) => {
    const encoding = new Headers(init?.headers).get('content-encoding');
    const body = new Response(init?.body).body;
    const text = encoding === 'gzip' ? body?.pipeThrough(new DecompressionStream('gzip')) : body;
    sent.push({ encoding, text: await new Response(text).text() });
    return new Response(answer);
  }, realEdges);
  await transport.push(pushOf(10), signal);
  await transport.push(pushOf(50_000), signal);
  expect(sent.map(({ encoding }) => encoding)).toEqual([null, 'gzip']);
  expect(JSON.parse(sent[1]?.text ?? '').variables.input).toEqual(pushOf(50_000));
});

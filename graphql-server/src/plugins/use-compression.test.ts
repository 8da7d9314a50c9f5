import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ada, secret } from '../../test/support/caller.ts';
import { type CrmServer, createServerOn } from '../create-crm-server.ts';
import { createToken } from '../index.ts';
import { MAX_BODY_BYTES } from '../limits.ts';
import { createMemoryStore } from '../testing/memory-store.ts';

let server: CrmServer;
let http: Server;
let url: string;
let headers: Record<string, string>;

beforeAll(async () => {
  server = await createServerOn(createMemoryStore(), async () => {}, { auth: { secret } });
  http = createServer(server.listener).listen(0);
  await once(http, 'listening');
  url = `http://localhost:${(http.address() as AddressInfo).port}/graphql`;
  const token = await createToken({ sub: ada, org: 'tides', name: 'Ada', role: 'rep' }, secret);
  headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-encoding': 'gzip' };
});
afterAll(async () => {
  http.close();
  await server.close();
});

const me = { query: '{ me { id } }' };

/** Without a port: nothing on the way decompresses what the server sends. */
const ask = (body: Uint8Array, more: Record<string, string> = {}): Promise<Response> =>
  server.fetch(url, { method: 'POST', headers: { ...headers, ...more }, body: new Uint8Array(body) });

test('a compressed request is answered as any other, over HTTP too', async () => {
  const body = gzipSync(JSON.stringify(me));
  for (const answer of [await ask(body), await fetch(url, { method: 'POST', headers, body })]) {
    expect(await answer.json()).toMatchObject({ data: { me: { id: ada } } });
  }
});

test('an answer is compressed for those who accept it', async () => {
  const body = gzipSync(JSON.stringify(me));
  const plain = await ask(body);
  expect(plain.headers.get('content-encoding')).toBeNull();
  const packed = await ask(body, { 'accept-encoding': 'br, gzip' });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(JSON.parse(gunzipSync(await packed.arrayBuffer()).toString())).toMatchObject({ data: { me: { id: ada } } });
});

test('a stream of hints is not held up by compressing it', async () => {
  const stream = await ask(gzipSync(JSON.stringify({ query: 'subscription { hints { seq } }' })), {
    accept: 'text/event-stream',
    'accept-encoding': 'gzip',
  });
  expect(stream.headers.get('content-encoding')).not.toBe('gzip');
  await stream.body?.cancel();
});

test('what is small only while it is compressed is too large', async () => {
  const body = gzipSync(JSON.stringify({ ...me, variables: { filler: ' '.repeat(MAX_BODY_BYTES) } }));
  expect(body.length).toBeLessThan(MAX_BODY_BYTES / 100);
  expect((await ask(body)).status).toBe(413);
});

test('what is not compressed, although it says so, is refused', async () => {
  const { errors } = await (await ask(Buffer.from(JSON.stringify(me)))).json();
  expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
});

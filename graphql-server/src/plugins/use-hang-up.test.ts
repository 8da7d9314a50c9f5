import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ada, secret } from '../../test/support/caller.ts';
import { type CrmServer, createServerOn } from '../create-crm-server.ts';
import { createToken } from '../index.ts';
import { MAX_BODY_BYTES, MAX_IGNORED_BYTES } from '../limits.ts';
import { createMemoryStore } from '../testing/memory-store.ts';

let server: CrmServer;
let http: Server;
let head: string;

beforeAll(async () => {
  server = await createServerOn(createMemoryStore(), async () => {}, { auth: { secret } });
  http = createServer(server.listener).listen(0, '127.0.0.1');
  await once(http, 'listening');
  const token = await createToken({ sub: ada, org: 'tides', name: 'Ada', role: 'rep' }, secret);
  head = `POST /graphql HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\n`;
});
afterAll(async () => {
  http.close();
  http.closeAllConnections();
  await server.close();
});

/** A line to the server, without a client that would know better than to go on sending. */
async function dial(): Promise<{ line: Socket; received: Socket; answer(): Promise<string> }> {
  const accepted = once(http, 'connection') as Promise<[Socket]>;
  const line = connect((http.address() as AddressInfo).port, '127.0.0.1');
  line.on('error', () => {});
  const [received] = await accepted;
  return { line, received, answer: async () => String((await once(line, 'data'))[0]) };
}

/** Sends without an end, until the other side does not take any more. */
function pour(line: Socket, piece: Uint8Array): void {
  const go = (): void => void (line.writable && line.write(piece, (error) => !error && go()));
  go();
}

const megabyte = Buffer.alloc(2 ** 20, 0x20);
const chunk = Buffer.concat([Buffer.from('100000\r\n'), megabyte, Buffer.from('\r\n')]);

test.each([
  ['that says how long it is', `content-length: ${10 ** 12}`, megabyte, 2 ** 20],
  ['that does not', 'transfer-encoding: chunked', chunk, MAX_BODY_BYTES + 2 ** 20],
])('an endless request %s is answered, and its connection ended without receiving the rest', async (...args) => {
  const [, header, piece, most] = args;
  const { line, received, answer } = await dial();
  const closed = once(received, 'close');
  // An error comes first where the answer is cut off.
  const ended = once(line, 'end');
  line.write(`${head}${header}\r\n\r\n`);
  pour(line, piece);
  const text = await answer();
  expect(text).toMatch(/^HTTP\/1.1 413 /);
  expect(text.toLowerCase()).toContain('\r\nconnection: close\r\n');
  await ended;
  await closed;
  expect(received.bytesRead).toBeLessThan(most + 2 ** 20);
});

test('after a request that is a little too long the same connection takes the next one', async () => {
  const { line, answer } = await dial();
  const length = MAX_IGNORED_BYTES;
  // Without a token, that is too long.
  line.write(`${head.replace(/authorization: .*\r\n/, '')}content-length: ${length}\r\n\r\n`);
  expect(await answer()).toMatch(/^HTTP\/1.1 413 /);
  const body = '{"query":"{ me { id } }"}';
  line.write(Buffer.alloc(length, 0x20));
  line.write(`${head}content-length: ${body.length}\r\n\r\n${body}`);
  expect(await answer()).toMatch(/^HTTP\/1.1 200 /);
  line.destroy();
});

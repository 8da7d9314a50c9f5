import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { createPost } from './post.ts';
import { isPublicAddress, publicLookup } from './public-address.ts';

const server = createServer((request, response) => {
  if (request.url === '/slow') return;
  if (request.url === '/endless') {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'.repeat(16 * 1024)), 1);
    response.on('close', () => clearInterval(timer));
    return;
  }
  response.writeHead(request.url === '/moved' ? 302 : 200, { location: '/', 'retry-after': '7' }).end('fine');
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('nothing but the public Internet is public', () => {
  const inside = [
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255'],
    ...['192.0.0.8', '192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '::', '::1', 'fe80::1', 'fd00::1'],
    ...['::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', '2001::1', 'ff02::1'],
    ...['', 'localhost', '1.2.3', '0x7f.1'],
  ];
  const outside = ['8.8.8.8', '172.32.0.1', '192.169.0.1', '100.128.0.1', '2606:4700:4700::1111', '2a00:1450::1'];
  expect(inside.filter(isPublicAddress)).toEqual([]);
  expect(outside.filter((address) => !isPublicAddress(address))).toEqual([]);
});

test('a name that leads to a private address is not connected to', async () => {
  const looked = await new Promise((resolve) => {
    const options: Parameters<LookupFunction>[1] = { all: true };
    publicLookup('localhost', options, (error) => resolve(error));
  });
  expect(looked).toMatchObject({ code: 'PRIVATE_ADDRESS' });
  const post = createPost(false);
  const urls = [`https://localhost:${port}/`, `https://127.0.0.1:${port}/`, `https://[::1]:${port}/`];
  // What WHATWG URLs make of decimal, octal and hexadecimal numbers is an address, and is looked at as one.
  const disguised = [`https://2130706433:${port}/`, `https://0177.0.0.1:${port}/`, `https://0x7f.1:${port}/`];
  const answers = await Promise.all([...urls, ...disguised].map((url) => post(url, {}, '{}')));
  expect(answers).toEqual(answers.map(() => ({ error: 'PRIVATE_ADDRESS' })));
});

test('a redirect is an answer like any other, and is not followed', async () => {
  expect(await createPost(true)(`http://127.0.0.1:${port}/moved`, {}, '{}')).toEqual({
    status: 302,
    retryAfter: 7_000,
  });
});

test('a receiver that does not answer is left after the time that it has', async () => {
  expect(await createPost(true, undefined, 50)(`http://127.0.0.1:${port}/slow`, {}, '{}')).toEqual({
    error: 'TIMEOUT',
  });
});

test('a server that ends waits for nobody, and blames nobody', async () => {
  const closing = new AbortController();
  const posted = createPost(true, closing.signal)(`http://127.0.0.1:${port}/slow`, {}, '{}');
  closing.abort();
  expect(await posted).toEqual({ error: 'CLOSED' });
});

test('an answer without an end is cut off', async () => {
  expect(await createPost(true)(`http://127.0.0.1:${port}/endless`, {}, '{}')).toEqual({ status: 200 });
});

test('a receiver that is not there is said to be so', async () => {
  expect(await createPost(true)('http://127.0.0.1:1/', {}, '{}')).toEqual({ error: 'ECONNREFUSED' });
});

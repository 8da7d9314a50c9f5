import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { ConnectionLost } from './database.ts';
import { postgres } from './postgres.ts';

/** A message of PostgreSQL's protocol: its letter, and what it says. */
const message = (letter: string, ...parts: readonly (string | number[])[]): Buffer => {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(letter), length, body]);
};

test('a connection that ends with the very message that it is ready in is lost, and the process lives', async () => {
  const greeting = Buffer.concat([
    message('R', [0, 0, 0, 0]),
    message('Z', 'I'),
    message('E', 'SFATAL\0', 'VFATAL\0', 'C57P01\0', 'Mterminating connection due to administrator command\0', '\0'),
  ]);
  const server = createServer((socket) => {
    socket.on('error', () => {});
    // In one piece, as a network delivers what was sent in short order.
    socket.once('data', () => socket.end(greeting));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };

  const database = postgres(`postgres://crm@127.0.0.1:${port}/crm`);
  await expect(database.across.transaction(async () => {})).rejects.toBeInstanceOf(ConnectionLost);

  await database.close();
  server.close();
});

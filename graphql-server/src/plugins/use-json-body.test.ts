import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, test } from 'vitest';
import { ada, secret } from '../../test/support/caller.ts';
import { createTestLog } from '../../test/support/log.ts';
import { createServerOn } from '../create-crm-server.ts';
import { createToken } from '../index.ts';
import { createMemoryStore } from '../testing/memory-store.ts';

test('a device that loses its signal while it sends is not logged as a failure of the server', async () => {
  const log = createTestLog();
  const server = await createServerOn(createMemoryStore(), async () => {}, { auth: { secret }, log });
  const handled = Promise.withResolvers<void>();
  const http = createServer((request, response) => {
    handled.resolve(Promise.resolve(server.listener(request, response)));
    // Only now, so that the body is what is cut off.
    request.socket.once('data', () => line.resetAndDestroy());
    line.write('{"query":');
  }).listen(0, '127.0.0.1');
  await once(http, 'listening');
  const token = await createToken({ sub: ada, org: 'tides', name: 'Ada', role: 'rep' }, secret);
  const line = connect((http.address() as AddressInfo).port, '127.0.0.1');
  line.write(
    `POST /graphql HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\n` +
      'content-type: application/json\r\ncontent-length: 1000\r\n\r\n',
  );
  await handled.promise;
  expect(log.alarms()).toEqual([]);
  expect(log.lines).toMatchObject([{ message: 'request', status: 400, codes: ['BAD_USER_INPUT'] }]);
  http.close();
  await server.close();
});

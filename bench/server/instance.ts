/** One of several servers on a PostgreSQL, in a process of its own. `instances.ts` starts it and hears where it listens. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCrmServer, postgres } from '@rockpool/server';
import { openLimits } from '../../e2e/support/open-limits.ts';
import { secret } from './subject.ts';

const server = await createCrmServer({
  database: postgres(process.argv[2] ?? ''),
  auth: { secret },
  limits: openLimits,
});
const http = createServer(server.listener).listen(0, '127.0.0.1');
await once(http, 'listening');
process.send?.((http.address() as AddressInfo).port);
// Ends with whoever started it.
process.on('disconnect', () => process.exit());

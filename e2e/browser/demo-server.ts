/** The server of the browser tests: the demo's small profile in memory, with today's appointments. */
import { createServer } from 'node:http';
import { generate, kelp, profiles, tides } from '@rockpool/demo-data';
import { createCrmServer, pglite } from '@rockpool/server';
import { secret } from '../support/server.ts';
import { hostile, hostileRecords } from './hostile-text.ts';
import { ports } from './ports.ts';

const server = await createCrmServer({ database: pglite(), auth: { secret }, dev: true });
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const scene = { seed: 1, today: new Date().setHours(0, 0, 0, 0), timeZone };
await server.store.import(tides, [...generate({ ...scene, organisation: tides.id }, profiles.S)]);
await server.store.import(kelp, [...generate({ ...scene, organisation: kelp.id }, profiles.XS)]);
await server.store.import(hostile, [...hostileRecords(scene)]);
createServer(server.listener).listen(ports.server, '127.0.0.1');

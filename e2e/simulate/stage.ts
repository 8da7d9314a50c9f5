import { createCrmServer, pglite } from '@rockpool/server';
import { secret } from '../support/server.ts';
import type { Stage } from './run-seed.ts';

/** A server on a database in memory, for as many seeds as are wanted. */
export async function createStage(): Promise<Stage & { close(): Promise<void> }> {
  const clock = { now: 0 };
  const database = pglite();
  const server = await createCrmServer({ database, auth: { secret }, now: () => clock.now });
  return { server, database, clock, close: () => server.close() };
}

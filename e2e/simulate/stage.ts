import { createCrmServer, pglite } from '@rockpool/server';
import { secret } from '../support/server.ts';
import type { Stage } from './run-seed.ts';

/** Time of the simulation: it starts on the same day for everybody and passes only when a seed says so. */
const START = Date.UTC(2026, 0, 5, 8);

/** A server on a database in memory, for as many seeds as are wanted. */
export async function createStage(): Promise<Stage & { close(): Promise<void> }> {
  const clock = { now: START };
  const database = pglite();
  const server = await createCrmServer({ database, auth: { secret }, now: () => clock.now });
  return { server, database, clock, close: () => server.close() };
}

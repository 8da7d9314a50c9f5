import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../store/database.ts';
import { migrations } from '../store/migrations/index.ts';

/** A reason not to send requests here; words that anybody may read. */
export type Obstacle = 'stopping' | 'database unreachable' | 'migrations missing' | 'not listening';

/** How long the database may take to answer, in milliseconds: whoever asks does not wait for long either. */
const PATIENCE = 2_000;

/** What keeps a database from being worked with. */
export async function obstaclesOf(database: Database): Promise<Obstacle[]> {
  const applied = await Promise.race([
    database.across.query<{ name: string }>('SELECT name FROM migrations').catch(() => undefined),
    wait(PATIENCE, undefined, { ref: false }),
  ]);
  if (!applied) return ['database unreachable'];
  const names = new Set(applied.map(({ name }) => name));
  return [
    ...(migrations.every(({ name }) => names.has(name)) ? [] : (['migrations missing'] as const)),
    ...(database.isListening() ? [] : (['not listening'] as const)),
  ];
}

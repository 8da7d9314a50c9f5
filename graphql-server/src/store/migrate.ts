import { createHash } from 'node:crypto';
import type { Database } from './database.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { ensureTenant } from './tenant.ts';

/** Any number, the same in all servers: whoever holds this lock migrates, the others wait and find it done. */
const MIGRATION_LOCK = 7_625_071;

export const checksumOf = ({ statements }: Migration): string =>
  createHash('sha256').update(statements.join(';\n')).digest('hex');

/**
 * Brings the database to the shape that this version needs, in one transaction.
 *
 * @throws Error when the database was migrated by a newer version, or by an edited step
 */
export async function migrate(database: Database, steps: readonly Migration[] = migrations): Promise<void> {
  await database.across.transaction(async (transaction) => {
    // A step may take its time, and so may whoever holds the lock.
    await transaction.query('SET LOCAL statement_timeout = 0');
    await transaction.query('SELECT pg_advisory_xact_lock($1::bigint)', [MIGRATION_LOCK]);
    await transaction.query(
      `CREATE TABLE IF NOT EXISTS migrations (
        name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now()
      )`,
    );
    await transaction.query(ensureTenant);
    const rows = await transaction.query<{ name: string; checksum: string }>('SELECT name, checksum FROM migrations');
    const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]));

    const unknown = [...applied.keys()].filter((name) => !steps.some((step) => step.name === name));
    if (unknown.length > 0) {
      throw new Error(
        `The database has the migration ${unknown.join(', ')}, which this version does not know. Start the version that made it, or a later one.`,
      );
    }
    for (const step of steps) {
      const checksum = checksumOf(step);
      const before = applied.get(step.name);
      if (before === checksum) continue;
      if (before !== undefined) {
        throw new Error(
          `The migration ${step.name} was edited after it had been applied. Restore it and add a new one.`,
        );
      }
      for (const statement of step.statements) await transaction.query(statement);
      await transaction.query('INSERT INTO migrations (name, checksum) VALUES ($1, $2)', [step.name, checksum]);
    }
  });
}

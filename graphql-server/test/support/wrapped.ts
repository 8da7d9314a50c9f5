import type { Database, Queryable } from '../../src/index.ts';

type Work<T> = (transaction: Queryable) => Promise<T>;

/** A database whose transactions of tenants do their work as `wrap` says; snapshots stay as they are. */
export const wrapped = (database: Database, wrap: <T>(work: Work<T>) => Work<T>): Database => ({
  ...database,
  of: (organisation) => ({
    ...database.of(organisation),
    transaction: (work) => database.of(organisation).transaction(wrap(work)),
  }),
});

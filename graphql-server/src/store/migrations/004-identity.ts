import type { Migration } from './migration.ts';

/** What the database was when a server last looked; see `Database.identity`. One row. */
export const identity: Migration = {
  name: '004-identity',
  statements: [
    `CREATE TABLE identity (
      is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
      value text NOT NULL
    )`,
  ],
};

import type { Migration } from './migration.ts';
import { closedByOrganisation } from './row-security.ts';

/** What requests of partners have done, by the names that they gave them: doing them again answers the same. */
export const idempotencyKeys: Migration = {
  name: '011-idempotency-keys',
  statements: [
    `CREATE TABLE idempotency_keys (
      org text NOT NULL REFERENCES organisations (id),
      author text NOT NULL,
      key text NOT NULL,
      hash text NOT NULL,
      answers jsonb NOT NULL,
      used_at timestamptz NOT NULL,
      PRIMARY KEY (org, author, key)
    )`,
    'CREATE INDEX idempotency_keys_by_age ON idempotency_keys (used_at)',
    ...closedByOrganisation('idempotency_keys'),
  ],
};

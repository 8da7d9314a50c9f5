import type { Migration } from './migration.ts';
import { closedByOrganisation } from './row-security.ts';

/** Keys of programs. Of a secret only its hash is kept. */
export const apiKeys: Migration = {
  name: '012-api-keys',
  statements: [
    `CREATE TABLE api_keys (
      org text NOT NULL REFERENCES organisations (id),
      id uuid NOT NULL,
      name text NOT NULL,
      role text NOT NULL,
      scopes jsonb NOT NULL,
      secrets jsonb NOT NULL,
      created_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      revoked_at timestamptz,
      used_at timestamptz,
      PRIMARY KEY (org, id)
    )`,
    ...closedByOrganisation('api_keys'),
  ],
};

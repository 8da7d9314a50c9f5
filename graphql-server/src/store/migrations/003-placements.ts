import type { Migration } from './migration.ts';

/**
 * Who may see what. Every scope that a record lies in, or has ever lain in, has a row: `present` says which, and `seq`
 * is the revision of the record while it is there, and the one with which it left afterwards. `deleted` is the record's,
 * so that an index alone tells what there is to pull.
 */
export const placements: Migration = {
  name: '003-placements',
  statements: [
    `CREATE TABLE placements (
      org text NOT NULL REFERENCES organisations (id),
      scope text NOT NULL,
      collection text NOT NULL,
      id text NOT NULL,
      seq bigint NOT NULL,
      present boolean NOT NULL,
      deleted boolean NOT NULL,
      PRIMARY KEY (org, collection, id, scope)
    )`,
    // Until now every record was there for everybody.
    `INSERT INTO placements (org, scope, collection, id, seq, present, deleted)
     SELECT org,
            CASE WHEN collection <> 'settings' AND body @> '{"archived": true}' THEN 'all/archive' ELSE 'all' END,
            collection, id, rev, true, deleted
     FROM records`,
    'CREATE INDEX placements_by_scope ON placements (org, scope, collection, seq) INCLUDE (present, deleted)',
    'DROP INDEX records_by_revision',
  ],
};

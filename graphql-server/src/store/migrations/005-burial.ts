import type { Migration } from './migration.ts';

/** Finds the deleted records that have not been emptied yet, by the stamp of the deletion. */
export const burial: Migration = {
  name: '005-burial',
  statements: [
    `CREATE INDEX records_to_bury ON records (org, (versions -> 'deleted' ->> 'stamp') COLLATE "C")
     WHERE deleted AND body <> '{}'`,
  ],
};

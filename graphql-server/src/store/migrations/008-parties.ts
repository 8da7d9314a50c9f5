import type { Migration } from './migration.ts';

/** Every new party is looked up among those that are there. What is looked up at once is not put off until a vacuum. */
export const parties: Migration = {
  name: '008-parties',
  statements: [
    `CREATE INDEX parties_by_contents ON records USING gin (body jsonb_path_ops) WITH (fastupdate = off)
      WHERE collection = 'parties' AND NOT deleted`,
  ],
};

import type { Migration } from './migration.ts';

/** What a record remembers of lives of the sequence that are over; see `Origins`. */
export const origins: Migration = {
  name: '006-origins',
  statements: ['ALTER TABLE records ADD COLUMN origins jsonb'],
};

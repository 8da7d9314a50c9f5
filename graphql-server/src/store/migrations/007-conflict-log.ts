import type { Migration } from './migration.ts';

/** The log of conflicts is read from its newest entry on. */
export const conflictLog: Migration = {
  name: '007-conflict-log',
  statements: ['CREATE INDEX conflicts_by_revision ON conflicts (org, rev DESC, field DESC)'],
};

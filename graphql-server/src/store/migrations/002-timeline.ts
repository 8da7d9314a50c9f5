import type { Migration } from './migration.ts';

/** The lives of an organisation's sequence, the present one last: a list of `{ epoch, from }`. */
export const timeline: Migration = {
  name: '002-timeline',
  statements: [
    `ALTER TABLE organisations ADD COLUMN timeline jsonb NOT NULL
     DEFAULT jsonb_build_array(jsonb_build_object('epoch', gen_random_uuid(), 'from', 0))`,
    `UPDATE organisations SET timeline = jsonb_build_array(jsonb_build_object('epoch', epoch, 'from', 0))`,
    'ALTER TABLE organisations DROP COLUMN epoch',
  ],
};

import type { Specimen } from '../zoo/specimen.ts';
import type { Backend } from './stage.ts';

/** A planted leak, and what it shows on: what stands in SQL shows on a database only. */
export interface Leak extends Omit<Specimen, 'trap'> {
  readonly trap: string;
  readonly backend: Backend;
}

/** What servers of this kind have let out: each is found by the same requests that find nothing without it. */
export const leaks: readonly Leak[] = [
  {
    name: 'checkpoint-of-anybody',
    trap: 'S6',
    what: 'A checkpoint is taken from whoever brings it.',
    file: 'graphql-server/src/sync/pull.ts',
    find: 'if (checkpoint?.organisation === user.organisation && checkpoint.user === user.id) return checkpoint;',
    replace: 'if (checkpoint) return checkpoint;',
    backend: 'memory',
  },
  {
    name: 'seal-not-looked-at',
    trap: 'S6',
    what: 'The seal of a checkpoint is not compared.',
    file: 'graphql-server/src/sync/seal.ts',
    find: 'if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;',
    replace: 'if (rest.length > 0) return undefined;',
    backend: 'memory',
  },
];

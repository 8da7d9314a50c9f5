import { records } from './001-records.ts';

/** A step of the database's shape. Once released it is never edited: the next change is a new step. */
export interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}

/** In the order in which they are applied. */
export const migrations: readonly Migration[] = [records];

import type { CollectionName } from '@rockpool/schema';
import { complete, type DemoRecord, type Draft } from '../complete.ts';
import type { Person } from '../people.ts';
import { at, dateAt, idOf, type Scene } from '../row.ts';

type Filled = 'id' | 'createdAt' | 'updatedAt';

/** A record of a story: who wrote it, and when, goes without saying. */
export type Told<C extends CollectionName> = Omit<Draft<C>, Filled> & Partial<Pick<Draft<C>, Filled>>;

/** What a story is told with. */
export interface Teller {
  /** The id of a record by its name in the story. */
  id(name: string): string;
  tell<C extends CollectionName>(collection: C, name: string, record: Told<C>): DemoRecord;
  /** An instant: days from today, and minutes after midnight. */
  at(days: number, minutes: number): string;
  /** A date: days from today. */
  day(days: number): string;
}

/** Tells a story in which everything is somebody's work: the same records for the same scene. */
export function teller(scene: Scene, story: string, { id: user }: Person): Teller {
  const id = (name: string): string => idOf(scene, `story/${story}/${name}`, 0);
  const made = {
    ...{ ownerId: user, createdBy: user, updatedBy: user },
    ...{ createdAt: at(scene, -21, 600), updatedAt: at(scene, -1, 1_020) },
  };
  return {
    id,
    tell: (collection, name, record) =>
      complete(collection, { id: id(name), ...made, ...record } as Draft<typeof collection>),
    at: (days, minutes) => at(scene, days, minutes),
    day: (days) => dateAt(scene, days),
  };
}

/** Euros and cents. */
export const eur = (euros: number) => ({ minor: Math.round(euros * 100), currency: 'EUR' });

/** A quantity in thousandths. */
export const qty = (quantity: number): number => Math.round(quantity * 1_000);

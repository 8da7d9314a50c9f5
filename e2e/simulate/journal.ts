import type { Json, JsonObject } from '@rockpool/schema';
import type { Stamp } from '@rockpool/schema/protocol';

/** A record of the simulation. */
export interface Target {
  readonly collection: string;
  readonly id: string;
}

/**
 * What a write did to a field.
 *
 * - `set` gave it a value that nobody else writes
 * - `raise` gave it a number above the one it had
 * - `line` appended a line to a text
 * - `add`, `drop` put a tag on, took it off
 * - `key` set one key of an object
 */
export type Deed = 'set' | 'raise' | 'line' | 'add' | 'drop' | 'key';

/** A write that nobody confirmed, for its device died or its storage failed: it may be there, and it may not. */
interface Doubt {
  readonly unsure?: true;
}

/** A write of one field. */
export interface FieldWrite extends Target, Doubt {
  readonly device: number;
  readonly field: string;
  readonly deed: Deed;
  /** For `key`: which one. */
  readonly key?: string;
  readonly value: Json;
  /** What the field held before the device's first edit of it that was still unanswered. */
  readonly base: Json;
  readonly stamp: Stamp;
}

/** A deletion, with what the device that deleted could see. */
export interface Removal extends Target, Doubt {
  readonly device: number;
  readonly seen: JsonObject;
}

/** Everything that was confirmed to anybody, and what may have come of the rest; kept outside the system. */
export interface Journal {
  readonly inserted: Map<string, Target & { readonly device: number; readonly mark: string }>;
  readonly writes: FieldWrite[];
  readonly removals: Removal[];
  /** The marks of inserts that nobody confirmed. */
  readonly unsureInserts: Set<string>;
  /** The marks of records that one transaction inserted: all of them are there or none. */
  readonly transactions: (readonly string[])[];
}

export const createJournal = (): Journal => ({
  inserted: new Map(),
  writes: [],
  removals: [],
  unsureInserts: new Set(),
  transactions: [],
});

export const keyOf = ({ collection, id }: Target): string => `${collection}/${id}`;

/** What a device wrote to a record was refused, and its user was told so: nobody counts on it any more. */
export function excuse(journal: Journal, device: number, target: Target): void {
  const isRefused = (entry: Target & { readonly device: number }): boolean =>
    entry.device === device && keyOf(entry) === keyOf(target);
  const doubted = <T extends FieldWrite | Removal>(entry: T): T =>
    isRefused(entry) ? { ...entry, unsure: true } : entry;
  journal.writes.splice(0, journal.writes.length, ...journal.writes.map(doubted));
  journal.removals.splice(0, journal.removals.length, ...journal.removals.map(doubted));
  const inserted = journal.inserted.get(keyOf(target));
  if (inserted && isRefused(inserted)) {
    journal.inserted.delete(keyOf(target));
    journal.unsureInserts.add(inserted.mark);
  }
}

/**
 * A device kept what its user wrote to a record that was taken from them, and nothing of what it was before: if the
 * record is given back, nobody can tell any more what they had taken off.
 */
export function excuseRemovals({ writes }: Journal, device: number, target: Target): void {
  writes.forEach((write, i) => {
    const isMeant = write.deed === 'drop' && write.device === device && keyOf(write) === keyOf(target);
    if (isMeant && !write.unsure) writes[i] = { ...write, unsure: true };
  });
}

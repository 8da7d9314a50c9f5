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
}

export const createJournal = (): Journal => ({
  inserted: new Map(),
  writes: [],
  removals: [],
  unsureInserts: new Set(),
});

export const keyOf = ({ collection, id }: Target): string => `${collection}/${id}`;

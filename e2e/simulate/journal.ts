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

/** A write of one field that the SDK confirmed. */
export interface FieldWrite extends Target {
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

/** A deletion that the SDK confirmed, with what the device that deleted could see. */
export interface Removal extends Target {
  readonly device: number;
  readonly seen: JsonObject;
}

/** Everything that was confirmed to anybody, kept outside the system. */
export interface Journal {
  readonly inserted: Map<string, Target & { readonly device: number; readonly mark: string }>;
  readonly writes: FieldWrite[];
  readonly removals: Removal[];
}

export const createJournal = (): Journal => ({ inserted: new Map(), writes: [], removals: [] });

export const keyOf = ({ collection, id }: Target): string => `${collection}/${id}`;

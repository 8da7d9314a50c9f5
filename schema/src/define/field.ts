import type { Json } from './json.ts';

/**
 * How two concurrent changes of one field become one value.
 *
 * | rule | the result of two concurrent changes |
 * |---|---|
 * | `latest` | the change with the later stamp |
 * | `{ unit: name }` | as `latest`, but all fields of the unit win or lose together |
 * | `text` | three-way merge by lines, then by words; overlapping words are both kept |
 * | `set` | every addition and every removal of both sides |
 * | `list` | objects matched by `id`, their properties as `latest`; an edited element beats its removal |
 * | `keys` | as `latest`, key by key of an object |
 * | `max` | the larger value |
 * | `first` | the earlier change; a value once set is never replaced |
 * | `server` | the server's value: a device may not change it |
 * | `computed` | not merged: computed again from the merged record |
 */
export type MergeRule =
  | 'latest'
  | 'text'
  | 'set'
  | 'list'
  | 'keys'
  | 'max'
  | 'first'
  | 'server'
  | 'computed'
  | { readonly unit: string };

/** The part of JSON Schema that a field, or a value inside a field, is declared with. */
export interface ValueSchema {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly format?: 'date' | 'date-time';
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly maxItems?: number;
  readonly items?: ValueSchema;
  readonly properties?: { readonly [key: string]: ValueSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

/** A top-level field of a collection: a JSON Schema, what it means, and how it merges. */
export interface FieldSchema extends ValueSchema {
  readonly description: string;
  readonly merge: MergeRule;
  /** What an insert stores when the caller gives no value. A field with a default is always present. */
  readonly default?: Json;
}

/** The name of a field's rule: a unit's name is not part of it. */
export const ruleName = (rule: MergeRule): Exclude<MergeRule, object> | 'unit' =>
  typeof rule === 'string' ? rule : 'unit';

import type { Json } from './json.ts';

/**
 * How two concurrent changes of one field become one value.
 *
 * | rule | the result of two concurrent changes |
 * |---|---|
 * | `latest` | the change with the later stamp |
 * | `{ unit: name }` | as `latest`, but all fields of the unit win or lose together |
 * | `{ furthest: name }` | all fields of the machine together, from the side that came further; see {@link Machine} |
 * | `text` | three-way merge by lines, then by words; overlapping words are both kept |
 * | `set` | every addition and every removal of both sides |
 * | `list` | objects matched by `id`, their properties as `latest`; an edited element beats its removal |
 * | `{ list: … }` | as `list`, with an order or with rules for properties; see {@link ListRule} |
 * | `append` | every element of both sides, by `id`; an element never changes and never goes |
 * | `keys` | as `latest`, key by key of an object |
 * | `{ keys: … }` | as `keys`, with rules for single keys |
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
  | 'append'
  | 'keys'
  | 'max'
  | 'first'
  | 'server'
  | 'computed'
  | { readonly unit: string }
  | { readonly furthest: string }
  | { readonly list: ListRule }
  | { readonly keys: { readonly [key: string]: PropertyRule } };

/** How the elements of a list merge, and in which order they stand. */
export interface ListRule {
  /**
   * The property that elements are ordered by: a number, or a fractional key, which is a text between those of the
   * neighbours, so that moving one element changes no other. Elements of the same place stand in the order of their ids.
   * Without it the list has the later side's order.
   */
  readonly order?: string;
  /** Rules of single properties; the others merge as `latest`. `computed` ones are never a conflict. */
  readonly properties?: { readonly [property: string]: PropertyRule };
}

/** The rules for a property of a list's element, or for a key of an object. */
export type PropertyRule =
  | 'latest'
  | 'text'
  | 'set'
  | 'keys'
  | 'max'
  | 'first'
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

/** Records that an id may be of: those of a collection, or of one of its kinds. */
export interface Reference {
  readonly collection: string;
  readonly kind?: string;
}

/** A top-level field of a collection: a JSON Schema, what it means, and how it merges. */
export interface FieldSchema extends ValueSchema {
  readonly description: string;
  readonly merge: MergeRule;
  /** Whose id the value is: the server's API leads from the one record to the other. */
  readonly references?: Reference;
  /** What an insert stores when the caller gives no value. A field with a default is always present. */
  readonly default?: Json;
}

type KeysOf<T> = T extends object ? keyof T : never;

/** The name of a rule, without what it is given. */
export type RuleName = Extract<MergeRule, string> | KeysOf<MergeRule>;

/** The name of a field's rule: what a rule is given is not part of it. */
export const ruleName = (rule: MergeRule): RuleName =>
  typeof rule === 'string' ? rule : (Object.keys(rule)[0] as KeysOf<MergeRule>);

/** The name of the unit or of the machine whose fields win or lose together; undefined where a field stands alone. */
export function unitName(rule: MergeRule): string | undefined {
  if (typeof rule === 'string') return undefined;
  if ('unit' in rule) return rule.unit;
  return 'furthest' in rule ? rule.furthest : undefined;
}

import { type Collection, fieldsOfOtherKinds } from '../define/collection.ts';
import type { Reference } from '../define/field.ts';

/** A field by which a record leads to another one. */
export interface ReferenceField extends Reference {
  /** What the API calls it: `party`. */
  readonly name: string;
  /** The field with the id: `partyId`. */
  readonly field: string;
}

/**
 * The references of a kind's records: a field `partyId` that refers to parties gives `party`. A name that is a field
 * already stays that field.
 */
export function referencesOf(collection: Collection, kind: string): readonly ReferenceField[] {
  const foreign = fieldsOfOtherKinds(collection, kind);
  return Object.entries(collection.fields).flatMap(([field, { references }]) => {
    const name = field.replace(/Id$/, '');
    const isTaken = name === field || Object.hasOwn(collection.fields, name);
    return references && !isTaken && !foreign.has(field) ? [{ ...references, name, field }] : [];
  });
}

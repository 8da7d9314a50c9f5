import { type Collection, fieldsOfOtherKinds } from '../../define/collection.ts';
import { filledOnInsert } from '../../define/common-fields.ts';
import type { FieldSchema } from '../../define/field.ts';
import { ruleName } from '../../define/field.ts';
import { pascal } from './text.ts';

/** Who and when: said by the token and the server's clock. The id is an argument of its own, the kind goes without saying. */
const given: readonly string[] = [...filledOnInsert, 'createdBy', 'updatedBy'];

/** The fields of a kind that somebody may write: not those that the server keeps, and none that follows from others. */
export function writableFields(collection: Collection, kind: string): readonly (readonly [string, FieldSchema])[] {
  const foreign = fieldsOfOtherKinds(collection, kind);
  const epochs = Object.values(collection.machines ?? {}).map(({ epoch }) => epoch);
  return Object.entries(collection.fields).filter(
    ([name, { merge }]) =>
      !given.includes(name) &&
      !foreign.has(name) &&
      !epochs.includes(name) &&
      !['server', 'computed'].includes(ruleName(merge)),
  );
}

/** Those of them that a new record has to have, and that have no default. */
export const requiredFields = (collection: Collection, kind: string): readonly string[] =>
  writableFields(collection, kind)
    .filter(([name, field]) => {
      const isRequired = collection.required.includes(name) || collection.kinds[kind]?.required?.includes(name);
      return isRequired && field.default === undefined;
    })
    .map(([name]) => name);

/** How single items of a set are added and taken away, whatever else is in it: `addTags`, `removeTags`. */
export const setOperations = (field: string) =>
  ({ add: `add${pascal(field)}`, remove: `remove${pascal(field)}` }) as const;

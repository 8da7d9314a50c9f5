import type { Collection } from './collection.ts';
import { equalJson, isJsonObject, type Json } from './json.ts';

/**
 * What a record lacks to enter a stage of a pipeline: of the fields that the stage requires, those that are empty, are
 * as they were when the record was made, or come to no money.
 *
 * @param stage with its `requirements`: names of fields, and of custom fields as `custom.<key>`
 * @returns the names, in the order in which the stage has them; empty when nothing stands in the way
 * @example
 * ```ts
 * missingFor(deals, stage, deal); // ['amount', 'custom.berths']
 * ```
 */
export const missingFor = (
  { fields }: Pick<Collection, 'fields'>,
  { requirements = [] }: { readonly requirements?: readonly string[] },
  record: object,
): readonly string[] =>
  requirements.filter((path) => {
    const value = path
      .split('.')
      .reduce<Json | undefined>((inner, key) => (isJsonObject(inner) ? inner[key] : undefined), record as Json);
    return isNothing(value) || equalJson(value, fields[path]?.default);
  });

const isNothing = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isJsonObject(value) && value['minor'] === 0);

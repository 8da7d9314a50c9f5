import { equalJson, type JsonObject } from '@rockpool/schema';

/** The values of some fields, to find records by. Of a list the record has to have all items that are named. */
export interface Values {
  readonly [field: string]: string | number | boolean | readonly string[];
}

/** Whether a record has the values; the same as `body @> values` in PostgreSQL. */
export const hasValues = (body: JsonObject, values: Values): boolean =>
  Object.entries(values).every(([field, value]) => {
    const found = body[field];
    if (!Array.isArray(value)) return equalJson(found, value as string);
    return Array.isArray(found) && value.every((item) => found.includes(item));
  });

import type { Collection } from '../define/collection.ts';
import { equalJson, isJsonObject, type Json, type JsonObject } from '../define/json.ts';
import { validate } from '../derive/validate.ts';
import { finishBody } from '../protocol/finish-body.ts';
import type { Matter } from './matters.ts';

/** The most that a decided value may have, in characters of JSON: no field of a record is larger. */
export const MAX_DECISION = 128 * 1024;

/** What a handler's answer comes to. */
export type Verdict =
  | { readonly kind: 'values'; readonly values: JsonObject }
  | { readonly kind: 'park' }
  /** It cannot be used; why, as a sentence for the log. */
  | { readonly kind: 'failed'; readonly message: string };

const failed = (message: string): Verdict => ({ kind: 'failed', message });

/**
 * Looks through what a handler answered: it may be anything.
 *
 * @param record the record as the server has it
 */
export function checkDecision(
  collection: Collection,
  { conflict, fields, isObject }: Matter,
  record: JsonObject,
  answer: unknown,
): Verdict {
  if (!isObjectLike(answer))
    return failed(`The handler answered ${answer === null ? 'null' : typeof answer}, not a decision.`);
  if (answer['park'] === true) return { kind: 'park' };
  if (!Object.hasOwn(answer, 'value')) return failed('The handler answered neither { value } nor park.');
  const value = asJson(answer['value']);
  if (value === undefined) return failed('The value is not JSON.');
  const size = JSON.stringify(value).length;
  if (size > MAX_DECISION) return failed(`The value has ${size} characters; the most is ${MAX_DECISION}.`);
  if (!isObject) return checkValues(collection, record, { [fields[0] as string]: value });

  if (!isJsonObject(value))
    return failed(`The value is ${value === null ? 'null' : typeof value}, not an object of fields.`);
  const { id = conflict.id, ...values } = value;
  if (id !== conflict.id) return failed('The handler changed the id.');
  const other = Object.keys(values).find((field) => !fields.includes(field));
  if (other !== undefined) return failed(`The handler set "${other.slice(0, 80)}", which is not in conflict.`);
  const theirs = conflict.theirs as JsonObject;
  const decidedOf = (field: string): Json => (Object.hasOwn(values, field) ? values[field] : theirs[field]) ?? null;
  return checkValues(collection, record, Object.fromEntries(fields.map((field) => [field, decidedOf(field)])));
}

function checkValues(collection: Collection, record: JsonObject, values: JsonObject): Verdict {
  const issue = validate(collection, finishBody(collection, { ...record, ...values })).find(({ field }) =>
    Object.hasOwn(values, field.split('.')[0] ?? field),
  );
  return issue ? failed(`${issue.field}: ${issue.message}.`) : { kind: 'values', values };
}

const isObjectLike = (answer: unknown): answer is Record<string, unknown> =>
  typeof answer === 'object' && answer !== null;

/** A copy that nobody else holds; undefined for what JSON cannot carry as it is. */
function asJson(value: unknown): Json | undefined {
  try {
    const copy: Json = JSON.parse(JSON.stringify(value));
    return equalJson(copy, value as Json) ? copy : undefined;
  } catch {
    return undefined;
  }
}

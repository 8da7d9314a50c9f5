import type { Collection, ValueSchema } from '@rockpool/schema';
import type { Rights } from '@rockpool/schema/protocol';
import { requestError } from '../../errors.ts';
import { columnAt } from '../../store/listing/columns.ts';
import type { Bound, Column, Condition, Filter, Scalar, Test } from '../../store/listing/listing.ts';

/** How deep `and`, `or` and `not` may stand in each other. */
const MOST_DEPTH = 5;
const MOST_CONDITIONS = 50;

const refuse = (message: string): never => {
  throw requestError('BAD_USER_INPUT', message);
};

/**
 * The filter of a list as a request has it, which GraphQL has checked against the type. Null, and conditions that say
 * nothing, are refused: a variable that was forgotten must not find everything.
 *
 * @throws GraphQLError also for fields that are hidden from the user: a filter would tell their values
 */
export function readFilter(
  collection: Collection,
  input: object | null | undefined,
  rights: Rights,
): readonly Filter[] {
  let conditions = 0;

  function all(given: object, path: string, depth: number): readonly Filter[] {
    if (depth > MOST_DEPTH) tooMuch(`"and", "or" and "not" stand in each other ${MOST_DEPTH} deep at most.`);
    return Object.entries(given).flatMap(([word, value]) => part(word, value, `${path}.${word}`, depth));
  }

  function part(word: string, value: unknown, path: string, depth: number): readonly Filter[] {
    if (typeof value !== 'object' || value === null) return refuse(`"${path}" is null; leave it out.`);
    if (word === 'and' || word === 'or') {
      const parts = (value as readonly object[]).map((one, i) => ({ and: all(one, `${path}.${i}`, depth + 1) }));
      if (parts.length === 0) refuse(`"${path}" is empty; leave it out.`);
      return [word === 'and' ? { and: parts } : { or: parts }];
    }
    if (word === 'not') return [{ not: { and: all(value, path, depth + 1) } }];
    if (word === 'custom') return (value as readonly object[]).flatMap((one, i) => custom(one, `${path}.${i}`));
    if (rights.access(collection, word) === 'hidden') refuse(`"${path}" is hidden from you; leave it out.`);
    return field([word], value, path);
  }

  function field(at: readonly string[], value: object, path: string): readonly Filter[] {
    const column = columnAt(collection, at);
    if (column) return conditionsOf(column, schemaAt(collection, at), value, path);
    const inner = Object.entries(value);
    if (inner.length === 0) refuse(`"${path}" says nothing; leave it out.`);
    return inner.flatMap(([key, one]) =>
      typeof one === 'object' && one !== null
        ? field([...at, key], one, `${path}.${key}`)
        : refuse(`"${path}.${key}" is null; leave it out.`),
    );
  }

  function custom(given: object, path: string): readonly Filter[] {
    const { key, ...value } = given as { readonly key: string };
    if (rights.hiddenIn(collection).keys.includes(key)) refuse(`"${path}" is hidden from you; leave it out.`);
    const column = columnAt(collection, ['custom', checkedText(key, `${path}.key`)]) as Column;
    return conditionsOf(column, undefined, value, path);
  }

  function conditionsOf(column: Column, schema: ValueSchema | undefined, value: object, path: string): Filter[] {
    const tests = Object.entries(value);
    if (tests.length === 0) refuse(`"${path}" says nothing; leave it out.`);
    conditions += tests.length;
    if (conditions > MOST_CONDITIONS) tooMuch(`A filter has ${MOST_CONDITIONS} conditions at most.`);
    return tests.map(([word, given]) => conditionOf(column, schema, word, given, `${path}.${word}`));
  }

  return all(input ?? {}, 'filter', 0);
}

function tooMuch(message: string): never {
  throw requestError('QUERY_TOO_COMPLEX', message);
}

const schemaAt = ({ fields }: Collection, [field = '', ...inner]: readonly string[]): ValueSchema | undefined =>
  inner.reduce<ValueSchema | undefined>((outer, key) => outer?.properties?.[key], fields[field]);

function conditionOf(
  column: Column,
  schema: ValueSchema | undefined,
  word: string,
  given: unknown,
  path: string,
): Filter {
  if (given === null) return refuse(`"${path}" is null; leave it out, or ask for "isNull".`);
  const one = (value: unknown, at = path): Scalar | boolean => scalar(column, schema, value, at);
  const many = (): (Scalar | boolean)[] => (given as unknown[]).map((value, i) => one(value, `${path}.${i}`));
  const condition = (test: Test): Condition => ({ column, test });
  switch (word) {
    case 'isNull':
      return condition({ is: word, value: given === true });
    case 'ne':
      return { not: condition({ is: 'eq', value: one(given) }) };
    case 'in':
      return condition({ is: word, values: many() });
    case 'startsWith':
    case 'contains':
    case 'has':
      return condition({ is: word, value: checkedText(String(given), path) });
    case 'hasAny':
    case 'hasAll':
      return condition({ is: word, values: (given as string[]).map((value, i) => checkedText(value, `${path}.${i}`)) });
    case 'eq':
      return condition({ is: word, value: one(given) });
    default: {
      const bound = one(given);
      if (typeof bound === 'boolean') return refuse(`"${path}" is a boolean, which has no order; ask for "eq".`);
      return condition({ is: word as Bound, value: bound });
    }
  }
}

/** A value as records have it: instants in their one form, booleans in columns of texts as texts. */
function scalar({ type }: Column, schema: ValueSchema | undefined, value: unknown, path: string): Scalar | boolean {
  if (type === 'custom') {
    if (typeof value === 'boolean') return value;
    if (typeof value !== 'string' && typeof value !== 'number') {
      return refuse(`"${path}" is compared with a text, a number or a boolean.`);
    }
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : refuse(`"${path}" is no finite number.`);
  const text = checkedText(String(value), path);
  return schema?.format === 'date-time' ? instant(text, path) : text;
}

const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

function instant(text: string, path: string): string {
  const date = new Date(text);
  if (isoInstant.test(text) && !Number.isNaN(date.getTime())) return date.toISOString();
  return refuse(`"${path}" is an instant such as 2026-01-31T08:30:00Z, not "${text}".`);
}

/** No record has other texts, and the database takes none. */
function checkedText(text: string, path: string): string {
  return !/\p{Surrogate}/u.test(text) && !text.includes('\0')
    ? text
    : refuse(`"${path}" is no text that a record can have.`);
}

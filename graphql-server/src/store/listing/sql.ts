import type { Parameter } from '../database.ts';
import type { Column, Condition, Filter, Position, Scalar } from './listing.ts';

/** Collects what a statement takes as parameters. */
export interface Parameters {
  readonly values: Parameter[];
  /** The parameter as it stands in the statement, with its type. */
  add(value: Parameter, type: 'text' | 'float8' | 'jsonb' | 'int'): string;
}

export function parametersAfter(...values: Parameter[]): Parameters {
  return { values, add: (value, type) => `$${values.push(value)}::${type}` };
}

/** A word of a declaration as a literal. Nothing that comes with a request gets here. */
export const literal = (word: Scalar): string =>
  typeof word === 'number' ? String(word) : `'${word.replaceAll("'", "''")}'`;

/** The value of a column that a collection declares: in an index, and of the records `r` in a query, letter by letter alike. */
export function valueSql({ path, type, missing }: Column, body = 'r.body'): string {
  if (type === 'id') return 'r.id';
  const [last = '', ...before] = [...path].reverse();
  const holder = [body, ...before.reverse().map(literal)].join(' -> ');
  const json = `(${holder} -> ${literal(last)})`;
  if (type === 'list') return json;
  const or = missing === undefined ? undefined : literal(missing);
  if (type === 'number') {
    const otherwise = or === undefined ? '' : ` ELSE (${or})::float8`;
    return `(CASE jsonb_typeof(${json}) WHEN 'number' THEN ${json}::float8${otherwise} END)`;
  }
  const text = `(${holder} ->> ${literal(last)})`;
  return `((${or === undefined ? text : `coalesce(${text}, ${or})`}) COLLATE "C")`;
}

const operators = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

/** A filter that is either true or false: what a record does not have passes nothing, and so passes what is turned round. */
export function filterSql(filter: Filter, parameters: Parameters): string {
  const all = (filters: readonly Filter[], word: 'AND' | 'OR', none: 'true' | 'false'): string =>
    filters.length === 0 ? none : `(${filters.map((one) => filterSql(one, parameters)).join(` ${word} `)})`;
  if ('and' in filter) return all(filter.and, 'AND', 'true');
  if ('or' in filter) return all(filter.or, 'OR', 'false');
  if ('not' in filter) return `(NOT ${filterSql(filter.not, parameters)})`;
  return `((${conditionSql(filter, parameters)}) IS TRUE)`;
}

export function conditionSql(condition: Condition, parameters: Parameters): string {
  const { column, test } = condition;
  if (column.type === 'custom') return customSql(condition, parameters);
  const value = valueSql(column);
  const type = column.type === 'number' ? 'float8' : 'text';
  switch (test.is) {
    case 'isNull':
      return `(${value} IS NULL) = ${test.value}`;
    case 'in': {
      const elements = `SELECT jsonb_array_elements_text(${parameters.add(JSON.stringify(test.values), 'jsonb')})`;
      return `${value} = ANY (ARRAY(${elements})${type === 'float8' ? '::float8[]' : ''})`;
    }
    case 'startsWith': {
      const end = endOfPrefix(test.value);
      const begins = `${value} >= ${parameters.add(test.value, 'text')}`;
      return end === undefined ? begins : `${begins} AND ${value} < ${parameters.add(end, 'text')}`;
    }
    case 'contains':
      return `position(${parameters.add(test.value, 'text')} in ${value}) > 0`;
    case 'has':
    case 'hasAny':
    case 'hasAll': {
      const words = parameters.add(JSON.stringify('values' in test ? test.values : [test.value]), 'jsonb');
      const operator = test.is === 'hasAll' ? '?&' : '?|';
      return `jsonb_typeof(${value}) = 'array' AND ${value} ${operator} ARRAY(SELECT jsonb_array_elements_text(${words}))`;
    }
    default:
      return `${value} ${operators[test.is]} ${parameters.add(test.value, type)}`;
  }
}

/** Conditions on what no collection declares: the key is a parameter, and values are compared with those of their type. */
function customSql({ column: { path }, test }: Condition, parameters: Parameters): string {
  const value = `nullif(r.body -> 'custom' -> ${parameters.add(path[1] ?? '', 'text')}, 'null')`;
  switch (test.is) {
    case 'isNull':
      return `(${value} IS NULL) = ${test.value}`;
    case 'eq':
      return `${value} = ${parameters.add(JSON.stringify(test.value), 'jsonb')}`;
    case 'in':
      return `${value} IN (SELECT jsonb_array_elements(${parameters.add(JSON.stringify(test.values), 'jsonb')}))`;
    case 'has':
      return `jsonb_typeof(${value}) = 'array' AND ${value} ? ${parameters.add(test.value, 'text')}`;
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte': {
      const operator = operators[test.is];
      if (typeof test.value === 'number') {
        const number = `CASE jsonb_typeof(${value}) WHEN 'number' THEN (${value})::float8 END`;
        return `${number} ${operator} ${parameters.add(test.value, 'float8')}`;
      }
      const text = `CASE jsonb_typeof(${value}) WHEN 'string' THEN ${value} #>> '{}' END`;
      return `(${text}) COLLATE "C" ${operator} ${parameters.add(test.value, 'text')}`;
    }
    default:
      throw new TypeError(`A custom field has no condition "${test.is}".`);
  }
}

/** Whether a record stands behind a position, or before it, in ascending order. */
export function positionSql(order: readonly Column[], side: '>' | '<', at: Position, parameters: Parameters): string {
  const bounds = order.map(({ type }, i) =>
    parameters.add(at.keys[i] as Scalar, type === 'number' ? 'float8' : 'text'),
  );
  const columns = [...order.map((column) => valueSql(column)), 'r.id'];
  return `(${columns.join(', ')}) ${side} (${[...bounds, parameters.add(at.id, 'text')].join(', ')})`;
}

/** The first text, in the order of code points, behind all that begin with a prefix; undefined when there is none. */
function endOfPrefix(prefix: string): string | undefined {
  const points = [...prefix].map((character) => character.codePointAt(0) as number);
  while (points.length > 0) {
    const last = points.pop() as number;
    // Between these two lie the halves of other characters, which are none themselves.
    if (last < 0x10ffff) return String.fromCodePoint(...points, last === 0xd7ff ? 0xe000 : last + 1);
  }
  return undefined;
}

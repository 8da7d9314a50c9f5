import {
  type FieldSchema,
  isJsonObject,
  type Json,
  type JsonObject,
  type ValueSchema,
} from '../../schema/src/index.ts';

/** Three values that a schema allows, as far as it has so many: what was there, and what each of two people makes of it. */
export type Samples = readonly [was: Json, ada: Json, ben: Json];

const texts: Samples = ['before', 'Ada’s', 'Ben’s'];
const ids: Samples = ['…a1', '…b2', '…c3'];

export function samplesOf(schema: ValueSchema): Samples {
  const { type, format, pattern, maxLength = 255, minimum = 0, maximum = 100, items } = schema;
  if (schema.enum) return three(schema.enum);
  if (type === 'boolean') return [false, true, true];
  if (type === 'integer' || type === 'number')
    return [0.2, 0.5, 0.8].map((part) => within(minimum, maximum, part)) as never;
  if (type === 'array') return samplesOf(items ?? { type: 'string' }).map((item) => [item]) as never;
  if (type === 'object') return objects(schema);
  if (format === 'date') return ['2026-03-31', '2026-04-30', '2026-05-15'];
  if (format === 'date-time')
    return ['2026-03-31T08:00:00.000Z', '2026-03-31T09:30:00.000Z', '2026-03-31T14:00:00.000Z'];
  if (pattern) return ['a', 'b', 'c'].map((digit) => digit.repeat(maxLength)) as never;
  if (maxLength <= 3) return maxLength < 3 ? ['BE', 'NL', 'DE'] : ['EUR', 'USD', 'CHF'];
  return maxLength === 36 ? ids : (texts.map((text) => String(text).slice(0, maxLength)) as never);
}

const three = ([first = '', second = first, third = second]: readonly string[]): Samples => [first, second, third];

/** A whole number between two bounds that may be very far apart. */
const within = (minimum: number, maximum: number, part: number): number => {
  const [low, high] = [Math.max(minimum, 0), Math.min(maximum, 100)];
  return Math.round(low + (high - low) * part);
};

/** Objects that differ in their first property, with what else has to be there. */
function objects({ properties = {}, required = [] }: ValueSchema): Samples {
  const [first = 'note', ...others] = Object.keys(properties);
  const wanted = others.filter((name) => required.includes(name));
  const changing = samplesOf(properties[first] ?? { type: 'string' });
  return changing.map((value) => ({ [first]: value, ...fixed(properties, wanted) })) as never;
}

const fixed = (properties: { readonly [key: string]: ValueSchema }, names: readonly string[]): JsonObject =>
  Object.fromEntries(names.map((name) => [name, samplesOf(properties[name] ?? { type: 'string' })[0]]));

/** Three elements of a list, each with an id of its own, and one property of the first to edit. */
export function elementsOf({ items }: FieldSchema): {
  readonly elements: readonly [JsonObject, JsonObject, JsonObject];
  readonly edited: JsonObject;
} {
  const { properties = {}, required = [] } = items ?? { type: 'object' };
  const names = Object.keys(properties).filter((name) => name !== 'id');
  const shown = names.filter((name) => required.includes(name));
  const keys = shown.length > 0 ? shown : names.slice(0, 1);
  const [first = 'note'] = keys;
  const element = (id: string, pick: 0 | 1 | 2): JsonObject => ({
    id,
    ...Object.fromEntries(keys.map((key) => [key, samplesOf(properties[key] ?? { type: 'string' })[pick]])),
  });
  const elements = [element('1', 0), element('2', 1), element('3', 2)] as const;
  const value = samplesOf(properties[first] ?? { type: 'string' })[2];
  return { elements, edited: { ...elements[0], [first]: value } };
}

/** A value as the table shows it. */
export function show(value: Json): string {
  if (value === null || value === '') return '–';
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(show).join('; ');
  if (!isJsonObject(value))
    return String(value)
      .replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):.*Z$/, '$1 $2')
      .trimEnd();
  const { id, ...rest } = value;
  const parts = Object.entries(rest).map(([key, part]) => `${key} ${show(part)}`);
  return `${id === undefined ? '' : `${id}: `}${parts.join(', ')}` || '–';
}

/** Whole documents of every collection, and what people do to them, made from the schemas. */
import fc from 'fast-check';
import { collections } from '../src/collections/index.ts';
import type { Collection } from '../src/define/collection.ts';
import { authorFields } from '../src/define/common-fields.ts';
import { type FieldSchema, ruleName, type ValueSchema } from '../src/define/field.ts';
import type { Json, JsonObject } from '../src/define/json.ts';
import type { Machine } from '../src/define/machine.ts';

/** What one person does to a document while apart: new values, `null` for none, and perhaps deleting it. */
export interface Change {
  readonly fields: JsonObject;
  readonly deletes: boolean;
  /** When, in seconds, by a clock that may be wrong. */
  readonly second: number;
}

/** A document that three people have, and what each of them does to it. */
export interface Story {
  /** The name of its collection. */
  readonly collection: string;
  readonly base: JsonObject;
  readonly changes: readonly [Change, Change, Change];
}

const words = ['', 'a', 'oak', 'red fox', 'été', '0'];
const instants = ['2026-01-31T08:00:00.000Z', '2026-02-01T00:00:00.000Z', '2026-03-29T01:30:00.000Z'];
const days = ['2026-01-31', '2026-02-01', '9999-12-31'];

/** A value that a schema allows, of few, so that two people now and then mean the same. */
function fittingValue(schema: ValueSchema): fc.Arbitrary<Json> {
  const { type, format, pattern, minLength = 0, maxLength = 255, minimum = -9, maximum = 9 } = schema;
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: Math.max(minimum, -9), max: Math.min(maximum, Math.max(minimum, -9) + 18) });
    case 'number':
      return fc.integer({ min: Math.max(minimum, -9), max: Math.min(maximum, 9) });
    case 'array':
      return listOf(schema.items ?? { type: 'string' });
    case 'object':
      return objectOf(schema);
    default: {
      if (format) return fc.constantFrom(...(format === 'date' ? days : instants));
      if (pattern) return fc.constantFrom('a', 'b').map((digit) => digit.repeat(maxLength));
      return fc.constantFrom(...words.filter((word) => word.length >= minLength && word.length <= maxLength));
    }
  }
}

function listOf(items: ValueSchema): fc.Arbitrary<Json> {
  if (items.type !== 'object')
    return fc.uniqueArray(fittingValue(items), { maxLength: 4, comparator: 'SameValueZero' });
  const element = objectOf(items).map((value) => value as JsonObject);
  const withId = fc.tuple(fc.constantFrom('p', 'q', 'r', 's'), element).map(([id, rest]) => ({ ...rest, id }));
  return fc.uniqueArray(withId, { maxLength: 3, selector: ({ id }) => id });
}

function objectOf({ properties, required = [] }: ValueSchema): fc.Arbitrary<Json> {
  if (!properties) return fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.constantFrom('oak', 1, 2, true));
  const values = Object.entries(properties).map(([key, schema]) => [key, fittingValue(schema)] as const);
  return fc.record(Object.fromEntries(values), { requiredKeys: [...required] as never[] }) as fc.Arbitrary<Json>;
}

/** A text in which every word stands once, so that each can be found again. */
const text = fc
  .array(fc.nat(2), { maxLength: 4 })
  .map((sizes) => sizes.map((size, i) => Array.from({ length: size }, (_, n) => `old${i}${n}`).join(' ')).join('\n'));

/** A text after one person's edits: a word replaced, a line taken out, a line put in. */
const textAfter = (was: string, person: string): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(3)).map(([word, gone, at, how]) => {
    const replaced = was.replace(`old${word}0`, how % 2 === 0 ? `new${person}1` : `old${word}0`);
    const lines = replaced.split('\n');
    const shorter = how > 1 ? lines.toSpliced(gone, 1) : lines;
    return shorter.toSpliced(at, 0, `new${person}2`).join('\n');
  });

const isWritten = (field: string, { merge }: FieldSchema): boolean =>
  field !== 'id' && !authorFields.includes(field) && !['server', 'computed'].includes(ruleName(merge));

/** What nobody edits: a kind that is set once, and what a move raises by itself. */
const isLeftAlone = ({ machines = {} }: Collection, field: string, { merge }: FieldSchema): boolean =>
  (field === 'kind' && merge === 'first') || Object.values(machines).some(({ epoch }) => epoch === field);

/** The fields that records of a kind have. */
function fieldsOf({ kinds, fields }: Collection, kind: string): readonly [string, FieldSchema][] {
  const foreign = Object.values(kinds).flatMap(({ fields: own = {} }) => Object.keys(own));
  const own = Object.keys(kinds[kind]?.fields ?? {});
  return Object.entries(fields).filter(([field]) => !foreign.includes(field) || own.includes(field));
}

const requiredOf = ({ kinds, required }: Collection, kind: string): readonly string[] => [
  ...required,
  ...(kinds[kind]?.required ?? []),
];

/** A document of one kind: what has to be there, and some of the rest. */
function documentOf(collection: Collection): fc.Arbitrary<JsonObject> {
  return fc.constantFrom(...Object.keys(collection.kinds)).chain((kind) => {
    const required = requiredOf(collection, kind);
    const written = fieldsOf(collection, kind).filter(([field, schema]) => isWritten(field, schema));
    const values = written.map(([field, schema]) => [field, startValue(collection, kind, field, schema)] as const);
    const keys = required.filter((field) => written.some(([name]) => name === field));
    return fc
      .record(Object.fromEntries(values), { requiredKeys: keys as never[] })
      .map((body) => ({ ...(body as JsonObject), kind }));
  });
}

function startValue(collection: Collection, kind: string, field: string, schema: FieldSchema): fc.Arbitrary<Json> {
  const machines = Object.values(collection.machines ?? {});
  const machine = machines.find(({ state }) => state === field);
  if (machine) return fc.constantFrom(...statesOf(machine, kind));
  if (machines.some(({ epoch }) => epoch === field)) return fc.constant(0);
  return ruleName(schema.merge) === 'text' ? text : fittingValue(schema);
}

const statesOf = ({ states }: Machine, kind: string): readonly string[] =>
  Object.keys(states).filter((state) => states[state]?.kinds?.includes(kind) ?? true);

/** What a person, told apart by a letter, makes of one field. */
function editOf(collection: Collection, base: JsonObject, field: string, person: string): fc.Arbitrary<Json> {
  const schema = collection.fields[field] as FieldSchema;
  const machines = Object.values(collection.machines ?? {});
  const machine = machines.find(({ state }) => state === field);
  const kind = String(base['kind']);
  const was = base[field] ?? null;
  if (machine) {
    const from = String(was ?? schema.default);
    const next = statesOf(machine, kind).filter((state) => machine.states[from]?.to.includes(state));
    return fc.constantFrom(from, ...next);
  }
  const value = fittingValue(schema);
  const clearable = requiredOf(collection, kind).includes(field) ? [] : [fc.constant(null)];
  switch (ruleName(schema.merge)) {
    case 'text':
      return textAfter(typeof was === 'string' ? was : '', person);
    case 'append':
      return value.map((added) => [
        ...((was as readonly Json[] | null) ?? []),
        ...(added as readonly JsonObject[]).map((element) => ({ ...element, id: `${element['id']}${person}` })),
      ]);
    default:
      return fc.oneof({ weight: 5, arbitrary: value }, ...clearable);
  }
}

/**
 * A few fields that all three edit, so that edits meet: first of one rule, for some rules have one field in twenty.
 * (Groce, Zhang, Eide, Chen, Regehr: "Swarm Testing", 2012.)
 */
function contested(collection: Collection, kind: string): fc.Arbitrary<readonly string[]> {
  const editable = fieldsOf(collection, kind).filter(
    ([field, schema]) => isWritten(field, schema) && !isLeftAlone(collection, field, schema),
  );
  const byRule = [...Map.groupBy(editable, ([, { merge }]) => ruleName(merge)).values()];
  const some = (of: readonly (readonly [string, FieldSchema])[], maxLength: number) =>
    fc.uniqueArray(fc.constantFrom(...of.map(([field]) => field)), { minLength: 1, maxLength });
  return fc
    .constantFrom(...byRule)
    .chain((ofOneRule) => fc.tuple(some(ofOneRule, 4), some(editable, 2)))
    .map(([ofOneRule, others]) => [...new Set([...ofOneRule, ...others])]);
}

function changeOf(
  collection: Collection,
  base: JsonObject,
  fields: readonly string[],
  person: string,
): fc.Arbitrary<Change> {
  const values = fields.map((field) => [field, editOf(collection, base, field, person)] as const);
  return fc.record({
    fields: fc.record(Object.fromEntries(values), { requiredKeys: [] }) as fc.Arbitrary<JsonObject>,
    deletes: fc.nat(9).map((pick) => pick === 9),
    second: fc.integer({ min: 1, max: 40 }),
  });
}

function storyOf(collection: Collection): fc.Arbitrary<Story> {
  const document = documentOf(collection);
  const contest = document.chain((base) =>
    contested(collection, String(base['kind'])).map((fields) => ({ base, fields })),
  );
  return contest.chain(({ base, fields }) => {
    const change = (person: string): fc.Arbitrary<Change> => changeOf(collection, base, fields, person);
    return fc.record({
      collection: fc.constant(collection.name),
      base: fc.constant(base),
      changes: fc.tuple(change('A'), change('B'), change('C')),
    });
  });
}

export const all: readonly Collection[] = Object.values(collections);

export const collectionOf = ({ collection }: Story): Collection =>
  all.find(({ name }) => name === collection) as Collection;

export const anyStory: fc.Arbitrary<Story> = fc.oneof(...all.map(storyOf));

import { type Collection, fieldsOfOtherKinds } from '../../define/collection.ts';
import type { ValueSchema } from '../../define/field.ts';
import { add, fieldLine, object, pascal, type Types } from './text.ts';
import { valueType } from './value-type.ts';

/** Conditions on the values of a scalar: which words there are, and what each takes. */
const conditions: { readonly [scalar: string]: readonly string[] } = {
  ID: ['eq', 'ne', 'in', 'isNull'],
  String: ['eq', 'ne', 'in', 'startsWith', 'contains', 'gt', 'gte', 'lt', 'lte', 'isNull'],
  Int: ['eq', 'ne', 'in', 'gt', 'gte', 'lt', 'lte', 'isNull'],
  SafeInt: ['eq', 'ne', 'in', 'gt', 'gte', 'lt', 'lte', 'isNull'],
  Float: ['eq', 'ne', 'in', 'gt', 'gte', 'lt', 'lte', 'isNull'],
  Boolean: ['eq', 'isNull'],
  DateTime: ['eq', 'in', 'gt', 'gte', 'lt', 'lte', 'isNull'],
  Date: ['eq', 'in', 'gt', 'gte', 'lt', 'lte', 'isNull'],
};
const ofEnum = ['eq', 'ne', 'in', 'isNull'] as const;

const descriptions: { readonly [word: string]: string } = {
  startsWith: 'As it is written: upper and lower case differ.',
  contains:
    'As it is written: upper and lower case differ. No index serves it: it needs a condition beside it that one does.',
  isNull: 'Whether the record has no such value.',
};

function addConditions(types: Types, scalar: string, words: readonly string[] = ofEnum): string {
  const lines = words.map((word) => {
    const type = word === 'in' ? `[${scalar}!]` : word === 'isNull' ? 'Boolean' : scalar;
    return fieldLine(word, type, descriptions[word]);
  });
  return add(types, `${scalar}Filter`, object(`input ${scalar}Filter`, lines, 'All that is said has to hold.'));
}

const listFilter = object(
  'input ListFilter',
  [fieldLine('hasAny', '[String!]', 'One of these at least.'), fieldLine('hasAll', '[String!]', 'All of these.')],
  'What a list has to hold, in any order.',
);

const customFilter = object(
  'input CustomFilter',
  [
    fieldLine('key', 'String!', 'The key of the custom field.'),
    ...['eq', 'gt', 'gte', 'lt', 'lte'].map((word) => fieldLine(word, 'JSON')),
    fieldLine('in', '[JSON!]'),
    fieldLine('has', 'String', 'Of a field with several choices: one that is chosen.'),
    fieldLine('isNull', 'Boolean', descriptions['isNull']),
  ],
  'Conditions on a custom field; values are texts, numbers or booleans, and are compared with those of their own type.',
);

/** The filter of a kind: conditions on whatever of its fields can be compared, and how they go together. */
export function addFilter(types: Types, collection: Collection, kind: string, type: string): void {
  const foreign = fieldsOfOtherKinds(collection, kind);
  const name = `${type}Filter`;
  const lines = Object.entries(collection.fields).flatMap(([field, schema]) => {
    if (field === 'kind' || foreign.has(field)) return [];
    if (field === 'custom') {
      add(types, 'CustomFilter', customFilter);
      return [fieldLine('custom', '[CustomFilter!]', 'All that is said has to hold.')];
    }
    const filter = filterType(types, collection, field, schema);
    return filter === undefined ? [] : [fieldLine(field, filter)];
  });
  const together = [
    fieldLine('and', `[${name}!]`),
    fieldLine('or', `[${name}!]`, 'No index serves it: it needs a condition beside it that one does.'),
    fieldLine('not', name),
  ];
  add(types, name, object(`input ${name}`, [...together, ...lines], 'All that is said has to hold.'));
}

/** Undefined for values that cannot be compared: lists of objects, free objects. */
function filterType(types: Types, collection: Collection, field: string, schema: ValueSchema): string | undefined {
  const { type, items, properties } = schema;
  if (type === 'array') {
    if (items?.type !== 'string') return undefined;
    return add(types, 'ListFilter', listFilter);
  }
  if (type === 'object' && !properties) return undefined;
  const value = valueType(types, collection, field, schema);
  if (type !== 'object') return addConditions(types, value, conditions[value]);
  const lines = Object.entries(properties ?? {}).flatMap(([key, inner]) => {
    const filter = filterType(types, collection, field + pascal(key), inner);
    return filter === undefined ? [] : [fieldLine(key, filter)];
  });
  if (lines.length === 0) return undefined;
  return add(types, `${value}Filter`, object(`input ${value}Filter`, lines, 'All that is said has to hold.'));
}

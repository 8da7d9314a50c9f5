import {
  authorFields,
  type Collection,
  collections,
  equalJson,
  type FieldSchema,
  type Json,
  type JsonObject,
  type MergeRule,
  ruleName,
  unitName,
} from '../../schema/src/index.ts';
import { elementsOf, type Samples, samplesOf } from './merge-samples.ts';

/** What becomes of a field that Ada changes at 10:00 and Ben at 10:05, who had not seen hers. */
export interface Conflict {
  readonly was: Json;
  readonly ada: Json;
  readonly ben: Json;
  readonly result: Json;
  /** Whether a value that somebody wrote is kept in the list of conflicts. */
  readonly kept: boolean;
}

/** A field of a collection in the table of merge rules. */
export interface MergeRow {
  readonly collection: string;
  readonly field: string;
  readonly type: string;
  /** The rule's name, with that of the unit or the machine. */
  readonly rule: string;
  /** Fields that nobody edits have no conflict; why, instead. */
  readonly conflict: Conflict | string;
}

function typeOf({ type, format, items }: FieldSchema): string {
  if (type === 'array') return `${items?.type ?? 'string'}[]`;
  return format ?? type;
}

const unedited: { readonly [rule: string]: string } = {
  server: 'the server alone sets it',
  computed: 'computed again from the merged record',
};

function conflictOf(collection: Collection, field: string, schema: FieldSchema): Conflict | string {
  const { merge } = schema;
  if (field === 'id') return 'made once, on one device';
  if (authorFields.includes(field)) return 'said by the token of whoever writes';
  const why = unedited[ruleName(merge)];
  return why ?? conflicts[ruleName(merge)]?.({ collection, field, schema, merge }) ?? 'no example';
}

interface Place {
  readonly collection: Collection;
  readonly field: string;
  readonly schema: FieldSchema;
  readonly merge: MergeRule;
}

/** The later of two values, and the earlier one beside it. */
function later({ schema }: Place): Conflict {
  const [was, ada, ben] = samplesOf(schema);
  return { was, ada, ben, result: ben, kept: !equalJson(ada, ben) };
}

const first = ({ schema }: Place): Conflict => {
  const [, ada, ben] = samplesOf(schema);
  return { was: null, ada, ben, result: ada, kept: !equalJson(ada, ben) };
};

function larger({ schema }: Place): Conflict {
  const [was, low, high] = samplesOf(schema);
  return { was, ada: high, ben: low, result: high, kept: false };
}

const text = (): Conflict => ({
  was: 'Call on Monday.\n',
  ada: 'Call on Tuesday.\n',
  ben: 'Call on Monday.\nAsk for Lise.\n',
  result: 'Call on Tuesday.\nAsk for Lise.\n',
  kept: false,
});

function set({ schema }: Place): Conflict {
  const [one, two, three] = samplesOf(schema.items ?? { type: 'string' });
  return { was: [one], ada: [one, two], ben: [three], result: [two, three].sort(), kept: false };
}

/** Ada adds an element, Ben corrects another one. */
function list({ schema, merge }: Place): Conflict {
  const { elements, edited } = elementsOf(schema);
  const [one, two] = elements;
  const order = typeof merge === 'object' && 'list' in merge ? merge.list.order : undefined;
  const at = (element: JsonObject, place: Json): JsonObject => (order ? { ...element, [order]: place } : element);
  const [a, b] = order === 'order' ? [1, 2] : ['a0', 'a1'];
  const [was, added, corrected] = [at(one, a), at(two, b), at(edited, a)];
  return { was: [was], ada: [was, added], ben: [corrected], result: [corrected, added], kept: false };
}

function append({ schema }: Place): Conflict {
  const [one, two, three] = elementsOf(schema).elements;
  return { was: [one], ada: [one, two], ben: [one, three], result: [one, two, three], kept: false };
}

function keys({ schema }: Place): Conflict {
  const names = Object.keys(schema.properties ?? { color: 0, size: 0 });
  const [one = 'color', two = 'size'] = names;
  const values = (name: string): Samples => samplesOf(schema.properties?.[name] ?? { type: 'string' });
  const [ada, ben] = [{ [one]: values(one)[1] }, { [two]: values(two)[2] }];
  return { was: {}, ada, ben, result: { ...ada, ...ben }, kept: false };
}

/** Ada goes as far as one can, Ben stays behind: in each field of the machine Ada's side stands. */
function furthest({ collection, field, schema }: Place): Conflict {
  const { was, ends, otherEnd, behind } = machineSides(collection, field);
  const machine = machineAt(collection, field);
  if (field === machine.epoch) return { was: 0, ada: 1, ben: 2, result: 2, kept: true };
  if (field === machine.state) {
    if (behind !== was) return { was, ada: ends, ben: behind, result: ends, kept: true };
    return { was, ada: ends, ben: otherEnd, result: otherEnd, kept: otherEnd !== ends };
  }
  const [start, ada, ben] = samplesOf(schema);
  return { was: start, ada, ben, result: ada, kept: !equalJson(ada, ben) };
}

export const machineAt = ({ machines = {}, fields }: Collection, field: string) =>
  machines[unitName(fields[field]?.merge ?? 'latest') ?? ''] as NonNullable<Collection['machines']>[string];

/** Of the first kind: where its machine begins, two ends that it can come to, and a move that ends nothing. */
export function machineSides(collection: Collection, field: string) {
  const { states } = machineAt(collection, field);
  const [kind = ''] = Object.keys(collection.kinds);
  const own = Object.keys(states).filter((state) => states[state]?.kinds?.includes(kind) ?? true);
  const [start = ''] = own;
  const targets = own.filter((state) => states[start]?.to.includes(state));
  const [ends = targets.at(-1) ?? start, otherEnd = ends] = targets.filter((state) => states[state]?.ends);
  const behind = targets.find((state) => state !== ends && !states[state]?.ends) ?? start;
  return { was: start, ends, otherEnd, behind };
}

const conflicts: { readonly [rule: string]: (place: Place) => Conflict } = {
  latest: later,
  unit: later,
  furthest,
  text,
  set,
  list,
  append,
  keys,
  max: larger,
  first,
};

/** Every field of every collection, with an example of a conflict made from its schema. */
export const mergeTable: readonly MergeRow[] = Object.values<Collection>(collections).flatMap((collection) =>
  Object.entries(collection.fields).map(([field, schema]) => ({
    collection: collection.name,
    field,
    type: typeOf(schema),
    rule: [ruleName(schema.merge), unitName(schema.merge)].filter(Boolean).join(' '),
    conflict: conflictOf(collection, field, schema),
  })),
);

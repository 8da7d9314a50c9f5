import { type Collection, fieldsOfOtherKinds, type Kind } from '../define/collection.ts';
import type { FieldSchema, ValueSchema } from '../define/field.ts';
import { wireQueries, wireTypes } from './wire.ts';

/**
 * The server's whole GraphQL schema as SDL: the sync protocol, and a typed read API with a type, a query by id and
 * a connection for every kind of record.
 *
 * @example
 * ```ts
 * const schema = buildSchema(typeDefs(Object.values(collections)));
 * ```
 * @throws TypeError when two kinds or fields would give types of one name and different shapes.
 */
export function typeDefs(collections: readonly Collection[]): string {
  const types = new Map<string, string>();
  const queries = collections.flatMap((collection) =>
    Object.entries(collection.kinds).flatMap(([name, kind]) => {
      addKind(types, collection, name, kind);
      return queriesOf(kind);
    }),
  );
  return [wireTypes, object('type Query', [wireQueries, ...queries]), ...types.values()].join('\n');
}

function queriesOf({ view, type }: Kind): readonly string[] {
  const one = type.charAt(0).toLowerCase() + type.slice(1);
  return [
    fieldLine(`${one}(id: ID!)`, type, 'The one with this id; null when there is none or it is deleted.'),
    fieldLine(
      `${view}(first: Int!, after: String)`,
      `${type}Connection!`,
      'A page of them, in the order of their ids.',
    ),
  ];
}

function addKind(
  types: Map<string, string>,
  collection: Collection,
  kind: string,
  { type, required = [] }: Kind,
): void {
  const foreign = fieldsOfOtherKinds(collection, kind);
  const own = Object.entries(collection.fields).filter(([name]) => !foreign.has(name));
  const fields = own.map(([name, field]) => {
    const mark = collection.required.includes(name) || required.includes(name) ? '!' : '';
    // An organisation's fields are not known here, so that a query names them by their keys.
    const signature = name === 'custom' ? 'custom(keys: [String!])' : name;
    return fieldLine(signature, fieldType(types, collection, name, field) + mark, field.description);
  });
  const description = `The kind "${kind}" among: ${collection.description}`;
  add(types, type, object(`type ${type} implements Node`, [revLine, ...fields], description));
  add(types, `${type}Edge`, object(`type ${type}Edge`, ['  cursor: String!', `  node: ${type}!`]));
  const lists = [`  edges: [${type}Edge!]!`, `  nodes: [${type}!]!`, '  pageInfo: PageInfo!'];
  add(types, `${type}Connection`, object(`type ${type}Connection`, lists));
}

const revLine = fieldLine('rev', 'SafeInt!', "The organisation's sequence when the record last changed.");

/** The GraphQL type of a value, without the mark for "never null"; adds the types that it needs. */
function fieldType(types: Map<string, string>, collection: Collection, field: string, schema: ValueSchema): string {
  const { type, enum: values, format, properties, items, minimum, maximum } = schema;
  const owner = pascal(singular(collection.name));
  if (type === 'array') return items ? `[${fieldType(types, collection, singular(field), items)}!]` : 'JSON';
  if (type === 'boolean') return 'Boolean';
  if (type === 'number') return 'Float';
  if (type === 'integer') {
    const fits = minimum !== undefined && maximum !== undefined && minimum >= -(2 ** 31) && maximum < 2 ** 31;
    return fits ? 'Int' : 'SafeInt';
  }
  if (type === 'object') {
    if (!properties) return 'JSON';
    const isMoney = Object.keys(properties).sort().join() === 'currency,minor';
    const name = isMoney ? 'Money' : owner + pascal(field);
    const inner = Object.entries(properties).map(([key, value]) => {
      const required = schema.required?.includes(key) ? '!' : '';
      return fieldLine(key, fieldType(types, collection, field + pascal(key), value) + required, value.description);
    });
    const description = isMoney
      ? 'An amount in minor units of a currency.'
      : (schema as Partial<FieldSchema>).description;
    return add(types, name, object(`type ${name}`, inner, description));
  }
  // The kind is said by the type; a string lets it stand for every kind alike.
  if (values && field !== 'kind') {
    const name = owner + pascal(field);
    return add(
      types,
      name,
      object(
        `enum ${name}`,
        values.map((value) => `  ${value}`),
        schema.description,
      ),
    );
  }
  if (format === 'date-time') return 'DateTime';
  if (format === 'date') return 'Date';
  return /^id$|(Ids?|By)$/.test(field) ? 'ID' : 'String';
}

function add(types: Map<string, string>, name: string, definition: string): string {
  if (types.has(name) && types.get(name) !== definition) {
    throw new TypeError(`The GraphQL type "${name}" would have two shapes; rename a kind or a field.`);
  }
  types.set(name, definition);
  return name;
}

const object = (head: string, lines: readonly string[], description?: string): string =>
  `${description ? `${JSON.stringify(description)}\n` : ''}${head} {\n${lines.join('\n')}\n}\n`;

function fieldLine(name: string, type: string, description?: string): string {
  return `${description ? `  ${JSON.stringify(description)}\n` : ''}  ${name}: ${type}`;
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Enough English for field names: `activities`, `stages`, `history`. */
const singular = (name: string): string => name.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');

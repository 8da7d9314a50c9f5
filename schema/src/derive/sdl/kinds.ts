import { type Collection, fieldsOfOtherKinds, type Kind } from '../../define/collection.ts';
import type { Reference } from '../../define/field.ts';
import { referencesOf } from '../references.ts';
import { add, fieldLine, object, pascal, singular, type Types } from './text.ts';
import { valueType } from './value-type.ts';

/** Adds the type of a kind, and those of its connection. */
export function addKind(
  types: Types,
  all: readonly Collection[],
  collection: Collection,
  kind: string,
  { type, required = [] }: Kind,
): void {
  const foreign = fieldsOfOtherKinds(collection, kind);
  const own = Object.keys(collection.fields).filter((name) => !foreign.has(name));
  const fields = own.map((name) => line(types, collection, name, required));
  const references = referencesOf(collection, kind).flatMap(({ name, field, ...reference }) => {
    const target = referenceType(all, reference);
    return target === undefined
      ? []
      : [fieldLine(name, target, `What \`${field}\` names, as far as it is there for you.`)];
  });
  const interfaces = ['Node', ...(hasInterface(collection) ? [interfaceName(collection)] : [])].join(' & ');
  const description = `The kind "${kind}" among: ${collection.description}`;
  add(types, type, object(`type ${type} implements ${interfaces}`, [revLine, ...fields, ...references], description));
  if (hasInterface(collection)) addInterface(types, collection);
  add(types, `${type}Edge`, object(`type ${type}Edge`, ['  cursor: String!', `  node: ${type}!`]));
  const lists = [
    `  edges: [${type}Edge!]!`,
    `  nodes: [${type}!]!`,
    '  pageInfo: PageInfo!',
    fieldLine('totalCount', 'Int', 'How many there are on all pages; null where that are more than the server counts.'),
  ];
  add(types, `${type}Connection`, object(`type ${type}Connection`, lists));
}

const revLine = fieldLine('rev', 'SafeInt!', "The organisation's sequence when the record last changed.");

function line(types: Types, collection: Collection, name: string, required: readonly string[] = []): string {
  const field = collection.fields[name] as Collection['fields'][string];
  const mark = collection.required.includes(name) || required.includes(name) ? '!' : '';
  // An organisation's fields are not known here, so that a query names them by their keys.
  const signature = name === 'custom' ? 'custom(keys: [String!])' : name;
  return fieldLine(signature, valueType(types, collection, name, field) + mark, field.description);
}

/** Where records of several kinds can stand, they have the fields in common that all kinds of the collection have. */
const hasInterface = ({ kinds }: Collection): boolean => Object.keys(kinds).length > 1;

const interfaceName = ({ name }: Collection): string => `${pascal(singular(name))}Record`;

function addInterface(types: Types, collection: Collection): void {
  const ofKinds = new Set(Object.values(collection.kinds).flatMap(({ fields = {} }) => Object.keys(fields)));
  const common = Object.keys(collection.fields).filter((name) => !ofKinds.has(name));
  const lines = [revLine, ...common.map((name) => line(types, collection, name))];
  const name = interfaceName(collection);
  add(types, name, object(`interface ${name} implements Node`, lines, collection.description));
}

/** Undefined where what is referred to is not served. */
function referenceType(all: readonly Collection[], { collection: name, kind }: Reference): string | undefined {
  const collection = all.find((one) => one.name === name);
  if (!collection) return undefined;
  if (kind !== undefined) return collection.kinds[kind]?.type;
  return hasInterface(collection) ? interfaceName(collection) : Object.values(collection.kinds)[0]?.type;
}

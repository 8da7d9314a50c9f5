import { type Collection, fieldsOfOtherKinds, type Kind } from '../../define/collection.ts';
import { add, fieldLine, object, type Types } from './text.ts';
import { valueType } from './value-type.ts';

/** Adds the type of a kind, and those of its connection. */
export function addKind(types: Types, collection: Collection, kind: string, { type, required = [] }: Kind): void {
  const foreign = fieldsOfOtherKinds(collection, kind);
  const own = Object.entries(collection.fields).filter(([name]) => !foreign.has(name));
  const fields = own.map(([name, field]) => {
    const mark = collection.required.includes(name) || required.includes(name) ? '!' : '';
    // An organisation's fields are not known here, so that a query names them by their keys.
    const signature = name === 'custom' ? 'custom(keys: [String!])' : name;
    return fieldLine(signature, valueType(types, collection, name, field) + mark, field.description);
  });
  const description = `The kind "${kind}" among: ${collection.description}`;
  add(types, type, object(`type ${type} implements Node`, [revLine, ...fields], description));
  add(types, `${type}Edge`, object(`type ${type}Edge`, ['  cursor: String!', `  node: ${type}!`]));
  const lists = [`  edges: [${type}Edge!]!`, `  nodes: [${type}!]!`, '  pageInfo: PageInfo!'];
  add(types, `${type}Connection`, object(`type ${type}Connection`, lists));
}

const revLine = fieldLine('rev', 'SafeInt!', "The organisation's sequence when the record last changed.");

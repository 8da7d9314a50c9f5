import type { Collection, Kind } from '../../define/collection.ts';
import { orderName, orderPaths } from '../orders.ts';
import { addFilter } from './filters.ts';
import { add, camel, fieldLine, object, type Types } from './text.ts';

/** The query that finds a record of whichever kind. */
export const nodeQuery = fieldLine('node(id: ID!)', 'Node', 'A record of any kind by its id; null when there is none.');

/** The queries of a kind: one record by its id, and a list; adds the types that they need. */
export function queriesOf(types: Types, collection: Collection, kind: string, { view, type }: Kind): readonly string[] {
  addFilter(types, collection, kind, type);
  addOrder(types, collection, type);
  const list = `filter: ${type}Filter, orderBy: [${type}Order!], first: Int, after: String, last: Int, before: String`;
  return [
    fieldLine(`${camel(type)}(id: ID!)`, type, 'The one with this id; null when there is none or it is deleted.'),
    fieldLine(
      `${view}(${list})`,
      `${type}Connection!`,
      'A page of them. What no index serves is refused, with the code NOT_INDEXED.',
    ),
  ];
}

function addOrder(types: Types, collection: Collection, type: string): void {
  const names = orderPaths(collection).map((path) => `  ${orderName(path)}`);
  add(types, `${type}OrderField`, object(`enum ${type}OrderField`, names, 'What a list can be ordered by.'));
  add(types, 'OrderDirection', object('enum OrderDirection', ['  ASC', '  DESC']));
  const lines = [fieldLine('field', `${type}OrderField!`), fieldLine('direction', 'OrderDirection! = ASC')];
  add(types, `${type}Order`, object(`input ${type}Order`, lines));
}

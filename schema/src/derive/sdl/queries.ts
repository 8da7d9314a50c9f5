import type { Kind } from '../../define/collection.ts';
import { camel, fieldLine } from './text.ts';

/** The queries of a kind: one record by its id, and a list. */
export const queriesOf = ({ view, type }: Kind): readonly string[] => [
  fieldLine(`${camel(type)}(id: ID!)`, type, 'The one with this id; null when there is none or it is deleted.'),
  fieldLine(`${view}(first: Int!, after: String)`, `${type}Connection!`, 'A page of them, in the order of their ids.'),
];

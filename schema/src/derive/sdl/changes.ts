import type { Kind } from '../../define/collection.ts';
import { add, camel, fieldLine, object, type Types } from './text.ts';

const changeType = object('enum ChangeType', [
  '  "It is new, or was edited; `record` is what it is now."\n  CHANGED',
  '  DELETED',
  '  "It is no longer there for you; it may have been of another kind, and may not have matched the filter."\n  LEFT',
]);

/** The stream of what changes among the records of a kind; adds the types that it needs. */
export function subscriptionsOf(types: Types, { type }: Kind): readonly string[] {
  add(types, 'ChangeType', changeType);
  const lines = [
    fieldLine('change', 'ChangeType!'),
    fieldLine('id', 'ID!'),
    fieldLine('rev', 'SafeInt', "The record's revision; null for one that left."),
    fieldLine('record', type, 'The record as it is now, as far as you may see it; null unless it is CHANGED.'),
    fieldLine('checkpoint', 'String!', 'Given as `after`, the stream goes on behind this change.'),
  ];
  add(types, `${type}Change`, object(`type ${type}Change`, lines));
  return [
    fieldLine(
      `${camel(type)}Changed(filter: ${type}Filter, after: String)`,
      `${type}Change!`,
      'What changes among them from now on, or behind a checkpoint: each record as it is by then, not every step on its way.',
    ),
  ];
}

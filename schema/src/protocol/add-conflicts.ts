import type { FieldConflict } from './messages.ts';

/** A conflict is told again when an answer was lost, and stands in the inbox once. */
export function addConflicts(
  known: readonly FieldConflict[],
  told: readonly FieldConflict[],
): readonly FieldConflict[] {
  const isKnown = (one: FieldConflict) =>
    known.some(
      ({ field, myStamp, theirStamp }) =>
        field === one.field && myStamp === one.myStamp && theirStamp === one.theirStamp,
    );
  return [...known, ...told.filter((conflict) => !isKnown(conflict))];
}

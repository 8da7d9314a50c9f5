import type { Collection } from '../define/collection.ts';
import type { Machine } from '../define/machine.ts';
import type { DeviceId } from './clock.ts';
import { unitOf } from './edit.ts';
import type { PushEdit, PushRow, Refusal } from './messages.ts';
import { raisedEpoch, reachable, wrongMoveOf } from './move.ts';
import { type FreshEdits, freshEdits, isConcurrent, sentBody } from './settle.ts';
import { type StoredRecord, unwritten } from './stored-record.ts';

/**
 * The first move of a row that no moves of its machine lead to. A row may have gone several steps since it was last
 * answered. Where another device has moved meanwhile, nothing is refused: the merge settles it.
 *
 * @param receivedAt milliseconds since 1970, by the server's clock
 */
export function refusalOfMoves(
  collection: Collection,
  record: StoredRecord | undefined,
  row: PushRow,
  device: DeviceId,
  receivedAt: number,
): Refusal | undefined {
  const current = record ?? unwritten(row.collection, row.id);
  const edits = freshEdits(current, row, device, receivedAt);
  for (const { machine } of movedAlone(collection, current, edits, device)) {
    const wrong = wrongMoveOf(machine, current.body, sentBody(current, edits), reachable);
    if (wrong) return { code: 'INVALID_TRANSITION', message: `${wrong.field}: ${wrong.message}.`, field: wrong.field };
  }
  return undefined;
}

/** The edits with the epochs raised that a move back needs and that its device has not raised. */
export function withRaisedEpochs(
  collection: Collection,
  current: StoredRecord,
  edits: FreshEdits,
  device: DeviceId,
): FreshEdits {
  const raised = movedAlone(collection, current, edits, device).flatMap(({ machine, edit }) => {
    const epoch = raisedEpoch(machine, current.body, sentBody(current, edits));
    return machine.epoch === undefined || epoch === undefined
      ? []
      : [[machine.epoch, { ...edit, value: epoch }] as const];
  });
  return raised.length === 0 ? edits : new Map([...edits, ...raised]);
}

/** The machines that a row moves and nobody else has moved meanwhile, each with an edit of one of its fields. */
function movedAlone(
  collection: Collection,
  current: StoredRecord,
  edits: FreshEdits,
  device: DeviceId,
): readonly { readonly machine: Machine; readonly edit: PushEdit }[] {
  return Object.values(collection.machines ?? {}).flatMap((machine) => {
    const field = unitOf(collection, machine.state).find((member) => edits.has(member));
    const isAlone = field !== undefined && !isConcurrent(collection, current, edits, field, device);
    return isAlone ? [{ machine, edit: edits.get(field) as PushEdit }] : [];
  });
}

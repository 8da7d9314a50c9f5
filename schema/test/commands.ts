import { type CommandContext, CommandError, type CommandPlan, type RecordOf } from '../src/commands/index.ts';
import { type CollectionName, collections, type JsonObject } from '../src/index.ts';
import { finishBody } from '../src/protocol/index.ts';

/** A context in which ids count up and time stands still. */
export function contextOf(): CommandContext {
  let made = 0;
  return {
    now: '2026-05-04T09:00:00.000Z',
    today: '2026-05-04',
    user: 'ada',
    newId: () => `new-${++made}`,
  };
}

/** A record with every default. */
export const recordOf = <N extends CollectionName>(collection: N, body: JsonObject): RecordOf<N> =>
  finishBody(collections[collection], { id: 'it', ownerId: 'ada', ...body }) as unknown as RecordOf<N>;

/** What a plan makes of a record: its patches of it, one after the other. */
export const patched = (plan: CommandPlan, id: string): JsonObject =>
  Object.assign({}, ...plan.edits.flatMap((edit) => (edit.kind === 'patch' && edit.id === id ? [edit.changes] : [])));

/** The records that a plan adds to a collection. */
export const inserted = (plan: CommandPlan, collection: CollectionName): readonly JsonObject[] =>
  plan.edits.flatMap((edit) => (edit.kind === 'insert' && edit.collection === collection ? [edit.record] : []));

/** The code that a command refuses with, and the field; undefined when it does not refuse. */
export function refusalOf(command: () => unknown): string | undefined {
  try {
    command();
    return undefined;
  } catch (error) {
    if (error instanceof CommandError) return [error.code, ...(error.field ? [error.field] : [])].join(' ');
    throw error;
  }
}

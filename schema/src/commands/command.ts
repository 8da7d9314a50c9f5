import type { CollectionName, Collections } from '../collections/index.ts';
import type { Doc } from '../define/collection.ts';
import type { JsonObject } from '../define/json.ts';

/** A record of a built-in collection: `RecordOf<'deals'>`. */
export type RecordOf<N extends CollectionName> = Readonly<Doc<Collections[N]>>;

/** What a command would otherwise look up: handed in, so that the same call gives the same edits everywhere. */
export interface CommandContext {
  /** The instant, as `2026-01-31T08:00:00.000Z`. */
  readonly now: string;
  /** The calendar day where the user is, as `2026-01-31`. */
  readonly today: string;
  /** The id of the user whose command it is. */
  readonly user: string;
  /** Makes the id of a record, another one each time. */
  readonly newId: () => string;
}

/** One record to write. `null` in `changes` takes a field away. */
export type CommandEdit =
  | { readonly kind: 'insert'; readonly collection: CollectionName; readonly record: JsonObject }
  | { readonly kind: 'patch'; readonly collection: CollectionName; readonly id: string; readonly changes: JsonObject };

/** Everything that a command writes, all of it or nothing, and the record that it is about. */
export interface CommandPlan {
  readonly edits: readonly CommandEdit[];
  /** The id of the record that the command made or changed. */
  readonly id: string;
}

/** Why a command does nothing. */
export type CommandErrorCode =
  | 'CANNOT_MERGE'
  | 'INCOMPLETE'
  | 'INVALID_TRANSITION'
  | 'NOTHING_TO_INVOICE'
  | 'NOT_FOUND'
  | 'TIMER_RUNNING';

/** A command that cannot be done. Nothing has been written. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: CommandErrorCode;
  /** The record that stands in the way. */
  readonly record: { readonly collection: CollectionName; readonly id: string };
  /** The field of it that does, where it is one. */
  readonly field: string | undefined;

  constructor(
    code: CommandErrorCode,
    message: string,
    record: { readonly collection: CollectionName; readonly id: string },
    field?: string,
  ) {
    super(message);
    this.code = code;
    this.record = record;
    this.field = field;
  }
}

/** Writes an insert. */
export const insert = (collection: CollectionName, record: object): CommandEdit => ({
  kind: 'insert',
  collection,
  record: record as JsonObject,
});

/** Writes a patch. */
export const patch = (collection: CollectionName, id: string, changes: object): CommandEdit => ({
  kind: 'patch',
  collection,
  id,
  changes: changes as JsonObject,
});

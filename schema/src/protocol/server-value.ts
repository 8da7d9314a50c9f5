import type { Json, JsonObject } from '../define/json.ts';
import type { Hashed } from './digest.ts';
import { DELETED, type ServerRecord } from './messages.ts';
import type { State } from './stored-record.ts';
import type { LocalRecord } from './sync-state.ts';

/** A field of the server's record as an edit sees it: `null` for none, and the deletion among the others. */
export const serverValue = (record: ServerRecord, field: string): Json =>
  field === DELETED ? record.deleted : (record.body[field] ?? null);

/** What the device last heard of the server's record: its fields without the edits that wait. */
export function heardBody({ body, sync }: LocalRecord): JsonObject {
  const heard: Record<string, Json> = { ...body };
  for (const [field, { base, theirs }] of Object.entries(sync.edits)) {
    const value = theirs === undefined ? base : theirs;
    if (field === DELETED) continue;
    if (value === null) delete heard[field];
    else heard[field] = value;
  }
  return heard;
}

/** Whether the server's record was deleted when the device last heard of it. */
export const wasDeleted = ({ deleted, sync }: LocalRecord): boolean =>
  sync.deletedByServer === true || (deleted && sync.edits[DELETED] === undefined);

/** Whether a deleted record has been emptied: every record has a kind, and databases fill in what has a default. */
export const isEmptied = ({ deleted, body }: State): boolean => deleted && body['kind'] === undefined;

/** The server's record as far as the device knows, to be hashed; undefined where it knows of none that lives. */
export const toHashed = (local: LocalRecord): Hashed | undefined =>
  local.sync.rev === 0 || local.sync.lost || wasDeleted(local)
    ? undefined
    : { id: local.id, rev: local.sync.rev, body: heardBody(local) };

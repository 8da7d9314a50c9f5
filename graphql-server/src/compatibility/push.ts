import { type Collection, commonFields, equalJson, isJsonObject, type Json, type JsonObject } from '@rockpool/schema';
import {
  DELETED,
  editedFields,
  finishBody,
  nextStamp,
  type PushAnswer,
  type PushEdit,
  type PushRow,
  type Rev,
  type StoredRecord,
  toServerRecord,
  unitOf,
} from '@rockpool/schema/protocol';
import { deviceOf } from '../api/write/device.ts';
import type { User } from '../auth/token.ts';
import type { Referee } from '../conflicts/referee.ts';
import { requestError } from '../errors.ts';
import { MAX_PUSH_ROWS } from '../limits.ts';
import { builtInRules } from '../rules/index.ts';
import { keyOf, type Store, type Writing } from '../store/store.ts';
import { accessOf } from '../sync/access.ts';
import { flawOf } from '../sync/check-json.ts';
import { checkRows, takeRows } from '../sync/push/take-rows.ts';
import { goneDocument, toDocument } from './documents.ts';

/** What the pushes of the compatibility layer work with. */
export interface PushParts {
  readonly store: Store;
  readonly referee: Referee;
  readonly now: () => number;
}

/** A row as RxDB's replication sends it. */
export interface RxRow {
  readonly assumedMasterState?: Json | null;
  readonly newDocumentState: Json;
}

export interface RxPush {
  readonly conflicts: readonly JsonObject[];
  readonly refusals: readonly {
    readonly id: string;
    readonly code: string;
    readonly message: string;
    readonly field?: string;
  }[];
}

/**
 * Takes documents the way that a device's edits go. What a client changed is what its document differs in from what it
 * believes that the server has. A field that is on the server as the client believes was seen; any other merges by its
 * rule, with what the client believed for the base.
 */
export function pushDocuments(
  { store, referee, now }: PushParts,
  user: User,
  collection: Collection,
  rows: readonly RxRow[],
): Promise<RxPush> {
  if (rows.length > MAX_PUSH_ROWS) {
    throw requestError('BAD_USER_INPUT', `A push holds up to ${MAX_PUSH_ROWS} rows, not ${rows.length}.`);
  }
  const sent = rows.map(readRow);
  const keys = sent.flatMap(({ id }) => (isId.test(id) ? [{ collection: collection.name, id }] : []));
  return store.write(user.organisation, keys, async (writing) => {
    const access = await accessOf(store.collections, user, writing);
    const sender = { user, access, timeline: writing.head.timeline, now: now(), rules: builtInRules, referee };
    const sound = sent.filter(({ flaw }) => flaw === undefined);
    const made = sound.flatMap((row) => toRow(collection, writing, user, row, sender.now) ?? []);
    const answers: Pick<PushAnswer, 'id' | 'outcome' | 'refusal'>[] = sent.flatMap(({ id, flaw }) =>
      flaw === undefined
        ? []
        : [{ id, outcome: 'REJECTED', refusal: { code: 'INVALID', message: `The document ${flaw}.` } }],
    );
    for (const device of new Set(made.map((row) => row.device))) {
      const own = made.flatMap(({ device: name, row }) => (name === device ? [row] : []));
      const tasks = checkRows(store.collections, own, device);
      const versionOf = ({ version }: Collection): number => version;
      answers.push(...(await takeRows(store.collections, writing, { ...sender, device, versionOf }, tasks)));
    }
    const present = (id: string): JsonObject => {
      const record = writing.records.get(keyOf({ collection: collection.name, id }));
      if (!record || !access.sees(record)) return goneDocument(collection, id);
      const shown = { ...toServerRecord(record), body: access.rights.shown(collection, record.body) };
      return toDocument(collection, shown);
    };
    return {
      conflicts: answers.filter(({ outcome }) => outcome !== 'APPLIED').map(({ id }) => present(id)),
      refusals: answers.flatMap(({ id, refusal }) => (refusal ? [{ id, ...refusal }] : [])),
    };
  });
}

const isId = new RegExp(commonFields.id.pattern);

interface SentRow {
  readonly id: string;
  readonly assumed: JsonObject | undefined;
  readonly next: JsonObject;
  /** What is wrong with it as JSON. */
  readonly flaw: string | undefined;
}

function readRow({ assumedMasterState: assumed, newDocumentState: next }: RxRow): SentRow {
  const id = isJsonObject(next) ? next['id'] : undefined;
  if (!isJsonObject(next) || typeof id !== 'string' || (assumed && !isJsonObject(assumed))) {
    throw requestError('BAD_USER_INPUT', 'A row has a newDocumentState with an id, and perhaps an assumedMasterState.');
  }
  const flaw = flawOf(next) ?? flawOf(assumed ?? null);
  return { id, next, assumed: isJsonObject(assumed) ? assumed : undefined, flaw };
}

/** What of a document is the record, and not the replication's. */
function bodyOf({ rev: _rev, _deleted, _rev: _own, _meta, _attachments, ...body }: JsonObject): JsonObject {
  return body;
}

/** A document as the edits of a device; undefined where nothing was changed. */
function toRow(
  collection: Collection,
  { records }: Writing,
  user: User,
  { id, assumed, next }: SentRow,
  now: number,
): { readonly device: string; readonly row: PushRow } | undefined {
  const record = records.get(keyOf({ collection: collection.name, id }));
  const isDeletion = next['_deleted'] === true;
  const isRevival = record?.deleted === true && !isDeletion && assumed?.['_deleted'] === true;
  const before = assumed ? finishBody(collection, bodyOf(assumed)) : {};
  const sent = finishBody(collection, bodyOf(next));
  const changed = isDeletion ? [] : editedFields(collection, isRevival ? {} : before, sent);
  if (changed.length === 0 && !isDeletion) return undefined;

  const madeOn = madeOnRev(record, assumed);
  const device = deviceOf(user, record ? [{ record, rev: madeOn }] : []);
  const stamp = nextStamp(now, record?.writers[device]?.stamp ?? '', device);
  const row = { collection: collection.name, id, rev: madeOn };
  const current: JsonObject = record ? finishBody(collection, record.body) : {};
  if (isDeletion) {
    const sawAll = record !== undefined && editedFields(collection, before, current).length === 0;
    const deletion = { value: true, base: false, rev: sawAll ? record.rev : madeOn, stamp };
    return { device, row: { ...row, edits: { [DELETED]: deletion } } };
  }
  const noted = notedBy(user, assumed && before, sent, now);
  const after: JsonObject = { ...sent, ...noted };
  const fields = new Set([...changed.flatMap((field) => unitOf(collection, field)), ...Object.keys(noted)]);
  const seen = (field: string): boolean => assumed !== undefined && equalJson(current[field], before[field]);
  const edit = (field: string): PushEdit => ({
    ...{ value: after[field] ?? null, base: before[field] ?? null, stamp },
    rev: record && seen(field) ? record.rev : madeOn,
  });
  return { device, row: { ...row, edits: Object.fromEntries([...fields].map((field) => [field, edit(field)])) } };
}

/** Who wrote a document, and when, where the client does not say. */
function notedBy({ id }: User, before: JsonObject | undefined, sent: JsonObject, now: number): JsonObject {
  const instant = new Date(now).toISOString();
  const last = String(before?.['updatedAt'] ?? '');
  const isSaid = sent['updatedAt'] !== undefined && sent['updatedAt'] !== before?.['updatedAt'];
  return {
    updatedBy: id,
    ...(!isSaid && { updatedAt: instant > last ? instant : last }),
    ...(!before && sent['createdAt'] === undefined && { createdAt: instant }),
  };
}

/**
 * The revision that a client has seen, as far as it tells. One above the record's belongs to a life of the sequence that
 * was lost. Of a record that is not there, what a client believes shows that it was.
 */
function madeOnRev(record: StoredRecord | undefined, assumed: JsonObject | undefined): Rev {
  if (!assumed) return 0;
  const { rev } = assumed;
  if (!record) return 1;
  return typeof rev === 'number' && Number.isSafeInteger(rev) && rev > 0 && rev <= record.rev ? rev : 0;
}

import type { Collection } from '../define/collection.ts';
import type { MergeRule } from '../define/field.ts';
import { ruleName, unitName } from '../define/field.ts';
import { removedFields } from '../define/history.ts';
import type { Json, JsonObject } from '../define/json.ts';
import { equalJson } from '../define/json.ts';
import type { Stamp } from './clock.ts';
import { laterStamp } from './clock.ts';
import { finishBody } from './finish-body.ts';
import { needsBase } from './merge/needs-base.ts';
import { DELETED, type PushEdit, type PushRow, type Rev } from './messages.ts';
import { withEpochs } from './move.ts';
import { heardBody, wasDeleted } from './server-value.ts';
import type { LocalRecord, PendingEdit, SyncState } from './sync-state.ts';
import { newSyncState } from './sync-state.ts';

/**
 * How a field of a collection merges. Fields that were removed merge as they did, for older apps still edit them;
 * fields that this version does not know merge as `latest`.
 */
export const mergeRuleOf = (collection: Collection, field: string): MergeRule =>
  (collection.fields[field] ?? removedFields(collection)[field])?.merge ?? 'latest';

/** The fields that win or lose together with this one, itself among them. */
export function unitOf(collection: Collection, field: string): readonly string[] {
  const rule = mergeRuleOf(collection, field);
  const unit = unitName(rule);
  if (unit === undefined) return [field];
  return Object.keys({ ...collection.fields, ...removedFields(collection) }).filter((other) => {
    const otherRule = mergeRuleOf(collection, other);
    return ruleName(otherRule) === ruleName(rule) && unitName(otherRule) === unit;
  });
}

/** The fields in which two bodies differ and that travel: not the id, nothing that the server or `compute` makes. */
export function editedFields(collection: Collection, before: JsonObject, after: JsonObject): readonly string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].filter(
    (field) =>
      field !== 'id' &&
      !equalJson(before[field], after[field]) &&
      !['server', 'computed'].includes(ruleName(mergeRuleOf(collection, field))),
  );
}

/** What an edit does to a record: the new body, or its deletion. */
export interface Edit {
  readonly body: JsonObject;
  readonly deleted: boolean;
  /** Later than `before.sync.stamp`: see `nextStamp`. */
  readonly stamp: Stamp;
}

/**
 * A record after an edit on this device. Each edited field remembers the value and the revision that it started
 * from; a base that is there already stays, for the server has not answered the edit that it belongs to.
 *
 * @param before the record as the device holds it; undefined for an insert
 */
export function recordEdit(
  collection: Collection,
  id: string,
  before: LocalRecord | undefined,
  { body, deleted, stamp }: Edit,
): LocalRecord {
  const sync = before?.sync ?? newSyncState;
  const was = before ? finishBody(collection, before.body) : {};
  const own = keepServerFields(collection, was, body);
  const computed = finishBody(collection, before ? withEpochs(collection, was, own) : own);
  const edits: Record<string, PendingEdit> = { ...sync.edits };

  for (const edited of editedFields(collection, was, computed)) {
    // A unit travels whole, so that a side that loses it loses all of it.
    for (const field of unitOf(collection, edited)) {
      edits[field] = { ...(edits[field] ?? { base: was[field] ?? null, rev: sync.rev }), stamp };
    }
  }
  if (deleted && !before?.deleted) {
    edits[DELETED] = { ...(edits[DELETED] ?? { base: false, rev: seenRev(sync) }), stamp };
  }
  // Nothing that travels was changed, so there is nothing to wait for.
  if (Object.keys(edits).length === 0) return { id, deleted, body: computed, sync };
  const { refusal: _answered, ...rest } = sync;
  return {
    id,
    deleted,
    body: computed,
    sync: {
      ...rest,
      status: 'pending',
      heard: sync.heard ?? sync.stamp,
      stamp: laterStamp(sync.stamp, stamp),
      edits,
    } satisfies SyncState,
  };
}

/** Up to where the user has seen the record: a pending edit hides what others made of its field since it began. */
function seenRev({ rev, edits }: SyncState): Rev {
  const hiding = Object.values(edits).filter(({ theirs }) => theirs !== undefined);
  return Math.min(rev, ...hiding.map((edit) => edit.rev));
}

/** The body after an edit, with the fields that only the server changes as they were. */
function keepServerFields(collection: Collection, was: JsonObject, body: JsonObject): JsonObject {
  const isServers = (field: string): boolean => mergeRuleOf(collection, field) === 'server';
  const own = Object.entries(body).filter(([field]) => !isServers(field));
  return Object.fromEntries([...own, ...Object.entries(was).filter(([field]) => isServers(field))]);
}

/** What a device sends for a record: its edited fields and nothing else. */
export function toPushRow(collection: Collection, local: LocalRecord): PushRow {
  const { id, body, sync } = local;
  if (sync.lost) return toOffer(collection, local, sync.lost.epoch);
  const edits: Record<string, PushEdit> = {};
  for (const [field, { base, rev, stamp }] of Object.entries(sync.edits)) {
    const value: Json = field === DELETED ? true : (body[field] ?? null);
    const sendBase = base !== null && needsBase(mergeRuleOf(collection, field));
    edits[field] = { value, rev, stamp, ...(sendBase && { base }) };
  }
  return { collection: collection.name, id, rev: sync.rev, edits, ...(sync.groups && { groups: sync.groups }) };
}

/** What a device offers to a server that has lost it: the record as it was last heard of. Its edits follow later. */
function toOffer(collection: Collection, local: LocalRecord, epoch: string): PushRow {
  const { rev, heard, stamp } = local.sync;
  const lost = { epoch, stamp: heard ?? stamp, deleted: wasDeleted(local), body: heardBody(local) };
  return { collection: collection.name, id: local.id, rev, edits: {}, lost };
}

import { diffComm } from 'node-diff3';
import type { Collection } from '../define/collection.ts';
import { authorFields } from '../define/common-fields.ts';
import { ruleName } from '../define/field.ts';
import type { Json } from '../define/json.ts';
import { equalJson } from '../define/json.ts';
import type { Applied } from './apply.ts';
import { clampStamp, type DeviceId, laterStamp, type Stamp } from './clock.ts';
import { editedFields, mergeRuleOf, unitOf } from './edit.ts';
import { finishBody } from './finish-body.ts';
import { mergeField } from './merge.ts';
import { DELETED, type FieldConflict, type LostState, type PushRow } from './messages.ts';
import { isEmptied } from './server-value.ts';
import type { FieldVersion, Origins, State, StoredRecord } from './stored-record.ts';
import { UNNUMBERED, unwritten } from './stored-record.ts';
import { endOf, type Life, lifeOf, type Timeline } from './timeline.ts';

/** Who wrote what comes back: none of those who bring it, whose users may not have seen it. */
const NOBODY = '';

/** A row that offers what its server lost. */
export type OfferRow = PushRow & { readonly lost: LostState };

export const isOffer = (row: PushRow): row is OfferRow => row.lost !== undefined;

/**
 * Takes a state of a lost life into a record. The states of one life follow each other, so only a later one than the
 * record knows of is news; and what it is news to is known: the record as the present life began, or the state that
 * was brought back before. From there the two sides are merged, by the rules of their fields. So it makes no
 * difference which devices bring a record back, in which order, and what others have written since.
 *
 * Pure: the same record and row give the same result on every server.
 *
 * @param record the stored record; undefined when the id is new
 * @param receivedAt milliseconds since 1970, by the server's clock
 */
export function bringBack(
  collection: Collection,
  record: StoredRecord | undefined,
  row: OfferRow,
  device: DeviceId,
  timeline: Timeline,
  receivedAt: number,
): Applied {
  const { lost, rev } = row;
  const current = record ?? unwritten(row.collection, row.id);
  const known = current.origins?.lost[lost.epoch];
  const writer = current.writers[device];
  if (!isNewState(current, row, timeline)) {
    const unanswered = writer?.conflicts ?? [];
    return { outcome: 'DUPLICATE', ...forgetSent(current, device), conflicts: [], unanswered };
  }

  const base = known ?? startOf(current, lifeOf(timeline));
  const isOtherBranch = !known && Object.keys(current.origins?.lost ?? {}).length > 0;
  const stamp = clampStamp(lost.stamp, receivedAt);
  // A device empties what is deleted: its fields say nothing.
  const offered: State = isEmptied(lost) ? { deleted: true, body: base.body } : lost;

  const body: Record<string, Json> = { ...current.body };
  const versions: Record<string, FieldVersion> = { ...current.versions };
  const conflicts: FieldConflict[] = [];
  const news = newsOf(collection, base, offered);
  for (const field of news) {
    const theirs = current.body[field] ?? null;
    const mine = offered.body[field] ?? null;
    const rule = mergeRuleOf(collection, field);
    const was = isOtherBranch && ruleName(rule) === 'text' ? commonText(theirs, mine) : (base.body[field] ?? null);
    const theirStamp = stampOf(current, unitOf(collection, field));
    const isUntouched = unitOf(collection, field).every((one) => equalJson(base.body[one], current.body[one]));
    const { value, lossy } = isUntouched
      ? { value: mine, lossy: false }
      : mergeField(rule, was, { value: theirs, stamp: theirStamp }, { value: mine, stamp });
    if (lossy && !authorFields.includes(field)) {
      const sides = { base: was, theirs, mine, result: value, theirStamp, myStamp: stamp };
      conflicts.push({ field, rule: ruleName(rule), ...sides });
    }
    if (equalJson(value, theirs)) continue;
    body[field] = value;
    versions[field] = {
      stamp: laterStamp(stamp, theirStamp),
      rev: UNNUMBERED,
      by: NOBODY,
    };
  }

  const isEdited = current.deleted !== base.deleted || newsOf(collection, base, current).length > 0;
  const deleted = deletedAfter(base, current, offered, isEdited, news.length > 0);
  const isRevived = (offered.deleted || current.deleted) && !deleted && offered.deleted !== current.deleted;
  if (deleted !== current.deleted) versions[DELETED] = { stamp, rev: UNNUMBERED, by: NOBODY };
  if (isRevived && !base.deleted) conflicts.push(deletionConflict(current, offered, stamp));

  const states = { ...current.origins?.lost, [lost.epoch]: { rev, deleted: offered.deleted, body: offered.body } };
  const { [device]: _before, ...others } = current.writers;
  return {
    outcome: 'MERGED',
    next: {
      ...current,
      deleted,
      body: finishBody(collection, body),
      versions,
      // What the device sent in the lost life is answered by this, and its next row starts from here.
      writers: {
        ...others,
        [device]: { stamp: writer?.stamp ?? '', rev: UNNUMBERED, sent: {}, ...(conflicts.length > 0 && { conflicts }) },
      },
      origins: { ...current.origins, lost: states },
    },
    changed: true,
    conflicts,
    unanswered: [],
  };
}

/** Whether a server cannot have what a row offers: it is of a revision that none of its lives has given. */
export const isLost = ({ lost: { epoch }, rev }: OfferRow, timeline: Timeline): boolean =>
  rev > Math.max(0, endOf(timeline, epoch));

/** Whether an offer says anything that a record does not hold already. */
const isNewState = ({ origins }: StoredRecord, row: OfferRow, timeline: Timeline): boolean =>
  isLost(row, timeline) && row.rev > (origins?.lost[row.lost.epoch]?.rev ?? 0);

/** What a device sent before its server was restored is answered with its offer: its next row starts from the answer. */
function forgetSent(record: StoredRecord, device: DeviceId): Pick<Applied, 'next' | 'changed'> {
  const writer = record.writers[device];
  if (!writer || Object.keys(writer.sent).length === 0) return { next: record, changed: false };
  return { next: { ...record, writers: { ...record.writers, [device]: { ...writer, sent: {} } } }, changed: true };
}

/**
 * The record after a change, remembering how it was when the present life began: the state that a device's offer of a
 * lost life has to be compared with.
 */
export function rememberStart(before: StoredRecord | undefined, next: StoredRecord, timeline: Timeline): StoredRecord {
  const life = lifeOf(timeline);
  if (!before || life.from === 0 || before.rev > life.from || before.origins?.start?.epoch === life.epoch) return next;
  const { deleted, body } = before;
  const origins: Origins = { lost: {}, ...next.origins, start: { epoch: life.epoch, deleted, body } };
  return { ...next, origins };
}

/** The record as it was when a life began. */
function startOf(current: StoredRecord, { epoch, from }: Life): State {
  if (current.origins?.start?.epoch === epoch) return current.origins.start;
  return current.rev <= from ? current : { deleted: false, body: { id: current.id } };
}

/** The fields, whole units, in which a state differs from the one that it is compared with. */
const newsOf = (collection: Collection, base: State, state: State): readonly string[] => [
  ...new Set(editedFields(collection, base.body, state.body).flatMap((field) => unitOf(collection, field))),
];

/** A deletion stands unless the other side has changed what the deleting side had not seen. */
function deletedAfter(base: State, current: State, offered: State, isEdited: boolean, isNews: boolean): boolean {
  if (offered.deleted === current.deleted) return offered.deleted;
  if (offered.deleted) return base.deleted ? current.deleted : !isEdited;
  return base.deleted ? false : !isNews;
}

const stampOf = ({ versions }: StoredRecord, fields: readonly string[]): Stamp =>
  fields.map((field) => versions[field]?.stamp ?? '').reduce(laterStamp, '');

const deletionConflict = (current: StoredRecord, offered: State, myStamp: Stamp): FieldConflict => ({
  field: DELETED,
  rule: 'edit beats deletion',
  base: false,
  theirs: current.deleted,
  mine: offered.deleted,
  result: false,
  theirStamp: stampOf(current, Object.keys(current.versions)),
  myStamp,
});

/**
 * What two texts of different lost lives have in common. Nobody knows what they were made of; with this as the base, a
 * merge keeps all that either has, once.
 */
function commonText(one: Json, two: Json): Json {
  if (typeof one !== 'string' || typeof two !== 'string') return null;
  return diffComm(one.split(/\b/u), two.split(/\b/u))
    .flatMap((part) => ('common' in part ? part.common : []))
    .join('');
}

import { type Collection, equalJson, isJsonObject, type Json } from '@rockpool/schema';
import {
  CUSTOM,
  defaultAt,
  isOffer,
  keyAt,
  mustBeGiven,
  type OfferRow,
  type PushRow,
  type Refusal,
  type Rights,
  type StoredRecord,
  withoutKeys,
} from '@rockpool/schema/protocol';
import { noSuchField } from './check-rights.ts';

/** A row with what its user does not see in it, and why it may not be taken, if so. */
export interface Completed {
  readonly row: PushRow;
  readonly refusal?: Refusal;
}

/**
 * Puts back what the user's device does not know, so that leaving it out takes nothing away: hidden keys of `custom`,
 * and of a record that is offered after a restore, everything that the user may not set.
 *
 * An offer that was completed counts as half a revision less: one of the same revision by somebody who sees more is
 * news to it.
 */
export function withUnseen(
  collection: Collection,
  rights: Rights,
  row: PushRow,
  before: StoredRecord | undefined,
): Completed {
  if (isOffer(row)) return { row: offerOf(collection, rights, row, before) };
  const { keys } = rights.hiddenIn(collection);
  const edit = row.edits['custom'];
  if (!edit || keys.length === 0) return { row };
  const touched = keys.find((key) => {
    const was = before ? keyAt(edit.base, key) : defaultAt(collection, CUSTOM + key);
    return !equalJson(keyAt(edit.value, key), was) && keyAt(edit.value, key) !== null;
  });
  if (touched) return { row, refusal: noSuchField(CUSTOM + touched) };
  if (!before) return { row };
  const whole = (side: Json): Json => withKeysOf(before.body['custom'], keys, side);
  const { base, value } = edit;
  const custom = { ...edit, value: whole(value), ...(base !== undefined && { base: whole(base) }) };
  return { row: { ...row, edits: { ...row.edits, custom } } };
}

/** An object with some keys as another has them. */
function withKeysOf(from: Json | undefined, keys: readonly string[], value: Json): Json {
  const taken = keys.flatMap((key) => (keyAt(from, key) === null ? [] : [[key, keyAt(from, key)] as const]));
  const rest = withoutKeys(value, keys);
  return isJsonObject(rest) ? { ...rest, ...Object.fromEntries(taken) } : rest;
}

function offerOf(collection: Collection, rights: Rights, row: OfferRow, before: StoredRecord | undefined): PushRow {
  const names = rights.limited(collection).filter((name) => before || !mustBeGiven(collection, name));
  if (names.length === 0 || row.lost.deleted) return row;
  const keys = names.flatMap((name) => (name.startsWith(CUSTOM) ? [name.slice(CUSTOM.length)] : []));
  const fields = names.filter((name) => !name.startsWith(CUSTOM));
  const kept = fields.flatMap((name) => {
    const value = before?.body[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const rest = Object.entries(row.lost.body).filter(([name]) => !fields.includes(name));
  const custom = withKeysOf(before?.body['custom'], keys, row.lost.body['custom'] ?? {});
  const body = { ...Object.fromEntries([...rest, ...kept]), custom };
  return { ...row, rev: row.rev - 0.5, lost: { ...row.lost, body } };
}

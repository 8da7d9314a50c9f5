import { isJsonObject, type JsonObject } from '@rockpool/schema';

/**
 * A text that stands nowhere else. Every text that the attack stores is one, so that an answer with one in it tells
 * which record, and which field of it, it was taken from.
 */
export type Canary = string;

/** `zq`, a tenant's letter, a number in base 36, `qz`: short enough for a field of ten characters, kept by every normaliser. */
const PATTERN = /zq[a-z][0-9a-z]{4,6}qz/g;
/** What a cursor or a checkpoint may hide a canary in. */
const BASE64 = /[A-Za-z0-9_-]{16,}/g;

let minted = 0;

/** @param tenant the tenant's letter; `x` for a canary that nobody stores */
export const mintCanary = (tenant: string): Canary => `zq${tenant}${(++minted).toString(36).padStart(4, '0')}qz`;

/** A canary of nothing, and in the same place of every order: nothing stands between the two. */
export const unlikeCanary = (canary: Canary): Canary => canary.replace(/qz$/, 'qqz');

/** The canaries in a text, and in what it holds in base 64. */
export function canariesIn(text: string): ReadonlySet<Canary> {
  const found = new Set(text.match(PATTERN));
  for (const word of text.match(BASE64) ?? []) {
    for (const canary of Buffer.from(word, 'base64url').toString('latin1').match(PATTERN) ?? []) found.add(canary);
  }
  return found;
}

/** Where the texts of a body stand: a field, or a key of `custom`. */
export const textsOf = (body: JsonObject): readonly (readonly [field: string, text: string])[] =>
  Object.entries(body).flatMap(([field, value]) =>
    field === 'custom' && isJsonObject(value)
      ? Object.entries(value).map(([key, one]) => [`custom.${key}`, JSON.stringify(one)] as const)
      : [[field, JSON.stringify(value)] as const],
  );

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The ids of records in a text, and in what it holds in base 64. */
export function idsIn(text: string): ReadonlySet<string> {
  const found = new Set(text.match(UUID));
  for (const word of text.match(BASE64) ?? []) {
    for (const id of Buffer.from(word, 'base64url').toString('latin1').match(UUID) ?? []) found.add(id);
  }
  return found;
}

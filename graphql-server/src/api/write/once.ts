import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '@rockpool/schema';
import type { User } from '../../auth/token.ts';
import { requestError } from '../../errors.ts';
import type { Store, Writing } from '../../store/store.ts';
import { type UserError, userError } from './errors.ts';

/** What became of one record that a mutation is about. */
export interface Outcome {
  /** The record that was written; null where there is none. */
  readonly id: string | null;
  readonly errors: readonly UserError[];
}

/** What became of a mutation. */
export interface Done {
  readonly outcomes: readonly Outcome[];
  /** It had been done before. */
  readonly replayed: boolean;
}

/** A mutation as it was asked for. */
export interface Request {
  /** The mutation's name. */
  readonly name: string;
  readonly given: Json;
  readonly idempotencyKey?: string | null | undefined;
  /** The id that its caller made for a new record: the same as a key. */
  readonly madeId?: { readonly collection: string; readonly id: string } | undefined;
}

/** The most characters of an idempotency key. */
const MAX_KEY = 200;

/**
 * Does a mutation once. What it is named is kept in the transaction that writes, so that no crash comes between them:
 * its idempotency key, the id that was made for its record, or a name that lasts as long as the request, for what is
 * done again when a connection was lost. A mutation that wrote nothing leaves no name; it may be tried again.
 *
 * The idea is that of `Idempotency-Key`, draft-ietf-httpapi-idempotency-key-header.
 */
export async function once(
  store: Store,
  user: User,
  { name, given, idempotencyKey, madeId }: Request,
  now: number,
  work: (writing: Writing) => Promise<readonly Outcome[]>,
): Promise<Done> {
  if (typeof idempotencyKey === 'string' && (idempotencyKey === '' || idempotencyKey.length > MAX_KEY)) {
    throw requestError('BAD_USER_INPUT', `An idempotency key has from 1 to ${MAX_KEY} characters.`);
  }
  const names = [
    ...(typeof idempotencyKey === 'string' ? [`key:${idempotencyKey}`] : []),
    ...(madeId ? [`id:${madeId.collection}/${madeId.id}`] : []),
  ];
  const own = names.length > 0 ? names : [`request:${crypto.randomUUID()}`];
  const hash = createHash('sha256')
    .update(`${name} ${canonicalJson(given)}`)
    .digest('hex');
  return store.write(user.organisation, [], async (writing) => {
    for (const one of own) await writing.alone(`${user.id} ${one}`);
    const used = await writing.usedKeys(user.id, own);
    const same = used.find((one) => one.hash === hash);
    if (same) return { outcomes: same.answers as unknown as readonly Outcome[], replayed: names.length > 0 };
    if (used[0]) return { outcomes: [{ id: null, errors: [usedOtherwise(used[0].key)] }], replayed: false };
    const outcomes = await work(writing);
    if (outcomes.some(({ errors }) => errors.length === 0)) {
      const answers = outcomes as unknown as Json;
      await writing.keepKeys(
        user.id,
        own.map((key) => ({ key, hash, answers, at: now })),
      );
    }
    return { outcomes, replayed: false };
  });
}

const usedOtherwise = (key: string): UserError =>
  key.startsWith('key:')
    ? userError('KEY_REUSED', 'Another request had this idempotency key: make a new one for each.', 'idempotencyKey')
    : idConflict;

export const idConflict = userError(
  'ID_CONFLICT',
  'There is a record with this id already, made by another request. Make a new id, or update the record.',
  'id',
);

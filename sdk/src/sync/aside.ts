import type { RecordKey } from '@rockpool/schema/protocol';
import { isStorageFull } from '../storage/room.ts';
import { type Change, keyText, type LocalStore, type UnstoredRecord } from './local-store.ts';

/** So often a record is tried, a sync each, before it is set aside. */
const MOST_TRIES = 3;

/** More of them are no bad records: then the storage is at fault, and the pull waits for it. */
const MOST_ASIDE = 100;

/** How often records were refused, for as long as the page lives. */
export type Tries = Map<string, number>;

/** Records that the storage refused, and why. */
export type Refused = ReadonlyMap<string, { readonly key: RecordKey; readonly error: unknown }>;

/**
 * Writes records one by one, so that one that the storage refuses stops none of the others.
 *
 * @throws what would stop any write: there is no space, or the database is closing
 */
export async function writeApart(
  store: LocalStore,
  collection: string,
  ids: readonly string[],
  change: Change,
): Promise<Refused> {
  const refused = new Map<string, { key: RecordKey; error: unknown }>();
  for (const id of ids) {
    try {
      await store.write(collection, [id], change);
    } catch (error) {
      if (isOfStorage(error)) throw error;
      refused.set(keyText({ collection, id }), { key: { collection, id }, error });
    }
  }
  return refused;
}

const storageErrors = ['AbortError', 'InvalidStateError', 'TimeoutError', 'DatabaseClosedError'];

/** Whether an error says nothing about the record that was written. */
function isOfStorage(error: unknown): boolean {
  if (isStorageFull(error)) return true;
  const { name, inner, cause } = (error ?? {}) as { name?: string; inner?: unknown; cause?: unknown };
  return storageErrors.includes(name ?? '') || [inner, cause].some((one) => one !== undefined && isOfStorage(one));
}

/**
 * Writes what a write that failed as a whole could have written, and sets aside what the storage has refused often
 * enough. The note of it is a write as well, so that a storage that takes nothing at all sets nothing aside.
 *
 * @throws the error that says nothing about a record, or that of a record that is to be tried again
 */
export type WriteOthers = (error: unknown, collection: string, ids: readonly string[], change: Change) => Promise<void>;

export function createAside(store: LocalStore, tries: Tries): WriteOthers {
  return async (error, collection, ids, change) => {
    if (isOfStorage(error)) throw error;
    const refused = await writeApart(store, collection, ids, change);
    await rememberAside(store, tries, refused, (key) => refused.has(keyText(key)));
  };
}

/**
 * Notes which records are set aside.
 *
 * @param isSettled whether what was noted of a record before is out of date
 * @throws the error of a record that has not been tried often enough; then nothing is noted
 */
export async function rememberAside(
  store: LocalStore,
  tries: Tries,
  refused: Refused,
  isSettled: (key: RecordKey) => boolean,
): Promise<void> {
  const before = await store.readAside();
  const noted = new Set(before.map(keyText));
  let again: { readonly error: unknown } | undefined;
  for (const [key, one] of refused) {
    const count = (tries.get(key) ?? 0) + 1;
    tries.set(key, count);
    if (count < MOST_TRIES && !noted.has(key)) again = one;
  }
  if (again) throw again.error;
  const now = [...refused.values()].map(
    ({ key, error }): UnstoredRecord => ({ ...key, message: error instanceof Error ? error.message : String(error) }),
  );
  const aside = [...before.filter((one) => !isSettled(one)), ...now];
  const [worst] = refused.values();
  if (worst && aside.length > MOST_ASIDE) throw worst.error;
  if (before.length > 0 || now.length > 0) await store.writeAside(aside);
  for (const key of refused.keys()) tries.delete(key);
}

import { BehaviorSubject, type Observable } from 'rxjs';
import { CrmError } from '../errors.ts';

/**
 * How much room a device has for what it keeps.
 *
 * @example
 * ```ts
 * crm.storage$.subscribe(({ state }) => show(state === 'enough' ? undefined : 'This device is nearly full.'));
 * ```
 */
export interface StorageStatus {
  /**
   * - `enough` as far as anybody knows
   * - `low` soon there will be none: time to say so
   * - `full` what is left is kept for edits: nothing is pulled until there is more. Sync says `STORAGE_FULL`, and goes on by itself
   */
  readonly state: 'enough' | 'low' | 'full';
  /** Bytes that this origin, or app, stores; null where the platform does not tell. */
  readonly usage: number | null;
  /** Bytes that it may store; null where the platform does not tell. Some browsers promise more than the disk has. */
  readonly quota: number | null;
}

/** Knows how much room there is, and keeps some of it for edits. */
export interface Room {
  readonly status$: Observable<StorageStatus>;
  /**
   * Looks how much there is, unless there was plenty a moment ago.
   *
   * @param size of what is about to be stored, in bytes of JSON; asked for only when there is little room
   * @throws CrmError `STORAGE_FULL` when what is left is kept for edits
   */
  require(size?: () => number): Promise<void>;
  /** The storage has refused a write for want of space, or takes writes again. */
  refused(isFull: boolean): void;
}

const MB = 1024 * 1024;

/** So much is kept for edits: in bytes, and at most as a part of all. */
const RESERVE = [5 * MB, 0.05] as const;

/** What is stored takes so much of its size, for a while at least: storages write a log first, and tidy up later. */
const OVERHEAD = 3;

/** Below this it is time to say so. */
const LOW = [50 * MB, 0.2] as const;

/** For so long, in milliseconds, plenty is not used up; a browser takes an eighth of the time that a page takes to be stored to tell. */
const STILL_PLENTY = 200;

const unknown: StorageStatus = { state: 'enough', usage: null, quota: null };

/**
 * @param estimate as `navigator.storage.estimate`; left out where there is none
 * @param uptime milliseconds since some moment
 */
export function createRoom(estimate = estimateOfPlatform(), uptime = () => performance.now()): Room {
  const status$ = new BehaviorSubject(unknown);
  let isRefusing = false;
  let plentyUntil = Number.NEGATIVE_INFINITY;

  function show(next: StorageStatus): void {
    const { state, usage, quota } = status$.value;
    if (next.state !== state || next.usage !== usage || next.quota !== quota) status$.next(next);
  }

  return {
    status$,
    async require(size = () => 0) {
      if (!estimate || (!isRefusing && uptime() < plentyUntil)) return;
      const { usage = null, quota = null } = await estimate();
      const isTight = stateOf(usage, quota) !== 'enough' || (quota ?? 0) < LOW[0];
      if (!isTight) plentyUntil = uptime() + STILL_PLENTY;
      const state = stateOf(usage, quota, isTight ? OVERHEAD * size() : 0);
      show({ state: isRefusing ? 'full' : state, usage, quota });
      if (state === 'full') throw storageFull(`Of ${quota} bytes ${usage} are taken, and the rest is kept for edits.`);
    },
    refused(isFull) {
      if (isFull === isRefusing) return;
      isRefusing = isFull;
      const { usage, quota } = status$.value;
      show({ state: isFull ? 'full' : stateOf(usage, quota), usage, quota });
    },
  };
}

function stateOf(usage: number | null, quota: number | null, need = 0): StorageStatus['state'] {
  if (usage === null || quota === null) return 'enough';
  const isBelow = ([bytes, part]: typeof RESERVE | typeof LOW): boolean =>
    quota - usage - need < Math.min(bytes, part * quota);
  if (isBelow(RESERVE)) return 'full';
  return isBelow(LOW) ? 'low' : 'enough';
}

function estimateOfPlatform(): (() => Promise<StorageEstimate>) | undefined {
  const { storage } = globalThis.navigator ?? {};
  return storage?.estimate && (() => storage.estimate());
}

export const storageFull = (message: string, cause?: unknown): CrmError =>
  new CrmError('STORAGE_FULL', message, {}, cause);

/** What platforms say when there is no space: IndexedDB and OPFS, we, files, SQLite, and SQLite in Node. */
const noSpace: readonly unknown[] = ['QuotaExceededError', 'STORAGE_FULL', 'ENOSPC', 'SQLITE_FULL', 13];

/** Whether an error, or what caused it, is that there is no space. */
export function isStorageFull(error: unknown): boolean {
  const { name, code, errcode, inner, cause } = (error ?? {}) as Record<string, unknown>;
  if ([name, code, errcode].some((one) => noSpace.includes(one))) return true;
  return [inner, cause].some((one) => one !== undefined && isStorageFull(one));
}

/** Where a log stands. A compaction begins another life of it. */
export interface Head {
  readonly life: number;
  /** How many chunks this life has. */
  readonly length: number;
}

export const EMPTY: Head = { life: 0, length: 0 };

/** Where a log stands, and how much of the life before is still its beginning. */
export interface LogState extends Head {
  readonly kept: number;
}

/** From which chunk on somebody has to read who knows of a head; 0 for a log that they have to read anew. */
export function firstUnread({ life, length, kept }: LogState, known: Head): number {
  if (known.life === life) return Math.min(known.length, length);
  return known.life === life - 1 ? Math.min(known.length, kept) : 0;
}

export const isSameHead = (a: Head, b: Head): boolean => a.life === b.life && a.length === b.length;

/** Some chunks of a log, in its order. */
export interface Slice {
  /** Whether the chunks are the whole log, for what follows the head that was asked about cannot be told any more. */
  readonly fromStart: boolean;
  readonly chunks: readonly Uint8Array[];
  /** Where the log stands after them. */
  readonly head: Head;
}

/**
 * Whether a chunk has to be on the disk before its append is done, or may wait in the operating system's memory, from
 * where a power cut takes it.
 */
export type Durability = 'strict' | 'relaxed';

/**
 * One append-only log of chunks: all that a storage has to know of where its bytes are. Chunks are opaque here. Several
 * pages may have the same log open; each operation is one transaction.
 */
export interface LogStore {
  /**
   * What follows a head. Of the life before the present one that is what compaction put in the place of its end; of any
   * other it is everything.
   */
  read(after: Head): Promise<Slice>;
  /**
   * Adds a chunk behind `expected`.
   *
   * @returns where the log now stands; undefined when it stands elsewhere already, for somebody else has written: nothing
   * is added then, and what they wrote is to be read first
   * @throws Error when there is no room; nothing is added then
   */
  append(chunk: Uint8Array, expected: Head, durability: Durability): Promise<Head | undefined>;
  /**
   * Puts chunks in the place of all but the first ones, in a new life, if the log still stands where it is expected to.
   *
   * @param kept how many of the first chunks stay as they are
   */
  compact(kept: number, chunks: readonly Uint8Array[], expected: Head): Promise<Head | undefined>;
  /**
   * Runs a task while no other page does, where pages would else be in one another's way: of two that append at the same moment
   * one is refused, and a tab in the background would be so again and again. Nothing but fairness depends on it.
   */
  inTurn?<T>(task: () => Promise<T>): Promise<T>;
  /** What was last kept beside the log, which may be older than it; undefined when there is nothing. */
  readSnapshot(): Promise<Uint8Array | undefined>;
  /** Keeps something beside the log, in place of what was there. Nothing is lost with it. */
  writeSnapshot(snapshot: Uint8Array): Promise<void>;
  /** Calls back when somebody else may have written. @returns what ends it */
  watch(listener: (head: Head) => void): () => void;
  /** Deletes the log. */
  remove(): Promise<void>;
  close(): Promise<void>;
}

/** {@link LogStore.inTurn}, on platforms where pages are in one another's way. */
export const inTurn = <T>(log: LogStore, task: () => Promise<T>): Promise<T> =>
  log.inTurn ? log.inTurn(task) : task();

/** Logs of a database, by name; each exists when it is first written to. */
export interface LogStores {
  /** For RxDB, which asks a storage for a name: `indexeddb`. */
  readonly name: string;
  open(database: string, log: string): Promise<LogStore>;
  /** The names of a database's logs; among them perhaps some that nothing was written to. */
  list(database: string): Promise<readonly string[]>;
  /** Deletes a database that is closed, with all its logs. */
  remove(database: string): Promise<void>;
}

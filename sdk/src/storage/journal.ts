import type { BulkWriteRowProcessed, RxDocumentData, RxStorageWriteError } from 'rxdb/plugins/core';
import { compacted, compactFrom } from './compaction.ts';
import type { Correction } from './corrections.ts';
import { type Chunk, decodeChunk, encodeChunk } from './log/chunk.ts';
import { type Durability, EMPTY, type Head, inTurn, isSameHead, type LogStore, type Slice } from './log/log-store.ts';
import { createSharing } from './table/share-values.ts';
import type { Table } from './table/table.ts';

/** A write that is in the table already, and not yet in the log. */
export interface Write<D> {
  readonly rows: readonly BulkWriteRowProcessed<D>[];
  readonly purged: readonly string[];
  readonly attachments: { readonly [key: string]: string };
  readonly durability: Durability;
  readonly context: string;
}

interface Waiting<D> extends Write<D> {
  readonly errors: RxStorageWriteError<D>[];
  readonly failed: Set<string>;
  settle(): void;
  fail(error: unknown): void;
}

/** What is known of a chunk without reading it: how many bytes it has, and states of documents. */
interface Extent {
  readonly bytes: number;
  readonly states: number;
}

export interface JournalOptions<D> {
  readonly store: LogStore;
  readonly table: Table<RxDocumentData<D>>;
  readonly idOf: (document: RxDocumentData<D>) => string;
  readonly pause: () => Promise<void>;
  /** Resolves when those have run who run because of what was just done. */
  readonly afterOthers: () => Promise<void>;
  /** Calls back when there is nothing else to do. */
  readonly whenIdle: (work: () => void) => void;
  /** The log has become another one. */
  readonly onMoved: () => void;
  /** The table had to be corrected: by another page's write, or because this page's could not be stored. */
  readonly onCorrections: (corrections: readonly Correction<D>[], attachments: Chunk<D>['attachments']) => void;
  /** A chunk is not what was written. What it said is gone, the rest is not. */
  readonly onDamage: (bytes: Uint8Array, place: string) => void;
}

/** What the chunks that were read say of a document. */
interface Said<D> {
  /** Undefined for one that was purged. */
  readonly document: RxDocumentData<D> | undefined;
  readonly isNews: boolean;
  /** What those of them say that are no news. */
  readonly known?: RxDocumentData<D> | undefined;
}

/** So many documents are put into the table at a stretch. */
const AT_ONCE = 1_000;

/**
 * Keeps a table and its log the same. A write shows in the table at once, and goes to the log with whatever else waits
 * by then, in one chunk. If another page has written meanwhile, its chunks are taken in first; of a document that both
 * have changed, the state in the log stands, and the write here is refused as a conflict.
 */
export class Journal<D> {
  readonly #options: JournalOptions<D>;
  #head: Head = EMPTY;
  /** What the log's chunks are like, in order. */
  #extent: readonly Extent[] = [];
  #compacts = false;
  #ended = false;
  readonly #share = createSharing();
  #known = 0;
  #queue: Waiting<D>[] = [];
  /** Of documents with writes that are not stored: what the log has of them. */
  readonly #stored = new Map<string, RxDocumentData<D> | undefined>();
  #turn: Promise<unknown> = Promise.resolve();
  #reading: Promise<void> | undefined;
  #stopWatching: (() => void) | undefined;

  constructor(options: JournalOptions<D>) {
    this.#options = options;
  }

  /** Whether reads have to wait for {@link caughtUp}. */
  get isBehind(): boolean {
    return this.#reading !== undefined;
  }

  /**
   * Reads what is there, and from then on what others add.
   *
   * @param known how many of the first chunks tell nothing new to whoever looks at the table
   */
  open(known: number): Promise<void> {
    this.#known = known;
    this.#stopWatching = this.#options.store.watch((head) => {
      if (!isSameHead(head, this.#head)) void this.#read();
    });
    return this.#read();
  }

  /** Reads what others have written until now, also what nobody has told of yet. */
  refresh(): Promise<void> {
    return this.#read();
  }

  caughtUp(): Promise<void> {
    return this.#reading ?? Promise.resolve();
  }

  /**
   * Notes that a row is about to change a document in the table.
   *
   * @param before what the table has of it
   */
  expect(id: string, before: RxDocumentData<D> | undefined): void {
    if (!this.#stored.has(id)) this.#stored.set(id, before);
  }

  /** Whether the log has what the table has of a document. */
  isStored(id: string): boolean {
    return !this.#stored.has(id);
  }

  /** @returns conflicts with writes of other pages, once the write is in the log */
  commit(write: Write<D>): Promise<readonly RxStorageWriteError<D>[]> {
    return new Promise((resolve, reject) => {
      const errors: RxStorageWriteError<D>[] = [];
      const settle = (): void => resolve(errors);
      this.#queue.push({ ...write, errors, failed: new Set(), settle, fail: reject });
      if (this.#queue.length > 1) return;
      void this.#inTurn(async () => {
        await this.#options.afterOthers();
        await inTurn(this.#options.store, () => this.#flush());
      });
    });
  }

  /**
   * Writes the log anew without what it says no more, so that nothing is left of what was replaced or purged.
   *
   * @param from the first chunk to write anew
   * @returns false when others have written meanwhile, and nothing was done
   */
  compact(from = 0): Promise<boolean> {
    return this.#inTurn(() => this.#compact(from));
  }

  async #compact(from: number): Promise<boolean> {
    if (this.#ended) return true;
    const { store, idOf, pause } = this.#options;
    const { chunks, head } = await store.read({ ...this.#head, length: from });
    if (!isSameHead(head, this.#head)) return false;
    if (chunks.length === 0) return true;
    const fresh = await compacted<D>(chunks, idOf as never, from === 0, pause);
    const next = await store.compact(
      from,
      fresh.map(({ bytes }) => bytes),
      head,
    );
    if (!next) return false;
    this.#head = next;
    this.#options.onMoved();
    this.#grow(
      from,
      fresh.map(({ bytes, states }) => ({ bytes: bytes.length, states })),
    );
    return true;
  }

  /** {@link compact}, however much others want to write: they wait, for among many writes there would never be time for it. */
  async rewrite(): Promise<void> {
    const { store } = this.#options;
    for (let isDone = false; !isDone; ) {
      await this.#inTurn(() =>
        inTurn(store, async () => {
          await this.#takeIn(await store.read(this.#head));
          isDone = await this.#compact(0);
        }),
      );
    }
  }

  /** Resolves when what was written until now is in the log, or was taken back because it could not be. */
  async stored(): Promise<void> {
    await this.#turn;
  }

  /** Does something while the table says what the log says, and where that stands; nothing when writes wait. */
  atRest(work: (head: Head) => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#queue.length === 0) await work(this.#head);
    });
  }

  async close(): Promise<void> {
    this.#end();
    await this.#turn;
    await this.#options.store.close();
  }

  async remove(): Promise<void> {
    this.#end();
    await this.#turn;
    await this.#options.store.remove();
  }

  #end(): void {
    this.#ended = true;
    this.#stopWatching?.();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => {});
    return done;
  }

  #read(): Promise<void> {
    const reading = this.#inTurn(async () => {
      await this.#takeIn(await this.#options.store.read(this.#head));
      if (this.#reading === reading) this.#reading = undefined;
    });
    this.#reading = reading;
    reading.catch(() => {});
    return reading;
  }

  async #flush(): Promise<void> {
    const writes = this.#queue;
    this.#queue = [];
    try {
      // Among pages that all write, an append that has not seen the last one would only be refused.
      if (this.isBehind) await this.#takeIn(await this.#options.store.read(this.#head), writes);
      for (;;) {
        const chunk = chunkOf(writes, this.#options.idOf);
        if (!chunk) break;
        const durability = writes.some((write) => write.durability === 'strict') ? 'strict' : 'relaxed';
        const bytes = encodeChunk(chunk);
        const head = await this.#options.store.append(bytes, this.#head, durability);
        if (head) {
          this.#head = head;
          this.#options.onMoved();
          this.#grow(head.length - 1, [{ bytes: bytes.length, states: chunk.put.length }]);
          break;
        }
        await this.#takeIn(await this.#options.store.read(this.#head), writes);
      }
    } catch (error) {
      // What waits was made on what could not be stored.
      this.#rollBack();
      for (const write of [...writes, ...this.#queue]) write.fail(error);
      this.#queue = [];
      return;
    }
    this.#forgetStored(writes);
    for (const write of writes) write.settle();
  }

  /**
   * Of each document the last state counts: what it was before nobody may see again, nor write upon, when a log is read from its start.
   *
   * @param flushing writes that are on their way, besides those that wait
   */
  async #takeIn({ fromStart, chunks, head }: Slice, flushing: readonly Waiting<D>[] = []): Promise<void> {
    const { table, idOf, pause, onCorrections, onDamage } = this.#options;
    const said = new Map<string, Said<D>>();
    const first = head.length - chunks.length;
    const extent: Extent[] = [];
    let isDamaged = false;
    for (const [i, bytes] of chunks.entries()) {
      const chunk = decodeChunk<D>(bytes);
      extent.push({ bytes: bytes.length, states: chunk?.put.length ?? 0 });
      if (!chunk) {
        isDamaged = true;
        onDamage(bytes, `${head.life}/${first + i}`);
        continue;
      }
      const isNews = first + i >= this.#known;
      const say = (id: string, document: RxDocumentData<D> | undefined): void => {
        const earlier = said.get(id);
        const known = earlier?.isNews ? earlier.known : earlier?.document;
        said.set(id, isNews ? { document, isNews, known } : { document, isNews });
      };
      for (const document of chunk.put) {
        this.#share(document);
        say(idOf(document), document);
      }
      for (const id of chunk.purged) say(id, undefined);
      if (chunk.attachments) onCorrections([], chunk.attachments);
      await pause();
    }
    let corrections: Correction<D>[] = [];
    let news: RxDocumentData<D>[] = [];
    let gone: string[] = [];
    const apply = (): void => {
      table.put(news);
      table.purge(gone);
      onCorrections(corrections, undefined);
      [corrections, news, gone] = [[], [], []];
    };
    for (const [id, { document, isNews, known }] of said) {
      const isPending = this.#stored.has(id);
      if (document) {
        const stored = isPending ? this.#stored.get(id) : table.documents.get(id);
        if (stored?._rev === document._rev) continue;
        if (isPending) this.#refuse(id, document, flushing);
        news.push(document);
      } else {
        // Whoever writes it here writes it anew.
        if (isPending) continue;
        gone.push(id);
      }
      const before = table.documents.get(id) ?? known;
      if (isNews) corrections.push({ before, after: document, isRefused: isPending });
      if (news.length + gone.length < AT_ONCE) continue;
      apply();
      await pause();
    }
    // Whoever compacted the log has left out what was purged. What a damaged chunk said nobody can tell from that.
    const isWhole = fromStart && this.#head !== EMPTY && !isDamaged;
    for (const [id, before] of isWhole ? table.documents : []) {
      if (said.has(id) || this.#stored.has(id)) continue;
      gone.push(id);
      corrections.push({ before, after: undefined, isRefused: false });
    }
    apply();
    this.#head = head;
    this.#known = 0;
    this.#options.onMoved();
    // Last: to compact may take longer than the page lives, and who was told of the move keeps something for its next life first.
    this.#grow(first, extent);
  }

  /** Another page's state of a document stands in the log; what this page made of the one before is a conflict. */
  #refuse(id: string, documentInDb: RxDocumentData<D>, flushing: readonly Waiting<D>[]): void {
    this.#stored.delete(id);
    for (const { rows, errors, failed, context } of [...flushing, ...this.#queue]) {
      for (const writeRow of rows) {
        // Once only: whoever tries a refused row again would do so for each time that it is told.
        if (this.#options.idOf(writeRow.document) !== id || failed.has(id)) continue;
        failed.add(id);
        errors.push({ isError: true, status: 409, documentId: id, writeRow, documentInDb, context });
      }
    }
  }

  /** Notes what the log has from a position on, and looks whether it should be compacted. */
  #grow(position: number, chunks: readonly Extent[]): void {
    this.#extent = [...this.#extent.slice(0, position), ...chunks];
    if (this.#compacts) return;
    const from = this.#compactFrom();
    if (from === undefined) return;
    this.#compacts = true;
    this.#options.whenIdle(() => {
      const again = this.#compactFrom();
      const done = again === undefined ? Promise.resolve(true) : this.compact(again);
      void done
        .catch(() => {})
        .finally(() => {
          this.#compacts = false;
        });
    });
  }

  #compactFrom(): number | undefined {
    const sizes = this.#extent.map(({ bytes }) => bytes);
    const states = this.#extent.reduce((sum, chunk) => sum + chunk.states, 0);
    return compactFrom({ sizes, states, documents: this.#options.table.documents.size });
  }

  #rollBack(): void {
    const { table, onCorrections } = this.#options;
    const stored = [...this.#stored];
    const corrections = stored.map(([id, after]) => ({ before: table.documents.get(id), after, isRefused: true }));
    this.#stored.clear();
    table.put(stored.flatMap(([, after]) => after ?? []));
    table.purge(stored.flatMap(([id, after]) => (after ? [] : [id])));
    onCorrections(corrections, undefined);
  }

  #forgetStored(writes: readonly Waiting<D>[]): void {
    const waiting = new Set(
      this.#queue.flatMap(({ rows }) => rows.map(({ document }) => this.#options.idOf(document))),
    );
    for (const { rows, failed } of writes) {
      for (const { document } of rows) {
        const id = this.#options.idOf(document);
        if (failed.has(id)) continue;
        if (waiting.has(id)) this.#stored.set(id, document);
        else this.#stored.delete(id);
      }
    }
  }
}

/** What the writes say together: of each document its last state. */
function chunkOf<D>(
  writes: readonly Waiting<D>[],
  idOf: (document: RxDocumentData<D>) => string,
): Chunk<D> | undefined {
  const put = new Map<string, RxDocumentData<D>>();
  for (const { rows, failed } of writes) {
    for (const { document } of rows) {
      const id = idOf(document);
      if (!failed.has(id)) put.set(id, document);
    }
  }
  const purged = writes.flatMap((write) => write.purged);
  const attachments = Object.assign({}, ...writes.map((write) => write.attachments)) as Chunk<D>['attachments'];
  if (put.size === 0 && purged.length === 0) return undefined;
  return {
    put: [...put.values()],
    purged,
    ...(Object.keys(attachments ?? {}).length > 0 && attachments && { attachments }),
  };
}

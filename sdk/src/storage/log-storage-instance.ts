import {
  type BulkWriteRow,
  categorizeBulkWriteRows,
  type EventBulk,
  getPrimaryFieldOfPrimaryKey,
  INDEX_MAX,
  INTERNAL_STORAGE_NAME,
  type PreparedQuery,
  type RxDocumentData,
  type RxJsonSchema,
  type RxStorageBulkWriteResponse,
  type RxStorageChangeEvent,
  type RxStorageCountResult,
  type RxStorageDefaultCheckpoint,
  type RxStorageInstance,
  type RxStorageInstanceCreationParams,
  type RxStorageQueryResult,
  randomToken,
  type StringKeys,
} from 'rxdb/plugins/core';
import { type Observable, Subject } from 'rxjs';
import { Attachments, attachmentKey, fromBase64, hasAttachment, toBase64 } from './attachments.ts';
import { FORGET } from './contexts.ts';
import { type Correction, eventsOf } from './corrections.ts';
import { Journal } from './journal.ts';
import { type Durability, EMPTY, type LogStore } from './log/log-store.ts';
import { decodeSnapshot, encodeSnapshot, RecentQueries, type Snapshot, textOf } from './snapshot.ts';
import { countQuery, runQuery } from './table/run-query.ts';
import { Table } from './table/table.ts';

type Document<D> = RxDocumentData<D>;
type Changes<D> = EventBulk<RxStorageChangeEvent<Document<D>>, RxStorageDefaultCheckpoint>;

/** What an instance is made with, besides what RxDB says. */
export interface InstanceOptions {
  readonly store: LogStore;
  /** Whether writes of a context of RxDB's have to be on the disk before they are confirmed. */
  readonly durabilityOf: (context: string) => Durability;
  readonly pause: () => Promise<void>;
  /** Resolves when those have run who run because of what was just done. */
  readonly afterOthers: () => Promise<void>;
  readonly whenIdle: (work: () => void) => void;
  readonly now: () => number;
  readonly onDamage: (bytes: Uint8Array, place: string) => void;
}

/** A collection of RxDB's: its documents in a table in memory, its writes in a log. */
export class LogStorageInstance<D> implements RxStorageInstance<D, object, object, RxStorageDefaultCheckpoint> {
  readonly internals = {};
  readonly options: Readonly<object>;
  readonly databaseName: string;
  readonly collectionName: string;
  readonly schema: Readonly<RxJsonSchema<Document<D>>>;
  readonly #primary: StringKeys<Document<D>>;
  readonly #table: Table<Document<D>>;
  readonly #journal: Journal<D>;
  readonly #attachments = new Attachments();
  readonly #changes = new Subject<Changes<D>>();
  readonly #options: InstanceOptions;
  readonly #recent = new RecentQueries<D>();
  #kept: Promise<Snapshot<D> | undefined>;
  #early: Promise<Snapshot<D> | undefined> | undefined;
  #loading: Promise<void> | undefined;
  #isLoaded = false;
  readonly #stopWaiting: () => void;
  #keeps = false;
  readonly #underway = new Set<Promise<unknown>>();
  #closed: Promise<void> | undefined;

  constructor(params: RxStorageInstanceCreationParams<D, object>, options: InstanceOptions) {
    this.options = params.options;
    this.databaseName = params.databaseName;
    this.collectionName = params.collectionName;
    this.schema = params.schema;
    this.#options = options;
    this.#primary = getPrimaryFieldOfPrimaryKey(params.schema.primaryKey) as StringKeys<Document<D>>;
    this.#table = new Table(this.#primary, options.pause);
    this.#journal = new Journal<D>({
      ...options,
      table: this.#table,
      idOf: this.#idOf,
      onMoved: this.#keepSnapshot,
      onCorrections: (corrections, attachments) => {
        for (const [key, data] of Object.entries(attachments ?? {})) this.#attachments.add(key, fromBase64(data));
        for (const { before } of corrections) if (before) this.#pruneAttachments(this.#idOf(before));
        this.#emitCorrections(corrections);
      },
    });
    this.#kept = this.#readSnapshot();
    // Whoever reads first is told what went wrong.
    this.#kept.catch(() => {});
    this.#stopWaiting = options.store.watch(({ length }) => this.#loadSoon(length - 1));
  }

  async #readSnapshot(): Promise<Snapshot<D> | undefined> {
    const bytes = await this.#options.store.readSnapshot();
    return bytes && decodeSnapshot<D>(bytes);
  }

  /** What was kept of the first pages, unless the log was compacted since: then nobody knows what is news to them. */
  #firstPages(): Promise<Snapshot<D> | undefined> {
    this.#early ??= this.#kept.then(async (snapshot) => {
      if (!snapshot) return undefined;
      const { head } = await this.#options.store.read(snapshot.head);
      return head.life === snapshot.head.life ? snapshot : undefined;
    });
    return this.#early;
  }

  /**
   * Reads the log, once somebody asks for what only the log says, or another page has written: a page that opens has better things
   * to do.
   *
   * @param known how many of the first chunks are no news to anybody
   */
  #load(known = Number.POSITIVE_INFINITY): Promise<void> {
    this.#loading ??= this.#read(known);
    return this.#loading;
  }

  /** {@link #load}, after those who run because of what was just done. Who needs what it reads is told if that fails. */
  #loadSoon(known?: number): void {
    void this.#options.afterOthers().then(() => this.#load(known).catch(() => {}));
  }

  async #read(known: number): Promise<void> {
    this.#stopWaiting();
    await this.#journal.open(Math.min(known, (await this.#firstPages())?.head.length ?? Number.POSITIVE_INFINITY));
    this.#attachments.pruneAll(this.#table.documents);
    this.#isLoaded = true;
    this.#early = this.#kept = Promise.resolve(undefined);
  }

  /** Keeps the first pages of recent queries for the next time, some time from now. */
  readonly #keepSnapshot = (): void => {
    if (this.#keeps || this.#recent.all.length === 0) return;
    this.#keeps = true;
    const keep = (): Promise<void> =>
      this.#journal.atRest(async (head) => {
        this.#keeps = false;
        const pages = this.#recent.all.map(async ([query, prepared]) => ({
          query,
          documents: await this.#find(prepared),
        }));
        const snapshot = encodeSnapshot({ head, pages: await Promise.all(pages) });
        if (this.#closed === undefined) await this.#options.store.writeSnapshot(snapshot);
      });
    this.#options.whenIdle(() => void keep().catch(() => {}));
  };

  async bulkWrite(rows: BulkWriteRow<D>[], context: string): Promise<RxStorageBulkWriteResponse<D>> {
    this.#refuseWhenClosed();
    const writing = this.#write(rows, context);
    this.#underway.add(writing);
    try {
      return await writing;
    } finally {
      this.#underway.delete(writing);
    }
  }

  async #write(rows: BulkWriteRow<D>[], context: string): Promise<RxStorageBulkWriteResponse<D>> {
    // Before anything is looked at: between that and the table's change no other write may come.
    const contents = await this.#encodeAttachments(rows);
    await this.#upToDate();
    const categorized = categorizeBulkWriteRows<D>(
      this,
      this.#primary as never,
      this.#table.documents as Map<string, Document<D>>,
      rows,
      context,
    );
    const written = [...categorized.bulkInsertDocs, ...categorized.bulkUpdateDocs];
    if (written.length === 0) return { error: categorized.errors };
    const lacking = categorized.errors.flatMap(({ status, documentId }) => (status === 510 ? documentId : []));
    const added = [...categorized.attachmentsAdd, ...categorized.attachmentsUpdate];
    const attachments: { [key: string]: string } = {};
    for (const { documentId, attachmentId, digest, attachmentData } of added) {
      const key = attachmentKey(documentId, attachmentId, digest);
      this.#attachments.add(key, attachmentData.data);
      attachments[key] = contents.get(attachmentData.data) as string;
    }
    for (const { document } of written) {
      const id = this.#idOf(document);
      this.#journal.expect(id, this.#table.documents.get(id));
    }
    this.#table.put(written.map(({ document }) => document));
    this.#emit(without(categorized.eventBulk, lacking));
    const durability = this.#options.durabilityOf(context);
    const late = await this.#journal.commit({ rows: written, purged: [], attachments, durability, context });
    for (const { document } of written) this.#pruneAttachments(this.#idOf(document));
    if (context === FORGET) await this.#forget();
    return { error: [...categorized.errors, ...late] };
  }

  /** Leaves nothing of what was replaced: not in the log, and not in the pages beside it. */
  async #forget(): Promise<void> {
    await this.#journal.rewrite();
    await this.#options.store.writeSnapshot(encodeSnapshot({ head: EMPTY, pages: [] }));
    this.#keepSnapshot();
  }

  async findDocumentsById(ids: string[], withDeleted: boolean): Promise<Document<D>[]> {
    await this.#current();
    return ids.flatMap((id) => {
      const document = this.#table.documents.get(id);
      return document && (withDeleted || !document._deleted) ? [document] : [];
    });
  }

  async query(prepared: PreparedQuery<D>): Promise<RxStorageQueryResult<D>> {
    this.#recent.remember(prepared);
    const known = this.#isLoaded ? undefined : await this.#knownPage(prepared);
    if (known) return { documents: [...known] };
    await this.#current();
    this.#keepSnapshot();
    return { documents: await this.#find(prepared) };
  }

  #find(prepared: PreparedQuery<D>): Promise<Document<D>[]> {
    return this.#table.ask(prepared.queryPlan.index, (index) => runQuery(this.schema, index, prepared));
  }

  /** What a query found the last time that the page was open. What has changed since is told as changes, once the log is read. */
  async #knownPage(prepared: PreparedQuery<D>): Promise<readonly Document<D>[] | undefined> {
    this.#refuseWhenClosed();
    const text = textOf(prepared);
    const known = (await this.#firstPages())?.pages.find(({ query }) => query === text);
    if (known) this.#loadSoon();
    return known?.documents;
  }

  async count(prepared: PreparedQuery<D>): Promise<RxStorageCountResult> {
    await this.#current();
    const count = await this.#table.ask(prepared.queryPlan.index, (index) => countQuery(this.schema, index, prepared));
    return { count, mode: 'fast' };
  }

  /** Of what is stored alone: a crash would leave whoever goes on from a checkpoint behind one of writes that never were. */
  async getChangedDocumentsSince(
    limit: number,
    checkpoint?: RxStorageDefaultCheckpoint,
  ): Promise<{ documents: Document<D>[]; checkpoint: RxStorageDefaultCheckpoint }> {
    await this.#current();
    const since = checkpoint ?? { id: '', lwt: 0 };
    const changed = await this.#table.ask(['_meta.lwt', this.#primary], (index) => {
      const [from] = index.range([since.lwt, since.id], false, [INDEX_MAX], true);
      return index.rows.slice(from, from + limit);
    });
    await this.#journal.stored();
    // What was written again meanwhile is told of as such, and what was taken back never was.
    const documents = changed.filter((document) => this.#table.documents.get(this.#idOf(document)) === document);
    const last = documents.at(-1);
    return { documents, checkpoint: last ? { id: this.#idOf(last), lwt: last._meta.lwt } : since };
  }

  changeStream(): Observable<Changes<D>> {
    return this.#changes.asObservable();
  }

  async getAttachmentData(documentId: string, attachmentId: string, digest: string): Promise<Blob> {
    await this.#current();
    const document = this.#table.documents.get(documentId);
    if (hasAttachment(document, attachmentId, digest)) {
      const data = this.#attachments.get(documentId, attachmentId, digest);
      if (data) return data.slice(0, data.size, document._attachments[attachmentId]?.type);
    }
    throw new Error(`There is no attachment "${attachmentId}" of "${documentId}" with the digest ${digest}.`);
  }

  async cleanup(minimumDeletedTime: number): Promise<boolean> {
    await this.#current();
    const before = this.#options.now() - minimumDeletedTime;
    const purged: string[] = [];
    for (const [id, { _deleted, _meta }] of this.#table.documents) if (_deleted && _meta.lwt <= before) purged.push(id);
    if (purged.length === 0) return true;
    this.#table.purge(purged);
    for (const id of purged) this.#attachments.prune(id, undefined);
    await this.#journal.commit({ rows: [], purged, attachments: {}, durability: 'relaxed', context: 'cleanup' });
    return true;
  }

  /** Shows what other pages have written until now: who was given a lock by one may not have been told yet what that one wrote. */
  async refresh(): Promise<void> {
    if (this.#loading === undefined) return this.#current();
    await this.#current();
    await this.#journal.refresh();
  }

  /** Resolves when everything that shows until now is stored, or was taken back because it could not be. */
  stored(): Promise<void> {
    return this.#journal.stored();
  }

  close(): Promise<void> {
    this.#closed ??= this.#end(() => this.#journal.close());
    return this.#closed;
  }

  async remove(): Promise<void> {
    this.#refuseWhenClosed();
    this.#closed = this.#end(() => this.#journal.remove());
    return this.#closed;
  }

  /** Whatever was asked for before is done first. */
  async #end(work: () => Promise<void>): Promise<void> {
    this.#stopWaiting();
    await Promise.allSettled(this.#underway);
    await work().finally(() => this.#changes.complete());
  }

  readonly #idOf = (document: Document<D>): string => document[this.#primary] as string;

  #current(): Promise<void> | undefined {
    this.#refuseWhenClosed();
    return this.#upToDate();
  }

  /** Waits for what other pages are known to have written. */
  #upToDate(): Promise<void> | undefined {
    if (!this.#isLoaded) return this.#load();
    return this.#journal.isBehind ? this.#journal.caughtUp() : undefined;
  }

  #refuseWhenClosed(): void {
    if (this.#closed !== undefined) throw new Error(`The storage of "${this.collectionName}" is closed already.`);
  }

  /** The contents of new attachments as a log keeps them. */
  async #encodeAttachments(rows: readonly BulkWriteRow<D>[]): Promise<ReadonlyMap<Blob, string>> {
    const encoded = new Map<Blob, string>();
    if (!this.schema.attachments) return encoded;
    for (const { document } of rows) {
      for (const attachment of Object.values(document._attachments)) {
        if ('data' in attachment) encoded.set(attachment.data, await toBase64(attachment.data));
      }
    }
    return encoded;
  }

  /** Lets go of what a document has no more, once the log says so too. */
  #pruneAttachments(id: string): void {
    if (this.schema.attachments && this.#journal.isStored(id))
      this.#attachments.prune(id, this.#table.documents.get(id));
  }

  #emit(bulk: Changes<D>): void {
    const last = bulk.events.at(-1);
    if (!last) return;
    const { _meta } = this.#table.documents.get(last.documentId) ?? last.documentData;
    this.#changes.next({ ...bulk, checkpoint: { id: last.documentId, lwt: _meta.lwt } });
  }

  #emitCorrections(corrections: readonly Correction<D>[]): void {
    const isRegister = this.collectionName === INTERNAL_STORAGE_NAME;
    const events = corrections.flatMap((correction) => eventsOf(correction, this.#idOf, isRegister));
    this.#emit({ id: randomToken(10), events, checkpoint: { id: '', lwt: 0 }, context: 'correction' });
  }
}

/** RxDB's bulk has events also of rows that were refused because they lack the contents of an attachment. */
function without<D>(bulk: Changes<D>, ids: readonly string[]): Changes<D> {
  return ids.length === 0
    ? bulk
    : { ...bulk, events: bulk.events.filter(({ documentId }) => !ids.includes(documentId)) };
}

import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { CrmStorage } from '@rockpool/sdk';
import type { RxStorageInstance } from 'rxdb/plugins/core';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';

/** A document as a storage holds it. */
interface StoredDocument {
  readonly _rev: string;
  readonly [field: string]: unknown;
}

/** One write: the revision that it replaces, null for a new document, and what it puts there. */
type LoggedWrite = readonly [previous: string | null, document: StoredDocument];

// biome-ignore lint/suspicious/noExplicitAny: RxDB's own type parameters for a storage's internals; nothing reads them.
type Instance = RxStorageInstance<any, any, any>;
type Documents = Map<string, StoredDocument>;

/**
 * RxDB's memory storage with a write-ahead log in a folder, so that a process that is killed finds at its next start
 * what it was told is stored. A line of the log is a whole `bulkWrite`, on the disk before the write is answered.
 */
export function diskStorage(folder: string): CrmStorage {
  // A state of its own: RxDB shares one among all memory storages of a process, and a restart is to start with nothing.
  const memory: CrmStorage = Object.assign(getRxStorageMemory(), { collectionStates: new Map() });
  mkdirSync(folder, { recursive: true });
  return {
    ...memory,
    async createStorageInstance(params) {
      const instance: Instance = await memory.createStorageInstance(params);
      const { databaseName, collectionName, schema } = params;
      const file = join(folder, encodeURIComponent(`${databaseName}.${collectionName}.${schema.version}.log`));
      return logged(instance, file, schema.primaryKey as string | { readonly key: string });
    },
  };
}

async function logged(
  instance: Instance,
  file: string,
  primaryKey: string | { readonly key: string },
): Promise<Instance> {
  const idField = typeof primaryKey === 'string' ? primaryKey : primaryKey.key;
  const replayed = replay(file, idField);
  const ids = new Set(replayed.keys());
  const rows = [...replayed.values()].map((document) => ({ document }));
  if (rows.length > 0) await instance.bulkWrite(rows, 'replay');
  let log = rewrite(file, replayed);

  const { bulkWrite, cleanup, close, remove } = {
    bulkWrite: instance.bulkWrite.bind(instance),
    cleanup: instance.cleanup.bind(instance),
    close: instance.close.bind(instance),
    remove: instance.remove.bind(instance),
  };
  instance.bulkWrite = async (writes, context) => {
    append(
      log,
      writes.map(({ previous, document }) => [previous?._rev ?? null, document]),
    );
    for (const { document } of writes) ids.add(document[idField]);
    return bulkWrite(writes, context);
  };
  instance.cleanup = async (minimumDeletedTime) => {
    const done = await cleanup(minimumDeletedTime);
    const left: StoredDocument[] = await instance.findDocumentsById([...ids], true);
    closeSync(log);
    log = rewrite(file, new Map(left.map((document) => [String(document[idField]), document])));
    return done;
  };
  let open = true;
  instance.close = async () => {
    if (open) closeSync(log);
    open = false;
    await close();
  };
  instance.remove = async () => {
    await remove();
    rmSync(file);
  };
  return instance;
}

/** What the log says is stored. A last line that was cut short was never answered, and counts for nothing. */
function replay(file: string, idField: string): Documents {
  const documents: Documents = new Map();
  for (const line of readIfThere(file).split('\n').slice(0, -1)) {
    for (const [previous, document] of JSON.parse(line) as LoggedWrite[]) {
      const id = String(document[idField]);
      // A write on another revision was refused as a conflict.
      if ((documents.get(id)?._rev ?? null) === previous) documents.set(id, document);
    }
  }
  return documents;
}

/** Writes a log that says no more than what is stored, in one step, and opens it. */
function rewrite(file: string, documents: Documents): number {
  const log = openSync(`${file}.new`, 'w');
  append(
    log,
    [...documents.values()].map((document) => [null, document]),
  );
  renameSync(`${file}.new`, file);
  return log;
}

function append(log: number, writes: readonly LoggedWrite[]): void {
  writeWhole(log, `${JSON.stringify(writes)}\n`);
  fsyncSync(log);
}

function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

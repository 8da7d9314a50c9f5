import type { Json, JsonObject } from '@rockpool/schema';
import { type Collection, equalJson } from '@rockpool/schema';
import { applyRow, editedFields, makeStamp, nextStamp, type PushEdit } from '@rockpool/schema/protocol';
import { SERVER_DEVICE } from '../rules/server-edit.ts';
import { type Change, keyOf, type Store, type Writing } from '../store/store.ts';
import { flawOf } from './check-json.ts';
import { checkRecord } from './check-row.ts';

/** A record to import: its body with everything that its schema asks for, authors and times included. */
export interface ImportRecord {
  /** The name of the collection, for example `deals`. */
  readonly collection: string;
  /** Its fields, the id among them. */
  readonly body: object;
}

/** Records of one transaction: large enough to be fast, small enough that devices can push in between. */
const BATCH = 1_000;

/** Loads records in batches, merged like any other write; see `CrmServer.store.import`. */
export async function importRecords(
  store: Store,
  organisation: { readonly id: string; readonly name: string },
  records: readonly ImportRecord[],
  now: number,
  onProgress: (done: number) => void = () => {},
): Promise<number> {
  await store.createOrganisation(organisation.id, organisation.name);
  const collectionOf = (row: Row): Collection => {
    const collection = store.collections.get(row.collection);
    if (!collection) throw new TypeError(`There is no collection "${row.collection}".`);
    return collection;
  };
  let written = 0;
  for (let start = 0; start < records.length; start += BATCH) {
    // Of a record that a batch holds twice, the last one counts.
    const batch = [
      ...new Map(
        records
          .slice(start, start + BATCH)
          .map(asRow)
          .map((row) => [keyOf(row), row]),
      ).values(),
    ];
    written += await store.write(organisation.id, batch, async (writing) => {
      const changes = batch.flatMap((row) => changeOf(collectionOf(row), row, writing, now));
      await writing.save(changes, '');
      return changes.length;
    });
    onProgress(Math.min(start + BATCH, records.length));
  }
  return written;
}

interface Row {
  readonly collection: string;
  readonly id: string;
  readonly body: JsonObject;
}

function asRow({ collection, body }: ImportRecord): Row {
  const json = body as JsonObject;
  const flaw = flawOf(json);
  if (flaw) throw new TypeError(`Import of ${collection}/${json['id']}: the record ${flaw}.`);
  return { collection, id: String(json['id']), body: json };
}

function changeOf(collection: Collection, row: Row, { records }: Writing, now: number): Change[] {
  const before = records.get(keyOf(row));
  const seen = before?.writers[SERVER_DEVICE]?.stamp ?? makeStamp(0, 0, SERVER_DEVICE);
  const stamp = nextStamp(now, seen, SERVER_DEVICE);
  const rev = before?.rev ?? 0;
  const edits: Record<string, PushEdit> = {};
  for (const field of editedFields(collection, before?.body ?? {}, row.body)) {
    edits[field] = { value: row.body[field] ?? (null as Json), rev, stamp };
  }
  if (Object.keys(edits).length === 0) return [];
  const { next } = applyRow(
    collection,
    before,
    { collection: row.collection, id: row.id, rev, edits },
    SERVER_DEVICE,
    now,
  );
  // A field that is left out may still come out as it was: it may have a default.
  if (before && before.deleted === next.deleted && equalJson(before.body, next.body)) return [];
  const refusal = checkRecord(collection, next);
  if (refusal) throw new TypeError(`Import of ${keyOf(row)}: ${refusal.message}`);
  return [{ record: next, conflicts: [] }];
}

/** How fast a device's storage is, as `npm run bench:storage` wrote it with `--json`. */
import { type Measured, measured, readerOf } from './proof.ts';

/** Milliseconds, and bytes for each lead; null where there is nothing to measure. */
export interface StorageRow {
  readonly title: string;
  readonly size: number;
  readonly firstSync: number;
  readonly pageLoad: number | null;
  readonly open: number | null;
  readonly write: number;
  readonly page: number;
  readonly firstPage: number;
  readonly heap: number;
  readonly disk: number | null;
  readonly blocked: number;
}

export interface StorageBench extends Measured {
  readonly runs: number;
  readonly leadBytes: number;
  readonly rows: readonly StorageRow[];
}

/** @throws Error that says which figure is missing, and how to measure it */
export function storageBench(text: string | undefined): StorageBench {
  const reader = readerOf('bench-storage.json', 'npm run bench:storage --');
  const json = reader.open(text);
  return {
    ...measured(reader, json),
    runs: reader.number(json, 'runs'),
    leadBytes: reader.number(json, 'leadBytes'),
    rows: reader.list(json, 'rows').map((row) => ({
      title: reader.text(row, 'title'),
      size: reader.number(row, 'size'),
      firstSync: reader.number(row, 'firstSync'),
      pageLoad: row['pageLoad'] === null ? null : reader.number(row, 'pageLoad'),
      open: row['open'] === null ? null : reader.number(row, 'open'),
      write: reader.number(row, 'write'),
      page: reader.number(row, 'page'),
      firstPage: reader.number(row, 'firstPage'),
      heap: reader.number(row, 'heap'),
      disk: row['disk'] === null ? null : reader.number(row, 'disk'),
      blocked: reader.number(row, 'blocked'),
    })),
  };
}

import type { RecordKey, StoredRecord } from '@rockpool/schema/protocol';
import type { PageCursor, Reading, Slice, SliceLimits } from '../store/store.ts';

/** A page of changes, and where the next one starts. */
export interface Page {
  readonly records: readonly StoredRecord[];
  readonly left: readonly RecordKey[];
  readonly cursors: readonly PageCursor[];
  /** How many changes follow. */
  readonly remaining: number;
}

/**
 * Reads a page: what is new to the cursors that are furthest ahead, and in the room that is left, what is old and new
 * to the others. So a device that is given a scope, or opens a collection, does not wait for news until it has it all.
 */
export async function readPage(reading: Reading, cursors: readonly PageCursor[], limits: SliceLimits): Promise<Page> {
  const furthest = Math.max(...cursors.map(({ after }) => after));
  const running = cursors.filter(({ after }) => after === furthest);
  const behind = cursors.filter(({ after }) => after < furthest);
  const news = await reading.slice(running, cursors, limits);
  if (behind.length === 0) return pageOf([news], advance(running, news));
  const old = await reading.slice(behind, cursors, roomAfter(news, limits));
  return pageOf([news, old], [...advance(running, news), ...advance(behind, old)]);
}

const roomAfter = (news: Slice, limits: SliceLimits): SliceLimits => ({
  records: limits.records - news.records.length - news.left.length,
  bytes: limits.bytes - news.bytes,
});

const advance = (cursors: readonly PageCursor[], { reached }: Slice): PageCursor[] =>
  cursors.map((cursor) => ({ ...cursor, after: Math.max(cursor.after, reached) }));

/** A record may be news in one scope and old in another: a revision is on a page once. */
function pageOf(slices: readonly Slice[], cursors: readonly PageCursor[]): Page {
  const records = new Map(slices.flatMap((slice) => slice.records.map((record) => [record.rev, record] as const)));
  return {
    records: [...records.values()],
    left: slices.flatMap(({ left }) => left),
    cursors,
    remaining: slices.reduce((sum, { remaining }) => sum + remaining, 0),
  };
}

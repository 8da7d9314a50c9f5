import { expect, test } from 'vitest';
import { type Change, SortedIndex } from './sorted-index.ts';

interface Row {
  readonly id: string;
  readonly rank: number;
}

const row = (id: number, rank: number): Row => ({ id: String(id).padStart(4, '0'), rank });

/** Replaces documents, so many at a time, and compares with what sorting gives. */
function replaceAtATime(count: number): void {
  const index = new SortedIndex<Row>(['rank', 'id']);
  const rows = new Map<string, Row>();
  let seed = count;
  const below = (limit: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
  for (let round = 0; round < 40; round++) {
    const ids = new Set(Array.from({ length: count }, () => below(300)));
    const changes = [...ids].map((id): Change<Row> => {
      const before = rows.get(row(id, 0).id);
      // Some leave, some stay where they are in the order, and some move.
      const after = below(4) === 0 ? undefined : row(id, below(3) === 0 && before ? before.rank : below(20));
      return { before, after };
    });
    for (const { before, after } of changes) {
      if (before) rows.delete(before.id);
      if (after) rows.set(after.id, after);
    }
    index.replace(changes);
    const sorted = [...rows.values()].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
    expect(index.rows).toEqual(sorted);
    expect(index.rows.every((one) => rows.get(one.id) === one)).toBe(true);
  }
}

test('few documents at a time come to stand where sorting would put them', () => replaceAtATime(3));

test('many documents at a time come to stand where sorting would put them', () => replaceAtATime(200));

test('a document that was never here is let go of without harm', () => {
  const index = new SortedIndex<Row>(['rank', 'id']);
  index.replace([{ before: row(1, 1), after: undefined }]);
  index.replace([{ before: row(1, 1), after: row(1, 2) }]);
  expect(index.rows).toEqual([row(1, 2)]);
});

test('an index of many documents is built with pauses, and does no more at a stretch the more there are', async () => {
  let reads = 0;
  const stretches: number[] = [];
  const rows = Array.from({ length: 130_000 }, (_, i) => ({
    id: String(i),
    get rank() {
      reads++;
      return (i * 48_271) % 130_003;
    },
  }));
  const index = new SortedIndex<(typeof rows)[number]>(['rank', 'id']);
  const note = async (): Promise<void> => {
    stretches.push(reads);
    reads = 0;
  };
  await index.build(rows, note).then(note);
  const ranks = index.rows.map(({ rank }) => rank);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  const [first = 0] = stretches;
  expect(Math.max(...stretches)).toBeLessThan(1.5 * first);
});

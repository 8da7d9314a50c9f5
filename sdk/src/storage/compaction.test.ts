import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compacted, compactFrom } from './compaction.ts';
import { type Chunk, decodeChunk, encodeChunk } from './log/chunk.ts';

type Doc = { readonly key: string; readonly n: number };
const pause = async (): Promise<void> => {};
const idOf = (document: object): string => (document as Doc).key;

/** What a log says, chunk after chunk. */
function replay(chunks: readonly Uint8Array[]): Map<string, number> {
  const state = new Map<string, number>();
  for (const bytes of chunks) {
    const { put = [], purged = [] } = decodeChunk<Doc>(bytes) ?? {};
    for (const { key, n } of put) state.set(key, n);
    for (const id of purged) state.delete(id);
  }
  return state;
}

const chunk = fc.record({
  put: fc.uniqueArray(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), n: fc.nat() }), {
    selector: ({ key }) => key,
  }),
  purged: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
});

test('a compacted log says what it said before, from whichever chunk on', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(chunk, { maxLength: 8 }), fc.nat(8), async (chunks, from) => {
      const log = chunks.map((one) => encodeChunk(one as unknown as Chunk<Doc>));
      const kept = Math.min(from, log.length);
      const fresh = await compacted<Doc>(log.slice(kept), idOf, kept === 0, pause);
      expect(replay([...log.slice(0, kept), ...(fresh ?? []).map(({ bytes }) => bytes)])).toEqual(replay(log));
    }),
    { numRuns: 500 },
  );
});

test('a damaged chunk is not compacted away', async () => {
  const log = [encodeChunk({ put: [], purged: ['a'] }), new Uint8Array([1, 2, 3])];
  const [kept] = await compacted<Doc>(log, idOf, true, pause);
  expect(kept?.bytes).toBe(log[1]);
});

test('however long a log grows, it has few chunks, and what is written again is a small multiple', () => {
  let sizes: number[] = [];
  let rewritten = 0;
  for (let write = 0; write < 20_000; write++) {
    sizes.push(600);
    const from = compactFrom({ sizes, states: write, documents: write });
    if (from === undefined) continue;
    const merged = sizes.slice(from).reduce((sum, size) => sum + size, 0);
    rewritten += merged;
    sizes = [...sizes.slice(0, from), merged];
  }
  expect(sizes.length).toBeLessThan(60);
  expect(rewritten / (20_000 * 600)).toBeLessThan(8);
});

test('a log of states that others have replaced is written anew as a whole', () => {
  expect(compactFrom({ sizes: [1e6, 1e6, 1e6], states: 3_000, documents: 900 })).toBe(0);
  expect(compactFrom({ sizes: [1e6, 1e6, 1e6], states: 3_000, documents: 3_000 })).toBeUndefined();
});

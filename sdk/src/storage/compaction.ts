import { attachmentsOf } from './attachments.ts';
import { type Chunk, decodeChunk, encodeChunk } from './log/chunk.ts';

/** How many documents a compacted chunk holds: some hundred kilobytes, and some milliseconds of work. */
const DOCUMENTS = 1_000;

/** How many chunks may follow the large ones before they become one. */
const MOST_SMALL = 32;

/** How many states may be in a log, for each document that there is, before all of it is written anew. */
const MOST_STATES = 2;

/** What is known of a log's chunks without reading them. */
export interface Extent {
  /** Bytes of each chunk, in order. */
  readonly sizes: readonly number[];
  /** How many states of documents are in all of them. */
  readonly states: number;
  /** How many documents there are. */
  readonly documents: number;
}

/**
 * From which chunk on a log should be written anew; undefined while it is well as it is. Chunks of like sizes are merged, as in a
 * log-structured merge tree with tiers: so their number grows with the logarithm of what was written, and so does how often a
 * state is written again.
 */
export function compactFrom({ sizes, states, documents }: Extent): number | undefined {
  if (states > MOST_STATES * documents + DOCUMENTS) return 0;
  let from = sizes.length;
  let bytes = 0;
  while (from > 0 && (sizes[from - 1] as number) <= Math.max(2 * bytes, SMALL)) bytes += sizes[--from] as number;
  return sizes.length - from > MOST_SMALL ? from : undefined;
}

/** What any chunk may weigh and still count as small. */
const SMALL = 16 * 1024;

/** A chunk, and how many states it has. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly states: number;
}

/**
 * Some chunks as fewer, which say the same: the last state of each document.
 *
 * @param isWhole whether no chunk stands before them: then nothing has to be said of what was purged
 * @returns first of all the damaged ones, as they are: nobody knows what could still be read from them
 */
export async function compacted<D>(
  chunks: readonly Uint8Array[],
  idOf: (document: Chunk<D>['put'][number]) => string,
  isWhole: boolean,
  pause: () => Promise<void>,
): Promise<readonly Written[]> {
  const put = new Map<string, Chunk<D>['put'][number]>();
  const purged = new Set<string>();
  const attachments: Record<string, string> = {};
  const damaged: Written[] = [];
  for (const bytes of chunks) {
    const chunk = decodeChunk<D>(bytes);
    if (!chunk) {
      if (bytes.length > 0) damaged.push({ bytes, states: 0 });
      continue;
    }
    for (const document of chunk.put) {
      purged.delete(idOf(document));
      put.set(idOf(document), document);
    }
    for (const id of chunk.purged) {
      put.delete(id);
      purged.add(id);
    }
    Object.assign(attachments, chunk.attachments);
    await pause();
  }
  const documents = [...put.values()];
  const first: Chunk<D> = { put: [], purged: isWhole ? [] : [...purged], attachments: attachmentsOf(put, attachments) };
  const fresh: Written[] = [];
  for (let start = 0; start === 0 || start < documents.length; start += DOCUMENTS) {
    const rest = { ...(start === 0 ? first : { purged: [] }), put: documents.slice(start, start + DOCUMENTS) };
    fresh.push({ bytes: encodeChunk(rest), states: rest.put.length });
    await pause();
  }
  return [...damaged, ...fresh];
}

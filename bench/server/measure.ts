/** One thing beside another, in turns. */
import { performance } from 'node:perf_hooks';

/** How long some batches took. */
export interface Figures {
  /** Of the batches' median. */
  readonly documentsPerSecond: number;
  /** Milliseconds a batch. */
  readonly median: number;
  readonly p99: number;
  readonly batches: number;
}

/** Two ways to do the same. */
export interface Pair {
  readonly server: Figures;
  readonly raw: Figures;
  /** How many times as long the server takes, by the medians. */
  readonly ratio: number;
}

/** Does one batch. */
export type Batch = () => Promise<unknown>;

/** Batches of one side before it is the other's turn: what disturbs one disturbs both. */
const TURN = 5;
const WARM_UP = 5;

/**
 * Does batches by turns until the time is over.
 *
 * @param documents how many documents a batch has
 * @param milliseconds for both sides together, after a few batches that do not count
 */
export async function inTurns(server: Batch, raw: Batch, documents: number, milliseconds: number): Promise<Pair> {
  const times = { server: [] as number[], raw: [] as number[] };
  const take = async (batch: Batch, into: number[]): Promise<void> => {
    for (let i = 0; i < TURN; i++) into.push(await timeOf(batch));
  };
  for (let i = 0; i < WARM_UP; i++) {
    await server();
    await raw();
  }
  for (const end = performance.now() + milliseconds; performance.now() < end; ) {
    await take(server, times.server);
    await take(raw, times.raw);
  }
  const [a, b] = [figuresOf(times.server, documents), figuresOf(times.raw, documents)];
  return { server: a, raw: b, ratio: rounded(a.median / b.median, 2) };
}

/** Milliseconds. */
export async function timeOf(batch: Batch): Promise<number> {
  const started = performance.now();
  await batch();
  return performance.now() - started;
}

export function figuresOf(milliseconds: readonly number[], documents: number): Figures {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const median = at(0.5);
  return {
    documentsPerSecond: Math.round((documents * 1_000) / median),
    median: rounded(median, 2),
    p99: rounded(at(0.99), 2),
    batches: sorted.length,
  };
}

export const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

import type { PeerName } from './peers.ts';

/** What was measured of a peer with so many leads: milliseconds, medians where there are several; null where there is nothing. */
export interface Row {
  readonly peer: PeerName;
  readonly title: string;
  readonly size: number;
  /** From an empty device to all records of the server's. */
  readonly firstSync: number;
  /** From the request for the page to the first 50 leads on it. */
  readonly pageLoad: number | null;
  /** Of that, from the opening of the database on. */
  readonly open: number | null;
  /** From a write to the live list that has it. */
  readonly write: number;
  /** 50 leads by an index that was used before: the slowest one. */
  readonly page: number;
  /** The same for the first time. */
  readonly firstPage: number;
  /** Bytes of JavaScript objects for each lead. */
  readonly heap: number;
  /** Bytes for each lead. */
  readonly disk: number | null;
  /** The longest time that the page could not react: in a first sync and the rest after it, or while the page opens. */
  readonly blocked: number;
  /** The same in the worst of all runs. */
  readonly blockedAtWorst: number;
}

/** What a figure has to be. */
export interface Goal {
  readonly what: string;
  readonly most: number;
  readonly is: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** What is promised, as far as it was measured. */
export function goalsOf(rows: readonly Row[]): readonly Goal[] {
  const of = (peer: PeerName, size: number) => rows.find((row) => row.peer === peer && row.size === size);
  const goals: Goal[] = [];
  for (const size of new Set(rows.map((row) => row.size))) {
    const [ours, encrypted, dexie] = [of('rockpool', size), of('encrypted', size), of('dexie', size)];
    // With few leads, what a page takes in any case would be all that is seen.
    if (!ours || size < 10_000) continue;
    const add = (what: string, most: number, is: number | null | undefined): void => {
      if (typeof is === 'number')
        goals.push({ what: `${what}, ${size.toLocaleString('en')} leads`, most, is: round(is) });
    };
    const share = (mine: number | null | undefined, theirs: number | null | undefined) =>
      mine && theirs ? mine / theirs : undefined;
    add('page load', size > 10_000 ? 160 : 100, ours.pageLoad);
    add('open to first page', size > 10_000 ? 160 : 100, ours.open);
    if (size <= 10_000) add('first sync', 700, ours.firstSync);
    add('page load beside Dexie', 1 / 5, share(ours.pageLoad, dexie?.pageLoad));
    add('first sync beside Dexie', 1 / 8, share(ours.firstSync, dexie?.firstSync));
    add('write to live list', 0.5, ours.write);
    add('page of 50', 1, ours.page);
    add('heap of a lead', 800, ours.heap);
    add('blocked', 50, ours.blocked);
    add('page load, encrypted', 1.5, share(encrypted?.pageLoad, ours.pageLoad));
    add('first sync, encrypted', 1.5, share(encrypted?.firstSync, ours.firstSync));
    add('write, encrypted', 1.5, share(encrypted?.write, ours.write));
  }
  return goals;
}

/** Three digits say enough. */
export const round = (value: number): number => Number(value.toPrecision(3));

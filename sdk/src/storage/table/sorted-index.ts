import { INDEX_MAX, INDEX_MIN } from 'rxdb/plugins/core';
import { type FieldReader, readerOf } from './field-reader.ts';

/** What an index orders by, field by field; `undefined` for a field that a document does not have. */
export type Key = string | number | boolean | null | undefined;

/** A bound of a range: a key, or one of RxDB's marks for "before all" and "after all". */
export type Bound = Key;

/** How many documents are sorted, or merged, at a stretch: some milliseconds, after which a page may draw. */
const RUN = 4_096;

/** Up to how many places it is faster to move what is behind them than to copy everything once. */
const FEW = 16;

/** What a document was and what it is; undefined where it is not there. */
export interface Change<D> {
  readonly before: D | undefined;
  readonly after: D | undefined;
}

/**
 * Documents in the order of some fields: an array of references, and no key of its own for any of them. An insertion
 * moves memory, which for a hundred thousand references takes less time than a string key takes to make.
 */
export class SortedIndex<D extends object> {
  readonly #readers: readonly FieldReader<D>[];
  #rows: D[] = [];

  /** @param fields ends with the primary key, so that no two documents are equal */
  constructor(fields: readonly string[]) {
    this.#readers = fields.map((field) => readerOf<D>(field));
  }

  get rows(): readonly D[] {
    return this.#rows;
  }

  /** Puts states of documents in the places of those before. */
  replace(changes: readonly Change<D>[]): void {
    const gone: number[] = [];
    const fresh: D[] = [];
    for (const { before, after } of changes) {
      const at = before ? this.#placeOf(before) : -1;
      if (before && after && at >= 0 && this.#compare(before, after) === 0) this.#rows[at] = after;
      else {
        if (at >= 0) gone.push(at);
        if (after) fresh.push(after);
      }
    }
    if (gone.length + fresh.length <= FEW) this.#replaceFew(gone, fresh);
    else this.#replaceMany(gone, fresh);
  }

  /** Takes documents into an empty index, with pauses in which others may run. */
  async build(documents: readonly D[], pause: () => Promise<void>): Promise<void> {
    let runs: D[][] = [];
    for (let start = 0; start < documents.length; start += RUN) {
      runs.push(documents.slice(start, start + RUN).sort(this.#compare));
      await pause();
    }
    while (runs.length > 1) {
      const longer: D[][] = [];
      for (let i = 0; i < runs.length; i += 2) {
        const [one, other] = [runs[i] as D[], runs[i + 1]];
        longer.push(other ? await merged(one, other, this.#compare, pause) : one);
      }
      runs = longer;
    }
    this.#rows = runs[0] ?? [];
  }

  /** Where the documents between two bounds stand: from the first number up to, not including, the second. */
  range(
    start: readonly Bound[],
    inclusiveStart: boolean,
    end: readonly Bound[],
    inclusiveEnd: boolean,
  ): readonly [from: number, to: number] {
    const from = this.#lowest((row) => {
      const order = this.#compareToBound(row, start, BEFORE);
      return inclusiveStart ? order >= 0 : order > 0;
    });
    const to = this.#lowest((row) => {
      const order = this.#compareToBound(row, end, AFTER);
      return inclusiveEnd ? order > 0 : order >= 0;
    });
    return [from, Math.max(from, to)];
  }

  /** Moves the memory behind each place. */
  #replaceFew(gone: number[], fresh: readonly D[]): void {
    for (const at of gone.sort((a, b) => b - a)) this.#rows.splice(at, 1);
    for (const document of fresh) {
      const last = this.#rows.at(-1);
      // What is new is often the latest.
      if (last === undefined || this.#compare(last, document) < 0) this.#rows.push(document);
      else this.#rows.splice(this.#placeFor(document), 0, document);
    }
  }

  /** Copies all rows once. */
  #replaceMany(gone: number[], fresh: D[]): void {
    const [rows, before] = [new Array<D>(this.#rows.length - gone.length + fresh.length), this.#rows];
    gone.sort((a, b) => a - b);
    let [at, from, skipped] = [0, 0, 0];
    const copyUpTo = (end: number): void => {
      for (; from < end; from++) {
        if (from === gone[skipped]) skipped++;
        else rows[at++] = before[from] as D;
      }
    };
    for (const document of fresh.sort(this.#compare)) {
      copyUpTo(this.#placeFor(document));
      rows[at++] = document;
    }
    copyUpTo(before.length);
    this.#rows = rows;
  }

  /** Where a document stands; -1 when it is not here. */
  #placeOf(document: D): number {
    const at = this.#lowest((row) => this.#compare(row, document) >= 0);
    return this.#rows[at] === document ? at : -1;
  }

  /** Where a document would stand. */
  #placeFor(document: D): number {
    return this.#lowest((row) => this.#compare(row, document) > 0);
  }

  #lowest(isIn: (row: D) => boolean): number {
    let [low, high] = [0, this.#rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isIn(this.#rows[middle] as D)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  readonly #compare = (a: D, b: D): number => {
    const readers = this.#readers;
    for (let i = 0; i < readers.length; i++) {
      const read = readers[i] as FieldReader<D>;
      const order = compareKeys(read(a), read(b));
      if (order !== 0) return order;
    }
    return 0;
  };

  #compareToBound(row: D, bounds: readonly Bound[], side: -1 | 1): number {
    for (const [i, read] of this.#readers.entries()) {
      const bound = bounds[i];
      if (bound === INDEX_MAX) return -1;
      if (bound === INDEX_MIN) return 1;
      const key = read(row);
      if (isNothing(bound)) return isNothing(key) ? -side : 1;
      const order = compareKeys(key, bound);
      if (order !== 0) return order;
    }
    return 0;
  }
}

/** A bound that is nothing has all that is nothing on its inner side, of whatever kind, and whatever follows it. */
const [BEFORE, AFTER] = [-1, 1] as const;

const isNothing = (key: Key): key is null | undefined => key === null || key === undefined;

/** A missing value before null before all others; those as JavaScript orders values of one type, by code units and not by any language. */
function compareKeys(a: Key, b: Key): number {
  if (a === b) return 0;
  if (isNothing(a)) return isNothing(b) && a === null ? 1 : -1;
  if (isNothing(b)) return 1;
  return a < b ? -1 : 1;
}

async function merged<D>(
  one: readonly D[],
  other: readonly D[],
  compare: (a: D, b: D) => number,
  pause: () => Promise<void>,
): Promise<D[]> {
  const all = new Array<D>(one.length + other.length);
  let [i, j] = [0, 0];
  for (let at = 0; at < all.length; at++) {
    if (at % RUN === 0) await pause();
    const takesOne = j === other.length || (i < one.length && compare(one[i] as D, other[j] as D) <= 0);
    all[at] = (takesOne ? one[i++] : other[j++]) as D;
  }
  return all;
}

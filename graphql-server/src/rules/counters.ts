import type { JsonObject } from '@rockpool/schema';

/** The numbers of a series that are in use, by year. */
export interface Counters {
  /** The highest number that is in use. */
  readonly counters: { readonly [year: string]: number };
  /** Numbers below it that are not in use yet: documents under way from a device. */
  readonly missing: { readonly [year: string]: readonly number[] };
}

export const countersOf = ({ counters = {}, missing = {} }: JsonObject): Counters =>
  ({ counters, missing }) as unknown as Counters;

/** How far a number may be ahead of the others: no device has so many documents waiting. */
const MOST_AHEAD = 10_000;

/**
 * Puts a number in use.
 *
 * @returns undefined when it is in use already, or out of all reason
 */
export function take({ counters, missing }: Counters, year: number, count: number): Counters | undefined {
  const [last, holes] = [counters[year] ?? 0, missing[year] ?? []];
  if (count > last + MOST_AHEAD) return undefined;
  if (count > last) {
    const skipped = Array.from({ length: count - last - 1 }, (_, i) => last + 1 + i);
    return withHoles({ counters: { ...counters, [year]: count }, missing }, year, [...holes, ...skipped]);
  }
  if (!holes.includes(count)) return undefined;
  return withHoles(
    { counters, missing },
    year,
    holes.filter((hole) => hole !== count),
  );
}

/** The state that is further on, year by year. */
export function furthest(one: Counters, other: Counters): Counters {
  let state = one;
  for (const [year, count] of Object.entries(other.counters)) {
    if (count <= (one.counters[year] ?? 0)) continue;
    const counters = { ...state.counters, [year]: count };
    state = withHoles({ ...state, counters }, Number(year), other.missing[year] ?? []);
  }
  return state;
}

function withHoles({ counters, missing }: Counters, year: number, holes: readonly number[]): Counters {
  const { [String(year)]: _before, ...others } = missing;
  return { counters, missing: holes.length > 0 ? { ...others, [year]: holes } : others };
}

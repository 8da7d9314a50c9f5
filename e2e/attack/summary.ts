/** What many rounds have come to, as it is published. */
import { compareTimes } from './mann-whitney.ts';
import type { Find, Tally } from './tally.ts';

export interface Summary {
  /** The first seed, and the first that is not in here. */
  readonly from: number;
  readonly next: number;
  readonly seconds: number;
  readonly requests: number;
  readonly authorised: number;
  readonly unauthorised: number;
  readonly twins: number;
  readonly events: number;
  readonly aims: Tally['aims'];
  readonly codes: Tally['codes'];
  readonly fields: Tally['fields'];
  readonly selected: readonly string[];
  readonly finds: readonly Find[];
  /** Milliseconds of a sample of requests that were sent twice. */
  readonly times: Tally['twins'];
}

export const emptySummary = (from: number): Summary => ({
  ...{ from, next: from, seconds: 0, requests: 0, authorised: 0, unauthorised: 0, twins: 0, events: 0 },
  ...{ aims: {}, codes: {}, fields: {}, selected: [], finds: [], times: [] },
});

const MOST_TIMES = 20_000;

export function withRound(summary: Summary, tally: Tally): Summary {
  return {
    ...summary,
    next: summary.next + 1,
    requests: summary.requests + tally.requests,
    authorised: summary.authorised + tally.authorised,
    unauthorised: summary.unauthorised + tally.unauthorised,
    twins: summary.twins + tally.twins.length,
    events: summary.events + tally.events,
    aims: sum(summary.aims, tally.aims),
    codes: sum(summary.codes, tally.codes),
    fields: fieldsOf(summary.fields, tally.fields),
    selected: [...new Set([...summary.selected, ...tally.selected])].sort(),
    finds: [...summary.finds, ...tally.finds],
    times: [...summary.times, ...tally.twins].slice(0, MOST_TIMES),
  };
}

type Counts = { readonly [name: string]: number };

const sum = (one: Counts, other: Counts): Counts =>
  Object.fromEntries(Object.keys({ ...one, ...other }).map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]));

const fieldsOf = (one: Tally['fields'], other: Tally['fields']): Tally['fields'] =>
  Object.fromEntries(
    Object.keys({ ...one, ...other }).map((name) => {
      const [a, b] = [one[name], other[name]];
      return [name, { asked: (a?.asked ?? 0) + (b?.asked ?? 0), answered: (a?.answered ?? 0) + (b?.answered ?? 0) }];
    }),
  );

/** Fields that nobody ever got anything from: about these nothing is proven. */
export const unanswered = ({ fields }: Pick<Tally, 'fields'>): string[] =>
  Object.entries(fields).flatMap(([name, { answered }]) => (answered === 0 ? [name] : []));

/** The figures without what only goes on with them. */
export function published({ times, next: _next, selected, fields, ...summary }: Summary): object {
  return {
    ...summary,
    rootFields: Object.keys(fields).length,
    unanswered: unanswered({ fields }),
    typeFields: selected.length,
    timing: compareTimes(
      times.map(({ hidden }) => hidden),
      times.map(({ unknown }) => unknown),
    ),
  };
}

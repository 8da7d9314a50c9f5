import type { Coverage } from './chaos.ts';
import { type FaultName, faultNames, faults, type Situation } from './faults.ts';
import type { SeedReport } from './run-seed.ts';

/** A seed that went wrong, with the lines that show it again. */
export interface Failure {
  readonly seed: number;
  readonly violations: readonly string[];
  readonly command: string;
  /** The least that still fails. */
  readonly shrunk?: string;
}

/** What a run has come to so far. */
export interface Summary {
  /** The first seed, and the first that is not in here. */
  readonly from: number;
  readonly next: number;
  readonly writes: number;
  readonly conflicts: number;
  readonly seconds: number;
  readonly failures: readonly Failure[];
  /** How often each fault met each situation. */
  readonly met: Coverage;
}

export const emptySummary = (from: number): Summary => ({
  ...{ from, next: from, writes: 0, conflicts: 0, seconds: 0, failures: [] },
  met: Object.fromEntries(
    faultNames.map((fault) => [fault, Object.fromEntries(wanted(fault).map((cell) => [cell, 0]))]),
  ),
});

const wanted = (fault: FaultName): readonly Situation[] => faults[fault].meets;

/** The summary with the report of its next seed. */
export function withReport(summary: Summary, { writes, conflicts, met }: SeedReport, failure?: Failure): Summary {
  const names = Object.keys({ ...summary.met, ...met }) as FaultName[];
  const sum = names.map((fault) => [fault, added(summary.met[fault], met[fault])] as const);
  return {
    ...summary,
    next: summary.next + 1,
    writes: summary.writes + writes,
    conflicts: summary.conflicts + conflicts,
    failures: failure ? [...summary.failures, failure] : summary.failures,
    met: Object.fromEntries(sum),
  };
}

type Row = Coverage[FaultName];

function added(one: Row, other: Row): Row {
  const cells = Object.keys({ ...one, ...other }) as Situation[];
  return Object.fromEntries(cells.map((cell) => [cell, (one?.[cell] ?? 0) + (other?.[cell] ?? 0)]));
}

/** What never met what it had to meet: about these cells nothing is proven. */
export const emptyCells = ({ met }: Summary): string[] =>
  faultNames.flatMap((fault) => wanted(fault).flatMap((cell) => (met[fault]?.[cell] ? [] : [`${fault} × ${cell}`])));

import type { JsonObject } from '../define/json.ts';
import { defaultSeries, deviceCode, formatNumber, parseNumber } from '../money/index.ts';
import { type CommandContext, CommandError, type CommandPlan, insert, patch, type RecordOf } from './command.ts';
import type { SalesDocument } from './documents.ts';

type Setting = RecordOf<'settings'>;

/** A number that a device gives to a document, and the series that it is leased from. */
export interface LeasedNumber {
  readonly number: string;
  readonly series: string;
}

/** The series that a document takes its number from. */
export const seriesOf = ({ series, kind }: SalesDocument): string => series || (defaultSeries[kind] ?? '');

/** The lease of a series that a device may give out numbers of; undefined without one. */
export const currentLease = (leases: readonly Setting[], series: string, device: string): Setting | undefined =>
  leases.find((lease) => lease.series === series && lease.deviceId === device && !lease.returned && !lease.continuedBy);

/** Asks for a series of a device's own, unless it has one. The server grants it with the next sync. */
export function leaseSeries(
  series: string,
  leases: readonly Setting[],
  device: string,
  { newId }: CommandContext,
): CommandPlan {
  const held = currentLease(leases, series, device);
  if (held) return { id: held.id, edits: [] };
  const id = newId();
  const record = { id, kind: 'lease', name: `${series} ${deviceCode(device)}`, series, deviceId: device };
  return { id, edits: [insert('settings', record)] };
}

/**
 * The next number of a lease: behind the highest that the server knows of, and that a document on this device has.
 *
 * @param documents those of the device with numbers of the lease, at least of this year
 * @param today the day of issue
 * @returns undefined while the server has not granted the lease
 */
export function nextNumber(
  { granted, series = '', counters = {} }: Setting,
  documents: readonly Pick<SalesDocument, 'number'>[],
  today: string,
): LeasedNumber | undefined {
  if (!granted) return undefined;
  const year = Number(today.slice(0, 4));
  const given = documents.flatMap(({ number }) => {
    const parsed = parseNumber(number);
    return parsed?.series === granted && parsed.year === year ? [parsed.count] : [];
  });
  const known = Number((counters as JsonObject)[String(year)] ?? 0);
  return { number: formatNumber({ series: granted, year, count: Math.max(known, ...given) + 1 }), series };
}

/** Gives a lease back: numbers that no document of the device has, and the server misses, are named as not used. */
export function giveBackLease(
  lease: Setting,
  documents: readonly Pick<SalesDocument, 'number'>[],
  { now, newId }: CommandContext,
): CommandPlan {
  const { id, granted = '', missing = {}, voids = [], returned } = lease;
  if (lease.kind !== 'lease' || returned) {
    const where = { collection: 'settings', id } as const;
    throw new CommandError('INVALID_TRANSITION', 'The series was given back already.', where, 'returned');
  }
  const used = new Set(documents.map(({ number }) => number));
  const unused = Object.entries(missing as { readonly [year: string]: readonly number[] }).flatMap(([year, counts]) =>
    counts
      .map((count) => ({ year: Number(year), count }))
      .filter((one) => !used.has(formatNumber({ series: granted, ...one }))),
  );
  const news = unused.map((one) => ({ id: newId(), ...one, at: now }));
  return { id, edits: [patch('settings', id, { returned: true, voids: [...voids, ...news] })] };
}

/**
 * Documents have two numbers. The *reference* is made by the device, offline, and never changes: `K7QXM-12-0042`. The legal
 * *number* is given when the document is issued and has no gap in its series: `INV-2026-0042`.
 */

/** A legal number in its parts. */
export interface DocumentNumber {
  readonly series: string;
  readonly year: number;
  /** From 1, without a gap in the series and the year. */
  readonly count: number;
}

/**
 * A legal number as it is printed.
 *
 * @example
 * ```ts
 * formatNumber({ series: 'INV', year: 2026, count: 42 }); // 'INV-2026-0042'
 * ```
 */
export const formatNumber = ({ series, year, count }: DocumentNumber): string =>
  `${series}-${year}-${String(count).padStart(4, '0')}`;

/** The parts of a legal number; undefined when it is none. */
export function parseNumber(number: string): DocumentNumber | undefined {
  const [, series, year, digits = ''] = /^([A-Z0-9][A-Z0-9-]{0,15})-(\d{4})-(\d{4,})$/.exec(number) ?? [];
  if (series === undefined) return undefined;
  const parsed = { series, year: Number(year), count: Number(digits) };
  return formatNumber(parsed) === number && parsed.count > 0 ? parsed : undefined;
}

/** The series of a kind of documents that names no other. */
export const defaultSeries: { readonly [kind: string]: string } = { invoice: 'INV', creditNote: 'CN', receipt: 'RC' };

/** Crockford's base 32: no letter that is read as a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A short name for a device in the references that it makes. Of a hundred devices, two have the same with a
 * probability of 1 in 7,000; a reference is no legal number.
 *
 * @param device its name in stamps
 */
export function deviceCode(device: string): string {
  let hash = 0x811c9dc5;
  for (const char of device) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  let rest = (hash ^ (hash >>> 15)) >>> 0;
  let code = '';
  for (let i = 0; i < 5; i++, rest = Math.floor(rest / 32)) code += alphabet[rest % 32];
  return code;
}

/**
 * A reference as it is printed.
 *
 * @param count how many the device has made, from 1
 * @example
 * ```ts
 * formatRef('K7QXM', 42); // 'K7QXM-0042'
 * ```
 */
export const formatRef = (code: string, count: number): string => `${code}-${String(count).padStart(4, '0')}`;

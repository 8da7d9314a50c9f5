export interface Money {
  readonly minor: number;
  readonly currency: string;
}

const currencies = new Map<string, { full: Intl.NumberFormat; short: Intl.NumberFormat; scale: number }>();

/** Formatters are slow to make and a list shows thousands of amounts. */
function formatsOf(currency: string) {
  let formats = currencies.get(currency);
  if (!formats) {
    const style = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
    const full = new Intl.NumberFormat(undefined, style);
    const short = new Intl.NumberFormat(undefined, { ...style, notation: 'compact', maximumSignificantDigits: 3 });
    formats = { full, short, scale: 10 ** (full.resolvedOptions().maximumFractionDigits ?? 2) };
    currencies.set(currency, formats);
  }
  return formats;
}

/** "€1,200", "¥90,000", "BHD 12.5" */
export const formatMoney = ({ minor, currency }: Money): string => {
  const { full, scale } = formatsOf(currency);
  return full.format(minor / scale);
};

/** "€1.2M": for totals, where the last digit says nothing. */
export const formatMoneyShort = ({ minor, currency }: Money): string => {
  const { short, scale } = formatsOf(currency);
  return short.format(minor / scale);
};

/** Units as a person writes them, and back. */
export const toUnits = ({ minor, currency }: Money): number => minor / formatsOf(currency).scale;
export const toMinor = (units: number, currency: string): number => Math.round(units * formatsOf(currency).scale);

/** Sums by currency, the most used first: euros and yen do not add up. */
export function totalsOf(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, { minor: number; count: number }>();
  for (const { minor, currency } of amounts) {
    const { minor: sum, count } = sums.get(currency) ?? { minor: 0, count: 0 };
    sums.set(currency, { minor: sum + minor, count: count + 1 });
  }
  return [...sums]
    .filter(([, { minor }]) => minor !== 0)
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([currency, { minor }]) => ({ minor, currency }));
}

export const formatCount = (count: number): string => new Intl.NumberFormat().format(count);

/** "1 change", "3 changes" */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

const thisYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const otherYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
const timeOfDay = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
const DAY = 86_400_000;

const startOfDay = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** "today", "in 3 days", "12 Nov", "12 Nov 2024" */
function formatDate(date: Date): string {
  const now = new Date();
  const days = Math.round((startOfDay(date) - startOfDay(now)) / DAY);
  if (Math.abs(days) <= 1) {
    const word = relative.format(days, 'day');
    return word.charAt(0).toUpperCase() + word.slice(1);
  }
  return (date.getFullYear() === now.getFullYear() ? thisYear : otherYear).format(date);
}

/** A calendar date (`2026-11-21`), in words; empty when it is the far future that stands for "never". */
export const formatDay = (day: string): string => (day.startsWith('9999') ? '' : formatDate(new Date(`${day}T00:00`)));

/** The day of an instant, in words. */
export const formatInstantDay = (instant: string): string =>
  instant === '' || instant.startsWith('9999') ? '' : formatDate(new Date(instant));

/** Day and time of an instant: "Yesterday, 14:05". */
export const formatInstant = (instant: string): string =>
  `${formatInstantDay(instant)}, ${timeOfDay.format(new Date(instant))}`;

export const formatDuration = (seconds: number): string =>
  seconds < 3600 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1).replace('.0', '')} h`;

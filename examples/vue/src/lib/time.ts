/** Calendar days are `YYYY-MM-DD` in the device's time zone; instants are ISO strings in UTC. */
export type Day = string;

export const deviceZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The interface speaks English, so dates do too; the region still decides their order. */
const locale = globalThis.navigator?.language?.startsWith('en') ? navigator.language : 'en-GB';

const two = (value: number) => String(value).padStart(2, '0');

export const dayOf = (instant: Date | string): Day => {
  const date = new Date(instant);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** The instant at which a clock on the wall of this device shows that day and time. */
export const instantOf = (day: Day, time = '00:00'): string => new Date(`${day}T${time}`).toISOString();

/** Over a change to summer time a day has 23 or 25 hours, so days are counted on the calendar. */
export const addDays = (day: Day, days: number): Day => {
  const date = new Date(`${day}T12:00`);
  date.setDate(date.getDate() + days);
  return dayOf(date);
};

export const addMinutes = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** `09:05`, as the value of a time input. */
export const timeOf = (instant: string): string => {
  const date = new Date(instant);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
};

/** `09:05`, or the time in another zone. */
export const showTime = (instant: string, timeZone?: string): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    new Date(instant),
  );

/**
 * `09:05 in New York` where the clocks there show something else than here, else an empty string; also for `UTC`,
 * which is nowhere.
 */
export function showForeignTime(instant: string, timeZone: string | undefined): string {
  if (!timeZone?.includes('/')) return '';
  const there = showTime(instant, timeZone);
  if (there === showTime(instant)) return '';
  return `${there} in ${timeZone.split('/').at(-1)?.replaceAll('_', ' ')}`;
}

/** `Today`, `Tomorrow`, `Yesterday`, else the weekday. */
export function nameDay(day: Day, today: Day): string {
  if (day === today) return 'Today';
  if (day === addDays(today, 1)) return 'Tomorrow';
  if (day === addDays(today, -1)) return 'Yesterday';
  return new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(new Date(`${day}T12:00`));
}

/** `Saturday 21 November`. */
export const showDay = (day: Day): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(`${day}T12:00`));

/** `21 Nov`, with the year when it is not this one. */
export function showDate(instant: string, now: number): string {
  const date = new Date(instant);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: sameYear ? undefined : 'numeric',
  }).format(date);
}

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** `5 minutes ago`, `in 2 hours`, `just now`. */
export function showDistance(instant: string, now: number): string {
  const distance = Date.parse(instant) - now;
  for (const [unit, size] of steps) {
    if (Math.abs(distance) >= size) {
      return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(distance / size), unit);
    }
  }
  return 'just now';
}

/** `25 min`, `1 h 10 min`. */
export function showDuration(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest ? `${Math.floor(minutes / 60)} h ${rest} min` : `${minutes / 60} h`;
}

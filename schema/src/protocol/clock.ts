/**
 * A hybrid logical clock: stamps that sort by cause and, where nothing caused anything, by wall time.
 *
 * Kulkarni, Demirbas, Madappa, Avva, Leone: "Logical Physical Clocks" (2014). A stamp is 26 characters,
 * `time (9, base 36 milliseconds) · counter (5, base 36) · device (12)`, so that comparing strings compares stamps.
 */
export type Stamp = string;

const TIME = 9;
const COUNTER = 5;
const DEVICE = 12;
const MAX_COUNTER = 36 ** COUNTER - 1;

/** How far, in milliseconds, a device's clock may run ahead of the server's before its stamps are held back. */
export const MAX_CLOCK_LEAD = 60_000;

/** The name of a device in its stamps: 12 characters, a–z and 0–9. */
export type DeviceId = string;

/** Builds a stamp from its parts. `time` is in milliseconds since 1970. */
export function makeStamp(time: number, counter: number, device: DeviceId): Stamp {
  return time.toString(36).padStart(TIME, '0') + counter.toString(36).padStart(COUNTER, '0') + device;
}

/** Whether a string has the shape of a stamp. */
export const isStamp = (text: string): boolean => /^[0-9a-z]{26}$/.test(text);

/** Milliseconds since 1970. */
export const timeOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, TIME), 36);

/** Counts the stamps of one millisecond. */
export const counterOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(TIME, TIME + COUNTER), 36);

/** The device that made the stamp. */
export const deviceOf = (stamp: Stamp): DeviceId => stamp.slice(TIME + COUNTER);

/** The later of two stamps; the empty string stands for "none". */
export const laterStamp = (a: Stamp, b: Stamp): Stamp => (a > b ? a : b);

/**
 * The next stamp of a device: later than `seen`, and not before `now`.
 *
 * `seen` is the highest stamp that the record carries. As it is stored with the record, a device whose clock is set
 * back, or that restarts, still never names two writes of one record alike.
 *
 * @example
 * ```ts
 * const first = nextStamp(Date.now(), '', device);
 * nextStamp(0, first, device) > first; // true: a clock that was set back does not matter
 * ```
 */
export function nextStamp(now: number, seen: Stamp, device: DeviceId): Stamp {
  const time = Math.max(0, Math.floor(now));
  if (seen === '' || timeOf(seen) < time) return makeStamp(time, 0, device);
  const counter = counterOf(seen) + 1;
  return counter > MAX_COUNTER ? makeStamp(timeOf(seen) + 1, 0, device) : makeStamp(timeOf(seen), counter, device);
}

/**
 * A stamp held back to at most {@link MAX_CLOCK_LEAD} after `receivedAt`, so that a device whose clock is a year
 * ahead does not win every conflict for a year.
 */
export function clampStamp(stamp: Stamp, receivedAt: number): Stamp {
  const latest = receivedAt + MAX_CLOCK_LEAD;
  return timeOf(stamp) <= latest ? stamp : makeStamp(latest, counterOf(stamp), deviceOf(stamp));
}

/** Turns 12 random bytes into a device name. */
export function makeDeviceId(randomBytes: Uint8Array): DeviceId {
  return Array.from(randomBytes.subarray(0, DEVICE), (byte) => (byte % 36).toString(36)).join('');
}

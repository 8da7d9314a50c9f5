/**
 * Makes UUIDs of version 7 (RFC 9562): they sort by the time they were made, and two of one millisecond by a counter.
 *
 * @param now milliseconds since 1970
 * @param random from 0 up to, not including, 1
 */
export function createIdGenerator(now: () => number, random: () => number): () => string {
  let time = 0;
  let counter = 0;
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  const random16 = (): number => Math.floor(random() * 0x10000);

  return () => {
    const current = Math.floor(now());
    if (current > time) {
      time = current;
      // Starts in the lower half, so that the counter has room before the time has to run ahead.
      counter = random16() & 0x7ff;
    } else if (++counter > 0xfff) {
      time += 1;
      counter = 0;
    }
    const stamp = hex(time, 12);
    const variant = hex(0x8000 | (random16() & 0x3fff), 4);
    const node = hex(random16(), 4) + hex(random16(), 4) + hex(random16(), 4);
    return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(counter, 3)}-${variant}-${node}`;
  };
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LAST = DIGITS.length - 1;
const WIDTH = 6;

const digitAt = (key: string, index: number): number => Math.max(0, DIGITS.indexOf(key[index] ?? '0'));

/** The key beside another, outward. Counting, not halving: a column that only grows keeps short keys. */
function neighbour(key: string, step: 1 | -1): string {
  const padded = key.padEnd(WIDTH, '0');
  const digits = [...padded].map((_, i) => digitAt(padded, i));
  for (let i = digits.length - 1; i >= 0; i--) {
    const digit = digits[i] ?? 0;
    // A key never ends in zero, else there is no room before it.
    const lowest = i === digits.length - 1 ? 1 : 0;
    if (step === 1 ? digit < LAST : digit > lowest) {
      digits[i] = digit + step;
      break;
    }
    digits[i] = step === 1 ? lowest : LAST;
  }
  return digits.map((digit) => DIGITS[digit]).join('');
}

function halfway(before: string, after: string): string {
  let key = '';
  let bounded = true;
  for (let i = 0; ; i++) {
    const low = digitAt(before, i);
    const high: number = bounded ? digitAt(after, i) : DIGITS.length;
    if (high - low > 1) return key + DIGITS[(low + high) >> 1];
    key += DIGITS[low];
    bounded &&= high === low;
  }
}

/**
 * A fractional key that sorts between two others, so that a card moves without its neighbours being written.
 *
 * @param before the key above; empty at the top
 * @param after the key below; empty at the bottom. Not after `before`, as two devices can make it, counts as empty
 * @example positionBetween('d0001', 'd0002') // 'd0001V'
 */
export function positionBetween(before: string, after: string): string {
  if (before === '' && after === '') return DIGITS.charAt(LAST >> 1);
  if (before === '') return neighbour(after, -1);
  return after <= before ? neighbour(before, 1) : halfway(before, after);
}

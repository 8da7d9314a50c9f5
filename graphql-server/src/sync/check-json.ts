import type { Json } from '@rockpool/schema';
import { dangerousKeys } from '../dangerous-keys.ts';
import { MAX_DEPTH, MAX_KEYS } from '../limits.ts';

/** A surrogate that the pattern finds stands alone: in a pair they are one character to it. */
const isStorable = (text: string): boolean => !/\0|\p{Surrogate}/u.test(text);

/**
 * What is wrong with a value that came from outside, if anything: keys that are dangerous to JavaScript, text that
 * the database cannot hold, nesting without end.
 *
 * @returns the reason as the end of a sentence
 */
export function flawOf(value: Json, depth = 0): string | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : 'holds a NUL or half of a surrogate pair';
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= MAX_DEPTH) return `nests deeper than ${MAX_DEPTH} levels`;
  const entries = Object.entries(value);
  if (!Array.isArray(value) && entries.length > MAX_KEYS) return `has an object of more than ${MAX_KEYS} keys`;
  for (const [key, inner] of entries) {
    if (dangerousKeys.has(key)) return `has the key "${key}", which is not allowed`;
    const flaw = isStorable(key)
      ? flawOf(inner as Json, depth + 1)
      : 'has a key with a NUL or half of a surrogate pair';
    if (flaw) return flaw;
  }
  return undefined;
}

import { MAX_BODY_DEPTH, MAX_BODY_VALUES } from '../limits.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;

/** `[` and `{`, `]` and `}` differ in one bit. */
const CASE = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/**
 * What makes a JSON text too much to parse, if anything. Four megabytes of brackets take the parser a second, and this
 * some milliseconds; whether it is JSON at all is for the parser to say.
 *
 * @param bytes the text in UTF-8: none of the characters that matter can be part of another
 * @returns the reason as a sentence
 */
export function flawOfJson(bytes: Uint8Array): string | undefined {
  let depth = 0;
  let values = 1;
  let inString = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (inString) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) {
      inString = true;
    } else if (byte === COMMA) {
      values++;
    } else if ((byte | CASE) === OPEN) {
      values++;
      if (++depth > MAX_BODY_DEPTH) return `The request nests deeper than ${MAX_BODY_DEPTH} levels.`;
    } else if ((byte | CASE) === CLOSE) {
      depth--;
    }
    if (values > MAX_BODY_VALUES) return `The request has more than ${MAX_BODY_VALUES} values; send less at once.`;
  }
  return undefined;
}

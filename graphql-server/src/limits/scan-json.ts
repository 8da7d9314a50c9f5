import { MAX_BODY_DEPTH, MAX_BODY_GAP, MAX_BODY_ITEMS, MAX_BODY_VALUES, MAX_KEYS } from '../limits.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

/** `[` and `{`, `]` and `}` differ in one bit. */
const CASE = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** 1 for the bytes that are looked at: most are not. */
const matters = new Uint8Array(256);
for (const byte of [QUOTE, COMMA, COLON, OPEN, OPEN - CASE, CLOSE, CLOSE - CASE]) matters[byte] = 1;

/**
 * What makes a JSON text too much to parse, if anything. Megabytes of brackets take the parser a second, and this some
 * milliseconds; whether it is JSON at all is for the parser to say.
 *
 * @param bytes the text in UTF-8: none of the characters that matter can be part of another
 * @returns the reason as a sentence
 */
export function flawOfJson(bytes: Uint8Array): string | undefined {
  // Of what is open, by depth.
  const items = new Uint32Array(MAX_BODY_DEPTH + 1);
  const keys = new Uint32Array(MAX_BODY_DEPTH + 1);
  let depth = 0;
  let values = 1;
  let last = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (matters[byte] === 0) {
      if (i - last > MAX_BODY_GAP) return tooMany(MAX_BODY_GAP, 'digits or blanks in a row');
      continue;
    }
    if (byte === QUOTE) {
      i = endOfString(bytes, i);
    } else if (byte === COMMA) {
      values++;
      if ((items[depth] as number)++ === MAX_BODY_ITEMS) return tooMany(MAX_BODY_ITEMS, 'items in an array');
    } else if (byte === COLON) {
      if ((keys[depth] as number)++ === MAX_KEYS) return tooMany(MAX_KEYS, 'keys in an object');
    } else if ((byte | CASE) === OPEN) {
      values++;
      if (++depth > MAX_BODY_DEPTH) return tooMany(MAX_BODY_DEPTH, 'levels');
      items[depth] = 1;
      keys[depth] = 0;
    } else if ((byte | CASE) === CLOSE && depth > 0) {
      depth--;
    }
    if (values > MAX_BODY_VALUES) return tooMany(MAX_BODY_VALUES, 'values');
    last = i;
  }
  return undefined;
}

function endOfString(bytes: Uint8Array, start: number): number {
  for (let i = start + 1; i < bytes.length; i++) {
    if (bytes[i] === BACKSLASH) i++;
    else if (bytes[i] === QUOTE) return i;
  }
  return bytes.length;
}

const tooMany = (most: number, what: string): string =>
  `The request has more than ${most.toLocaleString('en')} ${what}; send less at once.`;

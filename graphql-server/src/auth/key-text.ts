import { createHash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What a program shows: `crm_live_<organisation>_<id>_<secret><checksum>`. */
export interface KeyText {
  readonly organisation: string;
  /** A UUID. */
  readonly id: string;
}

/** Recognisable for whoever looks for secrets that have leaked. */
export const KEY_PREFIX = 'crm_live_';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SECRET_LENGTH = 32;
const CHECKSUM_LENGTH = 6;

const shape = new RegExp(
  `^(${KEY_PREFIX}([A-Za-z0-9_-]{1,64})_([0-9a-f]{32})_[0-9A-Za-z]{${SECRET_LENGTH}})([0-9A-Za-z]{${CHECKSUM_LENGTH}})$`,
);

/**
 * A new key of an organisation, with a secret of 190 bits.
 *
 * @param id a UUID; the same one for a new secret of the same key
 */
export function newKeyText(organisation: string, id: string): string {
  const secret = Array.from({ length: SECRET_LENGTH }, () => digits[randomInt(digits.length)]).join('');
  const text = `${KEY_PREFIX}${organisation}_${id.replaceAll('-', '')}_${secret}`;
  return text + checksumOf(text);
}

/** What a key says of itself; undefined when it is none, or was mistyped. Whether it is good its hash decides. */
export function readKeyText(text: string): KeyText | undefined {
  const [, content = '', organisation = '', id = '', checksum] = shape.exec(text) ?? [];
  if (checksum !== checksumOf(content)) return undefined;
  return { organisation, id: id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') };
}

export const hashOfKey = (text: string): string => createHash('sha256').update(text).digest('hex');

/** CRC-32 with the digits of the rest: finds what was cut or mistyped, keeps nothing secret. */
function checksumOf(text: string): string {
  let rest = crc32(text);
  return Array.from({ length: CHECKSUM_LENGTH }, () => {
    const digit = digits[rest % digits.length];
    rest = Math.floor(rest / digits.length);
    return digit;
  }).join('');
}

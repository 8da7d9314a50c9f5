import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readLevelDb } from './leveldb.ts';

/** A text as bytes, in the forms in which something may store it. */
export type Form = 'UTF-8' | 'UTF-16' | 'hex' | 'base64';

/** A text that was found. */
export interface Hit {
  readonly text: string;
  readonly form: Form;
  /** Relative to the folder. */
  readonly file: string;
}

interface Pattern {
  readonly bytes: Buffer;
  readonly text: string;
  readonly form: Form;
}

/** So many bytes of a pattern are looked up, its last, for ids of one time begin alike; the rest is compared. */
const KEY = 4;
/** Bits of the filter that most places of a file fail at. */
const FILTER_BITS = 24;

const filterOf = (key: number): number => Math.imul(key, 0x9e_37_79_b1) >>> (32 - FILTER_BITS);

function patternsOf(text: string): Pattern[] {
  const bytes = Buffer.from(text);
  const big = Buffer.from(text, 'utf16le').swap16();
  const hex = bytes.toString('hex');
  const as = (form: Form, ...all: readonly Buffer[]) => all.map((one) => ({ bytes: one, text, form }));
  return [
    ...as('UTF-8', bytes),
    ...as('UTF-16', Buffer.from(text, 'utf16le'), big),
    ...as('hex', Buffer.from(hex), Buffer.from(hex.toUpperCase())),
    ...as('base64', ...[0, 1, 2].flatMap((before) => base64At(bytes, before))),
  ];
}

/** What is sure to stand in base64 of something longer that has the bytes behind some others, in both alphabets. */
function base64At(bytes: Buffer, before: number): Buffer[] {
  const whole = Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .replaceAll('=', '');
  const end = Math.floor(((before + bytes.length) * 8) / 6);
  const sure = whole.slice(Math.ceil((before * 8) / 6), end);
  return [...new Set([sure, sure.replaceAll('+', '-').replaceAll('/', '_')])].map((text) => Buffer.from(text));
}

/** Looks for texts in all files of a folder, as they are and as LevelDB reads them, and in the files' names. */
export function scan(folder: string, texts: readonly string[]): Hit[] {
  const byKey = new Map<number, Pattern[]>();
  const filter = new Uint8Array(2 ** FILTER_BITS);
  for (const pattern of texts.flatMap(patternsOf)) {
    const key = pattern.bytes.readInt32LE(pattern.bytes.length - KEY);
    byKey.set(key, [...(byKey.get(key) ?? []), pattern]);
    filter[filterOf(key)] = 1;
  }
  const hits: Hit[] = [];
  function look(content: Buffer, file: string): void {
    let key = 0;
    for (let end = 1; end <= content.length; end++) {
      key = (key >>> 8) | ((content[end - 1] as number) << 24);
      if (filter[filterOf(key)] === 0) continue;
      for (const { bytes, text, form } of byKey.get(key) ?? []) {
        if (bytes.equals(content.subarray(Math.max(0, end - bytes.length), end))) hits.push({ text, form, file });
      }
    }
  }
  for (const path of filesIn(folder)) {
    const file = relative(folder, path);
    const content = readFileSync(path);
    for (const part of [content, Buffer.from(file), ...readLevelDb(file, content)]) look(part, file);
  }
  return hits;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());

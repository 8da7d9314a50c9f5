import { expect, test } from 'vitest';
import { flawOfJson } from './scan-json.ts';

const flawOf = (text: string): string | undefined => flawOfJson(Buffer.from(text));
const nested = (open: string, close: string, levels: number): string => open.repeat(levels) + close.repeat(levels);

test.each([
  ['80 levels', nested('[', ']', 80)],
  ['80 levels of objects', nested('{"a":', '}', 80).replace('{"a":}', '{"a":1}')],
  ['many levels, one after the other', `[${'[[]],'.repeat(1_000)}0]`],
  ['brackets in a text', JSON.stringify('[{,'.repeat(200_000))],
  ['brackets after an escaped quote', JSON.stringify(`"${'['.repeat(100)}`)],
  ['brackets after a backslash at the end', `["\\\\", "${'['.repeat(100)}"]`],
  ['letters of other scripts', JSON.stringify('礁🐚ü'.repeat(1_000))],
  ['99,000 values', JSON.stringify(Array(99_000).fill(0))],
])('%s may be parsed', (_name, text) => {
  expect(flawOf(text)).toBeUndefined();
});

test.each([
  ['81 levels', nested('[', ']', 81), 'deeper than 80'],
  ['81 levels of objects', nested('{"a":', '}', 81), 'deeper than 80'],
  ['levels that never close', '['.repeat(4_000_000), 'deeper than 80'],
  ['brackets after a text that ends in backslashes', `["\\\\", ${'['.repeat(100)}`, 'deeper than 80'],
  ['100,001 values', JSON.stringify(Array(100_001).fill(0)), 'more than 100000 values'],
  ['empty objects without end', `[${'{},'.repeat(60_000)}0]`, 'more than 100000 values'],
])('%s may not', (_name, text, reason) => {
  expect(flawOf(text)).toContain(reason);
});

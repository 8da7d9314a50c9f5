import { expect, test } from 'vitest';
import { flawOfJson } from './scan-json.ts';

const flawOf = (text: string): string | undefined => flawOfJson(Buffer.from(text));
const keyed = (count: number): string =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, i])));
const nested = (open: string, close: string, levels: number): string => open.repeat(levels) + close.repeat(levels);

test.each([
  ['80 levels', nested('[', ']', 80)],
  ['80 levels of objects', nested('{"a":', '}', 80).replace('{"a":}', '{"a":1}')],
  ['many levels, one after the other', `[${'[[]],'.repeat(1_000)}0]`],
  ['brackets in a text', JSON.stringify('[{,'.repeat(200_000))],
  ['brackets after an escaped quote', JSON.stringify(`"${'['.repeat(100)}`)],
  ['brackets after a backslash at the end', `["\\\\", "${'['.repeat(100)}"]`],
  ['letters of other scripts', JSON.stringify('礁🐚ü'.repeat(1_000))],
  ['10,000 items', JSON.stringify(Array(10_000).fill(0))],
  ['90,000 values', JSON.stringify(Array(9).fill(Array(9_999).fill(0)))],
  ['1,000 keys', keyed(1_000)],
  ['1,000 keys, over and over', `[${Array(50).fill(keyed(1_000)).join()}]`],
  ['blanks and digits in a text', JSON.stringify(`${' '.repeat(2_000)}${'9'.repeat(2_000)}`)],
  ['1,000 digits', `{"a":${'9'.repeat(1_000)}}`],
  ['colons and commas in a text', JSON.stringify(':,'.repeat(20_000))],
])('%s may be parsed', (_name, text) => {
  expect(flawOf(text)).toBeUndefined();
});

test.each([
  ['81 levels', nested('[', ']', 81), 'more than 80 levels'],
  ['81 levels of objects', nested('{"a":', '}', 81), 'more than 80 levels'],
  ['levels that never close', '['.repeat(4_000_000), 'more than 80 levels'],
  ['brackets after a text that ends in backslashes', `["\\\\", ${'['.repeat(100)}`, 'more than 80 levels'],
  ['10,001 items', JSON.stringify(Array(10_001).fill(0)), 'more than 10,000 items'],
  ['100,001 values', JSON.stringify(Array(11).fill(Array(9_999).fill(0))), 'more than 100,000 values'],
  ['1,001 digits', `{"a":${'9'.repeat(1_001)}}`, 'more than 1,000 digits'],
  ['blanks at the end', `{}${' '.repeat(2_000)}`, 'more than 1,000 digits or blanks'],
  ['1,001 keys', `[${keyed(1_001)}]`, 'more than 1,000 keys'],
  ['1,001 keys with objects between', `{${'"a":{"b":1},'.repeat(1_001)}"c":1}`, 'more than 1,000 keys'],
  ['brackets that close more than was open', `${']'.repeat(90)}${'['.repeat(90)}`, 'more than 80 levels'],
])('%s may not', (_name, text, reason) => {
  expect(flawOf(text)).toContain(reason);
});

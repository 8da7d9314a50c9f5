import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

test.each([
  ['https://reef.example/shop', 'https://reef.example/shop'],
  ['http://reef.example', 'http://reef.example/'],
  ['reef.example/shop', 'https://reef.example/shop'],
])('%s is linked', (text, address) => {
  expect(webAddress(text)).toBe(address);
});

test.each([
  '',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
])('%j is not', (text) => {
  expect(webAddress(text)).toBeUndefined();
});

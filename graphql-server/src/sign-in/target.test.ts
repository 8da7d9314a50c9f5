import { expect, test } from 'vitest';
import { redirectTarget } from './target.ts';

test.each([
  ['/', '/'],
  ['/leads?sort=name#top', '/leads?sort=name'],
  ['http://localhost:4173/', 'http://localhost:4173/'],
  ['http://localhost:4173/a?b=c#token=old', 'http://localhost:4173/a?b=c'],
])('%s is sent to as %s', (to, target) => {
  expect(redirectTarget(to)).toBe(target);
});

test.each([
  '',
  'leads',
  '//evil.test/',
  '/\\evil.test/',
  '/\t/evil.test/',
  '\\\\evil.test',
  'https://evil.test/',
  'http://localhost.evil.test/',
  'http://localhost@evil.test/',
  'http://user:secret@localhost/',
  'http:evil.test',
  'https://localhost/',
  'javascript:alert(1)',
  'data:text/html,x',
])('%j is not sent to', (to) => {
  expect(redirectTarget(to)).toBeUndefined();
});

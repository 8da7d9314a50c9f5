import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const named = [...read('SECURITY.md').matchAll(/`([\w./-]+\.ts)`: “(.+?)”(?=<br>| \|)/g)];

test('SECURITY.md names tests', () => {
  expect(named.length).toBeGreaterThan(20);
});

test.each(named.map(([, file = '', title = '']) => [file, title]))('%s has the test “%s”', (file, title) => {
  expect(read(file)).toContain(title);
});

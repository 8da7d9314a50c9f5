import { readFile } from 'node:fs/promises';
import { pglite } from '@rockpool/server';
import { expect, test } from 'vitest';
import { describePartner } from './partner-suite.ts';

describePartner('the partner of the guide, on PGlite', () => pglite());

test('the partner of the guide takes less than 60 lines, and nothing but fetch', async () => {
  const text = await readFile(new URL('./partner.js', import.meta.url), 'utf8');
  expect(text.trimEnd().split('\n').length).toBeLessThan(60);
  expect(text).not.toMatch(/\bimport\b(?!Key)|\brequire\(/);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { promises } from './promises.ts';

for (const { promise, file, test: title } of promises) {
  test(`there is a test for: ${promise}`, () => {
    const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    // Behind the number of the rule that it holds, if it has one.
    expect(source).toContain(`${title}', `);
  });
}

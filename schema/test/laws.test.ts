import fc from 'fast-check';
import { describe, test } from 'vitest';
import { books } from './lawbook.ts';

const numRuns = Number(process.env['ROCKPOOL_LAWS'] ?? 1000);

for (const book of books) {
  describe(book.name, () => {
    const seed = Math.floor(Math.random() * 0x7fff_ffff);
    let broken: ReadonlySet<string> | undefined;

    for (const sentence of book.sentences) {
      test(sentence, () => {
        broken ??= book.survey(numRuns, seed);
        if (broken.has(sentence)) fc.assert(book.propertyOf(sentence), { numRuns, seed });
      });
    }
  });
}

/** Laws, each with the cases that it is held against: run by the tests a thousand times, and by the hunt at will. */
import fc from 'fast-check';
import type { Collection } from '../src/define/collection.ts';
import { documentLaws } from './document-laws.ts';
import { all, anyStory } from './documents.ts';
import { anyHot, history, leads, played, playedThroughRestore, restoredHistory } from './histories.ts';
import { laws } from './laws.ts';
import { restoredLaws } from './restored-laws.ts';
import { ruleLaws, rulesMeeting } from './rule-laws.ts';
import { tell } from './telling.ts';

/** Laws that are held against the same cases. */
export interface Book {
  readonly name: string;
  /** Each law's sentence, as a test goes by it. */
  readonly sentences: readonly string[];
  /** The laws that some case breaks. Every case is made once, for all laws. */
  survey(runs: number, seed: number): ReadonlySet<string>;
  /** One law by itself, for finding the smallest case that breaks it; with the seed of a survey, from the same cases. */
  propertyOf(sentence: string): fc.IRawProperty<unknown, false>;
}

function bookOf<T, P>(
  name: string,
  cases: fc.Arbitrary<T>,
  prepare: (one: T) => P,
  laws: { readonly [sentence: string]: (prepared: P) => readonly string[] },
): Book {
  const flawsOf = (sentence: string, prepared: P): readonly string[] => laws[sentence]?.(prepared) ?? [];
  return {
    name,
    sentences: Object.keys(laws),
    survey(runs, seed) {
      const broken = new Set<string>();
      const isBroken = (sentence: string, prepared: P): boolean => {
        try {
          return flawsOf(sentence, prepared).length > 0;
        } catch {
          return true;
        }
      };
      const all = fc.property(cases, (one) => {
        const prepared = prepare(one);
        for (const sentence of Object.keys(laws)) {
          if (!broken.has(sentence) && isBroken(sentence, prepared)) broken.add(sentence);
        }
      });
      fc.assert(all, { numRuns: runs, seed });
      return broken;
    },
    propertyOf: (sentence) =>
      fc.property(cases, (one) => {
        const flaws = flawsOf(sentence, prepare(one));
        if (flaws.length > 0) throw new Error(flaws.join('\n'));
      }),
  };
}

export const books: readonly Book[] = [
  bookOf('rules', rulesMeeting, (meeting) => meeting, ruleLaws),
  bookOf('documents', anyStory, tell, documentLaws),
];

const anyName = fc.constantFrom(...all.map(({ name }) => name));
const named = (name: string): Collection => all.find((one) => one.name === name) as Collection;

/** What three users and their network do to one record; `histories.test.ts` and `restore.test.ts` have these laws with their rules. */
export const histories: readonly Book[] = [
  bookOf(
    'histories',
    fc.tuple(anyName, leads, fc.nat(40), history),
    ([name, clocks, hot, steps]) => played(named(name), clocks, hot, steps),
    laws,
  ),
  bookOf(
    'histories with a restore',
    fc.tuple(anyName, leads, anyHot, restoredHistory),
    ([name, clocks, hot, steps]) => playedThroughRestore(named(name), clocks, hot, steps),
    restoredLaws,
  ),
];

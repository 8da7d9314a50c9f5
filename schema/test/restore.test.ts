import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collections } from '../src/collections/index.ts';
import type { Collection } from '../src/define/collection.ts';
import { anyHot, leads, playedThroughRestore, restoredHistory } from './histories.ts';
import { restoredLaws } from './restored-laws.ts';

/** A thousand for each law, on ten collections. */
const numRuns = Number(process.env['ROCKPOOL_HISTORIES'] ?? 100);

describe.for(Object.values(collections) as Collection[])('$name, restored', { timeout: 60_000 }, (collection) => {
  const check = (law: (typeof restoredLaws)[keyof typeof restoredLaws]): void =>
    fc.assert(
      fc.property(leads, anyHot, restoredHistory, (clocks, hot, steps) => {
        expect(law(playedThroughRestore(collection, clocks, hot, steps))).toEqual([]);
      }),
      { numRuns },
    );

  test('9.6: all devices end with the record that the server holds, and nothing is left to send', () => {
    check(restoredLaws.everybodyHasWhatTheServerHas);
  });

  test('9.8: what was added to a list, a set or a text before, and never taken away, is there', () => {
    check(restoredLaws.whatWasAddedIsThere);
  });

  test('9.8: what was taken away from a set before stays away', () => {
    check(restoredLaws.whatWasTakenAwayStaysAway);
  });

  test('9.8: what comes back is no conflict where nobody has written since', () => {
    check(restoredLaws.comingBackIsNoConflict);
  });

  test('9.8: what several devices bring back is there once', () => {
    check(restoredLaws.nothingIsThereTwice);
  });

  test('9.8: a record that was deleted before, and that nobody has touched since, is deleted', () => {
    check(restoredLaws.aDeletionStands);
  });

  test('9.8: the last write before stands, or a later one does, or the log of conflicts has it', () => {
    check(restoredLaws.theLastWriteStands);
  });
});

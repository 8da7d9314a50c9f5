import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collections } from '../src/collections/index.ts';
import type { Collection } from '../src/define/collection.ts';
import { ruleName } from '../src/define/field.ts';
import { mergeRuleOf } from '../src/protocol/index.ts';
import type { Law } from './device-laws.ts';
import { anyClock, history, leads, played, stepParts } from './histories.ts';
import { laws } from './laws.ts';
import type { Step } from './simulation.ts';

/** A thousand for each law, on ten collections. */
const numRuns = Number(process.env['ROCKPOOL_HISTORIES'] ?? 100);

describe.for(Object.values(collections) as Collection[])('$name', { timeout: 60_000 }, (collection) => {
  const check = (law: Law, clocks: fc.Arbitrary<readonly number[]> = leads): void =>
    fc.assert(
      fc.property(clocks, fc.nat(40), history, (ahead, hot, steps) => {
        expect(law(played(collection, ahead, hot, steps))).toEqual([]);
      }),
      { numRuns },
    );

  test('7, 8: all devices end with the record that the server holds, and nothing is left to send', () => {
    check(laws.everybodyHasWhatTheServerHas, anyClock);
  });

  test('3.1, 4.4: whatever was saved on a device reaches the server, or its user gave it up', () => {
    check(laws.nothingIsForgotten, anyClock);
  });

  test('2.3, 5.4, 6.1, 6.2: the last write of a field stands, by its stamp', () => {
    check(laws.theLastWriteStands, anyClock);
  });

  test('3.4, 6.2: the fields of a unit stand as one device had them together', () => {
    check(laws.unitsStayWhole);
  });

  test('6.3, 6.4, 6.5: what was added to a list, a set or a text, and never taken away, is there', () => {
    check(laws.whatWasAddedIsThere);
  });

  test('6.4: what was taken out of a set is gone, unless its user thought better of it', () => {
    check(laws.whatWasTakenOutOfASetIsGone);
  });

  test('6.6: a value under a key stands, or a later write or an entry in the log of conflicts tells why not', () => {
    check(laws.aKeyStandsOrIsExplained);
  });

  test('6.7: the largest number stands, unless somebody who saw it put a lower one', () => {
    check(laws.theLargestStands);
  });

  test('6.8: the first write of a field that is set once stands, by its stamp', () => {
    check(laws.theFirstWriteStands);
  });

  test('5.6: a record is deleted only by a device that had seen every edit of the others', () => {
    check(laws.onlyWhoSawAllDeletes);
  });

  test('5.6: a deleted record lives again only where the log of conflicts says why', () => {
    check(laws.aRevivalIsExplained);
  });

  test('5.9: a write that lost against another is in the log of conflicts', () => {
    check(laws.aLostWriteIsLogged);
  });

  test('5.9: every conflict is told to the device whose row met it, and told once', () => {
    check(laws.conflictsReachTheInbox);
  });

  test('5.3: a device is never in conflict with what it wrote itself', () => {
    check(laws.aConflictHasTwoSides);
  });

  test('7.5: a record with edits that wait stays in sight', () => {
    check(laws.whatWaitsIsInSight);
  });

  test('7.1, 8.10: the record on a device never goes back to an earlier revision', () => {
    check(laws.revisionsNeverGoBack);
  });

  test('7.6: a refused record keeps its edits and waits for a person', () => {
    check(laws.aRefusalKeepsTheEdits);
  });

  test('8.12: a pull never makes anything to push', () => {
    check(laws.aPullMakesNothingToSend);
  });

  test('8.13, 8.14: of a record that left nothing stays but edits that the server has not taken', () => {
    check(laws.onlyOwnWordsStayOfALostRecord);
  });

  test('7.3, 8.11: what an edit knows of the value on the server was there', () => {
    check(laws.whatAnEditKnowsOfTheServerWasThere);
  });

  test('4.4, 5.3: the server ends with the same values, whichever answers get lost', () => {
    // New values only, and no units: what else an edit sends depends on what an answer has shown.
    const edits = fc.array(
      fc.record({
        ...stepParts,
        pick: fc.constant(0),
        action: fc.constantFrom('edit', 'edit', 'send'),
        isLost: fc.boolean(),
      }),
      { maxLength: 30, size: 'max' },
    );
    const fields = Object.keys(collection.fields).filter((field) =>
      ['latest', 'first'].includes(ruleName(mergeRuleOf(collection, field))),
    );
    const end = (hot: number, steps: readonly Step[]): readonly unknown[] => {
      const { stored } = played(collection, [0, 0, 0], hot, steps);
      return fields.map((field) => [field, stored?.body[field] ?? null]);
    };
    const answered = (step: Step): Step[] => (step.action === 'send' ? [step, { ...step, action: 'answer' }] : [step]);
    fc.assert(
      fc.property(fc.nat(40), edits, (hot, steps) => {
        const all = steps.flatMap(answered);
        const some = steps.flatMap((step) =>
          step.isLost && step.action === 'send' ? [{ ...step, action: 'lose answer' as const }] : answered(step),
        );
        expect(end(hot, some)).toEqual(end(hot, all));
      }),
      { numRuns },
    );
  });
});

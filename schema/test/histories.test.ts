import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collections } from '../src/collections/index.ts';
import type { Collection } from '../src/define/collection.ts';
import { ruleName } from '../src/define/field.ts';
import { DELETED, mergeRuleOf } from '../src/protocol/index.ts';
import { follows, parts, Simulation, type Step, type Write } from './simulation.ts';

const stepParts = { device: fc.nat(2), field: fc.nat(2), pick: fc.nat(60) };
const step: fc.Arbitrary<Step> = fc.record({
  ...stepParts,
  action: fc.oneof(
    { weight: 5, arbitrary: fc.constant('edit' as const) },
    { weight: 7, arbitrary: fc.constantFrom('send', 'send twice', 'lose answer', 'answer', 'pull', 'page') },
    { weight: 2, arbitrary: fc.constantFrom('send late', 'late row', 'send refused', 'retry', 'discard') },
    { weight: 1, arbitrary: fc.constant('delete' as const) },
  ) as fc.Arbitrary<Step['action']>,
});
const history = fc.array(step, { maxLength: 40, size: 'max' });
const numRuns = Number(process.env['ROCKPOOL_HISTORIES'] ?? 300);

/** Clocks that differ, yet not by so much that the server holds their stamps back. */
const leads = fc.tuple(fc.constantFrom(0, -90_000, 20_000), fc.constantFrom(0, 5000), fc.constantFrom(0, -3_600_000));

function played(collection: Collection, clocks: readonly number[], hot: number, steps: readonly Step[]): Simulation {
  const simulation = new Simulation(collection, clocks, hot);
  simulation.run(steps);
  simulation.settle();
  return simulation;
}

const receivedBy = ({ writes }: Simulation, field: string): readonly Write[] =>
  writes.filter((write) => write.field === field && write.received !== undefined);

describe.for(Object.values(collections) as Collection[])('$name', { timeout: 60_000 }, (collection) => {
  const fieldsBy = (...rules: string[]): readonly string[] =>
    Object.keys(collection.fields).filter((field) => rules.includes(ruleName(mergeRuleOf(collection, field))));

  const check = (property: (simulation: Simulation) => void, clocks: fc.Arbitrary<readonly number[]> = leads): void =>
    fc.assert(
      fc.property(clocks, fc.nat(40), history, (ahead, hot, steps) => property(played(collection, ahead, hot, steps))),
      { numRuns },
    );

  const anyClock = fc.tuple(
    fc.constant(0),
    fc.constantFrom(31_536_000_000, 0),
    fc.constantFrom(-31_536_000_000, 120_000),
  );

  test('7, 8: all devices end with the record that the server holds, and nothing is left to send', () => {
    check(
      ({ devices, stored }) => {
        for (const { local } of devices) {
          expect(local?.sync).toMatchObject({ status: 'synced', edits: {}, rev: stored?.rev });
          expect({ body: local?.body, deleted: local?.deleted }).toEqual({
            body: stored?.body,
            deleted: stored?.deleted,
          });
        }
      },
      fc.oneof(leads, anyClock),
    );
  });

  test('5.4, 6.1, 6.2: the last write of a field stands, by its stamp', () => {
    check((simulation) => {
      for (const field of fieldsBy('latest', 'unit')) {
        const writes = receivedBy(simulation, field);
        const last = writes.reduce<Write | undefined>((a, b) => (a && a.stamp > b.stamp ? a : b), undefined);
        if (!last) continue;
        const now = simulation.stored?.body[field] ?? null;
        const expected = follows(simulation.writes, field, last.value, now) ? now : last.value;
        expect([field, now]).toEqual([field, expected]);
      }
    });
  });

  test('6.3, 6.4, 6.5: what was added to a list, a set or a text, and never taken away, is there', () => {
    check((simulation) => {
      for (const field of fieldsBy('set', 'list', 'text')) {
        const writes = receivedBy(simulation, field);
        const removed = new Set(simulation.writes.flatMap((write) => (write.field === field ? write.removed : [])));
        const kept = writes.flatMap(({ added }) => added).filter((part) => !removed.has(part));
        expect(parts(simulation.stored?.body[field] ?? null)).toEqual(expect.arrayContaining(kept));
      }
    });
  });

  test('6.4: what was taken out of a set is gone, unless its user thought better of it', () => {
    check((simulation) => {
      for (const field of fieldsBy('set')) {
        const takenBack = simulation.writes.filter((write) => write.field === field && write.received === undefined);
        const kept = takenBack.flatMap(({ added }) => added);
        const removed = receivedBy(simulation, field).flatMap((write) =>
          write.removed.filter((part) => !kept.includes(part)),
        );
        const there = parts(simulation.stored?.body[field] ?? null);
        expect(there.filter((part) => removed.includes(part))).toEqual([]);
      }
    });
  });

  test('6.6: a value under a key stands, or a later write or an entry in the log of conflicts tells why not', () => {
    check((simulation) => {
      for (const field of fieldsBy('keys')) {
        const writes = receivedBy(simulation, field);
        const there = parts(simulation.stored?.body[field] ?? null);
        const logged = JSON.stringify(simulation.conflicts.filter((conflict) => conflict.field === field));
        for (const { added, stamp } of writes) {
          for (const part of added.filter((lost) => !there.includes(lost))) {
            const replaced = simulation.writes.some(
              (write) => write.field === field && write.stamp >= stamp && write.removed.includes(part),
            );
            expect([part, replaced || logged.includes(`"${part}"`)]).toEqual([part, true]);
          }
        }
      }
    });
  });

  test('6.8: the first write of a field that is set once stands, by its stamp', () => {
    check((simulation) => {
      for (const field of fieldsBy('first')) {
        const set = receivedBy(simulation, field).filter(({ value }) => value !== null && value !== '');
        const first = set.reduce<Write | undefined>((a, b) => (a && a.stamp < b.stamp ? a : b), undefined);
        if (first) expect([field, simulation.stored?.body[field]]).toEqual([field, first.value]);
      }
    });
  });

  test('5.6: a record is deleted only by a device that had seen every edit of the others', () => {
    check((simulation) => {
      if (!simulation.stored?.deleted) return;
      const deletions = receivedBy(simulation, DELETED);
      const edits = simulation.writes.filter(({ field, received }) => field !== DELETED && received !== undefined);
      const unseen = edits.filter(({ device, received, stamp }) =>
        deletions.every((one) => (one.device === device ? one.stamp < stamp : (received ?? 0) > one.seen)),
      );
      expect(unseen).toEqual([]);
    });
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
    const end = (hot: number, steps: readonly Step[]): readonly unknown[] => {
      const { stored } = played(collection, [0, 0, 0], hot, steps);
      return fieldsBy('latest', 'first').map((field) => [field, stored?.body[field] ?? null]);
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

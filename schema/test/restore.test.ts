import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collections } from '../src/collections/index.ts';
import type { Collection } from '../src/define/collection.ts';
import { ruleName } from '../src/define/field.ts';
import { equalJson } from '../src/define/json.ts';
import { mergeRuleOf } from '../src/protocol/index.ts';
import { follows, parts, Simulation, type Step, type Write } from './simulation.ts';

const step: fc.Arbitrary<Step> = fc.record({
  device: fc.nat(2),
  field: fc.nat(2),
  pick: fc.nat(60),
  action: fc.oneof(
    { weight: 5, arbitrary: fc.constant('edit' as const) },
    { weight: 7, arbitrary: fc.constantFrom('send', 'send twice', 'lose answer', 'answer', 'pull', 'page') },
    { weight: 1, arbitrary: fc.constantFrom('send late', 'late row', 'delete', 'stop while restoring') },
  ) as fc.Arbitrary<Step['action']>,
});
const steps = fc.array(step, { maxLength: 30, size: 'max' });
const leads = fc.tuple(fc.constantFrom(0, -90_000, 20_000), fc.constantFrom(0, 5000), fc.constantFrom(0, -3_600_000));
const numRuns = Number(process.env['ROCKPOOL_HISTORIES'] ?? 300);

/** A history whose server is set back to an earlier copy in its middle. */
interface Played {
  readonly simulation: Simulation;
  /** What the server had taken, and some device knew of, when it was set back. */
  readonly acknowledged: readonly Write[];
}

describe.for(Object.values(collections) as Collection[])('$name, restored', { timeout: 60_000 }, (collection) => {
  const isOf = (field: string, ...rules: string[]) => rules.includes(ruleName(mergeRuleOf(collection, field)));

  const check = (property: (played: Played) => void): void =>
    fc.assert(
      fc.property(leads, fc.nat(40), steps, fc.nat(30), steps, (clocks, hot, before, copy, after) => {
        const simulation = new Simulation(collection, clocks, hot);
        simulation.run(before);
        const heard = Math.max(...simulation.devices.map(({ local }) => local?.sync.rev ?? 0));
        const acknowledged = simulation.writes.filter(({ received }) => received !== undefined && received <= heard);
        simulation.restore(copy);
        for (const step of after) simulation.step(step);
        simulation.settle();
        property({ simulation, acknowledged });
      }),
      { numRuns },
    );

  test('9.6: all devices end with the record that the server holds, and nothing is left to send', () => {
    check(({ simulation: { devices, stored } }) => {
      for (const { local } of devices) {
        expect(local?.sync).toMatchObject({ status: 'synced', edits: {}, rev: stored?.rev });
        expect({ body: local?.body, deleted: local?.deleted }).toEqual({
          body: stored?.body,
          deleted: stored?.deleted,
        });
      }
    });
  });

  test('9.7: what was added to a list, a set or a text before, and never taken away, is there', () => {
    check(({ simulation: { writes, stored }, acknowledged }) => {
      if (stored?.deleted) return;
      for (const field of Object.keys(collection.fields).filter((name) => isOf(name, 'set', 'list', 'text'))) {
        const removed = new Set(writes.flatMap((write) => (write.field === field ? write.removed : [])));
        const added = acknowledged.flatMap((write) => (write.field === field ? write.added : []));
        const there = parts(stored?.body[field] ?? null);
        expect(there).toEqual(expect.arrayContaining(added.filter((part) => !removed.has(part))));
        // The lines of a text have no names, by which two orders of the same additions could be known as one.
        if (!isOf(field, 'text')) expect(there).toEqual([...new Set(there)]);
      }
    });
  });

  test('9.7: the last write before stands, or a later one does, or the log of conflicts has it', () => {
    check(({ simulation: { writes, conflicts, stored }, acknowledged }) => {
      for (const field of Object.keys(collection.fields).filter((name) => isOf(name, 'latest', 'unit'))) {
        const last = acknowledged
          .filter((write) => write.field === field)
          .reduce<Write | undefined>((a, b) => (a && a.stamp > b.stamp ? a : b), undefined);
        if (!last || stored?.deleted) continue;
        const now = stored?.body[field] ?? null;
        const later = writes.filter((write) => write.field === field && write.stamp >= last.stamp);
        const stands = later.some(({ value }) => equalJson(value, now)) || follows(writes, field, last.value, now);
        const logged = conflicts.some(
          (one) =>
            one.field === field &&
            later.some(({ value }) => equalJson(value, one.mine) || equalJson(value, one.theirs)),
        );
        expect([field, now, stands || logged]).toEqual([field, now, true]);
      }
    });
  });
});

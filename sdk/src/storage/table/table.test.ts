import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Table } from './table.ts';

interface Row {
  readonly id: string;
  readonly a: number;
}

const change = fc.record({
  kind: fc.constantFrom('put', 'put', 'purge', 'ask', 'ask while it is made'),
  ids: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 6 }),
  a: fc.integer({ min: 0, max: 5 }),
});

test('an order that is asked for now and then is always that of the documents at that moment', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 40 }), async (changes) => {
      const table = new Table<Row>('id', async () => {});
      const asked = () => table.ask(['a', 'id'], ({ rows }) => expect(rows).toEqual(sorted(table)));
      for (const { kind, ids, a } of changes) {
        const names = ids.map((id) => `r${String(id).padStart(2, '0')}`);
        if (kind === 'put') table.put(names.map((id) => ({ id, a })));
        else if (kind === 'purge') table.purge(names);
        else if (kind === 'ask') await asked();
        else {
          const answer = asked();
          table.put(names.map((id) => ({ id, a })));
          await answer;
        }
      }
      await asked();
    }),
  );
});

test('an order that nobody asks for while nearly everything changes is made anew', async () => {
  const table = new Table<Row>('id', async () => {});
  const rows = Array.from({ length: 3_000 }, (_, i) => ({ id: `r${i}`, a: i }));
  table.put(rows);
  const indexNow = () => table.ask(['a', 'id'], (index) => index);
  const before = await indexNow();
  table.put(rows.slice(0, 100).map(({ id }) => ({ id, a: 0 })));
  expect(await indexNow()).toBe(before);
  table.put(rows.map(({ id, a }) => ({ id, a: -a })));
  const after = await indexNow();
  expect(after).not.toBe(before);
  expect(after.rows).toEqual(sorted(table));
});

const sorted = ({ documents }: Table<Row>): Row[] =>
  [...documents.values()].sort((x, y) => x.a - y.a || (x.id < y.id ? -1 : 1));

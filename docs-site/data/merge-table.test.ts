import { type Collection, findCollection, isJsonObject, type Json } from '@rockpool/schema';
import {
  applyRow,
  type FieldConflict,
  makeStamp,
  recordEdit,
  type StoredRecord,
  takePulled,
  toPushRow,
  toServerRecord,
  withRev,
} from '@rockpool/schema/protocol';
import { expect, test } from 'vitest';
import { type Conflict, machineAt, machineSides, mergeTable } from './merge-table.ts';

const id = '0198c0de-0000-7000-8000-000000000001';
const ten = Date.UTC(2026, 4, 4, 10);
const [zoe, ada, ben] = ['zoezoezoezoe', 'adaadaadaada', 'benbenbenben'];
type Body = { readonly [field: string]: Json };

/** The record after both rows, which were made on devices, and the conflicts that the server logged. */
function merged(
  collection: Collection,
  was: Body,
  changes: readonly (readonly [device: string, minute: number, body: Body])[],
) {
  const insert = recordEdit(collection, id, undefined, {
    body: { ...was, id },
    deleted: false,
    stamp: makeStamp(ten, 0, zoe),
  });
  let stored: StoredRecord = withRev(applyRow(collection, undefined, toPushRow(collection, insert), zoe, ten).next, 1);
  const held = takePulled(collection, undefined, toServerRecord(stored));
  const conflicts: FieldConflict[] = [];
  for (const [device, minute, change] of changes) {
    const stamp = makeStamp(ten + minute * 60_000, 0, device);
    const edited = recordEdit(collection, id, held, { body: { ...held.body, ...change }, deleted: false, stamp });
    const applied = applyRow(collection, stored, toPushRow(collection, edited), device, ten + 3_600_000);
    conflicts.push(...applied.conflicts);
    stored = withRev(applied.next, stored.rev + 1);
  }
  return { stored, conflicts };
}

/** What each writes: the field, and of a machine the state that goes with it. */
function bodiesOf(
  collection: Collection,
  field: string,
  { was, ada: hers, ben: his }: Conflict,
): readonly [Body, Body, Body] {
  const machine = machineAt(collection, field);
  if (!machine || field === machine.state || field === machine.epoch) {
    return [was, hers, his].map((value) => ({ [field]: value })) as never;
  }
  const sides = machineSides(collection, field);
  return [
    { [field]: was, [machine.state]: sides.was },
    { [field]: hers, [machine.state]: sides.ends },
    { [field]: his, [machine.state]: sides.behind },
  ];
}

for (const { collection: name, field, rule, conflict } of mergeTable) {
  if (typeof conflict === 'string') continue;

  test(`${name}.${field}, by ${rule}: the example comes out as the table says, whoever is first`, () => {
    const collection = findCollection(name) as Collection;
    const [was, hers, his] = bodiesOf(collection, field, conflict);
    const [kind = ''] = Object.keys(collection.kinds);
    const base = field === 'kind' ? was : { kind, ...was };
    for (const changes of [
      [
        [ada, 0, hers],
        [ben, 5, his],
      ],
      [
        [ben, 5, his],
        [ada, 0, hers],
      ],
    ] as const) {
      const { stored, conflicts } = merged(collection, base, changes);
      expect(stored.body[field] ?? null).toEqual(conflict.result);
      expect(conflicts.some((one) => one.field === field)).toBe(conflict.kept);
    }
  });
}

test('every field is in the table, with an example or the reason why there is none', () => {
  const withExample = mergeTable.filter(({ conflict }) => isJsonObject(conflict));
  expect(withExample.length).toBeGreaterThan(100);
  expect(mergeTable.filter(({ conflict }) => conflict === 'no example')).toEqual([]);
});

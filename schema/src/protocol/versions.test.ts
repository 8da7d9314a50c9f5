import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineCollection } from '../define/collection.ts';
import type { FieldSchema } from '../define/field.ts';
import { collectionAt, type VersionChange } from '../define/history.ts';
import type { JsonObject } from '../define/json.ts';
import { applyRow, toAnswer } from './apply.ts';
import { makeStamp } from './clock.ts';
import { digestOf } from './digest.ts';
import { recordEdit, toPushRow } from './edit.ts';
import { finishBody } from './finish-body.ts';
import type { PushAnswer } from './messages.ts';
import { applyOperation, toOperation } from './operation.ts';
import { takeAnswer, takePulled } from './rebase.ts';
import { toServerRecord, withRev } from './stored-record.ts';
import { answerAt, bodyAt, fromKept, localFrom, recordAt, rowFrom, toKept } from './versions.ts';

const text: FieldSchema = { type: 'string', description: 'A text.', merge: 'latest' };

/** A collection that changed at random, and for each version what its fields were called, by the number of the field. */
const histories = fc
  .array(fc.record({ adds: fc.nat(2), renames: fc.nat(2), removes: fc.nat(1), pick: fc.nat(50) }), { maxLength: 5 })
  .map((steps) => {
    let names = new Map([0, 1, 2, 3].map((field) => [field, `f${field}`]));
    let count = names.size;
    const byVersion = [names];
    const history = steps.map(({ adds, renames, removes, pick }, i): VersionChange => {
      const turn = (field: number): number => (field + pick) % 3;
      const gone = [...names].filter(([field]) => turn(field) < removes);
      const left = [...names].filter(([field]) => turn(field) >= removes);
      const renamed = left.flatMap(([field, old]) => (turn(field) - removes < renames ? [[old, `f${count++}`]] : []));
      const newNames = Object.fromEntries(renamed);
      const added = Array.from({ length: adds }, () => count++);
      names = new Map([
        ...left.map(([field, old]): [number, string] => [field, newNames[old] ?? old]),
        ...added.map((field): [number, string] => [field, `f${field}`]),
      ]);
      byVersion.push(names);
      return {
        version: i + 1,
        renamed: newNames,
        added: added.map((field) => `f${field}`),
        removed: Object.fromEntries(gone.map(([, name]) => [name, text])),
      };
    });
    const collection = defineCollection({
      name: 'things',
      description: '',
      version: history.length,
      kinds: {},
      fields: Object.fromEntries([...names.values()].map((name) => [name, text])),
      indexes: [],
      history,
    });
    return { collection, byVersion, today: names };
  });

/** A collection, one of its versions, and a body of today, with fields in it that nobody declared. */
const situations = histories.chain(({ collection, byVersion, today }) =>
  fc.record({
    collection: fc.constant(collection),
    version: fc.nat(collection.version),
    byVersion: fc.constant(byVersion),
    today: fc.constant(today),
    body: fc
      .tuple(
        fc.dictionary(fc.constantFrom('unknown', ...today.values()), fc.jsonValue()),
        fc.dictionary(fc.constantFrom('unknown', 'other'), fc.jsonValue()),
      )
      .map(([known, unknown]) => ({ ...known, ...unknown }) as JsonObject),
  }),
);
type Situation = typeof situations extends fc.Arbitrary<infer S> ? S : never;

const holds = (check: (situation: Situation) => void): void =>
  fc.assert(fc.property(situations, check), { numRuns: 500 });

test('13.2: a body has the names that its version declared, for every history', () =>
  holds(({ collection, version, byVersion, today }) => {
    const full = Object.fromEntries([...today].map(([field, name]) => [name, field]));
    const then = byVersion[version] as Situation['today'];
    const names = new Map(Object.entries(bodyAt(collection, full, version)).map(([name, field]) => [field, name]));
    for (const [field, name] of then) if (today.has(field)) expect(names.get(field)).toBe(name);
    expect(names.size).toBe(today.size);
    const own = Object.keys(collectionAt(collection, version).fields).filter((name) => /^f[0-9]/.test(name));
    expect(own.sort()).toEqual([...then.values()].sort());
  }));

test('13.2: down to any version and up again is the record as it was', () =>
  holds(({ collection, version, body }) => {
    const old = bodyAt(collection, body, version);
    const sync = { status: 'synced', rev: 0, stamp: '', edits: {}, conflicts: [] } as const;
    expect(localFrom(collection, { id: 'x', deleted: false, body: old, sync }).body).toEqual(body);
  }));

test('13.4: what a version does not know goes through it byte for byte', () =>
  holds(({ collection, version, body }) => {
    const old = bodyAt(collection, body, version);
    for (const field of ['unknown', 'other']) expect(JSON.stringify(old[field])).toBe(JSON.stringify(body[field]));
    expect(Object.values(old)).toHaveLength(Object.values(body).length);
  }));

test('a server keeps a record under the names that its fields had first, and reads it as it was', () =>
  holds(({ collection, byVersion, today, body }) => {
    const stored = { collection: 'things', id: 'x', rev: 1, deleted: false, body, versions: {}, writers: {} };
    const kept = toKept(collection, stored);
    for (const [field, name] of byVersion[0] as Situation['today']) {
      expect(kept.body[name]).toEqual(body[today.get(field) ?? name]);
    }
    expect(fromKept(collection, kept)).toEqual(stored);
  }));

// --- two versions of one collection meet -------------------------------------------------------------------------------

const id = '0198c0de-0000-7000-8000-000000000001';
const [oldDevice, newDevice] = ['olddevice000', 'newdevice000'];
const shared = {
  name: text,
  tags: { ...text, type: 'array', items: { type: 'string' }, default: [], merge: 'set' },
} as const;
const marks = { type: 'array', description: 'Marks.', items: { type: 'string' }, default: [], merge: 'set' } as const;
const old = defineCollection({
  name: 'herds',
  description: '',
  version: 0,
  kinds: { herd: { view: 'herds', type: 'Herd' } },
  fields: { ...shared, note: { ...text, merge: 'text' }, marks },
  indexes: [],
});
const today = defineCollection({
  ...old,
  version: 1,
  required: [],
  fields: { ...shared, remark: { ...text, merge: 'text' }, mood: { ...text, default: 'calm' } },
  history: [{ version: 1, renamed: { note: 'remark' }, added: ['mood'], removed: { marks } }],
});

/** A server of today with one record that an old app made, and what each app holds of it. */
function setUp() {
  const body = { id, kind: 'herd', name: 'North', note: 'one\ntwo\nthree\n', marks: ['a'] };
  const inserted = recordEdit(old, id, undefined, { body, deleted: false, stamp: makeStamp(1, 0, oldDevice) });
  const sent = toPushRow(old, inserted);
  const applied = applyRow(today, undefined, rowFrom(today, sent), oldDevice, 1);
  const stored = withRev(applied.next, 1);
  const answer = answerAt(today, toAnswer({ ...rowFrom(today, sent), rev: -1 }, undefined, applied, stored), 0);
  return {
    stored,
    onOld: takeAnswer(old, inserted, sent, answer),
    onNew: takePulled(today, undefined, toServerRecord(stored)),
  };
}

describe('an old app and a new one', () => {
  test('13.5: the record that an old app made has the new field, on the server and on every device', () => {
    const { stored, onOld, onNew } = setUp();
    expect([stored.body['mood'], onNew.body['mood'], onOld.body['mood']]).toEqual(['calm', 'calm', 'calm']);
  });

  test('13.6: edits under the old name and the new one meet as edits of one field', () => {
    const { stored, onOld, onNew } = setUp();
    const edit = (device: string, record: typeof onOld, change: JsonObject, time: number) => {
      const collection = device === oldDevice ? old : today;
      const body = { ...record.body, ...change };
      return toPushRow(
        collection,
        recordEdit(collection, id, record, { body, deleted: false, stamp: makeStamp(time, 0, device) }),
      );
    };
    const mine = edit(newDevice, onNew, { remark: 'ONE\ntwo\nthree\n' }, 2);
    const theirs = edit(oldDevice, onOld, { note: 'one\ntwo\nTHREE\n' }, 3);
    const once = withRev(applyRow(today, stored, mine, newDevice, 3).next, 2);
    const twice = applyRow(today, once, rowFrom(today, theirs), oldDevice, 3);
    expect(twice.next.body['remark']).toBe('ONE\ntwo\nTHREE\n');
    expect(twice.next.body).not.toHaveProperty('note');
    expect(twice.conflicts).toEqual([]);
  });

  test('13.6: a row that went out under the old name and comes again under the new one is a duplicate', () => {
    const { stored, onOld } = setUp();
    const edited = recordEdit(old, id, onOld, {
      body: { ...onOld.body, note: 'one\n', mood: 'wild' },
      deleted: false,
      stamp: makeStamp(5, 0, oldDevice),
    });
    const first = withRev(applyRow(today, stored, rowFrom(today, toPushRow(old, edited)), oldDevice, 5).next, 2);
    const updated = localFrom(today, edited);
    expect(updated.sync.edits['remark']).toEqual(edited.sync.edits['note']);
    expect(applyRow(today, first, toPushRow(today, updated), oldDevice, 5)).toMatchObject({ outcome: 'DUPLICATE' });
  });

  test('13.6: what a transaction of the old app left to do is done under the new names', () => {
    const { onOld } = setUp();
    const edited = recordEdit(old, id, onOld, {
      body: { ...onOld.body, note: 'one\n' },
      deleted: false,
      stamp: makeStamp(5, 0, oldDevice),
    });
    const operation = toOperation('herds', onOld, edited);
    const done = applyOperation(today, localFrom(today, onOld), operation);
    expect(done).toEqual(localFrom(today, edited));
  });

  test('13.7: a field that was removed merges by its rule while old apps edit it', () => {
    const { stored, onOld } = setUp();
    const add = (device: string, mark: string, time: number) =>
      rowFrom(
        today,
        toPushRow(
          old,
          recordEdit(old, id, onOld, {
            body: { ...onOld.body, marks: ['a', mark] },
            deleted: false,
            stamp: makeStamp(time, 0, device),
          }),
        ),
      );
    const once = withRev(applyRow(today, stored, add('otherdevice0', 'b', 2), 'otherdevice0', 3).next, 2);
    const twice = applyRow(today, once, add(oldDevice, 'c', 3), oldDevice, 3);
    expect(twice.next.body['marks']).toEqual(['a', 'b', 'c']);
  });

  test('13.2: conflicts and refusals name the field as the app knows it', () => {
    const { stored } = setUp();
    const conflict = { rule: 'text', base: null, theirs: 1, mine: 2, result: 3, theirStamp: '', myStamp: '' };
    const answer: PushAnswer = {
      ...{ collection: 'herds', id, outcome: 'REJECTED', rev: 1 },
      record: toServerRecord(stored),
      conflicts: [{ field: 'remark', ...conflict }],
      refusal: { code: 'INVALID', message: 'too long', field: 'remark.0' },
    };
    const told = answerAt(today, answer, 0);
    expect(told).toMatchObject({ conflicts: [{ field: 'note' }], refusal: { field: 'note.0' } });
    expect(told.record?.body['note']).toBe('one\ntwo\nthree\n');
  });

  test('13.2: an old device and the server agree on the digest', () => {
    const { stored, onOld } = setUp();
    const served = recordAt(today, toServerRecord(stored), 0);
    const [theirs, mine] = [
      digestOf(collectionAt(today, 0), [served]),
      digestOf(old, [{ id, rev: onOld.sync.rev, body: finishBody(old, onOld.body) }]),
    ];
    expect(mine).toEqual(theirs);
  });
});

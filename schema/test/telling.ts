/** Tells a story: three devices hold a document, each edits it, and the server takes their rows in some order. */

import type { Collection } from '../src/define/collection.ts';
import type { Json } from '../src/define/json.ts';
import { finishBody } from '../src/protocol/finish-body.ts';
import {
  applyRow,
  DELETED,
  type FieldConflict,
  type LocalRecord,
  makeStamp,
  type PushAnswer,
  type PushRow,
  recordEdit,
  type StoredRecord,
  takeAnswer,
  takePulled,
  toAnswer,
  toPushRow,
  toServerRecord,
  withRev,
} from '../src/protocol/index.ts';
import { collectionOf, type Story } from './documents.ts';

const id = '0198c0de-0000-7000-8000-000000000001';
const noon = Date.UTC(2026, 4, 4, 12);
const creator = 'zoezoezoezoe';
export const people = ['adaadaadaada', 'benbenbenben', 'cycycycycycy'] as const;

/** What every device has before it goes apart. */
export interface Beginning {
  readonly collection: Collection;
  readonly stored: StoredRecord;
  /** Each device after its edits. */
  readonly edited: readonly LocalRecord[];
  readonly rows: readonly PushRow[];
}

export function begin(story: Story): Beginning {
  const { base, changes } = story;
  const collection = collectionOf(story);
  const stamp = makeStamp(noon, 0, creator);
  const made = recordEdit(collection, id, undefined, { body: { ...base, id }, deleted: false, stamp });
  const stored = withRev(applyRow(collection, undefined, toPushRow(collection, made), creator, noon).next, 1);
  const held = takePulled(collection, undefined, toServerRecord(stored));
  const edited = changes.map(({ fields, deletes, second }, i) => {
    const at = (counter: number) => makeStamp(noon + second * 1000, counter, people[i] ?? '');
    const body = finishBody(collection, { ...held.body, ...fields } as { [field: string]: Json });
    const after = recordEdit(collection, id, held, { body, deleted: false, stamp: at(1) });
    return deletes ? recordEdit(collection, id, after, { body: after.body, deleted: true, stamp: at(2) }) : after;
  });
  return { collection, stored, edited, rows: edited.map((local) => toPushRow(collection, local)) };
}

/** What came of it when the rows arrived in an order. */
export interface Ending {
  readonly stored: StoredRecord;
  readonly conflicts: readonly FieldConflict[];
  /** Each person's answer; none where nothing was sent. */
  readonly answers: readonly (PushAnswer | undefined)[];
}

/** @param delay how many milliseconds the rows are on their way */
export function arrive({ collection, stored, rows }: Beginning, order: readonly number[], delay = 60_000): Ending {
  let current = stored;
  const conflicts: FieldConflict[] = [];
  const answers: (PushAnswer | undefined)[] = rows.map(() => undefined);
  order.forEach((person, i) => {
    const row = rows[person] as PushRow;
    if (Object.keys(row.edits).length === 0) return;
    const applied = applyRow(collection, current, row, people[person] ?? '', noon + delay);
    const after = applied.changed ? withRev(applied.next, i + 2) : applied.next;
    answers[person] = toAnswer(row, current, applied, after);
    conflicts.push(...applied.conflicts);
    current = after;
  });
  return { stored: current, conflicts, answers };
}

/** Every device with its answer and then a pull. */
export function takeUp({ collection, edited, rows }: Beginning, { stored, answers }: Ending): readonly LocalRecord[] {
  return edited.map((local, person) => {
    const [answer, row] = [answers[person], rows[person] as PushRow];
    const answered = answer ? takeAnswer(collection, local, row, answer) : local;
    return takePulled(collection, answered, toServerRecord(stored));
  });
}

/** A story with all that can come of it. Endings are worked out once. */
export interface Tale {
  readonly story: Story;
  readonly beginning: Beginning;
  endsOf(order: readonly number[]): Ending;
}

export function tell(story: Story): Tale {
  const beginning = begin(story);
  const endings = new Map<string, Ending>();
  return {
    story,
    beginning,
    endsOf(order) {
      const known = endings.get(order.join()) ?? arrive(beginning, order);
      endings.set(order.join(), known);
      return known;
    },
  };
}

/** What a person meant: each edited field with its value before and after, the deletion among them. */
export function meant({ stored, edited }: Beginning, person: number) {
  const local = edited[person] as LocalRecord;
  return Object.keys(local.sync.edits).map((field) => {
    if (field === DELETED) return { field, was: false, value: true };
    return { field, was: stored.body[field] ?? null, value: local.body[field] ?? null };
  });
}

import type { Registry } from '@rockpool/schema';
import {
  type Applied,
  isOffer,
  type PushAnswer,
  type PushRow,
  refusedWith,
  type StoredRecord,
} from '@rockpool/schema/protocol';
import { openDraft } from '../../rules/draft.ts';
import { judge, type Refused } from '../../rules/index.ts';
import type { RecordChange } from '../../rules/rule.ts';
import { type Change, keyOf, type Writing } from '../../store/store.ts';
import type { Access } from '../access.ts';
import { answerOf } from './answer.ts';
import { type Sender, type Settled, settleRow, type Task } from './settle-row.ts';

/** Rows that are taken together or not at all. */
export type Component = readonly Task[];

/** What became of the components of a round. */
export interface Round {
  readonly answers: readonly (readonly [index: number, answer: PushAnswer])[];
  /** For the next round: what has a row of a record that this round wrote, and needs its revision. */
  readonly deferred: Component[];
}

/** Settles the components that nothing in this round stands in the way of, and stores what they change. */
export async function settleRound(
  collections: Registry,
  components: readonly Component[],
  writing: Writing,
  sender: Sender,
): Promise<Round> {
  const { device, user: author, now, rules, access } = sender;
  const round: Decided = { records: new Map(), touched: new Set() };
  const busy = new Set<string>();
  const settled: Settled[] = [];
  const deferred: Component[] = [];
  for (const component of components) {
    const keys = component.map(({ incoming }) => keyOf(incoming));
    const mustWait = keys.some((key) => busy.has(key) || round.touched.has(key));
    for (const key of keys) busy.add(key);
    if (mustWait) {
      deferred.push(component);
      continue;
    }
    const rows = allOrNone(component.map((task) => settleRow(task, writing.records.get(keyOf(task.incoming)), sender)));
    const draft = openDraft(
      collections,
      writing,
      round.records,
      { author, device, now, sees: access.sees },
      changesOf(rows),
    );
    const refused = await judge(rules, draft);
    settled.push(...(refused ? allOrNone(rows.map((row) => withRefusal(row, refused))) : rows));
    if (refused) continue;
    for (const [key, record] of draft.drafted) round.records.set(key, record);
    for (const key of draft.touched) round.touched.add(key);
  }
  return { answers: await saveRound(settled, round, writing, sender), deferred };
}

/** What a round makes of records, by `keyOf`, and which of them rules have changed. */
interface Decided {
  readonly records: Map<string, StoredRecord>;
  readonly touched: Set<string>;
}

async function saveRound(
  settled: readonly Settled[],
  { records, touched }: Decided,
  writing: Writing,
  sender: Sender,
): Promise<Round['answers']> {
  const changes = new Map<string, Change>();
  for (const { merged, task } of settled) {
    const key = keyOf(task.incoming);
    if (!merged || !isToldOf(merged.applied, sender.access)) continue;
    changes.set(key, changeOf(records.get(key) ?? merged.applied.next, merged.conflicts, sender.access));
  }
  for (const key of touched) {
    changes.set(key, { conflicts: [], ...changes.get(key), record: records.get(key) as StoredRecord });
  }
  const saved = await writing.save([...changes.values()], sender.user.id);
  const savedOf = new Map(saved.map((record) => [keyOf(record), record]));
  return settled.map((row) => {
    const key = keyOf(row.task.incoming);
    return [row.task.index, answerOf(row, savedOf.get(key), touched.has(key), sender)];
  });
}

/** What the rules are asked about. */
const changesOf = (rows: readonly Settled[]): RecordChange[] =>
  rows.flatMap(({ before, merged, task: { checked } }) =>
    merged?.applied.changed && checked.collection
      ? [{ collection: checked.collection, before, after: merged.applied.next, ...offerIn(merged.row) }]
      : [],
  );

const offerIn = (row: PushRow): Pick<RecordChange, 'isOffer' | 'offered'> =>
  isOffer(row) ? { isOffer: true, offered: row.lost.body } : { isOffer: false };

function withRefusal(row: Settled, { key, refusal }: Refused): Settled {
  return keyOf(row.task.incoming) === keyOf(key) ? { task: row.task, before: row.before, refusal } : row;
}

/** Where a row's device has to settle conflicts first, it gets back all that the row is grouped with. */
const allOrOpen = (component: readonly Settled[]): readonly Settled[] =>
  component.some(({ open }) => open)
    ? component.map((row) => (row.merged?.applied.changed ? { task: row.task, before: row.before, open: [] } : row))
    : component;

/**
 * One refused row refuses its whole component, and one that its device has to settle leaves all of it to the device;
 * rows that were taken long ago are answered so.
 */
function allOrNone(component: readonly Settled[]): readonly Settled[] {
  const culprit = component.find(({ refusal }) => refusal);
  if (!culprit?.refusal) return allOrOpen(component);
  const refusal = refusedWith(culprit.task.incoming, culprit.refusal);
  return component.map((row) =>
    row.merged?.applied.changed || row.open ? { task: row.task, before: row.before, refusal } : row,
  );
}

/**
 * Whether a row leaves something to tell: what it changed, and that its record is none that the user's devices hold.
 * The latter again when the row comes again, for the device takes the answer to it after it was told before.
 */
const isToldOf = ({ changed, next }: Applied, access: Access): boolean =>
  changed || access.leavesWith(next) !== undefined;

function changeOf(record: StoredRecord, conflicts: Change['conflicts'], access: Access): Change {
  const leaves = access.leavesWith(record);
  return { record, conflicts, ...(leaves !== undefined && { leaves }) };
}

import { type Collection, equalJson, type Registry } from '@rockpool/schema';
import {
  type Applied,
  answerAt,
  applyRow,
  bringBack,
  componentsOf,
  type DeviceId,
  decidedConflicts,
  type FieldConflict,
  isOffer,
  type PushAnswer,
  type PushRequest,
  type PushResult,
  type PushRow,
  type Refusal,
  type Rev,
  refusalOfMoves,
  refusedWith,
  type StoredRecord,
  type Timeline,
  toAnswer,
  toServerRecord,
} from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import { createReferee, type Referee } from '../conflicts/referee.ts';
import { requestError } from '../errors.ts';
import { MAX_PUSH_ROWS } from '../limits.ts';
import { openDraft } from '../rules/draft.ts';
import { builtInRules, judge, type Refused } from '../rules/index.ts';
import type { RecordChange, Rule } from '../rules/rule.ts';
import { type Change, keyOf, type Store, type Writing } from '../store/store.ts';
import { type Access, accessOf, isBuried, refusalOfAccess } from './access.ts';
import {
  type CheckedRow,
  checkCustom,
  checkRecord,
  checkRow,
  checkWriter,
  type IncomingRow,
  withAuthor,
} from './check-row.ts';
import { type Customise, readCustomFields } from './custom-fields.ts';
import { requireGiven, withinLife } from './lives.ts';
import { readVersions, type VersionOf } from './versions.ts';

/** A push as it came in. */
export type IncomingPush = Omit<PushRequest, 'protocol' | 'rows' | 'schema'> & {
  readonly rows: readonly IncomingRow[];
  readonly schema?: unknown;
};

/** Whose rows are taken, and when. */
interface Sender {
  readonly device: DeviceId;
  readonly user: User;
  readonly access: Access;
  readonly versionOf: VersionOf;
  /** The lives of the organisation's sequence. */
  readonly timeline: Timeline;
  /** Milliseconds since 1970, by the server's clock. */
  readonly now: number;
  readonly rules: readonly Rule[];
  readonly referee: Referee;
}

/** A row as it came in, where its answer belongs, and what its check said. */
interface Task {
  readonly index: number;
  readonly incoming: IncomingRow;
  readonly checked: CheckedRow;
}

/** A row of a round: merged, refused, or left to its device. */
interface Settled {
  readonly task: Task;
  readonly before?: StoredRecord | undefined;
  readonly refusal?: Refusal;
  /** Nothing of it is taken: its device settles these conflicts first, or those of another row in its group. */
  readonly open?: readonly FieldConflict[];
  readonly merged?: {
    readonly applied: Applied;
    /** The row as it was merged: with its true author. */
    readonly row: PushRow;
    /** For the log: what the merge settled, and what the device had settled before. */
    readonly conflicts: readonly FieldConflict[];
  };
}

/**
 * Takes the rows of a device, all in one transaction, and answers each by itself: a row that is refused changes
 * nothing and does not hold up its neighbours, except for those that it shares a group with. Rows of one record apply
 * in their order.
 */
export async function push(
  store: Store,
  user: User,
  { device, epoch, rows, schema }: IncomingPush,
  now: number,
  rules: readonly Rule[] = builtInRules,
  referee: Referee = createReferee(),
): Promise<PushResult> {
  if (!/^[0-9a-z]{12}$/.test(device)) {
    throw requestError('BAD_USER_INPUT', `A device is named by 12 characters a-z and 0-9, not "${device}".`);
  }
  if (rows.length > MAX_PUSH_ROWS) {
    throw requestError(
      'BAD_USER_INPUT',
      `A push holds up to ${MAX_PUSH_ROWS} rows, not ${rows.length}; send fewer at once.`,
    );
  }
  const { collections } = store;
  const versionOf = readVersions(collections, schema, 'write');
  const tasks = rows.map((incoming, index) => {
    return { index, incoming, checked: checkRow(collections, incoming, device) };
  });
  const taken = tasks.flatMap(({ checked: { row } }) => row ?? []);
  const settle = async (writing: Writing): Promise<PushResult> => {
    requireGiven(writing.head, epoch, highestRev(taken));
    const { timeline } = writing.head;
    const access = await accessOf(collections, user.id, writing);
    const sender = { device, user, access, versionOf, timeline, now, rules, referee };
    const answers: PushAnswer[] = [];
    const customise = await readCustomFields(writing, taken);
    const whole = tasks.map((task) => withCollection(task, customise));
    let waiting = componentsOf(whole, ({ incoming }) => incoming.groups).map(eachOnce);
    while (waiting.length > 0) {
      const round = await settleRound(collections, waiting, writing, sender);
      for (const [index, answer] of round.answers) answers[index] = answer;
      waiting = round.deferred;
    }
    const named = answers.map((answer) => {
      const collection = collections.get(answer.collection);
      return collection ? answerAt(collection, answer, versionOf(collection)) : answer;
    });
    return { answers: named, timeline: writing.head.timeline };
  };
  return withinLife(store, user.organisation, () => store.write(user.organisation, taken, settle));
}

/** The highest revision of this life that the rows know of. */
const highestRev = (rows: readonly PushRow[]): Rev =>
  Math.max(
    0,
    ...rows.flatMap((row) => (isOffer(row) ? [] : [row.rev, ...Object.values(row.edits).map(({ rev }) => rev)])),
  );

const withCollection = (task: Task, customise: Customise): Task =>
  task.checked.collection
    ? { ...task, checked: { ...task.checked, collection: customise(task.checked.collection) } }
    : task;

/** Rows that are taken together or not at all. */
type Component = readonly Task[];

/** Of a record that stands twice in a component, the second row cannot be taken: it needs the first one's revision. */
function eachOnce(component: Component): Component {
  const keys = component.map(({ incoming }) => keyOf(incoming));
  return component.map((task, i) =>
    keys.indexOf(keyOf(task.incoming)) < i ? { ...task, checked: { refusal: repeated } } : task,
  );
}

const repeated: Refusal = { code: 'INVALID', message: 'The record stands in two rows of one transaction.' };

interface Round {
  readonly answers: readonly (readonly [index: number, answer: PushAnswer])[];
  /** For the next round: what has a row of a record that this round wrote, and needs its revision. */
  readonly deferred: Component[];
}

async function settleRound(
  collections: Registry,
  components: readonly Component[],
  writing: Writing,
  sender: Sender,
): Promise<Round> {
  const { device, user: author, now, rules } = sender;
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
    const draft = openDraft(collections, writing, round.records, { author, device, now }, changesOf(rows));
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

function settleRow(task: Task, before: StoredRecord | undefined, sender: Sender): Settled {
  const { device, user, access, timeline, now, referee } = sender;
  const { row: sent, collection, refusal: flaw } = task.checked;
  if (flaw) return { task, before, refusal: flaw };
  const row = withAuthor(sent, before, user);
  const { verdicts, open } = referee(collection, before, row, device, now);
  const merge = (): Applied =>
    isOffer(row)
      ? bringBack(collection, before, row, device, timeline, now)
      : applyRow(collection, before, row, device, now, verdicts);
  const applied = before && isBuried(before) ? unchanged(before) : merge();
  const denial =
    refusalOfAccess(sent, before, applied, access) ??
    (applied.changed ? checkWriter(collection, applied.next, user) : undefined);
  if (!denial && open.length > 0) return { task, before, open };
  const refusal =
    denial ??
    (applied.changed ? refusalOfMoves(collection, before, row, device, now) : undefined) ??
    (applied.changed ? checkRecord(collection, applied.next) : undefined) ??
    // What the server had taken before it was restored was checked by the definitions of its time.
    (applied.changed && !isOffer(row) ? checkCustom(collection, before, applied.next) : undefined);
  if (refusal) return { task, before, refusal };
  const decided = decidedConflicts(collection, before, row, device, now, applied.conflicts);
  return { task, before, merged: { applied, row, conflicts: [...applied.conflicts, ...decided] } };
}

const unchanged = (record: StoredRecord): Applied => ({
  outcome: 'DUPLICATE',
  next: record,
  changed: false,
  conflicts: [],
  unanswered: [],
});

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

function answerOf(
  { task, before, refusal, open, merged }: Settled,
  saved: StoredRecord | undefined,
  isTouched: boolean,
  { device, access, versionOf }: Sender,
): PushAnswer {
  if (open) return conflictAnswer(task.incoming, before, open);
  if (!merged) return rejection(task.incoming, refusal, before && access.sees(before) ? before.rev : 0);
  const { applied, row } = merged;
  // With another author than it sent, fields that its version does not know, or what a rule has set, the device cannot
  // compute the record: as if it held no revision of it.
  const isComputable = !isTouched && row === task.checked.row && isOfToday(task.checked.collection, versionOf);
  const asSent = isComputable ? row : { ...row, rev: -1 };
  const after = saved ?? applied.next;
  const isOverruled =
    isTouched && Object.entries(row.edits).some(([field, { value }]) => !equalJson(after.body[field] ?? null, value));
  const outcome = applied.changed && isOverruled ? 'MERGED' : applied.outcome;
  const answer = toAnswer(asSent, before, { ...applied, outcome }, after);
  if (access.sees(after)) return answer;
  const { record: untold, conflicts, ...rest } = answer;
  // Where the user saw the record until now, the conflicts tell nothing that they may not know.
  const mayKnow = before && access.sees(before) && conflicts;
  // Without a record that it cannot compute, the device has seen no more than before; a higher revision would make
  // edits of what others changed meanwhile look as if their user had known it.
  return { ...rest, rev: untold ? row.rev : (after.writers[device]?.rev ?? 0), ...(mayKnow && { conflicts }) };
}

const isOfToday = (collection: Collection | undefined, versionOf: VersionOf): boolean =>
  collection !== undefined && versionOf(collection) === collection.version;

const conflictAnswer = (
  { collection, id }: IncomingRow,
  before: StoredRecord | undefined,
  open: readonly FieldConflict[],
): PushAnswer => ({
  ...{ collection, id, outcome: 'CONFLICT', rev: before?.rev ?? 0 },
  ...(open.length > 0 && before && { record: toServerRecord(before), conflicts: open }),
});

const rejection = ({ collection, id }: IncomingRow, refusal: Refusal | undefined, rev: Rev): PushAnswer => ({
  collection,
  id,
  outcome: 'REJECTED',
  rev,
  ...(refusal && { refusal }),
});

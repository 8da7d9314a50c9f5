import type { Collection } from '@rockpool/schema';
import {
  type Applied,
  answerAt,
  applyRow,
  componentsOf,
  type DeviceId,
  type PushAnswer,
  type PushRequest,
  type PushResult,
  type PushRow,
  type Refusal,
  type Rev,
  refusedWith,
  type StoredRecord,
  toAnswer,
} from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import { requestError } from '../errors.ts';
import { MAX_PUSH_ROWS } from '../limits.ts';
import { type Change, keyOf, type Store, type Writing } from '../store/store.ts';
import { type Access, accessOf, isBuried, refusalOfAccess } from './access.ts';
import { type CheckedRow, checkRecord, checkRow, type IncomingRow, withAuthor } from './check-row.ts';
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
  /** Milliseconds since 1970, by the server's clock. */
  readonly now: number;
}

/** A row as it came in, where its answer belongs, and what its check said. */
interface Task {
  readonly index: number;
  readonly incoming: IncomingRow;
  readonly checked: CheckedRow;
}

/** A row of a round, merged or refused. */
interface Settled {
  readonly task: Task;
  readonly before?: StoredRecord | undefined;
  readonly refusal?: Refusal;
  readonly merged?: {
    readonly applied: Applied;
    /** The row as it was merged: with its true author. */
    readonly row: PushRow;
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
    return { index, incoming, checked: checkRow(collections, incoming, device, user) };
  });
  const taken = tasks.flatMap(({ checked: { row } }) => row ?? []);
  const settle = async (writing: Writing): Promise<PushResult> => {
    requireGiven(writing.head, epoch, highestRev(taken));
    const sender = { device, user, access: await accessOf(collections, user.id, writing), versionOf, now };
    const answers: PushAnswer[] = [];
    for (const round of roundsOf(tasks)) {
      for (const [index, answer] of await settleRound(round, writing, sender)) answers[index] = answer;
    }
    const named = answers.map((answer) => {
      const collection = collections.get(answer.collection);
      return collection ? answerAt(collection, answer, versionOf(collection)) : answer;
    });
    return { answers: named, timeline: writing.head.timeline };
  };
  return withinLife(store, user.organisation, () => store.write(user.organisation, taken, settle));
}

/** The highest revision that the rows know of. */
const highestRev = (rows: readonly PushRow[]): Rev =>
  Math.max(0, ...rows.flatMap((row) => [row.rev, ...Object.values(row.edits).map(({ rev }) => rev)]));

/** Rows that are taken together or not at all. */
type Component = readonly Task[];

/** Divides the rows so that no round has two of one record: the second needs the revision that the first one got. */
function roundsOf(tasks: readonly Task[]): Component[][] {
  const rounds: Component[][] = [];
  const earlier = new Map<string, number>();
  for (const component of componentsOf(tasks, ({ incoming }) => incoming.groups)) {
    const keys = component.map(({ incoming }) => keyOf(incoming));
    const round = Math.max(...keys.map((key) => earlier.get(key) ?? 0));
    for (const key of keys) earlier.set(key, round + 1);
    const isRepeated = ({ incoming }: Task, i: number): boolean => keys.indexOf(keyOf(incoming)) < i;
    const once = component.map((task, i) => (isRepeated(task, i) ? { ...task, checked: { refusal: repeated } } : task));
    rounds[round] = [...(rounds[round] ?? []), once];
  }
  return rounds;
}

const repeated: Refusal = { code: 'INVALID', message: 'The record stands in two rows of one transaction.' };

async function settleRound(
  components: readonly Component[],
  writing: Writing,
  sender: Sender,
): Promise<[index: number, answer: PushAnswer][]> {
  const settled = components.flatMap((component) =>
    allOrNone(component.map((task) => settleRow(task, writing.records.get(keyOf(task.incoming)), sender))),
  );
  const changes = settled.flatMap(({ merged }) =>
    merged && isToldOf(merged.applied, sender.access) ? [changeOf(merged.applied, sender.access)] : [],
  );
  const saved = new Map((await writing.save(changes, sender.user.id)).map((record) => [keyOf(record), record]));
  return settled.map((row) => [row.task.index, answerOf(row, saved.get(keyOf(row.task.incoming)), sender)]);
}

/** One refused row refuses its whole component; rows that were taken long ago are answered so. */
function allOrNone(component: readonly Settled[]): readonly Settled[] {
  const culprit = component.find(({ refusal }) => refusal);
  if (!culprit?.refusal) return component;
  const refusal = refusedWith(culprit.task.incoming, culprit.refusal);
  return component.map((row) => (row.merged?.applied.changed ? { task: row.task, before: row.before, refusal } : row));
}

function settleRow(task: Task, before: StoredRecord | undefined, { device, user, access, now }: Sender): Settled {
  const { row: sent, collection, refusal: flaw } = task.checked;
  if (flaw) return { task, before, refusal: flaw };
  const row = withAuthor(sent, before, user);
  const applied = before && isBuried(before) ? unchanged(before) : applyRow(collection, before, row, device, now);
  const refusal =
    refusalOfAccess(sent, before, applied, access) ??
    (applied.changed ? checkRecord(collection, applied.next) : undefined);
  return refusal ? { task, before, refusal } : { task, before, merged: { applied, row } };
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

function changeOf({ next, conflicts }: Applied, access: Access): Change {
  const leaves = access.leavesWith(next);
  return { record: next, conflicts, ...(leaves !== undefined && { leaves }) };
}

function answerOf(
  { task, before, refusal, merged }: Settled,
  saved: StoredRecord | undefined,
  { device, access, versionOf }: Sender,
): PushAnswer {
  if (!merged) return rejection(task.incoming, refusal, before && access.sees(before) ? before.rev : 0);
  const { applied, row } = merged;
  // With another author than it sent, or fields that its version does not know, the device cannot compute the record:
  // as if it held no revision of it.
  const isComputable = row === task.checked.row && isOfToday(task.checked.collection, versionOf);
  const asSent = isComputable ? row : { ...row, rev: -1 };
  const after = saved ?? applied.next;
  const answer = toAnswer(asSent, before, applied, after);
  if (access.sees(after)) return answer;
  const { record: _, conflicts, ...rest } = answer;
  // Where the user saw the record until now, the conflicts tell nothing that they may not know.
  const mayKnow = before && access.sees(before) && conflicts;
  return { ...rest, rev: after.writers[device]?.rev ?? 0, ...(mayKnow && { conflicts }) };
}

const isOfToday = (collection: Collection | undefined, versionOf: VersionOf): boolean =>
  collection !== undefined && versionOf(collection) === collection.version;

const rejection = ({ collection, id }: IncomingRow, refusal: Refusal | undefined, rev: Rev): PushAnswer => ({
  collection,
  id,
  outcome: 'REJECTED',
  rev,
  ...(refusal && { refusal }),
});

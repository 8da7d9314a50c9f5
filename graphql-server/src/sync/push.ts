import type { Collection } from '@rockpool/schema';
import {
  type Applied,
  applyRow,
  type DeviceId,
  type PushAnswer,
  type PushRequest,
  type PushResult,
  type PushRow,
  type Refusal,
  type Rev,
  type StoredRecord,
  toAnswer,
} from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import { requestError } from '../errors.ts';
import { MAX_PUSH_ROWS } from '../limits.ts';
import { type Change, keyOf, type Store, type Writing } from '../store/store.ts';
import { type Access, accessOf, isBuried, refusalOfAccess } from './access.ts';
import { checkRecord, checkRow, type IncomingRow, withAuthor } from './check-row.ts';
import { requireGiven, withinLife } from './lives.ts';

/** A push as it came in. */
export type IncomingPush = Omit<PushRequest, 'protocol' | 'rows'> & { readonly rows: readonly IncomingRow[] };

/** Whose rows are taken, and when. */
interface Sender {
  readonly device: DeviceId;
  readonly user: User;
  readonly access: Access;
  /** Milliseconds since 1970, by the server's clock. */
  readonly now: number;
}

/** A row that passed its check, and where its answer belongs. */
interface Task {
  readonly index: number;
  readonly row: PushRow;
  readonly collection: Collection;
}

/** A row of a round, merged or refused. */
interface Settled {
  readonly task: Task;
  readonly before: StoredRecord | undefined;
  /** The row as it was merged: with its true author. */
  readonly row: PushRow;
  readonly applied?: Applied;
  readonly refusal?: Refusal;
}

/**
 * Takes the rows of a device, all in one transaction, and answers each by itself: a row that is refused changes
 * nothing and does not hold up its neighbours. Rows of one record apply in their order.
 */
export async function push(
  store: Store,
  user: User,
  { device, epoch, rows }: IncomingPush,
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
  const checked = rows.map((row) => checkRow(row, device, user));
  const tasks = checked.flatMap((row, index) => (row.refusal ? [] : [{ ...row, index }]));
  const settle = async (writing: Writing): Promise<PushResult> => {
    requireGiven(writing.head, epoch, highestRev(tasks));
    const sender = { device, user, access: await accessOf(user.id, writing), now };
    const answers = new Map<number, PushAnswer>();
    for (const round of roundsOf(tasks)) {
      for (const [index, answer] of await settleRound(round, writing, sender)) answers.set(index, answer);
    }
    return {
      answers: rows.map((row, i) => answers.get(i) ?? rejection(row, checked[i]?.refusal, 0)),
      timeline: writing.head.timeline,
    };
  };
  const keys = tasks.map(({ row }) => row);
  return withinLife(store, user.organisation, () => store.write(user.organisation, keys, settle));
}

/** The highest revision that the rows know of. */
const highestRev = (tasks: readonly Task[]): Rev =>
  Math.max(0, ...tasks.flatMap(({ row }) => [row.rev, ...Object.values(row.edits).map(({ rev }) => rev)]));

/** Groups rows so that no group has two of one record: the second needs the revision that the first one got. */
function roundsOf(tasks: readonly Task[]): Task[][] {
  const rounds: Task[][] = [];
  const earlier = new Map<string, number>();
  for (const task of tasks) {
    const round = earlier.get(keyOf(task.row)) ?? 0;
    earlier.set(keyOf(task.row), round + 1);
    rounds[round] = [...(rounds[round] ?? []), task];
  }
  return rounds;
}

async function settleRound(
  tasks: readonly Task[],
  writing: Writing,
  sender: Sender,
): Promise<[index: number, answer: PushAnswer][]> {
  const settled = tasks.map((task) => settleRow(task, writing.records.get(keyOf(task.row)), sender));
  const changes = settled.flatMap(({ applied }) => (applied?.changed ? [changeOf(applied, sender.access)] : []));
  const saved = new Map((await writing.save(changes, sender.user.id)).map((record) => [keyOf(record), record]));
  return settled.map((row) => [row.task.index, answerOf(row, saved.get(keyOf(row.row)), sender)]);
}

function settleRow(task: Task, before: StoredRecord | undefined, { device, user, access, now }: Sender): Settled {
  const row = withAuthor(task.row, before, user);
  const applied = before && isBuried(before) ? unchanged(before) : applyRow(task.collection, before, row, device, now);
  const refusal =
    refusalOfAccess(task.row, before, applied, access) ??
    (applied.changed ? checkRecord(task.collection, applied.next) : undefined);
  return refusal ? { task, before, row, refusal } : { task, before, row, applied };
}

const unchanged = (record: StoredRecord): Applied => ({
  outcome: 'DUPLICATE',
  next: record,
  changed: false,
  conflicts: [],
  unanswered: [],
});

function changeOf({ next, conflicts }: Applied, access: Access): Change {
  const leaves = access.leavesWith(next);
  return { record: next, conflicts, ...(leaves !== undefined && { leaves }) };
}

function answerOf(
  { task, before, row, applied, refusal }: Settled,
  saved: StoredRecord | undefined,
  { device, access }: Sender,
): PushAnswer {
  if (!applied) return rejection(task.row, refusal, before && access.sees(before) ? before.rev : 0);
  // With another author than it sent, the device cannot compute the record: as if it held no revision of it.
  const asSent = row === task.row ? row : { ...row, rev: -1 };
  const after = saved ?? applied.next;
  const { record, ...answer } = toAnswer(asSent, before, applied, after);
  if (access.sees(after)) return { ...answer, ...(record && { record }) };
  return { ...answer, rev: after.writers[device]?.rev ?? 0 };
}

const rejection = ({ collection, id }: IncomingRow | PushRow, refusal: Refusal | undefined, rev: Rev): PushAnswer => ({
  collection,
  id,
  outcome: 'REJECTED',
  rev,
  ...(refusal && { refusal }),
});

import type { Collection } from '@rockpool/schema';
import {
  type Applied,
  applyRow,
  type DeviceId,
  type PushAnswer,
  type PushRow,
  type Refusal,
  type StoredRecord,
  toAnswer,
} from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import { requestError } from '../errors.ts';
import { MAX_PUSH_ROWS } from '../limits.ts';
import { keyOf } from '../store/records.ts';
import type { Store, Writing } from '../store/store.ts';
import { checkRecord, checkRow, type IncomingRow, withAuthor } from './check-row.ts';

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
  device: DeviceId,
  rows: readonly IncomingRow[],
  now: number,
): Promise<PushAnswer[]> {
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
  const settle = async (writing: Writing): Promise<ReadonlyMap<number, PushAnswer>> => {
    const answers = new Map<number, PushAnswer>();
    for (const round of roundsOf(tasks)) {
      for (const [index, answer] of await settleRound(round, writing, device, user, now)) answers.set(index, answer);
    }
    return answers;
  };
  const keys = tasks.map(({ row }) => row);
  const answers = tasks.length > 0 ? await store.write(user.organisation, keys, settle) : new Map<number, PushAnswer>();
  return rows.map((row, i) => answers.get(i) ?? rejection(row, checked[i]?.refusal, undefined));
}

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
  device: string,
  user: User,
  now: number,
): Promise<[index: number, answer: PushAnswer][]> {
  const settled = tasks.map((task) => settleRow(task, writing.records.get(keyOf(task.row)), device, user, now));
  const changes = settled.flatMap(({ applied }) =>
    applied?.changed ? [{ record: applied.next, conflicts: [...applied.conflicts] }] : [],
  );
  const saved = new Map((await writing.save(changes, user.id)).map((record) => [keyOf(record), record]));
  return settled.map((row) => [row.task.index, answerOf(row, saved.get(keyOf(row.row)))]);
}

function settleRow(task: Task, before: StoredRecord | undefined, device: string, user: User, now: number): Settled {
  const row = withAuthor(task.row, before, user);
  const applied = applyRow(task.collection, before, row, device, now);
  const refusal = applied.changed ? checkRecord(task.collection, applied.next) : undefined;
  return refusal ? { task, before, row, refusal } : { task, before, row, applied };
}

function answerOf({ task, before, row, applied, refusal }: Settled, saved: StoredRecord | undefined): PushAnswer {
  if (!applied) return rejection(task.row, refusal, before);
  // With another author than it sent, the device cannot compute the record: as if it held no revision of it.
  const asSent = row === task.row ? row : { ...row, rev: -1 };
  return toAnswer(asSent, before, applied, saved ?? applied.next);
}

const rejection = (
  { collection, id }: IncomingRow | PushRow,
  refusal: Refusal | undefined,
  before: StoredRecord | undefined,
): PushAnswer => ({ collection, id, outcome: 'REJECTED', rev: before?.rev ?? 0, ...(refusal && { refusal }) });

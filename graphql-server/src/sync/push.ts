import {
  answerAt,
  isOffer,
  type PushRequest,
  type PushResult,
  type PushRow,
  type Rev,
} from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import { createReferee, type Referee } from '../conflicts/referee.ts';
import { requestError } from '../errors.ts';
import { MAX_PUSH_ROWS } from '../limits.ts';
import { builtInRules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Store, Writing } from '../store/store.ts';
import { accessOf } from './access.ts';
import type { IncomingRow } from './check-row.ts';
import { requireGiven, withinLife } from './lives.ts';
import { checkRows, soundRows, takeRows } from './push/take-rows.ts';
import { readVersions } from './versions.ts';

/** A push as it came in. */
export type IncomingPush = Omit<PushRequest, 'protocol' | 'rows' | 'schema'> & {
  readonly rows: readonly IncomingRow[];
  readonly schema?: unknown;
};

/** Takes the rows of a device, all in one transaction; see `takeRows`. */
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
  const tasks = checkRows(collections, rows, device);
  const taken = soundRows(tasks);
  const settle = async (writing: Writing): Promise<PushResult> => {
    requireGiven(writing.head, epoch, highestRev(taken));
    const { timeline } = writing.head;
    const access = await accessOf(collections, user, writing);
    const sender = { device, user, access, versionOf, timeline, now, rules, referee };
    const answers = await takeRows(collections, writing, sender, tasks);
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

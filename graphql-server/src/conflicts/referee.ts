import type { Collection, Json } from '@rockpool/schema';
import {
  checkDecision,
  frozen,
  type HandlerTables,
  type Matter,
  mattersOf,
  unknownMatter,
  type Verdict,
} from '@rockpool/schema/conflicts';
import {
  type DeviceId,
  type FieldConflict,
  openConflicts,
  type PushRow,
  type StoredRecord,
  type Verdicts,
} from '@rockpool/schema/protocol';
import { type Logger, toLogged } from '../log.ts';
import { HANDLER_LIMIT, within } from './fence.ts';

/** What becomes of the concurrent changes that a row meets. */
export interface Ruling {
  /** What the server's own handlers found. */
  readonly verdicts: Verdicts;
  /** What the row's device is to settle. */
  readonly open: readonly FieldConflict[];
}

/** Looks at the conflicts of a row before it is taken. */
export type Referee = (
  collection: Collection,
  record: StoredRecord | undefined,
  row: PushRow,
  device: DeviceId,
  now: number,
) => Ruling;

const none: Ruling = { verdicts: new Map(), open: [] };

/**
 * @param tables the server's conflict handlers
 * @param log receives a line for each handler that failed
 */
export function createReferee(tables: HandlerTables = {}, log?: Logger): Referee {
  function ask({ handler, conflict, ...matter }: Matter, collection: Collection, record: StoredRecord): Verdict {
    const { fields } = matter;
    const about = { collection: collection.name, fields };
    const run = () => (handler as Ask)(conflict, frozen({ record: record.body, round: 1 }));
    try {
      const answer = within(HANDLER_LIMIT, run);
      const verdict = checkDecision(collection, { handler, conflict, ...matter }, record.body, answer);
      if (verdict.kind === 'failed') log?.warn(about, 'A conflict handler answered what cannot be used.');
      return verdict;
    } catch (error) {
      log?.warn({ ...about, error: toLogged(error) }, 'A conflict handler failed.');
      return { kind: 'failed', message: 'The handler failed.' };
    }
  }

  return (collection, record, row, device, now) => {
    const table = tables[collection.name];
    if (!record || (!table && !row.ask)) return none;
    const met = openConflicts(collection, record, row, device, now);
    const verdicts = new Map<string, Json>();
    for (const matter of table ? mattersOf(table, collection, row, met) : []) {
      const verdict = ask(matter, collection, record);
      if (verdict.kind === 'values') for (const entry of Object.entries(verdict.values)) verdicts.set(...entry);
    }
    return { verdicts, open: met.filter(({ field }) => row.ask?.includes(field) && !verdicts.has(field)) };
  };
}

type Ask = (conflict: unknown, context: unknown) => unknown;

/** @throws TypeError when a handler is for nothing that is there */
export function requireKnown(collections: ReadonlyMap<string, Collection>, tables: HandlerTables): void {
  for (const [name, table] of Object.entries(tables)) {
    const collection = collections.get(name);
    if (!collection) throw new TypeError(`There are conflict handlers for "${name}", which is no collection.`);
    const unknown = unknownMatter(collection, table);
    if (unknown) throw new TypeError(unknown);
  }
}

import type { Change, Specimen } from '../specimen.ts';

const page = 'graphql-server/src/sync/page.ts';
const push = 'graphql-server/src/sync/push.ts';
const round = 'graphql-server/src/sync/push/round.ts';
const pull = 'graphql-server/src/sync/pull.ts';
const access = 'graphql-server/src/sync/access.ts';
const lives = 'graphql-server/src/sync/lives.ts';
const slice = 'graphql-server/src/store/slice.ts';
const records = 'graphql-server/src/store/records.ts';
const sql = 'graphql-server/src/store/sql-store.ts';

/** Transactions that row security does not hold for: it keeps organisations apart also where a statement forgets to. */
const openRows: Change = {
  file: 'graphql-server/src/store/tenant.ts',
  find: 'SET LOCAL rockpool.organisation',
  replace: 'RESET ROLE; SET LOCAL rockpool.organisation',
};

/** A server that sends too little, too much, or to the wrong people. */
export const server: readonly Specimen[] = [
  {
    name: 'page-reaches-past-its-end',
    trap: 'T7',
    what: 'The checkpoint of a page that was cut says that everything has been sent.',
    file: slice,
    find: 'reached: isWhole ? head : last,',
    replace: 'reached: Math.max(head, last),',
  },
  {
    name: 'page-reaches-one-too-far',
    trap: 'T2',
    what: 'The next page begins one revision too late.',
    file: slice,
    find: 'reached: isWhole ? head : last,',
    replace: 'reached: isWhole ? head : last + 1,',
  },
  {
    name: 'last-record-of-a-page-left-out',
    trap: 'T2',
    what: 'The record at which a page ends is not on it.',
    file: slice,
    find: 'records: rows.filter(({ present }) => present).map(recordOf),',
    replace: 'records: rows.filter(({ present }, i) => present && (isWhole || i < rows.length - 1)).map(recordOf),',
  },
  {
    name: 'organisations-mixed-in-a-page',
    trap: 'S1',
    what: 'A page is filled with records of whichever organisation has their revision.',
    file: slice,
    find: 'r.org = $1 AND r.rev = found.seq AND found.present',
    replace: 'r.rev = found.seq AND found.present',
    undefended: openRows,
  },
  {
    name: 'organisations-mixed-in-a-push',
    trap: 'S4',
    what: 'A pushed row meets the record of another organisation that has the same id.',
    file: records,
    find: 'WHERE r.org = $1 ORDER BY r.collection, r.id FOR UPDATE OF r',
    replace: 'WHERE $1 <> $2::text ORDER BY r.collection, r.id FOR UPDATE OF r',
    undefended: openRows,
  },
  {
    name: 'conflict-log-lost',
    trap: '5.9',
    what: 'The conflicts of a write are not stored with it.',
    file: sql,
    find: 'await logConflicts(transaction, organisation, conflicts);',
    replace: 'await logConflicts(transaction, organisation, conflicts.slice(1));',
  },
  {
    name: 'backfill-counted-as-done',
    trap: 'T15',
    what: 'A scope that a page had no room for counts as sent.',
    file: page,
    find: 'Math.max(cursor.after, reached)',
    replace: 'Math.max(cursor.after, reached, 1e9)',
  },
  {
    name: 'lost-scope-not-reconciled',
    trap: 'T14',
    what: 'A user who lost a scope is not told to look what is left of it.',
    file: pull,
    find: 'lostPlaces(holds, checkpoint).length > 0',
    replace: 'lostPlaces(holds, checkpoint).length > 1e9',
  },
  {
    name: 'every-scope-is-held',
    trap: 'T14',
    what: 'The scope filter of a pull is missing, and private records go to everybody.',
    file: pull,
    find: 'rights.held(collection).map(',
    replace: "[...rights.held(collection), 'user:ada', 'user:ben', 'user:mara'].map(",
  },
  {
    name: 'rows-taken-without-access',
    trap: '5.11',
    what: 'A user writes to a record that was taken from them.',
    file: access,
    find: 'if (access.sees(record)) return undefined;',
    replace: 'if (access) return undefined;',
  },
  {
    name: 'refused-row-poisons-the-batch',
    trap: 'R2',
    what: 'One refused row has the whole request refused.',
    file: push,
    find: 'const named = answers.map(',
    replace:
      "if (answers.some(({ outcome }) => outcome === 'REJECTED')) throw new Error('refused');\n    const named = answers.map(",
  },
  {
    name: 'group-half-taken',
    trap: '4.6',
    what: 'Of a transaction with a refused row the others are taken.',
    file: round,
    find: 'if (!culprit?.refusal) return allOrOpen(component);',
    replace: 'if (!culprit?.refusal || culprit.task) return allOrOpen(component);',
  },
  {
    name: 'epoch-not-looked-at',
    trap: 'T13',
    what: 'A push from before a restore is taken as if nothing had happened.',
    file: lives,
    find: 'if (epoch === undefined) return;',
    replace: "if (epoch !== '') return;",
  },
  {
    name: 'second-writer-overtakes',
    trap: 'T1',
    what: 'A write gives out revisions, and another one becomes visible before it.',
    file: sql,
    find: 'const first = seq - changes.length + 1;',
    replace: 'const first = seq - changes.length;',
  },
];

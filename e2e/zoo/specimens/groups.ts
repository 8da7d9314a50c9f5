import type { Specimen } from '../specimen.ts';

const batch = 'sdk/src/sync/batch.ts';
const perform = 'sdk/src/transaction/perform.ts';
const operation = 'schema/src/protocol/operation.ts';
const group = 'schema/src/protocol/group.ts';

/** A transaction that comes apart. */
export const groups: readonly Specimen[] = [
  {
    name: 'group-split-over-requests',
    trap: '4.5',
    what: 'The records of a transaction are sent one by one.',
    file: batch,
    find: 'if (found.every(({ record }) => !record.sync.groups)) return found.map((one) => [one]);',
    replace: 'if (found.length > 0) return found.slice(0, 1).map((one) => [one]);',
  },
  {
    name: 'intent-not-recovered',
    trap: 'T21',
    what: 'A transaction that a crash has cut in two stays so.',
    file: perform,
    find: 'if (closedOf(options, intent) === undefined) await complete(options, intent, lost);',
    replace: '',
  },
  {
    name: 'intent-written-too-late',
    trap: 'T21',
    what: 'A transaction is journaled after its records are written.',
    file: perform,
    find: 'await options.intents.write((open) => [...open, intent]);',
    replace: '',
  },
  {
    name: 'late-operation-overwrites',
    trap: '4.8',
    what: 'A transaction that is completed late puts its values over what its user wrote since.',
    file: operation,
    find: 'const merged = isSince ?',
    replace: 'const merged = isSince && value === undefined ?',
  },
  {
    name: 'group-forgotten-after-the-first-answer',
    trap: '7.8',
    what: 'Edits of several transactions lose all of them with the answer to one.',
    file: group,
    find: 'const left = groups.filter((group) => !settled.includes(group));',
    replace: 'const left = groups.filter((group) => settled.length === 0 && group);',
  },
];

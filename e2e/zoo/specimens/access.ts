import type { Specimen } from '../specimen.ts';

const access = 'schema/src/protocol/access.ts';
const rebase = 'schema/src/protocol/rebase.ts';

/** A record leaves a device, and something of it stays, or too little does. */
export const leaving: readonly Specimen[] = [
  {
    name: 'husk-keeps-its-body',
    trap: 'T14',
    what: 'A record that left keeps its fields in the storage.',
    file: access,
    find: '({ id, sync }: LocalRecord): LocalRecord => ({\n  id,\n  deleted: true,\n  body: { id },',
    replace: '({ id, sync, body }: LocalRecord): LocalRecord => ({\n  id,\n  deleted: true,\n  body,',
  },
  {
    name: 'left-goes-back-as-a-deletion',
    trap: 'T16',
    what: 'A record that left is taken for one that the user deleted, and its deletion is sent.',
    file: access,
    find: 'if (Object.keys(local.sync.edits).length === 0) return toHusk(local);',
    replace:
      'if (Object.keys(local.sync.edits).length === 0) return { ...local, deleted: true, sync: { ...local.sync, status: "pending", edits: { [DELETED]: { base: false, rev: local.sync.rev, stamp: local.sync.stamp } } } };',
  },
  {
    name: 'edits-go-with-the-record',
    trap: 'T17',
    what: 'Edits that wait are lost when their record leaves the device.',
    file: access,
    find: 'if (Object.keys(local.sync.edits).length === 0) return toHusk(local);',
    replace: 'if (local.id) return toHusk(local);',
  },
  {
    name: 'lost-record-keeps-what-others-wrote',
    trap: '8.14',
    what: "Beside the user's own edits, everything else of the lost record stays.",
    file: access,
    find: 'const body: Record<string, Json> = { id: local.id };',
    replace: 'const body: Record<string, Json> = { ...local.body };',
  },
  {
    name: 'revoked-row-refused-like-any-other',
    trap: '7.7',
    what: 'A device that is told that it may not see a record keeps it and waits for a person.',
    file: rebase,
    find: "if (answer.refusal.code === 'ACCESS_REVOKED') return takeLeft(collection, local, answer.refusal);",
    replace: '',
  },
];

import type { Specimen } from '../specimen.ts';

const restore = 'schema/src/protocol/restore.ts';

/** A server is restored from a backup, and a device brings back too little, too much, or the wrong thing. */
export const restoring: readonly Specimen[] = [
  {
    name: 'restored-edits-not-offered',
    trap: 'R9',
    what: 'What the server has lost with its backup is not offered to it again.',
    file: restore,
    find: 'const offered = mayWrite ? offeredFields(',
    replace: 'const offered = mayWrite && kept < 0 ? offeredFields(',
  },
  {
    name: 'restored-over-newer-writes',
    trap: 'T13',
    what: 'A device brings its values back over what others have written since the restore.',
    file: restore,
    find: 'const isAsRestored = theirs.rev <= kept;',
    replace: 'const isAsRestored = theirs.rev >= 0;',
  },
  {
    name: 'unknown-record-dropped',
    trap: 'R9',
    what: 'A record that the restored server has never seen is dropped from the device.',
    file: restore,
    find: 'if (!theirs) return takeUnknown(collection, local, stamp, mayWrite);',
    replace: 'if (!theirs) return toHusk(local);',
  },
  {
    name: 'pending-edits-keep-a-lost-base',
    trap: 'T17',
    what: 'Edits that wait during a restore keep a base that the server has lost.',
    file: restore,
    find: 'if (isBaseKept && edit.rev <= rev) edits[field] = edit;',
    replace: 'if (edit.rev >= 0) edits[field] = edit;',
  },
  {
    name: 'restored-under-the-old-stamp',
    trap: '9.7',
    what: 'What is offered again carries a stamp that the server has seen and takes for a duplicate.',
    file: restore,
    find: 'const stamp = nextStamp(0, local.sync.stamp, device);',
    replace: 'const stamp = local.sync.stamp || device;',
  },
  {
    name: 'restored-deletion-forgotten',
    trap: '9.7',
    what: 'A deletion that the server has lost is not made again.',
    file: restore,
    find: 'return deletes ? [...whole, DELETED] : whole;',
    replace: 'return deletes ? whole : whole;',
  },
];

import type { Specimen } from '../specimen.ts';

const onDevice = 'schema/src/protocol/restore.ts';
const onServer = 'schema/src/protocol/bring-back.ts';

/** A server is restored from a backup, and devices bring back too little, too much, or the wrong thing. */
export const restoring: readonly Specimen[] = [
  {
    name: 'lost-records-not-offered',
    trap: 'R9',
    what: 'What the server has lost with its backup is not offered to it again.',
    file: onDevice,
    find: 'if (sync.rev <= kept || sync.lost) return local;',
    replace: 'if (kept >= 0) return { ...local, sync: { ...sync, rev: Math.min(sync.rev, kept) } };',
  },
  {
    name: 'restored-over-newer-writes',
    trap: 'T13',
    what: 'What a device brings back replaces what others have written since the restore.',
    file: onServer,
    find: 'const isUntouched = unitOf(collection, field).every((one) => equalJson(base.body[one], current.body[one]));',
    replace: 'const isUntouched = unitOf(collection, field).length > 0;',
  },
  {
    name: 'earlier-state-brought-back-last',
    trap: '9.8',
    what: 'Of two devices the one that comes last wins, and not the one that saw the later state.',
    file: onServer,
    find: 'isLost(row, timeline) && row.rev > (origins?.lost[row.lost.epoch]?.rev ?? 0);',
    replace: 'isLost(row, timeline) && (origins === undefined || row.rev > 0);',
  },
  {
    name: 'start-of-life-forgotten',
    trap: '9.8',
    what: 'The server does not keep how a record was when its life began, and merges offers from nothing.',
    file: onServer,
    find: 'if (!before || life.from === 0 ||',
    replace: 'if (!before || life.from >= 0 ||',
  },
  {
    name: 'brought-back-state-forgotten',
    trap: '9.8',
    what: 'Every offer is merged from the backup, also after an earlier state of the same life came back.',
    file: onServer,
    find: 'const base = known ?? startOf(current, lifeOf(timeline));',
    replace: 'const base = startOf(current, lifeOf(timeline));',
  },
  {
    name: 'pull-replaces-what-was-lost',
    trap: '9.7',
    what: 'A pull replaces a record that waits to be offered.',
    file: 'schema/src/protocol/rebase.ts',
    find: 'if (held?.sync.lost) return meetLost(held, held.sync.lost, pulled.rev);',
    replace: 'if (held?.sync.lost && pulled.rev < 0) return meetLost(held, held.sync.lost, pulled.rev);',
  },
  {
    name: 'edits-keep-a-lost-revision',
    trap: 'T17',
    what: 'Edits that wait during a restore keep a revision that the server has lost.',
    file: onDevice,
    find: 'rev: isBase ? rev : 0,',
    replace: 'rev: edit.rev,',
  },
  {
    name: 'restored-deletion-forgotten',
    trap: '9.8',
    what: 'A deletion that the server has lost is not made again.',
    file: 'schema/src/protocol/edit.ts',
    find: 'deleted: wasDeleted(local), body: heardBody(local)',
    replace: 'deleted: false, body: heardBody(local)',
  },
];

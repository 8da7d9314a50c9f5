import type { Specimen } from '../specimen.ts';

const apply = 'schema/src/protocol/apply.ts';
const settle = 'schema/src/protocol/settle.ts';
const finish = 'schema/src/protocol/finish-body.ts';
const stored = 'schema/src/protocol/stored-record.ts';

/** A server that takes a row and gets it wrong. */
export const taking: readonly Specimen[] = [
  {
    name: 'duplicate-taken-twice',
    trap: 'T4',
    what: 'A row that comes again is taken again.',
    file: settle,
    find: '=> stamp > seen);',
    replace: "=> stamp !== '' || seen === '');",
  },
  {
    name: 'fast-clock-not-held-back',
    trap: 'T19',
    what: 'A device whose clock is a year ahead wins every conflict for a year.',
    file: settle,
    find: 'stamp: clampStamp(edit.stamp, receivedAt) }',
    replace: 'stamp: clampStamp(edit.stamp, Number.MAX_SAFE_INTEGER / 2) }',
  },
  {
    name: 'conflict-told-once',
    trap: '5.9',
    what: 'A conflict whose answer was lost is never told again.',
    file: apply,
    find: 'const unanswered = answerLost ? (writer?.conflicts ?? []) : [];',
    replace: 'const unanswered: FieldConflict[] = answerLost ? [] : [];',
  },
  {
    name: 'device-expected-to-know',
    trap: '5.8',
    what: 'An answer leaves the record out although the device holds an older revision of it.',
    file: apply,
    find: "applied.outcome === 'APPLIED' && (before?.rev ?? 0) === row.rev",
    replace: "applied.outcome === 'APPLIED'",
  },
  {
    name: 'writer-keeps-its-old-stamp',
    trap: 'T3',
    what: 'The server forgets the stamp of the row that it has just taken.',
    file: apply,
    find: 'edits.map(([, edit]) => edit.stamp).reduce(laterStamp, seen)',
    replace: 'edits.map(([, edit]) => edit.stamp).reduce((a) => a, seen)',
  },
  {
    name: 'last-sent-forgotten',
    trap: '5.3',
    what: 'When an answer was lost, the merge starts from a base that is too old.',
    file: settle,
    find: 'writer && edit.rev < writer.rev ? writer.sent[field] : undefined',
    replace: 'writer && edit.rev < 0 ? writer.sent[field] : undefined',
  },
  {
    name: 'conflict-with-itself',
    trap: 'R7',
    what: "A device whose answer was lost meets its own earlier write as if it were somebody else's.",
    file: settle,
    find: 'version && version.by !== device && version.rev >',
    replace: 'version && version.rev >',
  },
  {
    name: 'last-writer-wins',
    trap: '5.1',
    what: 'The server takes every edit as it is and never sees that another one was made meanwhile.',
    file: settle,
    find: 'version.rev > (edits.get(member) ?? (edits.get(field) as PushEdit)).rev',
    replace: 'version.rev < (edits.get(member) ?? (edits.get(field) as PushEdit)).rev - 1e9',
  },
  {
    name: 'conflict-not-logged',
    trap: '5.9',
    what: 'A write loses against another, and no log says so.',
    file: settle,
    find: '...(lossy &&\n      !authorFields',
    replace: '...(lossy && field === ruleName(rule) &&\n      !authorFields',
  },
  {
    name: 'deletion-beats-unseen-edit',
    trap: '5.6',
    what: 'A deletion takes an edit with it that the deleting user had never seen.',
    file: settle,
    find: 'other !== device && rev > deletion.rev',
    replace: 'other !== device && rev > deletion.rev + 1e9',
  },
  {
    name: 'edit-under-a-tombstone',
    trap: '5.6',
    what: 'An edit of a deleted record is taken, and the record stays deleted.',
    file: settle,
    find: 'return { deleted: false, stamp: edit.stamp, conflict: deletionConflict(current, edit, false) };',
    replace: 'return { deleted: edit !== undefined };',
  },
  {
    name: 'second-deletion-revives',
    trap: '5.6',
    what: 'To delete a record that is deleted brings it back.',
    file: settle,
    find: 'if (current.deleted) return { deleted: true };',
    replace: 'if (current.deleted) return { deleted: false };',
  },
  {
    name: 'same-value-does-not-count',
    trap: '5.5',
    what: 'A later write of the same value leaves the earlier stamp, and a write between the two wins.',
    file: settle,
    find: 'const taken = !equalJson(value, theirs) || sameAgain;',
    replace: 'const taken = !equalJson(value, theirs);',
  },
  {
    name: 'writers-not-numbered',
    trap: '1.2',
    what: 'The revision of a write is stored with the record, but not with its writer.',
    file: stored,
    find: 'writers: number(record.writers) }',
    replace: 'writers: record.writers }',
  },
  {
    name: 'unknown-fields-dropped',
    trap: 'T10',
    what: 'Fields that this version does not know are left out, though a newer app wrote them.',
    file: finish,
    find: 'const whole: Record<string, Json> =',
    replace:
      "body = Object.fromEntries(Object.entries(body).filter(([field]) => field === 'id' || field in collection.fields));\nconst whole: Record<string, Json> =",
  },
];

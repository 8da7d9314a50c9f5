import type { Specimen } from '../specimen.ts';

const edit = 'schema/src/protocol/edit.ts';
const clock = 'schema/src/protocol/clock.ts';

/** An edit on a device that remembers too little of where it began. */
export const editing: readonly Specimen[] = [
  {
    name: 'base-overwritten',
    trap: '3.2',
    what: 'A second edit of a field moves the base that the first, unanswered one started from.',
    file: edit,
    find: '...(edits[field] ?? { base: was[field] ?? null, rev: sync.rev }), stamp };',
    replace: 'base: was[field] ?? null, rev: sync.rev, stamp };',
  },
  {
    name: 'unit-split-on-the-device',
    trap: '3.4',
    what: 'A device sends only the edited field of a unit, and leaves the others behind.',
    file: edit,
    find: 'for (const field of unitOf(collection, edited)) {',
    replace: 'for (const field of [edited]) {',
  },
  {
    name: 'deletion-blind-to-hidden-values',
    trap: '3.3',
    what: 'A deletion claims to have seen values that pending edits hid from the user.',
    file: edit,
    find: 'return Math.min(rev, ...hiding.map((edit) => edit.rev));',
    replace: 'return hiding.length < 0 ? 0 : rev;',
  },
  {
    name: 'base-left-out',
    trap: '4.1',
    what: 'A row travels without the bases that its merge rules need.',
    file: edit,
    find: 'const sendBase = base !== null && needsBase(mergeRuleOf(collection, field));',
    replace: 'const sendBase = base !== null && !needsBase(mergeRuleOf(collection, field));',
  },
  {
    name: 'stamp-ignores-what-was-seen',
    trap: 'T19',
    what: 'The next stamp comes from the clock alone, though the record has seen later ones.',
    file: clock,
    find: "if (seen === '' || timeOf(seen) < time) return makeStamp(time, 0, device);",
    replace: "if (seen !== 'never') return makeStamp(time, 0, device);",
  },
];

import type { Specimen } from '../specimen.ts';

const pull = 'sdk/src/sync/pull.ts';
const push = 'sdk/src/sync/push.ts';
const engine = 'sdk/src/sync/engine.ts';
const schedule = 'sdk/src/sync/schedule.ts';
const backoff = 'sdk/src/sync/backoff.ts';
const store = 'sdk/src/database/local-store.ts';
const open = 'sdk/src/database/open.ts';

/** A device whose sync forgets, gives up or does not end. */
export const device: readonly Specimen[] = [
  {
    name: 'checkpoint-before-records',
    trap: 'T21',
    what: 'The checkpoint of a page is stored before its records are.',
    file: pull,
    find: 'await takePage(page);\n',
    replace: 'await store.writePosition({ ...position, checkpoint });\n        await takePage(page);\n',
  },
  {
    name: 'pull-stops-at-a-short-page',
    trap: 'T7',
    what: 'A page that is not full is taken for the last one.',
    file: pull,
    find: '({ hasMore } = page);',
    replace: 'hasMore = page.hasMore && page.records.length === limit;',
  },
  {
    name: 'left-ignored',
    trap: 'T14',
    what: 'A record that its user may not see any more stays on the device.',
    file: pull,
    find: 'if (!record) return local && takeLeft(collection, local);',
    replace: 'if (!record) return local;',
  },
  {
    name: 'restore-forgotten',
    trap: 'T13',
    what: 'A device takes no notice that its server was restored from a backup.',
    file: pull,
    find: 'if (known !== undefined && known !== epochOf(timeline)) {',
    replace: 'if (known === null) {',
  },
  {
    name: 'first-collection-of-a-page-only',
    trap: '8.9',
    what: 'Of a page with records of several collections only those of the first are stored.',
    file: pull,
    find: 'for (const name of new Set([...records, ...left].map(({ collection }) => collection))) {',
    replace: 'for (const { collection: name } of [...records, ...left].slice(0, 1)) {',
  },
  {
    name: 'batch-never-shrinks',
    trap: 'T27',
    what: 'A push that is too large is sent again as it is.',
    file: push,
    find: 'size = Math.ceil(rows.length / 2);',
    replace: '',
  },
  {
    name: 'other-answers-taken',
    trap: '4.2',
    what: 'Answers are taken by their place, so that one record is given the answer of another.',
    file: push,
    find: 'const [row, answer] = [sent.get(id), answered.get(keyText({ collection, id }))];',
    replace:
      'const [row, answer] = [sent.get(id), answers.find((one) => one.collection === collection) && answered.get(keyText({ collection, id: [...sent.keys()].toReversed()[[...sent.keys()].indexOf(id)] ?? id }))];',
  },
  {
    name: 'write-during-a-sync-forgotten',
    trap: 'T6',
    what: 'What was written while a sync ran waits for somebody to ask again.',
    file: engine,
    find: 'schedule = schedules.succeeded(schedule);',
    replace: 'schedule = schedules.succeeded(schedules.started(schedule, uptime()));',
  },
  {
    name: 'no-second-try',
    trap: 'T28',
    what: 'A sync that failed once is not tried again.',
    file: schedule,
    find: 'const dueAt = Math.max(now, schedule.heldUntil) + backoff(failures, random);',
    replace: 'const dueAt = Number.POSITIVE_INFINITY + backoff(failures, random);',
  },
  {
    name: 'backoff-without-end',
    trap: 'T28',
    what: 'The wait after a failure doubles without a bound.',
    file: backoff,
    find: 'Math.min(MOST_BACKOFF, FIRST_BACKOFF * 2 ** Math.min(failures - 1, 30))',
    replace: 'FIRST_BACKOFF * 4 ** Math.min(failures + 2, 30)',
  },
  {
    name: 'retry-after-ignored',
    trap: 'T28',
    what: 'A device comes back sooner than the server asked for.',
    file: engine,
    find: 'const retryAfter = failure instanceof TransportError ? failure.retryAfter : undefined;',
    replace: 'const retryAfter = failure === null ? 0 : undefined;',
  },
  {
    name: 'signed-out-for-ever',
    trap: 'T25',
    what: 'A device that was signed out once never syncs again by itself.',
    file: schedule,
    find: 'return { ...schedule, dueAt, backoffUntil: dueAt };',
    replace: 'return { ...schedule, dueAt: 1e15, backoffUntil: 1e15, heldUntil: dueAt + 1e12 };',
  },
  {
    name: 'hint-trusted-as-truth',
    trap: 'T6',
    what: 'A device pulls only when it is told to, and a lost hint is a lost change.',
    file: schedule,
    find: 'export const SYNC_INTERVAL = 5 * 60_000;',
    replace: 'export const SYNC_INTERVAL = 1e12;',
  },
  {
    name: 'half-open-stream-trusted',
    trap: 'T6',
    what: 'A stream of hints that has fallen silent is waited at for ever.',
    file: engine,
    find: 'export const STREAM_SILENCE = 40_000;',
    replace: 'export const STREAM_SILENCE = 1e12;',
  },
  {
    name: 'failed-write-swallowed',
    trap: 'R6',
    what: 'A page that could not be written counts as written.',
    file: store,
    find: 'const { error } = await rx.storageInstance.bulkWrite(rows, forgets ? FORGET : SYNC);',
    replace:
      'const { error } = await rx.storageInstance.bulkWrite(rows, forgets ? FORGET : SYNC).catch(() => ({ error: [] }));',
  },
  {
    name: 'collision-taken-for-success',
    trap: 'T20',
    what: 'When somebody else wrote the record meanwhile, what sync had for it is dropped.',
    file: store,
    find: 'left = error.map(({ documentId }) => documentId);',
    replace: 'left = [];',
  },
  {
    name: 'deletions-never-sent',
    trap: '3.3',
    what: 'Deleted records are overlooked when it is time to send.',
    file: store,
    find: '[false, true].map((deleted)',
    replace: '[false, false].map((deleted)',
  },
  {
    name: 'devices-share-a-name',
    trap: '2.4',
    what: 'All devices make their stamps under the same name.',
    file: open,
    find: 'Math.floor(random() * 252)',
    replace: 'Math.floor(random() * 0)',
  },
];

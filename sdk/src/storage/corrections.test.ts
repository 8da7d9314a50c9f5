import { DocumentCache, type RxDocumentData } from 'rxdb/plugins/core';
import { Subject } from 'rxjs';
import { expect, test } from 'vitest';
import { type Correction, eventsOf } from './corrections.ts';

type Doc = RxDocumentData<{ id: string; value: string }>;

const doc = (value: string, revision: string, lwt: number, isDeleted = false): Doc => ({
  ...{ id: 'a', value, _deleted: isDeleted, _attachments: {} },
  _meta: { lwt },
  _rev: revision,
});
const eventsFor = (before: Doc | undefined, after: Doc | undefined, isRefused: boolean, isRegister = false) =>
  eventsOf<{ id: string; value: string }>(
    { before, after, isRefused } satisfies Correction<Doc>,
    ({ id }) => id,
    isRegister,
  );

/** What RxDB's documents say, once they said what was written here and were then told of the correction. */
function shown(own: Doc, truth: Doc | undefined): string {
  const changes = new Subject<ReturnType<typeof eventsFor>>();
  const cache = new DocumentCache<Doc, object>('id', changes as never, (data) => data as never);
  cache.getCachedRxDocument(own as never);
  changes.next(eventsFor(own, truth, true));
  const { value, _deleted } = cache.getLatestDocumentData('a') as unknown as Doc;
  return _deleted ? 'deleted' : value;
}

test('what another page wrote is an insert, an update or a delete', () => {
  const [one, two, gone] = [doc('one', '1-a', 10), doc('two', '2-a', 20), doc('two', '3-a', 30, true)];
  const operations = [
    [undefined, one],
    [one, two],
    [two, gone],
    [gone, gone],
    [gone, doc('again', '4-a', 40)],
    [two, undefined],
  ] as const;
  expect(
    operations.map(([before, after]) => eventsFor(before, after, false).map(({ operation }) => operation)),
  ).toEqual([['INSERT'], ['UPDATE'], ['DELETE'], [], ['INSERT'], ['DELETE']]);
});

test('a refused write is shown no longer, whichever revision is the higher one', () => {
  const stored = doc('stored', '1-a', 10);
  expect(shown(doc('own', '2-a', 20), stored)).toBe('stored');
  expect(shown(doc('own', '2-z', 20), doc('theirs', '2-a', 19))).toBe('theirs');
  expect(shown(doc('own', '2-a', 20), doc('theirs', '2-z', 19))).toBe('theirs');
  expect(shown(doc('own', '2-a', 20, true), stored)).toBe('stored');
  expect(shown(doc('own', '1-a', 20), undefined)).toBe('deleted');
  expect(shown(doc('own', '2-z', 20), doc('theirs', '2-a', 19, true))).toBe('deleted');
});

test('a refused write is taken back by a deletion, which queries follow', () => {
  expect(operationsOf(false)).toEqual([['DELETE', 'INSERT'], ['DELETE'], ['DELETE']]);
});

test('where RxDB lists its collections there is none while the entry lives, for it would close the collection', () => {
  expect(operationsOf(true)).toEqual([['UPDATE', 'INSERT'], ['DELETE'], ['DELETE']]);
});

function operationsOf(isRegister: boolean): string[][] {
  const [own, theirs, gone] = [doc('own', '1-b', 20), doc('theirs', '1-a', 19), doc('own', '2-a', 30, true)];
  return [theirs, gone, undefined].map((truth) =>
    eventsFor(own, truth, true, isRegister).map(({ operation }) => operation),
  );
}

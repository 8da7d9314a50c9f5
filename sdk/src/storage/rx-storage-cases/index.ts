import { type RxStorage, randomToken } from 'rxdb/plugins/core';
import { attachmentCases } from './attachments.ts';
import { changedSinceCases } from './changed-since.ts';
import { changeCases } from './changes.ts';
import { lifeCases, pageCases } from './life.ts';
import { queryCases } from './queries.ts';
import { type CaseList, type Instance, type Person, type Place, type RxStorageCase, schemaOf } from './support.ts';
import { writeCases } from './writes.ts';

/**
 * What a storage of RxDB has to do, for authors of one.
 *
 * @param start gives a storage
 * @param again opens the same storage as another page, or another process, would; the first one itself if it is shared
 * @example
 * ```ts
 * for (const { name, run } of rxStorageCases(async () => myStorage(), async (first) => first)) test(name, run);
 * ```
 */
export function rxStorageCases(
  start: () => Promise<RxStorage<object, object>>,
  again: (first: RxStorage<object, object>) => Promise<RxStorage<object, object>>,
): readonly RxStorageCase[] {
  const cases: RxStorageCase[] = [];
  const test: CaseList = (name, run) =>
    cases.push({
      name,
      async run() {
        const first = await start();
        const { place, close } = placeOn([first, await again(first)]);
        try {
          await run(place);
        } finally {
          await close();
        }
      },
    });
  for (const list of [writeCases, changeCases, queryCases, changedSinceCases, attachmentCases, lifeCases, pageCases]) {
    list(test);
  }
  return cases;
}

function placeOn(pages: readonly [RxStorage<object, object>, RxStorage<object, object>]): {
  place: Place;
  close: () => Promise<void>;
} {
  const opened: Instance[] = [];
  const own = randomToken(10);
  return {
    place: {
      async open({ page = 0, collection = 'people', database = 'db', schema = schemaOf() } = {}) {
        const instance = await pages[page].createStorageInstance<Person>({
          databaseInstanceToken: `${own}-${page}`,
          databaseName: `${database}-${own}`,
          collectionName: collection,
          schema,
          options: {},
          multiInstance: true,
          devMode: false,
        });
        opened.push(instance);
        return instance;
      },
    },
    async close() {
      // Some are closed already; and that they close is a case of its own.
      await Promise.allSettled(opened.map((instance) => instance.close()));
    },
  };
}

import { now } from 'rxdb/plugins/core';
import {
  ask,
  byId,
  type CaseList,
  changed,
  heard,
  type Instance,
  person,
  refused,
  same,
  schemaOf,
  write,
} from './support.ts';

async function cleaned(instance: Instance, minimumDeletedTime: number): Promise<void> {
  for (let i = 0; i < 1000; i++) if (await instance.cleanup(minimumDeletedTime)) return;
  throw new Error('After a thousand times a cleanup still says that there is more to clean up.');
}

const HOUR = 3_600_000;

export function lifeCases(test: CaseList): void {
  test('a cleanup forgets what was deleted long ago, and nothing else', async ({ open }) => {
    const people = await open();
    const long = { _meta: { lwt: now() - 2 * HOUR } };
    const [ada, recent] = [person('ada', long), person('recent', { _deleted: true })];
    const gone = Array.from({ length: 50 }, (_, i) => person(`gone-${i}`, { ...long, _deleted: true }));
    await write(
      people,
      [ada, recent, ...gone].map((document) => ({ document })),
    );
    await cleaned(people, HOUR);
    same(await byId(people, 'ada', 'recent', ...gone.map(({ id }) => id)), [ada, recent], 'what is there');
    await cleaned(people, 0);
    same(await byId(people, 'ada', 'recent'), [ada], 'what is there after all was cleaned up');
  });

  test('what a cleanup has forgotten can be inserted as if it had never been', async ({ open }) => {
    const people = await open();
    await write(people, [{ document: person('ada', { _deleted: true }) }]);
    await cleaned(people, 0);
    const ada = person('ada');
    await write(people, [{ document: ada }]);
    same(await ask(people, { selector: {} }), [ada], 'what is there');
  });

  test('an instance that is opened again has what was there', async ({ open }) => {
    const people = await open();
    const [ada, gone] = [person('ada'), person('gone', { _deleted: true })];
    await write(people, [{ document: ada }, { document: gone }]);
    const older = changed(ada, { age: 3 });
    await write(people, [{ previous: ada, document: older }]);
    await people.close();
    const again = await open();
    same(await byId(again, 'ada', 'gone'), [older, gone], 'what is there');
    same(
      (await refused(again, [{ previous: ada, document: changed(ada) }])).map(({ status }) => status),
      [409],
      'the errors',
    );
  });

  test('a writer who closes at once has lost nothing', async ({ open }) => {
    const people = await open();
    const ada = person('ada');
    const written = write(people, [{ document: ada }]);
    await Promise.all([written, people.close()]);
    same(await byId(await open(), 'ada'), [ada], 'what is there');
  });

  test('an instance can be closed twice', async ({ open }) => {
    const people = await open();
    await people.close();
    await people.close();
  });

  test('what is removed is gone, and what lies beside it is not', async ({ open }) => {
    const places = [{}, { collection: 'others' }, { database: 'elsewhere' }, { schema: schemaOf({ version: 1 }) }];
    const instances = await Promise.all(places.map((place) => open(place)));
    const all = places.map((_, i) => person('ada', { age: i }));
    for (const [i, instance] of instances.entries()) await write(instance, [{ document: all[i] as never }]);
    await (instances[0] as Instance).remove();
    same(await byId(await open(), 'ada'), [], 'what is there where it was removed');
    for (const [i, instance] of instances.entries()) {
      if (i > 0)
        same(await byId(instance, 'ada'), [all[i]], `what is there beside it, in ${JSON.stringify(places[i])}`);
    }
  });
}

export function pageCases(test: CaseList): void {
  test('what one page writes another one is told of, and finds', async ({ open }) => {
    const [here, there] = [await open(), await open({ page: 1 })];
    const news = heard(there);
    const ada = person('ada');
    const older = changed(ada, { age: 2 });
    const gone = changed(older, { _deleted: true });
    await write(here, [{ document: ada }]);
    await write(here, [{ previous: ada, document: older }]);
    await write(here, [{ previous: older, document: gone }]);
    await write(here, [{ document: person('bob') }]);
    const events = await news.events(4);
    same(
      events.map(({ operation, documentId }) => `${operation} ${documentId}`),
      ['INSERT ada', 'UPDATE ada', 'DELETE ada', 'INSERT bob'],
      'what is told',
    );
    same(
      events.slice(0, 3).map(({ documentData }) => documentData),
      [ada, older, gone],
      'the documents that are told of',
    );
    same(
      (await ask(there, { selector: {} })).map(({ id }) => id),
      ['bob'],
      'what is found',
    );
  });

  test('of changes that two pages make at once one stands, and the other is a conflict', async ({ open }) => {
    const [here, there] = [await open(), await open({ page: 1 })];
    const news = heard(there);
    const ada = person('ada');
    await write(here, [{ document: ada }]);
    await news.events(1);
    const results = await Promise.all(
      [here, there].map((page, i) =>
        page.bulkWrite([{ previous: ada, document: changed(ada, { age: i + 1 }) }], 'race'),
      ),
    );
    same(
      results.flatMap(({ error }) => error.map(({ status }) => status)),
      [409],
      'the errors',
    );
    const winner = results[0]?.error.length === 0 ? 1 : 2;
    for (const page of [here, there])
      same(
        (await byId(page, 'ada')).map(({ age }) => age),
        [winner],
        'what is there',
      );
  });

  test('of inserts that two pages make at once one stands on both', async ({ open }) => {
    const pages = [await open(), await open({ page: 1 })];
    const ids = Array.from({ length: 20 }, (_, i) => `p-${i}`);
    const errors = await Promise.all(
      ids.flatMap((id) => pages.map((page, i) => page.bulkWrite([{ document: person(id, { age: i }) }], 'race'))),
    );
    same(
      errors.flatMap(({ error }) => error.map(({ status }) => status)),
      ids.map(() => 409),
      'the errors',
    );
    const [here, there] = await Promise.all(pages.map((page) => byId(page, ...ids)));
    same([here?.length, here], [ids.length, there], 'what is there');
  });

  test('a page that closes leaves the other one as it was', async ({ open }) => {
    const [here, there] = [await open(), await open({ page: 1 })];
    const news = heard(there);
    const ada = person('ada');
    await write(here, [{ document: ada }]);
    await news.events(1);
    await here.close();
    same(await byId(there, 'ada'), [ada], 'what is there');
    await write(there, [{ previous: ada, document: changed(ada) }]);
  });
}

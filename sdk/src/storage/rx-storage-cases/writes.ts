import { byId, type CaseList, changed, person, refused, same, schemaOf, sorted, write } from './support.ts';

export function writeCases(test: CaseList): void {
  test('a document comes back as it was written', async ({ open }) => {
    const people = await open();
    const ada = person('ada', {
      ...{ name: 'Ada "Æ" 𝒳 \\ \n \u0000', age: 36, score: -12.25, isMember: true, city: '', address: { zip: '0123' } },
      ...{ tags: ['', 'ü', '__proto__'], visits: [{ year: 1843, days: 0 }] },
    });
    await write(people, [{ document: ada }]);
    same(await byId(people, 'ada'), [ada], 'the document');
  });

  test('ids may have any characters', async ({ open }) => {
    const people = await open();
    const all = ['a/b', "'; --", 'ä', 'a b', '𝒳', '__proto__', 'constructor', '%', '_', 'A', 'a'].map((id) =>
      person(id),
    );
    await write(
      people,
      all.map((document) => ({ document })),
    );
    const ids = all.map(({ id }) => id);
    same(await byId(people, ...ids), sorted(all), 'the documents');
  });

  test('ids that nobody has are left out of what is found', async ({ open }) => {
    const people = await open();
    same(await byId(people, 'nobody'), [], 'what is found in an empty collection');
    const ada = person('ada');
    await write(people, [{ document: ada }]);
    same(await byId(people, 'nobody', 'ada'), [ada], 'what is found');
    same(await people.findDocumentsById([], true), [], 'what is found when nothing is looked for');
  });

  test('deleted documents are found by id only when they are asked for', async ({ open }) => {
    const people = await open();
    const [ada, gone] = [person('ada'), person('gone', { _deleted: true })];
    await write(people, [{ document: ada }, { document: gone }]);
    const deleted = changed(ada, { _deleted: true });
    await write(people, [{ previous: ada, document: deleted }]);
    same(await people.findDocumentsById(['ada', 'gone'], false), [], 'the living');
    same(await byId(people, 'ada', 'gone'), [deleted, gone], 'all');
  });

  test('a thousand documents are written at once', async ({ open }) => {
    const people = await open();
    const all = Array.from({ length: 1000 }, (_, i) => person(`p-${String(i).padStart(4, '0')}`, { age: i % 100 }));
    await write(
      people,
      all.map((document) => ({ document })),
    );
    same(await byId(people, ...all.map(({ id }) => id)), all, 'the documents');
  });

  test('an insert of an id that is there is a conflict, which says what is there', async ({ open }) => {
    const people = await open();
    const [there, late] = [person('ada', { age: 1 }), person('ada', { age: 2 })];
    await write(people, [{ document: there }]);
    const [error, ...others] = await refused(people, [{ document: late }]);
    const { status, documentId, isError, writeRow, context } = error ?? {};
    same(
      { status, documentId, isError, context },
      { status: 409, documentId: 'ada', isError: true, context: 'refused' },
      'the error',
    );
    same(writeRow?.document, late, 'the row of the error');
    same(error && 'documentInDb' in error ? error.documentInDb : undefined, there, 'the document in the error');
    same([others, await byId(people, 'ada')], [[], [there]], 'what is there');
  });

  test('a change of an older state is a conflict, and one of the latest state is not', async ({ open }) => {
    const people = await open();
    const first = person('ada');
    const second = changed(first, { age: 2 });
    await write(people, [{ document: first }]);
    await write(people, [{ previous: first, document: second }]);
    const errors = await refused(people, [{ previous: first, document: changed(first, { age: 3 }) }]);
    same(
      errors.map(({ status }) => status),
      [409],
      'the errors',
    );
    same(await byId(people, 'ada'), [second], 'what is there');
  });

  test('of one bulk some rows are taken, and others are not', async ({ open }) => {
    const people = await open();
    const there = person('there');
    await write(people, [{ document: there }]);
    const [one, two] = [person('one'), person('two')];
    const errors = await refused(people, [
      { document: one },
      { document: person('there', { age: 9 }) },
      { document: two },
    ]);
    same(
      errors.map(({ documentId }) => documentId),
      ['there'],
      'the errors',
    );
    same(await byId(people, 'one', 'there', 'two'), [one, there, two], 'what is there');
  });

  test('a deleted document comes back by a write that knows of its deletion', async ({ open }) => {
    const people = await open();
    const ada = person('ada');
    const deleted = changed(ada, { _deleted: true });
    await write(people, [{ document: ada }]);
    await write(people, [{ previous: ada, document: deleted }]);
    same(
      (await refused(people, [{ document: person('ada') }])).map(({ status }) => status),
      [409],
      'the errors',
    );
    const again = changed(deleted, { _deleted: false, age: 5 });
    await write(people, [{ previous: deleted, document: again }]);
    same(await people.findDocumentsById(['ada'], false), [again], 'the living');
  });

  test('of two inserts at the same moment the first one stands', async ({ open }) => {
    const people = await open();
    const [one, other] = [person('ada', { age: 1 }), person('ada', { age: 2 })];
    const results = await Promise.all([one, other].map((document) => people.bulkWrite([{ document }], 'race')));
    same(
      results.map(({ error }) => error.map(({ status }) => status)),
      [[], [409]],
      'the errors',
    );
    same(await byId(people, 'ada'), [one], 'what is there');
  });

  test('of two changes at the same moment the first one stands', async ({ open }) => {
    const people = await open();
    const ada = person('ada');
    await write(people, [{ document: ada }]);
    const changes = [1, 2].map((age) => changed(ada, { age }));
    const results = await Promise.all(
      changes.map((document) => people.bulkWrite([{ previous: ada, document }], 'race')),
    );
    same(
      results.map(({ error }) => error.map(({ status }) => status)),
      [[], [409]],
      'the errors',
    );
    same(await byId(people, 'ada'), changes.slice(0, 1), 'what is there');
  });

  test('many writes at the same moment are all there', async ({ open }) => {
    const people = await open();
    const all = Array.from({ length: 100 }, (_, i) => person(`p-${String(i).padStart(3, '0')}`));
    await Promise.all(all.map((document) => write(people, [{ document }])));
    same(await byId(people, ...all.map(({ id }) => id)), all, 'the documents');
  });

  test('a bulk of nothing does nothing', async ({ open }) => {
    const people = await open();
    await write(people, []);
  });

  test('schemas that ask for what only a plugin can do are refused', async ({ open }) => {
    const attempts = { UT5: schemaOf({ keyCompression: true }), UT6: schemaOf({ encrypted: ['name'] }) };
    for (const [code, schema] of Object.entries(attempts)) {
      const error = await open({ schema }).then(
        () => 'nothing',
        (reason: unknown) => String(reason),
      );
      if (!error.includes(code)) throw new Error(`Expected an error of RxDB's with the code ${code}, got ${error}`);
    }
  });
}

import { type CaseList, changed, heard, person, refused, same, write } from './support.ts';

export function changeCases(test: CaseList): void {
  test('inserts, changes and deletions are told, with what was there before', async ({ open }) => {
    const people = await open();
    const news = heard(people);
    const ada = person('ada');
    const older = changed(ada, { age: 40 });
    const gone = changed(older, { _deleted: true });
    await write(people, [{ document: ada }]);
    await write(people, [{ previous: ada, document: older }]);
    await write(people, [{ previous: older, document: gone }]);
    const expected = [
      { operation: 'INSERT', documentId: 'ada', documentData: ada },
      { operation: 'UPDATE', documentId: 'ada', documentData: older, previousDocumentData: ada },
      { operation: 'DELETE', documentId: 'ada', documentData: gone, previousDocumentData: older },
    ];
    const events = (await news.events(3)).map(({ previousDocumentData, ...rest }) => ({
      ...rest,
      ...(previousDocumentData && { previousDocumentData }),
    }));
    same(events, expected, 'the events');
  });

  test('a document that comes back is an insert', async ({ open }) => {
    const people = await open();
    const gone = person('ada', { _deleted: true });
    const ada = changed(gone, { _deleted: false });
    await write(people, [{ document: gone }]);
    const news = heard(people);
    await write(people, [{ previous: gone, document: ada }]);
    same(
      (await news.events(1)).map(({ operation, documentData }) => [operation, documentData]),
      [['INSERT', ada]],
      'the events',
    );
  });

  test('of what never lived nobody is told', async ({ open }) => {
    const people = await open();
    const news = heard(people);
    await write(people, [{ document: person('gone', { _deleted: true }) }]);
    await write(people, [{ document: person('ada') }]);
    same(
      (await news.events(1)).map(({ documentId }) => documentId),
      ['ada'],
      'who is told of',
    );
  });

  test('a bulk is told as one, in its order, with the context that it was written in', async ({ open }) => {
    const people = await open();
    const news = heard(people);
    const ids = ['c', 'a', 'b'];
    await write(
      people,
      ids.map((id) => ({ document: person(id) })),
      'a context',
    );
    await news.events(3);
    same(
      news.bulks.map(({ context, events }) => ({ context, ids: events.map(({ documentId }) => documentId) })),
      [{ context: 'a context', ids }],
      'the bulks',
    );
  });

  test('of refused rows nobody is told', async ({ open }) => {
    const people = await open();
    const there = person('there');
    await write(people, [{ document: there }]);
    const news = heard(people);
    await refused(people, [{ document: person('there') }]);
    await refused(people, [{ document: person('there') }, { document: person('new') }]);
    await write(people, [{ document: person('last') }]);
    same(
      (await news.events(2)).map(({ documentId }) => documentId),
      ['new', 'last'],
      'who is told of',
    );
  });

  test('what is told can be read', async ({ open }) => {
    const people = await open();
    const read: Promise<number>[] = [];
    const subscription = people.changeStream().subscribe(({ events }) => {
      for (const { documentId } of events) {
        read.push(people.findDocumentsById([documentId], true).then(({ length }) => length));
      }
    });
    await Promise.all(['a', 'b', 'c'].map((id) => write(people, [{ document: person(id) }])));
    subscription.unsubscribe();
    same(await Promise.all(read), [1, 1, 1], 'how many documents were found');
  });
}

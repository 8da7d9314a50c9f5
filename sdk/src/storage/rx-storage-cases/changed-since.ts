import { getChangedDocumentsSince } from 'rxdb/plugins/core';
import { type CaseList, changed, type Document, type Instance, person, same, write } from './support.ts';

/** All changes behind a checkpoint, page by page. */
async function pages(instance: Instance, limit: number, from?: object): Promise<{ pages: string[][]; end: object }> {
  const found: string[][] = [];
  let checkpoint: object | undefined = from;
  for (;;) {
    const next: { documents: readonly Document[]; checkpoint: object } = await getChangedDocumentsSince(
      instance,
      limit,
      checkpoint as never,
    );
    if (next.documents.length === 0) return { pages: found, end: checkpoint ?? next.checkpoint };
    found.push(next.documents.map(({ id }) => id));
    checkpoint = next.checkpoint;
  }
}

const at = (id: string, lwt: number, fields: Partial<Document> = {}): Document =>
  person(id, { ...fields, _meta: { lwt } });

export function changedSinceCases(test: CaseList): void {
  test('changes come in the order of their times, page by page, deleted ones too', async ({ open }) => {
    const people = await open();
    const all = [at('e', 10), at('d', 20, { _deleted: true }), at('c', 30.25), at('b', 30.5), at('a', 50)];
    await write(
      people,
      [2, 0, 4, 1, 3].map((i) => ({ document: all[i] as Document })),
    );
    same((await pages(people, 2)).pages, [['e', 'd'], ['c', 'b'], ['a']], 'the pages');
    same((await pages(people, 100)).pages, [['e', 'd', 'c', 'b', 'a']], 'one large page');
  });

  test('changes of the same time come in the order of their ids, and none is missed between pages', async ({
    open,
  }) => {
    const people = await open();
    const ids = ['B', 'a', 'b', 'c', 'ä'];
    await write(
      people,
      ids.toReversed().map((id) => ({ document: at(id, 7) })),
    );
    for (const limit of [1, 2, 3, 5]) same((await pages(people, limit)).pages.flat(), ids, `pages of ${limit}`);
  });

  test('behind a checkpoint are the later changes alone, each document once', async ({ open }) => {
    const people = await open();
    const [one, two] = [at('one', 1), at('two', 2)];
    await write(people, [{ document: one }, { document: two }]);
    const { end } = await pages(people, 10);
    same((await pages(people, 10, end)).pages, [], 'what follows the end');
    const again = changed(one, { _meta: { lwt: 3 } });
    await write(people, [{ previous: one, document: again }]);
    await write(people, [{ previous: again, document: changed(again, { age: 9, _meta: { lwt: 4 } }) }]);
    await write(people, [{ document: at('three', 5) }]);
    same((await pages(people, 10, end)).pages, [['one', 'three']], 'what follows');
    same((await pages(people, 10)).pages, [['two', 'one', 'three']], 'all');
  });

  test('an empty collection has no changes', async ({ open }) => {
    same((await pages(await open(), 10)).pages, [], 'the pages');
  });
}

import {
  byId,
  type CaseList,
  changed,
  type Document,
  heard,
  type Instance,
  person,
  refused,
  same,
  schemaOf,
  write,
} from './support.ts';

const schema = schemaOf({ attachments: {} });

/** A document's entry for new contents. */
const attached = (text: string, type = 'text/plain') => {
  const data = new Blob([text], { type });
  return { length: data.size, digest: `digest of ${text}`, type, data };
};
type Attached = ReturnType<typeof attached>;

/** RxDB hands new contents over where a stored document has only what describes them. */
const holding = (attachments: Readonly<Record<string, Attached>>): Document['_attachments'] => attachments;

/** A document as it is once its new contents are stored. */
const stored = (document: Document): Document => ({
  ...document,
  _attachments: Object.fromEntries(
    Object.entries(document._attachments).map(([id, { length, digest, type }]) => [id, { length, digest, type }]),
  ),
});

async function read(instance: Instance, id: string, attachment: string, text: string): Promise<string> {
  try {
    const blob = await instance.getAttachmentData(id, attachment, `digest of ${text}`);
    return `${blob.type}: ${await blob.text()}`;
  } catch {
    return 'not there';
  }
}

export function attachmentCases(test: CaseList): void {
  test('what is attached comes back, and is no part of the document', async ({ open }) => {
    const people = await open({ schema });
    const news = heard(people);
    const ada = person('ada', { _attachments: holding({ note: attached('ä 𝒳'), page: attached('<p>', 'text/html') }) });
    await write(people, [{ document: ada }]);
    same(await read(people, 'ada', 'note', 'ä 𝒳'), 'text/plain: ä 𝒳', 'the note');
    same(await read(people, 'ada', 'page', '<p>'), 'text/html: <p>', 'the page');
    same(await people.findDocumentsById(['ada'], false), [stored(ada)], 'the document');
    same(
      (await news.events(1)).map(({ documentData }) => documentData),
      [stored(ada)],
      'what is told',
    );
  });

  test('bytes of all values come back', async ({ open }) => {
    const people = await open({ schema });
    const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7) % 256);
    const data = new Blob([bytes], { type: 'application/octet-stream' });
    const entry = { data, length: data.size, type: data.type, digest: 'd' };
    await write(people, [{ document: person('ada', { _attachments: holding({ file: entry }) }) }]);
    const back = new Uint8Array(await (await people.getAttachmentData('ada', 'file', 'd')).arrayBuffer());
    same([back.length, back.every((byte, i) => byte === bytes[i])], [bytes.length, true], 'the bytes');
  });

  test('a change keeps what it names and adds what it brings', async ({ open }) => {
    const people = await open({ schema });
    const ada = person('ada', { _attachments: holding({ one: attached('one') }) });
    await write(people, [{ document: ada }]);
    const more = changed(stored(ada), {
      age: 2,
      _attachments: { ...stored(ada)._attachments, ...holding({ two: attached('two') }) },
    });
    await write(people, [{ previous: stored(ada), document: more }]);
    same(
      [await read(people, 'ada', 'one', 'one'), await read(people, 'ada', 'two', 'two')],
      ['text/plain: one', 'text/plain: two'],
      'the contents',
    );
  });

  test('new contents replace the old ones', async ({ open }) => {
    const people = await open({ schema });
    const ada = person('ada', { _attachments: holding({ one: attached('old') }) });
    await write(people, [{ document: ada }]);
    await write(people, [
      { previous: stored(ada), document: changed(stored(ada), { _attachments: holding({ one: attached('new') }) }) },
    ]);
    same(
      [await read(people, 'ada', 'one', 'old'), await read(people, 'ada', 'one', 'new')],
      ['not there', 'text/plain: new'],
      'the contents',
    );
  });

  test('what a change names no more, and what a deleted document had, is gone', async ({ open }) => {
    const people = await open({ schema });
    const ada = person('ada', { _attachments: holding({ one: attached('one'), two: attached('two') }) });
    await write(people, [{ document: ada }]);
    const { one } = stored(ada)._attachments;
    const less = changed(stored(ada), { _attachments: one ? { one } : {} });
    await write(people, [{ previous: stored(ada), document: less }]);
    same(
      [await read(people, 'ada', 'one', 'one'), await read(people, 'ada', 'two', 'two')],
      ['text/plain: one', 'not there'],
      'the contents',
    );
    await write(people, [{ previous: less, document: changed(less, { _deleted: true, _attachments: {} }) }]);
    same(await read(people, 'ada', 'one', 'one'), 'not there', 'the contents of a deleted document');
  });

  test('a document that names contents which nobody has is refused', async ({ open }) => {
    const people = await open({ schema });
    const { data: _, ...named } = attached('never');
    const news = heard(people);
    const errors = await refused(people, [
      { document: person('ada', { _attachments: { one: named } }) },
      { document: person('bob') },
    ]);
    same(
      errors.map(({ status }) => status),
      [510],
      'the errors',
    );
    same(
      (await byId(people, 'ada', 'bob')).map(({ id }) => id),
      ['bob'],
      'what is there',
    );
    same(
      (await news.events(1)).map(({ documentId }) => documentId),
      ['bob'],
      'who is told of',
    );
  });
}

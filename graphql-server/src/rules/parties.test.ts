import type { Json } from '@rockpool/schema';
import { makeGroup } from '@rockpool/schema/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId, newOrganisation } from '../../test/support/caller.ts';
import { pusher, stores } from '../../test/support/pushing.ts';
import type { Store } from '../store/store.ts';

const at = '2026-03-01T08:00:00.000Z';
const company = (name: string, more: Record<string, Json> = {}): Record<string, Json> => ({
  ...{ kind: 'organisation', name, createdAt: at, updatedAt: at },
  ...more,
});
const home = { website: 'https://kelp.example' };

describe.each(stores)('parties %s', (_name, open) => {
  let store: Store;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await open());
  }, 60_000);
  afterAll(() => close());

  /** Two devices of one organisation, and ids for what they write: the first one's is the older one. */
  function start() {
    const organisation = newOrganisation();
    const [phone, tablet] = [pusher(store, { organisation }), pusher(store, { organisation })];
    return { phone, tablet, first: newId(), second: newId(), third: newId() };
  }

  test('16.2: of two that are certainly the same the first one stays and gains, the second one leads to it and the answer says so', async () => {
    const { phone, tablet, first, second } = start();
    await phone.edit('parties', second, company('Kelp Ltd', { ...home, tags: ['vip'] }));
    const row = await tablet.rowOf('parties', first, company('Kelp', { ...home, tags: ['food'], notes: 'Pays late.' }));
    const [answer] = await tablet.send(row);
    expect(answer).toMatchObject({ outcome: 'APPLIED', record: { body: { mergedInto: second, merged: { by: '' } } } });
    expect(await phone.body('parties', second)).toMatchObject({
      ...{ name: 'Kelp Ltd', tags: ['vip', 'food'], notes: 'Pays late.', mergedInto: '' },
    });
    // The answer was lost, and the row comes again.
    await tablet.send(row);
    expect(await phone.body('parties', second)).toMatchObject({ tags: ['vip', 'food'], notes: 'Pays late.' });
  });

  test('a tax id is enough, in whatever form it was written', async () => {
    const { phone, tablet, first, second } = start();
    await phone.edit('parties', first, company('Kelp', { taxId: 'DE 123 456 789' }));
    await tablet.edit('parties', second, company('Kelp Foods', { taxId: 'DE123456789' }));
    expect(await phone.body('parties', second)).toMatchObject({ mergedInto: first });
  });

  test.for<[string, Record<string, Json>, Record<string, Json>]>([
    ['that only share a home page', company('Kelp', home), company('Kelp Berlin', home)],
    ['that only share a name', company('Kelp'), company('Kelp')],
    [
      'with different tax ids',
      company('Kelp', { ...home, taxId: 'DE12345' }),
      company('Kelp', { ...home, taxId: 'FR54321' }),
    ],
    ['of which one is private', company('Kelp', { ...home, private: true }), company('Kelp', home)],
  ])('16.2: two %s stay two', async ([_what, one, other]) => {
    const { phone, tablet, first, second } = start();
    await phone.edit('parties', first, one);
    await tablet.edit('parties', second, other);
    expect(await phone.body('parties', second)).toMatchObject({ mergedInto: '' });
  });

  test('one that is told apart, or only becomes like another, stays itself', async () => {
    const { phone, tablet, first, second, third } = start();
    await phone.edit('parties', first, company('Kelp', home));
    await tablet.edit('parties', second, company('Kelp', { ...home, notDuplicateOf: [first] }));
    await tablet.edit('parties', third, company('Reef', home));
    await tablet.edit('parties', third, { name: 'Kelp' });
    expect(await phone.body('parties', second)).toMatchObject({ mergedInto: '' });
    expect(await phone.body('parties', third)).toMatchObject({ name: 'Kelp', mergedInto: '' });
  });

  test('of two that come in one push one stays', async () => {
    const { phone, first, second } = start();
    await phone.send(
      await phone.rowOf('parties', second, company('Kelp', home)),
      await phone.rowOf('parties', first, company('Kelp', home)),
    );
    const merged = [await phone.body('parties', first), await phone.body('parties', second)].map(
      (body) => body['mergedInto'],
    );
    expect(merged).toEqual([second, '']);
  });

  test('of two that come in one transaction the older one stays', async () => {
    const { phone, first, second } = start();
    const groups = [makeGroup(newId(), ['parties'])];
    const rows = [
      await phone.rowOf('parties', first, company('Kelp', home)),
      await phone.rowOf('parties', second, company('Kelp', home)),
    ];
    await phone.send(...rows.map((row) => ({ ...row, groups })));
    expect(await phone.body('parties', second)).toMatchObject({ mergedInto: first });
    expect(await phone.body('parties', first)).toMatchObject({ mergedInto: '' });
  });

  test('16.3: of two merges into each other the second one does not count', async () => {
    const { phone, tablet, first, second } = start();
    await phone.edit('parties', first, company('Kelp'));
    await phone.edit('parties', second, company('Kelp Foods'));
    await phone.edit('parties', first, { mergedInto: second });
    expect(await tablet.edit('parties', second, { mergedInto: first })).toBe('MERGED');
    expect(await phone.body('parties', first)).toMatchObject({ mergedInto: second });
    expect(await phone.body('parties', second)).toMatchObject({ mergedInto: '' });
  });

  test('16.3: nothing is merged into what is not there, or into another kind of party', async () => {
    const { phone, first, second, third } = start();
    await phone.edit('parties', first, company('Kelp'));
    await phone.edit('parties', third, company('Ada', { kind: 'person' }));
    expect(await phone.edit('parties', first, { mergedInto: second })).toBe('INVALID');
    expect(await phone.edit('parties', first, { mergedInto: third })).toBe('INVALID');
  });
});

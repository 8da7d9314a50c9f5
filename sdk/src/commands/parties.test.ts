import { firstValueFrom } from 'rxjs';
import { afterEach, expect, test } from 'vitest';
import { createCrm } from '../create-crm.ts';
import type { CrmOf } from '../crm.ts';

type Sales = CrmOf<['deals', 'parties', 'activities']>;

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const crm of opened.splice(0)) await crm.close();
});

let count = 0;
async function withTwoCompanies() {
  const crm: Sales = await createCrm({
    ...{ name: `merge-${++count}`, user: 'ada', collections: ['deals', 'parties', 'activities'] },
  });
  opened.push(crm);
  const [kelp, foods] = await crm.companies.insertMany([
    { name: 'Kelp' },
    { name: 'Kelp Foods', website: 'https://kelp.example' },
  ]);
  const [one, two] = [kelp?.id ?? '', foods?.id ?? ''];
  await crm.deals.insertMany([
    { name: 'First', partyId: one },
    { name: 'Second', partyId: two },
  ]);
  await crm.contacts.insertMany([
    { name: 'Ada', parentId: one },
    { name: 'Ben', parentId: two },
  ]);
  return { crm, one, two };
}

const names = (records: readonly { readonly name: string }[]): string[] => records.map(({ name }) => name).sort();

test('after a merge there is one company, found by both ids, and so is all that belongs to either', async () => {
  const { crm, one, two } = await withTwoCompanies();
  expect(await crm.companies.merge(one, two)).toMatchObject({ id: one, website: 'https://kelp.example' });
  expect(names(await crm.companies.find().exec())).toEqual(['Kelp']);
  expect(await crm.companies.count().exec()).toBe(1);
  for (const id of [one, two]) {
    expect(await crm.companies.findOne(id).exec()).toMatchObject({ id: one, name: 'Kelp' });
    expect(names(await crm.deals.find({ selector: { partyId: id } }).exec())).toEqual(['First', 'Second']);
    expect(names(await crm.contacts.find({ selector: { parentId: id } }).exec())).toEqual(['Ada', 'Ben']);
    expect(await crm.deals.count({ selector: { partyId: { $in: [id] } } }).exec()).toBe(2);
  }
  await crm.companies.patch(two, { name: 'Kelp & Sons' });
  expect(await crm.companies.findOne(one).exec()).toMatchObject({ name: 'Kelp & Sons' });
  expect(await crm.collections.parties.findOne(two).exec()).toMatchObject({ name: 'Kelp Foods', mergedInto: one });
});

test('inside of a transaction an old id means the survivor too', async () => {
  const { crm, one, two } = await withTwoCompanies();
  await crm.companies.merge(one, two);
  await crm.transaction(async (tx) => {
    expect(await tx.companies.findOne(two).exec()).toMatchObject({ id: one });
    expect(await tx.deals.count({ selector: { partyId: one } }).exec()).toBe(2);
    await tx.companies.patch(two, { notes: 'Merged today.' });
  });
  expect(await crm.companies.findOne(one).exec()).toMatchObject({ notes: 'Merged today.' });
});

test('a list that watches a company gets the deals of the other one the moment they are merged, and loses them again', async () => {
  const { crm, one, two } = await withTwoCompanies();
  const seen: string[][] = [];
  const watching = crm.deals.find({ selector: { partyId: one } }).$.subscribe((deals) => void seen.push(names(deals)));
  const shown = async (expected: readonly string[]) =>
    firstValueFrom(crm.deals.find({ selector: { partyId: one } }).$).then(() =>
      expect.poll(() => seen.at(-1)).toEqual(expected),
    );
  await shown(['First']);
  await crm.companies.merge(one, two);
  await shown(['First', 'Second']);
  await crm.companies.unmerge(two);
  await shown(['First']);
  watching.unsubscribe();
});

test('an undone merge leaves everything as it was, and the two are not suggested again', async () => {
  const { crm, one, two } = await withTwoCompanies();
  await crm.companies.patch(one, { website: 'kelp.example' });
  expect(await crm.companies.duplicates()).toMatchObject([
    { survivor: { id: one }, duplicate: { id: two }, certain: false },
  ]);
  await crm.companies.merge(one, two);
  expect(await crm.companies.duplicates()).toEqual([]);
  const [merged] = await crm.companies.find({ selector: { mergedInto: one } }).exec();
  expect(await crm.companies.unmerge(merged?.id ?? '')).toMatchObject({ id: two, mergedInto: '' });
  expect(names(await crm.companies.find().exec())).toEqual(['Kelp', 'Kelp Foods']);
  expect(names(await crm.deals.find({ selector: { partyId: two } }).exec())).toEqual(['Second']);
  expect(await crm.companies.duplicates()).toEqual([]);
});

test('a third one may be merged into an old id, and a merged one not again', async () => {
  const { crm, one, two } = await withTwoCompanies();
  const third = await crm.companies.insert({ name: 'Kelp GmbH' });
  await crm.companies.merge(one, two);
  expect(await crm.companies.merge(two, third.id)).toMatchObject({ id: one });
  expect(await crm.companies.findOne(third.id).exec()).toMatchObject({ id: one });
  await expect(crm.companies.merge(one, two)).rejects.toMatchObject({ code: 'CANNOT_MERGE' });
  const [ada] = await crm.contacts.find({ sort: [{ sortName: 'asc' }] }).exec();
  await expect(crm.companies.merge(one, ada?.id ?? '')).rejects.toMatchObject({ code: 'CANNOT_MERGE' });
  await expect(crm.contacts.merge(one, ada?.id ?? '')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

import { createHash } from 'node:crypto';
import { collections, type Doc } from '@rockpool/schema';
import { validate } from '@rockpool/schema/derive';
import { expect, test } from 'vitest';
import { ada, type DemoRecord, generate, kelp, profiles, tides, visitIds, visits } from './index.ts';

const scene = { organisation: tides.id, seed: 1, today: Date.UTC(2026, 4, 20), timeZone: 'Europe/Stockholm' };
const small = [...generate(scene, profiles.S)];

const of = <C extends DemoRecord['collection']>(collection: C) =>
  small.filter((record) => record.collection === collection).map(({ body }) => body as Doc<(typeof collections)[C]>);

test('the same scene gives the same bytes', () => {
  const bytes = createHash('sha256').update(JSON.stringify(small)).digest('hex');
  // Faker's output changes between its versions; a new hash is fine when the pin or a generator changed on purpose.
  expect(bytes).toBe('9bdcec427f3a7cfb52a53c689b00817b63dccf21f5b5eab69a565b44fb4f6d66');
});

test('another seed gives other people', () => {
  const names = (seed: number): string[] =>
    [...generate({ ...scene, seed }, profiles.XS)].flatMap(({ body }) => (body.kind === 'lead' ? [body.name] : []));
  expect(names(2)).not.toEqual(names(1));
});

test('every record is as its collection asks', () => {
  const issues = [...small, ...generate({ ...scene, organisation: kelp.id }, profiles.XS)].flatMap(
    ({ collection, body }) => validate(collections[collection], body).map((issue) => ({ id: body.id, ...issue })),
  );
  expect(issues).toEqual([]);
});

test('ids are unique, also across organisations', () => {
  const all = [...small, ...generate({ ...scene, organisation: kelp.id }, profiles.XS)].map(({ body }) => body.id);
  expect(new Set(all).size).toBe(all.length);
});

test('a row is the same in every profile', () => {
  const inSmall = new Map(small.map(({ body }) => [body.id, body]));
  for (const { body } of generate(scene, profiles.XS)) expect(body).toEqual(inSmall.get(body.id));
});

test('a profile counts what it says', () => {
  expect(of('deals').filter(({ kind }) => kind === 'lead')).toHaveLength(1_500);
  expect(of('parties')).toHaveLength(1_000);
  expect(of('activities')).toHaveLength(4_500);
});

test('nothing points at a record that is not there', () => {
  const ids = new Set(small.map(({ body }) => body.id));
  const pointers = small.flatMap(({ collection, body }) => {
    if (collection === 'deals')
      return [body.partyId, body.contactId ?? '', body.stageHistory.length ? body.pipelineId : ''];
    if (collection === 'activities') return [body.parentId, body.partyId];
    return collection === 'parties' ? [body.parentId] : [];
  });
  expect(pointers.filter((id) => id !== '' && !ids.has(id))).toEqual([]);
});

test('Ada has five meetings today and they are the ones of the story', () => {
  const today = of('activities')
    .filter(({ kind, ownerId, sortAt }) => kind === 'meeting' && ownerId === ada.id && sortAt.startsWith('2026-05-20'))
    .sort((a, b) => (a.sortAt < b.sortAt ? -1 : 1));
  expect(today.map(({ id }) => id)).toEqual(visits.map((_, index) => visitIds(scene, index).meeting));
});

test('the data is as uneven as real data', () => {
  const leads = of('deals').filter(({ kind }) => kind === 'lead');
  const owned = leads.filter(({ ownerId }) => ownerId === ada.id).length / leads.length;
  expect(owned).toBeGreaterThan(0.3);
  expect(leads.some(({ name }) => /[\u0590-\u06ff]/u.test(name))).toBe(true);
  expect(of('parties').some(({ name }) => /\p{Extended_Pictographic}/u.test(name))).toBe(true);
  expect(leads.some(({ notes }) => (notes ?? '').length > 3_000)).toBe(true);
  expect(new Set(of('deals').map(({ amount }) => amount.currency))).toEqual(
    new Set(['EUR', 'USD', 'GBP', 'JPY', 'BHD']),
  );
  expect(of('activities').some(({ sortAt }) => sortAt === '2025-10-26T00:30:00.000Z')).toBe(true);
});

test('nobody can be reached: mail goes to example.com and numbers are kept for fiction', () => {
  const channels = of('parties').flatMap(({ emails, phones }) => [...emails, ...phones].map(({ value }) => value));
  const reserved = /@example\.com$|^\+(120255501\d\d|447700900\d{3}|442079460\d{3}|3319900\d{4,5})$/;
  expect(channels.filter((value) => !reserved.test(value))).toEqual([]);
});

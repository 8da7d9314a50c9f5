import { expect, test } from 'vitest';
import { contextOf, patched, recordOf, refusalOf } from '../../test/commands.ts';
import { domainOf, normalName, normalTaxId } from '../collections/party-identity.ts';
import type { JsonObject } from '../index.ts';
import { compareParties, findDuplicates, keepApart, mergeParties, type RecordOf, unmergeParty } from './index.ts';

const company = (id: string, body: JsonObject): RecordOf<'parties'> =>
  recordOf('parties', { id, kind: 'organisation', ...body });
const person = (id: string, body: JsonObject): RecordOf<'parties'> =>
  recordOf('parties', { id, kind: 'person', ...body });
const mail = (value: string) => [{ id: value, value }];

test.for([
  ['Kelp & Co. GmbH', 'kelp and'],
  ['KELP AND CO', 'kelp and'],
  ['Société Générale S.A.', 'societe generale'],
  ['Bücher-Müller e.K.', 'bucher muller ek'],
  ['GmbH', 'gmbh'],
  ['株式会社', '株式会社'],
] as const)('the company "%s" is called "%s"', ([name, normal]) => {
  expect(normalName(name, 'organisation')).toBe(normal);
});

test.for([
  ['https://www.Kelp.example/about?x=1', 'kelp.example'],
  ['kelp.example', 'kelp.example'],
  ['https://facebook.com/kelp', ''],
  ['no home page', ''],
] as const)('the home page "%s" is of the domain "%s"', ([website, domain]) => {
  expect(domainOf(website)).toBe(domain);
});

test('a tax id counts without its signs, and a word is none', () => {
  expect(['DE 123.456-789', 'none', '12'].map(normalTaxId)).toEqual(['DE123456789', '', '']);
});

const home = { website: 'https://kelp.example' };

test.for<[string, RecordOf<'parties'>, RecordOf<'parties'>, object | undefined]>([
  [
    'same tax id',
    company('a', { name: 'Kelp', taxId: 'DE 123456789' }),
    company('b', { name: 'Kelp Foods', taxId: 'DE123456789' }),
    { certain: true, reasons: ['taxId'] },
  ],
  [
    'same home page and name',
    company('b', { name: 'Kelp Ltd', ...home }),
    company('a', { name: 'kelp', website: 'kelp.example/en' }),
    { certain: true, survivorId: 'a', duplicateId: 'b' },
  ],
  [
    'same home page',
    company('a', { name: 'Kelp', ...home }),
    company('b', { name: 'Kelp Berlin', ...home }),
    { certain: false, reasons: ['domain'] },
  ],
  [
    'same company name',
    company('a', { name: 'Kelp' }),
    company('b', { name: 'Kelp AG' }),
    { certain: false, reasons: ['name'] },
  ],
  [
    'different tax ids',
    company('a', { name: 'Kelp', ...home, taxId: 'DE123456789' }),
    company('b', { name: 'Kelp', ...home, taxId: 'FR55555' }),
    undefined,
  ],
  [
    'same e-mail and name',
    person('a', { name: 'Ada Reyes', emails: mail('Ada@kelp.example') }),
    person('b', { name: 'ada reyes', emails: mail('ada@kelp.example') }),
    { certain: true },
  ],
  [
    'same e-mail of two people',
    person('a', { name: 'Ada', emails: mail('info@kelp.example') }),
    person('b', { name: 'Ben', emails: mail('info@kelp.example') }),
    { certain: false, reasons: ['email'] },
  ],
  ['same name of two people', person('a', { name: 'Ada Reyes' }), person('b', { name: 'Ada Reyes' }), undefined],
  [
    'told apart',
    company('a', { name: 'Kelp', ...home, notDuplicateOf: ['b'] }),
    company('b', { name: 'Kelp', ...home }),
    undefined,
  ],
  [
    'seen by others',
    company('a', { name: 'Kelp', ...home, private: true }),
    company('b', { name: 'Kelp', ...home }),
    undefined,
  ],
  [
    'a person and a company',
    company('a', { name: 'Kelp', emails: mail('a@b.example') }),
    person('b', { name: 'Kelp', emails: mail('a@b.example') }),
    undefined,
  ],
])('duplicates: %s', ([_what, a, b, pair]) => {
  if (pair) expect(compareParties(a, b)).toMatchObject(pair);
  else expect(compareParties(a, b)).toBeUndefined();
  expect(compareParties(b, a)).toEqual(compareParties(a, b));
});

test('among many parties each pair is found once, the certain ones first, and what everybody shares is passed over', () => {
  const desk = Array.from({ length: 30 }, (_, i) => person(`p${i}`, { name: `P ${i}`, phones: mail('+49 30 1') }));
  const pairs = findDuplicates([
    ...desk,
    company('a', { name: 'Reef' }),
    company('b', { name: 'Reef AG' }),
    company('c', { name: 'Kelp', ...home }),
    company('d', { name: 'Kelp', ...home }),
  ]);
  expect(pairs.map(({ survivorId, duplicateId }) => survivorId + duplicateId)).toEqual(['cd', 'ab']);
});

const survivor = company('a', {
  ...{ name: 'Kelp', notes: 'Likes tea.', tags: ['vip'], custom: { size: 1 } },
  emails: [{ id: '1', value: 'hello@kelp.example', primary: true }],
});
const duplicate = company('b', {
  ...{ name: 'Kelp Foods', notes: 'Pays late.', tags: ['food'], custom: { size: 2, region: 'north' }, ...home },
  emails: [
    { id: '2', value: 'HELLO@kelp.example' },
    { id: '3', value: 'bills@kelp.example', primary: true },
  ],
  lastActivityAt: '2026-01-01T00:00:00.000Z',
});

const gained = {
  notes: 'Likes tea.\n\nPays late.',
  tags: ['vip', 'food'],
  custom: { size: 1, region: 'north' },
  emails: [
    { id: '1', value: 'hello@kelp.example', primary: true },
    { id: '3', value: 'bills@kelp.example' },
  ],
  website: 'https://kelp.example',
  lastActivityAt: '2026-01-01T00:00:00.000Z',
};

test('the survivor keeps what it has and gains what it lacks, the duplicate leads to it', () => {
  const plan = mergeParties(survivor, duplicate, {}, contextOf());
  expect(patched(plan, 'a')).toEqual(gained);
  expect(patched(plan, 'b')).toMatchObject({
    mergedInto: 'a',
    merged: { at: '2026-05-04T09:00:00.000Z', by: 'ada', after: gained, before: { website: null, tags: ['vip'] } },
  });
  expect(patched(mergeParties(survivor, duplicate, { take: ['name'] }, contextOf()), 'a')).toMatchObject({
    name: 'Kelp Foods',
  });
});

test('an undone merge gives back what nobody changed since, and is not suggested again', () => {
  const plan = mergeParties(survivor, duplicate, {}, contextOf());
  const merged = recordOf('parties', { ...(survivor as JsonObject), ...patched(plan, 'a') });
  const gone = recordOf('parties', { ...(duplicate as JsonObject), ...patched(plan, 'b') });
  const since = { ...merged, website: 'https://new.example', tags: [...merged.tags, 'late'] };
  const undone = unmergeParty(gone, since as RecordOf<'parties'>);
  expect(patched(undone, 'a')).toEqual({
    notes: 'Likes tea.',
    tags: ['vip', 'late'],
    custom: { size: 1 },
    emails: survivor.emails,
    lastActivityAt: survivor.lastActivityAt,
  });
  expect(patched(undone, 'b')).toEqual({ mergedInto: '', merged: null, notDuplicateOf: ['a'] });
  expect(patched(unmergeParty(gone, undefined), 'b')).toMatchObject({ mergedInto: '' });
});

test('two that somebody tells apart are no duplicates any more', () => {
  const told = recordOf('parties', { ...(survivor as JsonObject), ...patched(keepApart(survivor, duplicate), 'a') });
  expect(told.notDuplicateOf).toEqual(['b']);
});

test.for<[string, RecordOf<'parties'>, RecordOf<'parties'>]>([
  ['with itself', survivor, survivor],
  ['with a person', survivor, person('b', { name: 'Kelp' })],
  ['a second time', survivor, company('b', { name: 'Kelp', mergedInto: 'c' })],
  ['into one that is gone itself', company('a', { name: 'Kelp', mergedInto: 'c' }), duplicate],
  ['when others see it', survivor, company('b', { name: 'Kelp', private: true })],
])('a party is not merged %s', ([_how, into, one]) => {
  expect(refusalOf(() => mergeParties(into, one, {}, contextOf()))).toBe('CANNOT_MERGE');
});

test('what was not merged cannot be taken apart', () => {
  expect(refusalOf(() => unmergeParty(duplicate, survivor))).toBe('CANNOT_MERGE mergedInto');
});

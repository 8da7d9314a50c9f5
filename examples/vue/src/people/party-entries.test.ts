import { expect, test } from 'vitest';
import type { Party } from '../crm.ts';
import { searchEntries, toEntry } from './party-entries.ts';

const party = (fields: Partial<Party>) => ({ kind: 'person', primaryEmail: '', primaryPhone: '', ...fields }) as Party;

const harbour = party({ kind: 'organisation', name: 'Harbour Coffee', sortName: 'harbour coffee' });
const zoe = toEntry(party({ name: 'Zoë Ångström', sortName: 'ångström zoë', jobTitle: 'Owner' }), harbour);
const layla = toEntry(party({ name: 'ليلى حداد', sortName: 'حداد ليلى' }), undefined);

test('a name is found without its accents, in any order of its words', () => {
  expect(searchEntries([zoe, layla], 'angstrom zoe')).toEqual([zoe]);
});

test('a person is found by the company they work for', () => {
  expect(searchEntries([zoe, layla], 'harbour')).toEqual([zoe]);
});

test('an accented initial stands with its letter, another script at the end', () => {
  expect([zoe.letter, layla.letter]).toEqual(['A', '#']);
});

import { expect, test } from 'vitest';
import { goalsOf, median, type Row } from './figures.ts';
import { LEAD_BYTES, lead, serverRecord } from './leads.ts';
import type { PeerName } from './peers.ts';

test('every lead is as large as is said, and none is another one', () => {
  const leads = Array.from({ length: 2_000 }, (_, i) => lead(i));
  for (const one of leads) expect(JSON.stringify(one).length).toBe(LEAD_BYTES);
  expect(new Set(leads.map(({ id }) => id)).size).toBe(leads.length);
});

test('leads are changed in another order than that in which they come', () => {
  const times = Array.from({ length: 100 }, (_, i) => String(serverRecord(i).body['updatedAt']));
  expect(times).not.toEqual(times.toSorted());
});

test('a median stands in the middle', () => {
  expect(median([3, 1, 100])).toBe(3);
  expect(median([4, 1, 2, 100])).toBe(3);
});

const row = (peer: PeerName, pageLoad: number): Row => ({
  ...{ peer, title: peer, size: 10_000, firstSync: 500, pageLoad, open: 50, write: 0.4, page: 0.1, firstPage: 20 },
  ...{ heap: 600, disk: 500, blocked: 20, blockedAtWorst: 30 },
});

test('a goal is missed by whoever is not fast enough, by the clock or beside another', () => {
  const missed = (rows: readonly Row[]) => goalsOf(rows).flatMap(({ what, most, is }) => (is > most ? [what] : []));
  expect(missed([row('rockpool', 90), row('dexie', 800)])).toEqual(['first sync beside Dexie, 10,000 leads']);
  expect(missed([row('rockpool', 101)])).toEqual(['page load, 10,000 leads']);
  expect(missed([row('rockpool', 90), row('encrypted', 140)])).toEqual(['page load, encrypted, 10,000 leads']);
});

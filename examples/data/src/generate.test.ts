import { createHash } from 'node:crypto';
import { collections, type Doc, parseNumber } from '@rockpool/schema';
import { validate } from '@rockpool/schema/derive';
import { expect, test } from 'vitest';
import { countOf } from './count.ts';
import { ada, type DemoRecord, generate, kelp, profiles, tides, visitIds, visits } from './index.ts';

const scene = { organisation: tides.id, seed: 1, today: Date.UTC(2026, 4, 20), timeZone: 'Europe/Stockholm' };
const small = [...generate(scene, profiles.S)];

const of = <C extends DemoRecord['collection']>(collection: C) =>
  small.filter((record) => record.collection === collection).map(({ body }) => body as Doc<(typeof collections)[C]>);

test('the same scene gives the same bytes', () => {
  const bytes = createHash('sha256').update(JSON.stringify(small)).digest('hex');
  // Faker's output changes between its versions; a new hash is fine when the pin or a generator changed on purpose.
  expect(bytes).toBe('af142a012cd5072cab50109b3b3dcb8cee27eeb20b47a30838ef8e4400f41a14');
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
  expect(of('parties')).toHaveLength(1_050);
  expect(of('activities')).toHaveLength(4_500);
  expect(small).toHaveLength(countOf(scene, profiles.S));
});

test('every kind of every collection is there, as often as ever', () => {
  const kinds = Object.values(collections).flatMap(({ name, kinds }) => Object.keys(kinds).map((kind) => [name, kind]));
  const counts = kinds.map(([name, kind]) => [
    kind,
    small.filter(({ collection, body }) => collection === name && body.kind === kind).length,
  ]);
  expect(Object.fromEntries(counts)).toMatchInlineSnapshot(`
    {
      "animal": 12,
      "audio": 30,
      "call": 918,
      "creditNote": 20,
      "crop": 12,
      "deal": 500,
      "delivery": 24,
      "device": 12,
      "document": 30,
      "email": 875,
      "equipment": 12,
      "expense": 84,
      "field": 4,
      "household": 20,
      "inspection": 24,
      "invoice": 60,
      "land": 12,
      "lead": 1500,
      "lease": 1,
      "loyalty": 84,
      "maintenance": 24,
      "material": 84,
      "meeting": 937,
      "note": 861,
      "order": 40,
      "organisation": 335,
      "person": 665,
      "photo": 30,
      "pipeline": 1,
      "priceList": 2,
      "product": 120,
      "project": 24,
      "quote": 100,
      "reading": 84,
      "receipt": 20,
      "role": 2,
      "room": 12,
      "series": 2,
      "signature": 30,
      "site": 30,
      "stay": 24,
      "stockMove": 84,
      "tag": 7,
      "task": 909,
      "taxRate": 3,
      "team": 1,
      "template": 1,
      "timeEntry": 84,
      "user": 3,
      "vehicle": 12,
      "visit": 24,
      "workOrder": 24,
    }
  `);
  expect(counts.filter(([, count]) => count === 0)).toEqual([]);
});

test('nothing points at a record that is not there', () => {
  const ids = new Set(small.map(({ body }) => body.id));
  const pointers = small.flatMap(({ collection, body }) => {
    switch (collection) {
      case 'deals':
        return [body.partyId, body.contactId, body.stageHistory.length ? body.pipelineId : ''];
      case 'activities':
        return [body.parentId, body.partyId];
      case 'parties':
        return [body.parentId];
      case 'salesDocuments':
        return [body.partyId, body.dealId, body.fromId, body.replacesId, ...body.lines.map((line) => line.productId)];
      case 'jobs':
        return [
          body.partyId,
          body.dealId,
          body.parentId,
          ...body.assetIds,
          ...body.items.map((item) => item.productId),
        ];
      case 'ledger':
        return [body.partyId, body.jobId, body.assetId, body.productId, body.voidsId];
      case 'assets':
        return [body.partyId];
      case 'files':
        return [body.parentId];
      default:
        return [];
    }
  });
  expect(pointers.filter((id) => id !== undefined && id !== '' && !ids.has(id))).toEqual([]);
});

test('numbers have no gap in their series, and their dates do not go back', () => {
  const numbered = of('salesDocuments').filter(({ number }) => number !== '');
  for (const series of new Set(numbered.map((document) => document.series))) {
    const inSeries = numbered.filter((document) => document.series === series);
    const byNumber = inSeries.sort((a, b) => (a.number < b.number ? -1 : 1));
    expect(byNumber.map(({ number }) => parseNumber(number)?.count)).toEqual(inSeries.map((_, i) => i + 1));
    expect(byNumber.map(({ issueDate }) => issueDate)).toEqual(byNumber.map(({ issueDate }) => issueDate).sort());
  }
});

test('what an entry takes back comes to nothing with it', () => {
  const entries = new Map(of('ledger').map((entry) => [entry.id, entry]));
  const voiding = [...entries.values()].filter(({ voidsId }) => voidsId !== '');
  expect(voiding.length).toBeGreaterThan(3);
  for (const { voidsId, kind, qtyMilli, amount } of voiding) {
    const wrong = entries.get(voidsId);
    expect([wrong?.kind, (wrong?.qtyMilli ?? 0) + qtyMilli]).toEqual([kind, 0]);
    expect((wrong?.amount?.minor ?? 0) + (amount?.minor ?? 0)).toBe(0);
  }
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

import { formatNumber, formatRef, type InsertOfKind, type salesDocuments, totalsOf } from '@rockpool/schema';
import type { DemoRecord } from './complete.ts';
import { complete } from './complete.ts';
import { partnerOf } from './deals.ts';
import { commonOf } from './parties.ts';
import { product } from './products.ts';
import type { Scene } from './row.ts';
import { after, dateAt, hash, idOf, startRow } from './row.ts';
import { remarks } from './words.ts';

type Kind = 'quote' | 'order' | 'invoice' | 'creditNote' | 'receipt';
type Line = InsertOfKind<typeof salesDocuments, 'quote'>['lines'] & object extends (infer L)[] ? L : never;

/** Documents come in rounds, so that each finds the one that it was made from. */
const round = [
  ['quote', 'sent'],
  ['quote', 'accepted'],
  ['order', 'confirmed'],
  ['invoice', 'paid'],
  ['quote', 'declined'],
  ['invoice', 'issued'],
  ['receipt', 'paid'],
  ['creditNote', 'issued'],
  ['quote', 'draft'],
  ['invoice', 'draft'],
  ['order', 'fulfilled'],
  ['quote', 'expired'],
] as const satisfies readonly (readonly [Kind, string])[];

/** Which document of its round another one was made from, or credits. */
const made: { readonly [at: number]: { readonly fromId: number } | { readonly replacesId: number } } = {
  2: { fromId: 1 },
  3: { fromId: 2 },
  7: { replacesId: 5 },
  10: { fromId: 1 },
};

/** The series of the books before this demo: new numbers begin beside them. */
const oldSeries: { readonly [kind: string]: string } = { invoice: 'OLD', creditNote: 'OLD-CN', receipt: 'OLD-RC' };

/** How many documents of a kind have a number before this one. */
const countBefore = (kind: string, index: number): number => {
  const numbered = round.flatMap(([other, status], at) => (other === kind && status !== 'draft' ? [at] : []));
  const inRound = numbered.filter((at) => at < index % round.length).length;
  return Math.floor(index / round.length) * numbered.length + inRound;
};

/** What is legal about a document: a number without gaps in last year's books, and a date that does not go back. */
function issueOf(scene: Scene, kind: Kind, index: number) {
  const series = oldSeries[kind];
  if (!series) return { issueDate: dateAt(scene, -(index % 90) - 1) };
  const count = countBefore(kind, index);
  const year = new Date(scene.today).getUTCFullYear() - 1;
  const dayOfYear = Math.floor(365 * (1 - 1 / (1 + count / 60)));
  const issueDate = new Date(Date.UTC(year, 0, 1 + dayOfYear)).toISOString().slice(0, 10);
  return { series, number: formatNumber({ series, year, count: count + 1 }), issueDate };
}

/** Lines of things from the catalogue, at their price. The products are made first, for rows share their faker. */
function linesOf(scene: Scene, index: number): Line[] {
  const drawn = (what: string): number => hash(`${scene.organisation}/${scene.seed}/${what}/${index}`);
  const count = 1 + (drawn('lines') % 4);
  return Array.from({ length: count }, (_, at): Line => {
    const { id, name, sku, unit, prices } = soldAt(scene, drawn(`line ${at}`) % (Math.floor(index / 20) + 1));
    return {
      ...{ id: String(at + 1), pos: `a${at}`, productId: id, sku, name, unit },
      qtyMilli: (1 + (drawn(`quantity ${at}`) % 12)) * (unit === 'm' ? 2_500 : 1_000),
      unitPrice: prices.find(({ currency }) => currency === 'EUR')?.minor ?? 0,
      taxCode: 'standard',
      taxPpm: 190_000,
      ...(drawn(`discount ${at}`) % 8 === 0 && { discountPpm: 50_000 }),
    };
  });
}

function soldAt(scene: Scene, index: number) {
  const { collection, body } = product(scene, index);
  if (collection !== 'products') throw new TypeError('A product is in another collection.');
  return body;
}

/** A quote, an order, an invoice, a credit note or a receipt, with lines from the catalogue. */
export function salesDocument(scene: Scene, index: number): DemoRecord {
  const at = index % round.length;
  const [kind, status] = round[at] ?? round[0];
  const lines = linesOf(scene, index);
  const row = startRow(scene, 'sales document', index);
  const { faker, pick, chance } = row;
  const common = commonOf(row);
  const deal = Math.floor(index / 2);
  const document = { lines, docDiscountPpm: chance(15) ? 20_000 : 0 };
  const { totals, calcVersion } = totalsOf(document);
  const { netMinor, taxMinor, grossMinor } = totals;
  const isNumbered = kind in oldSeries && status !== 'draft';
  const paidAt = after(`${dateAt(scene, -1)}T09:00:00.000Z`, -faker.number.int({ min: 0, max: 40 }) * 1_440);
  const [link] = Object.entries(made[at] ?? {}).map(([field, source]) => ({
    [field]: idOf(scene, 'sales document', index - at + source),
  }));
  return complete('salesDocuments', {
    id: row.id,
    kind,
    status,
    ref: formatRef('0D3M0', index + 1),
    partyId: idOf(scene, 'company', partnerOf(scene, deal)),
    dealId: idOf(scene, 'deal', deal),
    ...document,
    ...(status !== 'draft' && issueOf(scene, kind, index)),
    ...(kind === 'quote' && { validUntil: dateAt(scene, 30 - (index % 90)) }),
    ...(isNumbered && { shownTotals: { calcVersion, netMinor, taxMinor, grossMinor } }),
    ...(status === 'paid' && {
      payments: [{ id: '1', at: paidAt, method: pick(['card', 'transfer', 'cash'] as const), minor: grossMinor }],
    }),
    ...(chance(30) && { notes: pick(remarks) }),
    ...link,
    ...common,
  });
}

import { assetBelow } from './assets.ts';
import type { DemoRecord, Draft } from './complete.ts';
import { complete } from './complete.ts';
import { commonOf } from './parties.ts';
import type { Row, Scene } from './row.ts';
import { after, idOf, startRow } from './row.ts';

const kinds = ['timeEntry', 'material', 'expense', 'reading', 'stockMove', 'loyalty'] as const;

type Entry = Draft<'ledger'>;

const euros = (minor: number) => ({ minor, currency: 'EUR' });

/** What an entry of each kind is about, and how much it is. */
const contents: { readonly [K in (typeof kinds)[number]]: (row: Row, jobId: string, at: string) => Partial<Entry> } = {
  timeEntry: ({ faker, pick }, jobId, at) => {
    const quarters = faker.number.int({ min: 1, max: 24 });
    const [qtyMilli, rate] = [quarters * 250, euros(8_500)];
    const amount = euros(Math.round((qtyMilli * rate.minor) / 1_000));
    const name = pick(['Fitting', 'Driving', 'Diving', 'Setting up']);
    return { jobId, name, endAt: after(at, quarters * 15), qtyMilli, unit: 'h', rate, amount, billable: true };
  },
  material: ({ scene, index, faker }, jobId) => {
    const [pieces, rate] = [faker.number.int({ min: 1, max: 30 }), euros(faker.number.int({ min: 4, max: 400 }) * 50)];
    const productId = idOf(scene, 'product', Math.floor(index / 40));
    const amount = euros(pieces * rate.minor);
    return {
      jobId,
      productId,
      name: 'From the van',
      qtyMilli: pieces * 1_000,
      unit: 'pc',
      rate,
      amount,
      billable: true,
    };
  },
  expense: ({ faker, pick, chance }, jobId) => {
    const category = pick(['fuel', 'parking', 'meals', 'ferry']);
    const amount = euros(faker.number.int({ min: 4, max: 180 }) * 100 + 90);
    return {
      jobId,
      category,
      name: `Receipt: ${category}`,
      qtyMilli: 1_000,
      amount,
      taxCode: 'standard',
      billable: chance(40),
    };
  },
  reading: ({ scene, index, faker }) => {
    const at = assetBelow(Math.floor(index / 7), 'equipment');
    const assetId = at === undefined ? '' : idOf(scene, 'asset', at);
    return {
      assetId,
      category: 'running hours',
      qtyMilli: faker.number.int({ min: 50, max: 9_000 }) * 1_000,
      unit: 'h',
    };
  },
  stockMove: ({ scene, index, faker, pick }) => {
    const productId = idOf(scene, 'product', Math.floor(index / 40));
    const [name, sign] = pick([
      ['Delivered', 1],
      ['Taken out', -1],
      ['Counted', 1],
    ] as const);
    return { productId, name, qtyMilli: sign * faker.number.int({ min: 1, max: 60 }) * 1_000, unit: 'pc' };
  },
  loyalty: ({ scene, index, faker, pick }) => {
    const partyId = idOf(scene, 'company', Math.floor(index / 10));
    const [name, sign] = pick(
      [
        ['For an order', 1],
        ['Redeemed', -1],
      ] as const,
      [80, 20],
    );
    return { partyId, name, qtyMilli: sign * faker.number.int({ min: 1, max: 50 }) * 10_000, unit: 'pt' };
  },
};

function draftOf(scene: Scene, index: number): Entry {
  const kind = kinds[index % kinds.length] ?? 'timeEntry';
  const row = startRow(scene, 'ledger', index);
  const at = row.instant(-row.faker.number.int({ min: 1, max: 300 }));
  const { ownerId } = commonOf(row);
  const jobId = idOf(scene, 'job', Math.floor(index / 3));
  const made = { ownerId, createdBy: ownerId, updatedBy: ownerId, createdAt: at, updatedAt: at };
  return { id: row.id, kind, at, userId: ownerId, ...contents[kind](row, jobId, at), ...made };
}

/** An entry of the ledger. One in forty takes the one of its kind before it back. */
export function ledgerEntry(scene: Scene, index: number): DemoRecord {
  const draft = draftOf(scene, index);
  if (Math.floor(index / kinds.length) % 40 !== 39) return complete('ledger', draft);
  const { id, amount, qtyMilli = 0, ...wrong } = draftOf(scene, index - kinds.length);
  return complete('ledger', {
    ...wrong,
    id: draft.id,
    voidsId: id,
    qtyMilli: -qtyMilli,
    ...(amount && { amount: euros(-amount.minor) }),
    note: 'Entered twice.',
  });
}

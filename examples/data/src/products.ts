import type { DemoRecord } from './complete.ts';
import { complete } from './complete.ts';
import type { Scene } from './row.ts';
import { startRow } from './row.ts';
import { catalogue, materials } from './words.ts';

const categories = Object.keys(catalogue) as (keyof typeof catalogue)[];

/** A thing of the catalogue, with a price in two or three currencies. */
export function product(scene: Scene, index: number): DemoRecord {
  const { id, faker, chance, pick, instant } = startRow(scene, 'product', index);
  const category = categories[index % categories.length] ?? 'Safety';
  const noun = pick(catalogue[category]);
  const variant = `${pick(materials)} ${faker.number.int({ min: 1, max: 40 }) * 5}`;
  const euros = faker.number.int({ min: 4, max: 2_400 });
  const created = instant(-380);
  return complete('products', {
    id,
    kind: 'product',
    name: `${noun} ${variant}`,
    sku: `${category.slice(0, 3).toUpperCase()}-${String(index).padStart(5, '0')}`,
    // 20 to 29 is the range of codes that stay inside a shop.
    barcode: `20${String(index).padStart(10, '0')}`,
    category,
    unit: noun.includes('line') ? 'm' : 'pc',
    active: chance(95),
    description: `${noun} from our ${category.toLowerCase()} range. ${chance(50) ? 'In stock.' : 'Made to order.'}`,
    prices: [
      { id: 'eur', currency: 'EUR', minor: euros * 100 - 1 },
      { id: 'gbp', currency: 'GBP', minor: Math.round(euros * 86) },
      ...(chance(20) ? [{ id: 'jpy', currency: 'JPY', minor: euros * 160 }] : []),
    ],
    stockOnHandMilli: faker.number.int({ min: 0, max: 400 }) * 1_000,
    createdAt: created,
    updatedAt: instant(-30),
  });
}

import { formatNumber } from '@rockpool/schema';
import type { DemoRecord } from '../complete.ts';
import { ada } from '../people.ts';
import type { Scene } from '../row.ts';
import { qty, teller } from './teller.ts';

const goods = [
  { name: 'Oilskin jacket', sku: 'JKT-OIL', barcode: '200000000024', minor: 14_900, stock: 12 },
  { name: 'Wool cap', sku: 'CAP-WOOL', barcode: '200000000031', minor: 2_450, stock: 40 },
  { name: 'Rope, by the metre', sku: 'ROPE-10', barcode: '200000000048', minor: 189, stock: 250 },
] as const;

type Goods = (typeof goods)[number];

/** A chandler's at the harbour: a sale for cash, a jacket that comes back, goods put aside, points for a regular. */
export function* shop(scene: Scene): Generator<DemoRecord> {
  const { id, tell, at, day } = teller(scene, 'shop', ada);
  const year = Number(day(0).slice(0, 4));
  const line = ({ name, sku, minor }: Goods, at: number, quantity: number) => ({
    ...{ id: String(at + 1), pos: `a${at}`, productId: id(sku), sku, name },
    ...{ qtyMilli: qty(quantity), unitPrice: minor, taxCode: 'standard', taxPpm: 190_000 },
  });
  const [jacket, cap, rope] = goods;

  yield tell('parties', 'regular', {
    kind: 'person',
    name: 'Hinnerk Paulsen',
    givenName: 'Hinnerk',
    familyName: 'Paulsen',
    status: 'customer',
    phones: [{ id: '1', label: 'mobile', value: '+447700900153', primary: true }],
  });
  for (const { name, sku, barcode, minor, stock } of goods) {
    yield tell('products', sku, {
      kind: 'product',
      name,
      sku,
      barcode,
      category: 'Shop',
      unit: sku === rope.sku ? 'm' : 'pc',
      taxCode: 'standard',
      prices: [
        { id: 'eur', currency: 'EUR', minor },
        { id: 'ten', currency: 'EUR', minor: Math.round(minor * 0.9), minQtyMilli: qty(10) },
      ],
    });
    yield tell('ledger', `counted ${sku}`, {
      kind: 'stockMove',
      productId: id(sku),
      userId: ada.id,
      at: at(-6, 1_140),
      name: 'Counted',
      qtyMilli: qty(stock),
      unit: sku === rope.sku ? 'm' : 'pc',
    });
  }
  yield tell('salesDocuments', 'sale', {
    kind: 'receipt',
    status: 'paid',
    partyId: id('regular'),
    series: 'RC',
    number: formatNumber({ series: 'RC', year, count: 2 }),
    issueDate: day(0),
    lines: [line(jacket, 0, 1), line(cap, 1, 2), line(rope, 2, 7.5)],
    payments: [{ id: '1', at: at(0, 618), method: 'cash', minor: 25_249 }],
  });
  for (const [goods, quantity] of [
    [jacket, 1],
    [cap, 2],
    [rope, 7.5],
  ] as const) {
    yield tell('ledger', `sold ${goods.sku}`, {
      kind: 'stockMove',
      partyId: id('regular'),
      productId: id(goods.sku),
      userId: ada.id,
      at: at(0, 618),
      name: 'Sold',
      qtyMilli: -qty(quantity),
      unit: goods === rope ? 'm' : 'pc',
    });
  }
  yield tell('salesDocuments', 'return', {
    kind: 'creditNote',
    status: 'issued',
    partyId: id('regular'),
    series: 'CN',
    number: formatNumber({ series: 'CN', year, count: 1 }),
    replacesId: id('sale'),
    issueDate: day(0),
    lines: [line(jacket, 0, 1)],
    payments: [{ id: '1', at: at(0, 905), method: 'cash', minor: -17_731 }],
    notes: 'One size too small.',
  });
  yield tell('ledger', 'jacket back', {
    kind: 'stockMove',
    partyId: id('regular'),
    productId: id(jacket.sku),
    userId: ada.id,
    at: at(0, 905),
    name: 'Came back',
    qtyMilli: qty(1),
    unit: 'pc',
  });
  yield tell('salesDocuments', 'put aside', {
    kind: 'order',
    status: 'confirmed',
    partyId: id('regular'),
    issueDate: day(0),
    lines: [line(jacket, 0, 1)],
    notes: 'One size larger, comes on Thursday.',
  });
  yield tell('ledger', 'points', {
    kind: 'loyalty',
    partyId: id('regular'),
    userId: ada.id,
    at: at(0, 619),
    name: 'For the sale',
    qtyMilli: qty(21),
    unit: 'pt',
  });
}

import type { DemoRecord } from '../complete.ts';
import { ben } from '../people.ts';
import type { Scene } from '../row.ts';
import { drawSignature } from './drawings.ts';
import { qty, teller } from './teller.ts';

/** The stops of a tour, and how each went. */
const stops = [
  { company: 'Mole Seven Bistro', signedBy: 'Pia Thomsen', crates: 4, status: 'done' },
  { company: 'Lighthouse Hostel', signedBy: '', crates: 6, status: 'failed' },
  { company: 'Ferry Terminal Kiosk', signedBy: '', crates: 2, status: 'enRoute' },
  { company: 'Sailing School Nord', signedBy: '', crates: 8, status: 'planned' },
] as const;

/** A driver's morning: one stop is signed for, one was closed, one is next, and the van knows what is left in it. */
export function* deliveryRoute(scene: Scene): Generator<DemoRecord> {
  const { id, tell, at } = teller(scene, 'delivery route', ben);

  yield tell('products', 'crate', {
    kind: 'product',
    name: 'Crate of lemonade, 24 bottles',
    sku: 'LEM-24',
    barcode: '200000000017',
    category: 'Drinks',
    taxCode: 'standard',
    prices: [{ id: 'eur', currency: 'EUR', minor: 2_160 }],
  });
  yield tell('assets', 'van', {
    kind: 'vehicle',
    name: 'The blue van',
    plate: 'KI RP 117',
    meterUnit: 'km',
    meterMilli: qty(81_204),
  });
  yield tell('ledger', 'loaded', {
    kind: 'stockMove',
    assetId: id('van'),
    productId: id('crate'),
    userId: ben.id,
    at: at(0, 400),
    name: 'Loaded',
    qtyMilli: qty(20),
    unit: 'crate',
  });
  for (const [seq, { company, signedBy, crates, status }] of stops.entries()) {
    const [begun, ended] = [at(0, 440 + seq * 35), at(0, 452 + seq * 35)];
    const isDone = status === 'done';
    yield tell('parties', company, { kind: 'organisation', name: company, status: 'customer' });
    yield tell('jobs', `stop ${seq}`, {
      kind: 'delivery',
      name: `Lemonade for ${company}`,
      status,
      partyId: id(company),
      assigneeId: ben.id,
      assetIds: [id('van')],
      routeId: id('tour'),
      seq,
      scheduledStart: begun,
      timeZone: scene.timeZone,
      items: [
        {
          ...{ id: '1', pos: 'a0', productId: id('crate'), name: 'Crate of lemonade, 24 bottles', unit: 'crate' },
          qtyMilli: qty(crates),
          deliveredMilli: isDone ? qty(crates) : 0,
        },
      ],
      ...(status !== 'planned' && status !== 'enRoute' && { startedAt: begun, endedAt: ended }),
      ...(status === 'failed' && { failReason: 'Closed', report: 'Sign on the door: back at noon.' }),
      ...(isDone && { proof: { signatureFileId: id('signature'), signedBy, signedAt: ended } }),
    });
    if (!isDone) continue;
    yield tell('files', 'signature', {
      kind: 'signature',
      parentType: 'jobs',
      parentId: id(`stop ${seq}`),
      partyId: id(company),
      fileName: 'signature.svg',
      ...drawSignature(signedBy).file,
      width: 600,
      height: 200,
      signedBy,
      takenAt: ended,
      takenBy: ben.id,
      geo: { lat: 54.3255, lon: 10.1412, accuracyM: 8 },
    });
    yield tell('ledger', `delivered ${seq}`, {
      kind: 'stockMove',
      jobId: id(`stop ${seq}`),
      partyId: id(company),
      assetId: id('van'),
      productId: id('crate'),
      userId: ben.id,
      at: ended,
      name: 'Delivered',
      qtyMilli: -qty(crates),
      unit: 'crate',
    });
  }
}

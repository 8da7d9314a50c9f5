import type { DemoRecord } from '../complete.ts';
import { ada } from '../people.ts';
import type { Scene } from '../row.ts';
import { eur, qty, teller } from './teller.ts';

/** A dairy farm behind a hill without a signal: land, cows, a tractor, and what is read and done in a morning. */
export function* farm(scene: Scene): Generator<DemoRecord> {
  const { id, tell, at, day } = teller(scene, 'farm', ada);
  const [lon, lat] = [9.4102, 54.7021];

  yield tell('parties', 'farm', {
    kind: 'site',
    name: 'Hof Osterlund',
    address: { line1: 'Am Moor 1', postalCode: '24977', city: 'Westerholz', country: 'DE', lat, lon },
  });
  yield tell('parties', 'vet', {
    kind: 'person',
    name: 'Dr. Signe Holm',
    givenName: 'Signe',
    familyName: 'Holm',
    jobTitle: 'Vet',
    phones: [{ id: '1', label: 'mobile', value: '+447700900152', primary: true }],
  });
  yield tell('assets', 'north meadow', {
    kind: 'land',
    name: 'North meadow',
    partyId: id('farm'),
    areaM2: 42_000,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [lon, lat],
          [lon + 0.0033, lat],
          [lon + 0.0033, lat + 0.0018],
          [lon, lat + 0.0018],
          [lon, lat],
        ],
      ],
    },
  });
  yield tell('assets', 'barley', {
    kind: 'crop',
    name: 'Spring barley',
    parentId: id('north meadow'),
    variety: 'Planet',
    sownOn: day(-55),
    harvestOn: day(70),
  });
  for (const [name, tag, bornOn] of [
    ['Berta', 'DE 01 234 56701', day(-2_150)],
    ['Frieda', 'DE 01 234 56702', day(-1_480)],
    ['Lotte', 'DE 01 234 56703', day(-820)],
  ] as const) {
    yield tell('assets', name, {
      kind: 'animal',
      name,
      serial: tag,
      parentId: id('north meadow'),
      species: 'Cattle',
      breed: 'Angeln',
      sex: 'female',
      bornOn,
    });
  }
  yield tell('assets', 'tractor', {
    kind: 'equipment',
    name: 'Tractor, red',
    serial: 'T-8812',
    meterUnit: 'h',
    meterMilli: qty(6_412),
    nextServiceAt: at(3, 480),
  });
  for (const [name, litres] of [
    ['Berta', 14.2],
    ['Frieda', 12.8],
    ['Lotte', 9.6],
  ] as const) {
    yield tell('ledger', `milk of ${name}`, {
      kind: 'reading',
      assetId: id(name),
      userId: ada.id,
      at: at(0, 330),
      category: 'milk',
      qtyMilli: qty(litres),
      unit: 'l',
    });
  }
  yield tell('ledger', 'hours of the tractor', {
    kind: 'reading',
    assetId: id('tractor'),
    userId: ada.id,
    at: at(0, 420),
    category: 'running hours',
    qtyMilli: qty(6_412),
    unit: 'h',
  });
  yield tell('ledger', 'diesel', {
    kind: 'expense',
    assetId: id('tractor'),
    userId: ada.id,
    at: at(-1, 1_020),
    name: 'Diesel from the cooperative',
    category: 'fuel',
    qtyMilli: qty(80),
    unit: 'l',
    rate: eur(1.12),
    amount: eur(80 * 1.12),
  });
  yield tell('jobs', 'fence', {
    kind: 'inspection',
    name: 'Walk along the fence',
    status: 'done',
    partyId: id('farm'),
    assigneeId: ada.id,
    assetIds: [id('north meadow')],
    scheduledStart: at(0, 390),
    timeZone: scene.timeZone,
    startedAt: at(0, 392),
    endedAt: at(0, 436),
    checklist: [
      { id: 'posts', pos: 'a0', label: 'Posts firm', type: 'check', passed: true, at: at(0, 400), by: ada.id },
      {
        ...{ id: 'wire', pos: 'a1', label: 'Wire whole', type: 'check', passed: false, at: at(0, 418), by: ada.id },
        note: 'Torn at the brook, mended with rope for now.',
      },
      {
        id: 'voltage',
        pos: 'a2',
        label: 'Voltage',
        type: 'number',
        unit: 'V',
        value: '4200',
        at: at(0, 430),
        by: ada.id,
      },
    ],
  });
  yield tell('jobs', 'service', {
    kind: 'maintenance',
    name: 'Oil and filters of the tractor',
    partyId: id('farm'),
    assigneeId: ada.id,
    assetIds: [id('tractor')],
    scheduledStart: at(3, 480),
    timeZone: scene.timeZone,
  });
  yield tell('activities', 'ask the vet', {
    kind: 'task',
    subject: 'Ask Signe to look at Frieda',
    body: 'She favours the left hind leg since the rain.',
    priority: 2,
    dueAt: at(0, 720),
    parentType: 'assets',
    parentId: id('Frieda'),
    partyId: id('vet'),
  });
}

import type { DemoRecord } from '../complete.ts';
import { ben } from '../people.ts';
import type { Scene } from '../row.ts';
import { drawPhoto } from './drawings.ts';
import { eur, qty, teller } from './teller.ts';

/** A technician puts in a heat pump: a project of two days in a cellar, with hours, material and photos. */
export function* jobSite(scene: Scene): Generator<DemoRecord> {
  const { id, tell, at, day } = teller(scene, 'job site', ben);
  const site = { line1: 'Seilergasse 4', postalCode: '24103', city: 'Kiel', country: 'DE', lat: 54.3213, lon: 10.1349 };

  yield tell('parties', 'household', {
    kind: 'household',
    name: 'The Brandt household',
    status: 'customer',
    phones: [{ id: '1', label: 'home', value: '+442079460101', primary: true }],
    address: site,
    addresses: [
      { id: 'invoices', label: 'Invoices', line1: 'Postfach 12', postalCode: '24104', city: 'Kiel', country: 'DE' },
    ],
  });
  yield tell('parties', 'owner', {
    kind: 'person',
    name: 'Jule Brandt',
    givenName: 'Jule',
    familyName: 'Brandt',
    parentId: id('household'),
    phones: [{ id: '1', label: 'mobile', value: '+447700900151', primary: true }],
  });
  yield tell('assets', 'boiler', {
    kind: 'equipment',
    name: 'Old oil boiler',
    serial: 'OB-1994-338',
    status: 'retired',
    partyId: id('household'),
  });
  yield tell('assets', 'heat pump', {
    kind: 'equipment',
    name: 'Heat pump, 9 kW',
    serial: 'HP-26-00417',
    partyId: id('household'),
    acquiredOn: day(0),
    meterUnit: 'h',
    meterMilli: 0,
    nextServiceAt: at(365, 540),
  });
  yield tell('jobs', 'project', {
    kind: 'project',
    name: 'Heat pump for the Brandts',
    status: 'inProgress',
    partyId: id('household'),
    contactId: id('owner'),
    assigneeId: ben.id,
    scheduledStart: at(-1, 480),
    scheduledEnd: at(1, 960),
    timeZone: scene.timeZone,
    startedAt: at(-1, 485),
    site,
    instructions: 'The key is with the neighbour on the left.\nNo phone signal in the cellar.',
  });
  yield tell('jobs', 'removal', {
    kind: 'workOrder',
    name: 'Take out the boiler',
    status: 'done',
    parentId: id('project'),
    partyId: id('household'),
    assigneeId: ben.id,
    assetIds: [id('boiler')],
    scheduledStart: at(-1, 480),
    scheduledEnd: at(-1, 960),
    timeZone: scene.timeZone,
    startedAt: at(-1, 485),
    endedAt: at(-1, 930),
    site,
    report: 'Tank emptied by the disposal firm, 140 l left in it.',
  });
  yield tell('jobs', 'fitting', {
    kind: 'workOrder',
    name: 'Fit the heat pump',
    status: 'inProgress',
    parentId: id('project'),
    partyId: id('household'),
    assigneeId: ben.id,
    assetIds: [id('heat pump')],
    scheduledStart: at(0, 480),
    scheduledEnd: at(0, 960),
    timeZone: scene.timeZone,
    startedAt: at(0, 490),
    site,
    items: [
      { id: '1', pos: 'a0', name: 'Heat pump, 9 kW', qtyMilli: qty(1), deliveredMilli: qty(1), unit: 'pc' },
      { id: '2', pos: 'a1', name: 'Copper pipe, 22 mm', qtyMilli: qty(12.5), deliveredMilli: qty(11), unit: 'm' },
    ],
  });
  const billed = { jobId: id('fitting'), partyId: id('household'), userId: ben.id, billable: true } as const;
  yield tell('ledger', 'hours yesterday', {
    ...billed,
    kind: 'timeEntry',
    jobId: id('removal'),
    name: 'Took out the boiler',
    at: at(-1, 485),
    endAt: at(-1, 930),
    qtyMilli: qty(7.25),
    unit: 'h',
    rate: eur(78),
    amount: eur(7.25 * 78),
  });
  yield tell('ledger', 'hours today', {
    ...billed,
    kind: 'timeEntry',
    name: 'Fitting',
    at: at(0, 490),
    endAt: at(0, 720),
    qtyMilli: qty(3.75),
    unit: 'h',
    rate: eur(78),
    amount: eur(3.75 * 78),
  });
  yield tell('ledger', 'pipe', {
    ...billed,
    kind: 'material',
    name: 'Copper pipe, 22 mm',
    at: at(0, 560),
    qtyMilli: qty(11),
    unit: 'm',
    rate: eur(14.9),
    amount: eur(11 * 14.9),
  });
  yield tell('ledger', 'parking', {
    ...billed,
    kind: 'expense',
    name: 'Parking in the Seilergasse',
    category: 'parking',
    at: at(0, 480),
    qtyMilli: qty(1),
    amount: eur(6),
    note: 'The yard was full.',
  });
  for (const [name, caption, minutes] of [
    ['before', 'The cellar before', 488],
    ['pipes', 'Where the pipes go through the wall', 610],
  ] as const) {
    yield tell('files', name, {
      kind: 'photo',
      parentType: 'jobs',
      parentId: id('fitting'),
      partyId: id('household'),
      fileName: `${name}.svg`,
      ...drawPhoto(caption).file,
      width: 1_200,
      height: 900,
      takenAt: at(0, minutes),
      takenBy: ben.id,
      geo: { lat: site.lat, lon: site.lon, accuracyM: 12 },
      caption,
    });
  }
  yield tell('activities', 'note', {
    kind: 'note',
    subject: 'From the cellar',
    body: 'The wall is 60 cm thick here, not 40.\nDrill bit borrowed from the neighbour.',
    status: 'done',
    parentType: 'jobs',
    parentId: id('project'),
    partyId: id('household'),
    startAt: at(0, 615),
  });
}

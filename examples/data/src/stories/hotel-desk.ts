import { formatNumber } from '@rockpool/schema';
import type { DemoRecord } from '../complete.ts';
import { mara } from '../people.ts';
import type { Scene } from '../row.ts';
import { eur, qty, teller } from './teller.ts';

const guests = [
  { guest: 'Aiko Tanaka', room: '101', status: 'done', from: -2, nights: 2, housekeeping: 'dirty' },
  { guest: 'Tomasz Wójcik', room: '102', status: 'inProgress', from: -1, nights: 3, housekeeping: 'clean' },
  { guest: 'Leila Benali', room: '103', status: 'planned', from: 0, nights: 1, housekeeping: 'inspected' },
] as const;

/** A reception whose line is down: one guest left and paid, one is in the house, one arrives tonight. */
export function* hotelDesk(scene: Scene): Generator<DemoRecord> {
  const { id, tell, at, day } = teller(scene, 'hotel desk', mara);
  const year = Number(day(0).slice(0, 4));

  yield tell('products', 'night', {
    kind: 'product',
    name: 'Night in a double room, with breakfast',
    sku: 'NIGHT-DBL',
    category: 'Rooms',
    unit: 'night',
    taxCode: 'reduced',
    prices: [
      { id: 'eur', currency: 'EUR', minor: 11_900 },
      { id: 'winter', currency: 'EUR', minor: 9_400, from: '2026-11-01', to: '2027-03-15' },
    ],
  });
  for (const { guest, room, status, from, nights, housekeeping } of guests) {
    const [givenName = '', familyName = ''] = guest.split(' ');
    const [arrival, departure] = [at(from, 900), at(from + nights, 660)];
    yield tell('assets', `room ${room}`, { kind: 'room', name: `Room ${room}`, serial: room, beds: 2, housekeeping });
    yield tell('parties', guest, {
      kind: 'person',
      name: guest,
      givenName,
      familyName,
      status: 'customer',
      consent: { email: at(-30, 600) },
      private: true,
    });
    yield tell('jobs', `stay in ${room}`, {
      kind: 'stay',
      name: `${guest}, ${nights} nights`,
      status,
      partyId: id(guest),
      assigneeId: mara.id,
      assetIds: [id(`room ${room}`)],
      scheduledStart: arrival,
      scheduledEnd: departure,
      timeZone: scene.timeZone,
      guests: status === 'inProgress' ? 2 : 1,
      ...(status !== 'planned' && { startedAt: at(from, 934) }),
      ...(status === 'done' && { endedAt: at(0, 571) }),
    });
  }
  yield tell('salesDocuments', 'bill', {
    kind: 'receipt',
    status: 'paid',
    partyId: id('Aiko Tanaka'),
    jobId: id('stay in 101'),
    series: 'RC',
    number: formatNumber({ series: 'RC', year, count: 1 }),
    issueDate: day(0),
    lines: [
      {
        ...{
          id: '1',
          pos: 'a0',
          productId: id('night'),
          name: 'Night in a double room, with breakfast',
          unit: 'night',
        },
        ...{ qtyMilli: qty(2), unitPrice: 11_900, taxCode: 'reduced', taxPpm: 70_000 },
      },
      {
        ...{ id: '2', pos: 'a1', name: 'City tax', unit: 'night' },
        ...{ qtyMilli: qty(2), unitPrice: 250, taxCode: 'exempt', taxPpm: 0 },
      },
    ],
    payments: [{ id: '1', at: at(0, 571), method: 'card', minor: 25_966, ref: 'terminal 2, slip 118' }],
  });
  yield tell('ledger', 'points', {
    kind: 'loyalty',
    partyId: id('Aiko Tanaka'),
    userId: mara.id,
    at: at(0, 572),
    name: 'Two nights',
    qtyMilli: qty(20),
    unit: 'pt',
  });
  yield tell('ledger', 'minibar', {
    kind: 'material',
    jobId: id('stay in 102'),
    partyId: id('Tomasz Wójcik'),
    userId: mara.id,
    at: at(0, 540),
    name: 'Minibar: elderflower lemonade',
    qtyMilli: qty(2),
    unit: 'pc',
    rate: eur(3.5),
    amount: eur(7),
    billable: true,
  });
  yield tell('activities', 'towels', {
    kind: 'task',
    subject: 'Towels for 102',
    dueAt: at(0, 660),
    parentType: 'jobs',
    parentId: id('stay in 102'),
    partyId: id('Tomasz Wójcik'),
  });
}

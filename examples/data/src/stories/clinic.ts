import type { DemoRecord } from '../complete.ts';
import { mara } from '../people.ts';
import type { Scene } from '../row.ts';
import { drawSignature } from './drawings.ts';
import { qty, teller } from './teller.ts';

/** A nurse on the islands: patients whose records only the team may see, readings, a consent, a device that is due. */
export function* clinic(scene: Scene): Generator<DemoRecord> {
  const { id, tell, at, day } = teller(scene, 'clinic', mara);
  // What is told about a patient stays in the team.
  const inTeam = { private: true, teamIds: [id('team')] };

  yield tell('settings', 'team', { kind: 'team', key: 'home-care', name: 'Home care', memberIds: [mara.id] });
  yield tell('parties', 'patient', {
    ...inTeam,
    kind: 'person',
    name: 'Elin Sørensen',
    givenName: 'Elin',
    familyName: 'Sørensen',
    bornOn: '1948-03-02',
    phones: [{ id: '1', label: 'home', value: '+442079460154', primary: true }],
    address: { line1: 'Havnevej 8', postalCode: '5970', city: 'Ærøskøbing', country: 'DK' },
    consent: { phone: at(-20, 600), photos: at(0, 560) },
  });
  yield tell('parties', 'daughter', {
    ...inTeam,
    kind: 'person',
    name: 'Karen Sørensen',
    givenName: 'Karen',
    familyName: 'Sørensen',
    parentId: id('patient'),
    phones: [{ id: '1', label: 'mobile', value: '+447700900155', primary: true }],
  });
  yield tell('assets', 'monitor', {
    kind: 'device',
    name: 'Blood pressure monitor 3',
    serial: 'BPM-0031',
    warrantyUntil: day(212),
    nextServiceAt: at(9, 480),
  });
  yield tell('jobs', 'visit', {
    ...inTeam,
    kind: 'visit',
    name: 'Home visit: Elin Sørensen',
    status: 'done',
    partyId: id('patient'),
    assigneeId: mara.id,
    assetIds: [id('monitor')],
    scheduledStart: at(0, 540),
    scheduledEnd: at(0, 585),
    timeZone: scene.timeZone,
    startedAt: at(0, 546),
    endedAt: at(0, 581),
    checklist: [
      { id: 'pills', pos: 'a0', label: 'Pill box filled', type: 'check', passed: true, at: at(0, 552), by: mara.id },
      {
        ...{ id: 'skin', pos: 'a1', label: 'Skin', type: 'choice', options: ['intact', 'red', 'open'] },
        ...{ value: 'red', at: at(0, 559), by: mara.id, note: 'Left heel.' },
      },
    ],
    proof: { signatureFileId: id('signature'), signedBy: 'Elin Sørensen', signedAt: at(0, 580) },
    report: 'Slept badly. Heel to be seen again on Friday.',
  });
  for (const [category, quantity, unit] of [
    ['systolic', 148, 'mmHg'],
    ['diastolic', 86, 'mmHg'],
    ['temperature', 36.7, '°C'],
  ] as const) {
    yield tell('ledger', category, {
      ...inTeam,
      kind: 'reading',
      jobId: id('visit'),
      partyId: id('patient'),
      assetId: id('monitor'),
      userId: mara.id,
      at: at(0, 555),
      category,
      qtyMilli: qty(quantity),
      unit,
    });
  }
  yield tell('files', 'signature', {
    ...inTeam,
    kind: 'signature',
    parentType: 'jobs',
    parentId: id('visit'),
    partyId: id('patient'),
    fileName: 'signature.svg',
    ...drawSignature('Elin Sørensen').file,
    width: 600,
    height: 200,
    signedBy: 'Elin Sørensen',
    takenAt: at(0, 580),
    takenBy: mara.id,
  });
  yield tell('activities', 'call', {
    ...inTeam,
    kind: 'call',
    subject: 'Told Karen about the heel',
    status: 'done',
    direction: 'out',
    outcome: 'Reached',
    durationSec: 240,
    startAt: at(0, 600),
    endAt: at(0, 604),
    timeZone: scene.timeZone,
    parentType: 'jobs',
    parentId: id('visit'),
    partyId: id('daughter'),
  });
  yield tell('jobs', 'next visit', {
    ...inTeam,
    kind: 'visit',
    name: 'Home visit: Elin Sørensen',
    partyId: id('patient'),
    assigneeId: mara.id,
    scheduledStart: at(2, 540),
    scheduledEnd: at(2, 585),
    timeZone: scene.timeZone,
    priority: 2,
  });
}

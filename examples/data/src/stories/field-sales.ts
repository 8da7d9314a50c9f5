import type { DemoRecord } from '../complete.ts';
import { complete } from '../complete.ts';
import { ada, ben, tides } from '../people.ts';
import type { Scene } from '../row.ts';
import { at, dateAt, idOf } from '../row.ts';
import { pipelineId, stageNamed } from '../stages.ts';

/** One of the five visits that fill Ada's day. */
export interface Visit {
  readonly company: string;
  readonly contact: readonly [given: string, family: string];
  readonly jobTitle: string;
  readonly deal: string;
  readonly kind: 'lead' | 'deal';
  readonly stage: string;
  readonly euros: number;
  readonly meeting: string;
  readonly location: string;
  /** Minutes after midnight. */
  readonly start: number;
  readonly notes: string;
}

/** The day of a field rep: a café, a boatyard, a basement, a clinic, an airport. */
export const visits: readonly [Visit, Visit, Visit, Visit, Visit] = [
  {
    company: 'Harbour Coffee Roasters',
    contact: ['Nora', 'Haddad'],
    jobTitle: 'Owner',
    deal: 'Harbour Coffee Roasters',
    kind: 'lead',
    stage: 'Contacted',
    euros: 18_400,
    meeting: 'Walk through the new terrace',
    location: 'The café on the east pier',
    start: 9 * 60,
    notes: 'Wants twelve guest berths in front of the terrace.\nAsked what the pontoon does in a storm.',
  },
  {
    company: 'Lindgren Boatworks',
    contact: ['Tove', 'Lindgren'],
    jobTitle: 'Head of purchasing',
    deal: 'Fender replacement for Lindgren Boatworks',
    kind: 'deal',
    stage: 'Qualified',
    euros: 6_250,
    meeting: 'Look at the worn fenders',
    location: 'Slipway 3',
    start: 10 * 60 + 15,
    notes: 'Thirty fenders, half of them before Easter.',
  },
  {
    company: 'Basalt Archive Vaults',
    contact: ['Imre', 'Szabó'],
    jobTitle: 'Facilities manager',
    deal: 'Flood sensors for Basalt Archive Vaults',
    kind: 'deal',
    stage: 'Proposal',
    euros: 48_000,
    meeting: 'Go through the proposal',
    location: 'Second basement, room B2',
    start: 14 * 60,
    notes: 'Water came in twice last winter.\nThe board wants a fixed price.',
  },
  {
    company: 'Meridian Sailing Clinic',
    contact: ['Amara', 'Osei'],
    jobTitle: 'Sailing instructor',
    deal: 'Rescue boat refit for Meridian Sailing Clinic',
    kind: 'deal',
    stage: 'New',
    euros: 12_900,
    meeting: 'First visit',
    location: 'Club house',
    start: 15 * 60 + 15,
    notes: 'Recommended by Lindgren Boatworks.',
  },
  {
    company: 'Sola Seaplane Lounge',
    contact: ['Mikkel', 'Strand'],
    jobTitle: 'Operations lead',
    deal: 'Pontoon extension for Sola Seaplane Lounge',
    kind: 'deal',
    stage: 'Negotiation',
    euros: 91_500,
    meeting: 'Agree on the delivery date',
    location: 'Departures, before gate 4',
    start: 16 * 60 + 30,
    notes: 'Two seaplanes at a time from May on.',
  },
];

/** Ids of a visit's records, by the visit's place in {@link visits}. */
export const visitIds = (scene: Scene, index: number) => ({
  company: idOf(scene, 'story company', index),
  contact: idOf(scene, 'story contact', index),
  deal: idOf(scene, 'story deal', index),
  meeting: idOf(scene, 'story meeting', index),
  call: idOf(scene, 'story call', index),
});

/** Ada's day with its companies, people, deals, meetings, and the calls that led to them. */
export function* fieldSales(scene: Scene): Generator<DemoRecord> {
  if (scene.organisation !== tides.id) return;
  for (const [index, visit] of visits.entries()) yield* recordsOf(scene, index, visit);
}

function* recordsOf(scene: Scene, index: number, visit: Visit): Generator<DemoRecord> {
  const ids = visitIds(scene, index);
  const [givenName, familyName] = visit.contact;
  const email = `${givenName}.${familyName}@example.com`
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z.@]/g, '');
  const phone = `+4477009001${String(index).padStart(2, '0')}`;
  const made = {
    ownerId: ada.id,
    createdBy: ada.id,
    updatedBy: ada.id,
    createdAt: at(scene, -21, 600),
    updatedAt: at(scene, -1, 1_020 - index),
  };
  const stage = stageNamed(scene, visit.stage);
  const about = { parentType: 'deals', parentId: ids.deal, partyId: ids.company };

  yield complete('parties', {
    id: ids.company,
    kind: 'organisation',
    name: visit.company,
    phones: [{ id: '1', label: 'office', value: phone }],
    lastActivityAt: made.updatedAt,
    ...made,
  });
  yield complete('parties', {
    id: ids.contact,
    kind: 'person',
    name: `${givenName} ${familyName}`,
    givenName,
    familyName,
    jobTitle: visit.jobTitle,
    parentId: ids.company,
    emails: [{ id: '1', label: 'work', value: email, primary: true }],
    phones: [{ id: '1', label: 'mobile', value: phone, primary: true }],
    lastActivityAt: made.updatedAt,
    ...made,
  });
  yield complete('deals', {
    id: ids.deal,
    kind: visit.kind,
    name: visit.deal,
    status: stage.type,
    pipelineId: pipelineId(scene),
    stageId: stage.id,
    stageRank: stage.order,
    probability: stage.probability,
    position: `a${index}`,
    amount: { minor: visit.euros * 100, currency: 'EUR' },
    expectedClose: dateAt(scene, 14 + index),
    partyId: ids.company,
    contactId: ids.contact,
    source: 'Referral',
    score: 90 - index,
    leadInfo:
      visit.kind === 'lead'
        ? { person: `${givenName} ${familyName}`, company: visit.company, jobTitle: visit.jobTitle, email, phone }
        : {},
    notes: visit.notes,
    ...made,
  });
  yield complete('activities', {
    id: ids.call,
    kind: 'call',
    subject: 'Made the appointment',
    body: `${givenName} is looking forward to it.`,
    status: 'done',
    startAt: at(scene, -2, visit.start),
    endAt: at(scene, -2, visit.start + 10),
    timeZone: scene.timeZone,
    durationSec: 600,
    direction: 'out',
    outcome: 'Agreed on next step',
    ...about,
    ...made,
    // Ben helped out with one of them, so that a colleague's hand is in the history.
    ...(index === 2 && { ownerId: ben.id, createdBy: ben.id, updatedBy: ben.id }),
  });
  yield complete('activities', {
    id: ids.meeting,
    kind: 'meeting',
    subject: visit.meeting,
    status: 'planned',
    startAt: at(scene, 0, visit.start),
    endAt: at(scene, 0, visit.start + 60),
    timeZone: scene.timeZone,
    location: visit.location,
    attendees: [{ id: ids.contact }],
    ...about,
    ...made,
  });
  if (visit.stage !== 'Proposal') return;
  yield complete('salesDocuments', {
    id: idOf(scene, 'story quote', index),
    kind: 'quote',
    status: 'sent',
    partyId: ids.company,
    contactId: ids.contact,
    dealId: ids.deal,
    issueDate: dateAt(scene, -1),
    validUntil: dateAt(scene, 29),
    lines: [
      {
        ...{ id: '1', pos: 'a0', name: visit.deal, qtyMilli: 1_000, unit: 'pc', unitPrice: visit.euros * 100 },
        ...{ taxCode: 'standard', taxPpm: 190_000 },
      },
    ],
    introduction: 'As discussed on the phone, at a fixed price.',
    ...made,
  });
}

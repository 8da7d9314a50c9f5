import { ada, ben } from '@rockpool/demo-data';
import type { CrmError } from '@rockpool/sdk';
import type { CrmServer } from '@rockpool/server';
import { firstValueFrom } from 'rxjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from './support/server.ts';
import { createWorldOf, type Device, type World } from './support/world.ts';

/** You edit a record offline, a colleague edits the same record online: what everybody has in the end, by each rule. */
const collections = ['deals', 'activities', 'parties', 'ledger'] as const;
type Name = (typeof collections)[number];

let server: CrmServer;
let world: World<Name>;
let you: Device<Name>;
let colleague: Device<Name>;

beforeAll(async () => {
  server = await startServer();
  world = await createWorldOf({ server, people: [ada, ben], collections });
  [you, colleague] = world.devices as [Device<Name>, Device<Name>];
});
afterAll(async () => {
  await world.close();
  await server.close();
});

type Crm = Device<Name>['crm'];
type Edit = (crm: Crm, id: string) => Promise<unknown>;

/** Whose edit is the earlier one, by their clocks; yours always comes to the server last. */
const orders = ['you edit first', 'your colleague edits first'] as const;

/** Both edit, and you come back. */
async function meet(order: (typeof orders)[number], id: string, yours: Edit, theirs: Edit): Promise<void> {
  await world.settle();
  you.offline();
  if (order === 'you edit first') await yours(you.crm, id);
  await theirs(colleague.crm, id);
  await colleague.crm.sync.now();
  if (order !== 'you edit first') await yours(you.crm, id);
  you.online();
  await you.crm.sync.now();
  await world.settle();
}

/** What both hold of a record: settling has made sure that it is the same. */
async function held(view: 'leads' | 'contacts' | 'meetings', id: string): Promise<Record<string, unknown>> {
  const record = await you.crm[view].findOne(id).exec();
  return record as unknown as Record<string, unknown>;
}

/** The fields of a record that stand in your inbox. */
async function inInbox(id: string): Promise<readonly string[]> {
  const records = await firstValueFrom(you.crm.inbox.conflicts$);
  return records.filter((one) => one.id === id).flatMap(({ conflicts }) => conflicts.map(({ field }) => field));
}

const newLead = async (fields: object = {}): Promise<string> =>
  (await you.crm.leads.insert({ name: 'Harbour Coffee', ...fields })).id;

describe.for(orders)('you edit a lead offline, a colleague edits the same lead online; %s', (order) => {
  const later = <T>(mine: T, theirs: T): T => (order === 'you edit first' ? theirs : mine);

  test('6.1: latest: the later name stands, and the other one is in your inbox', async () => {
    const id = await newLead();
    await meet(
      order,
      id,
      (crm) => crm.leads.patch(id, { name: 'Harbour Coffee & Cake' }),
      (crm) => crm.leads.patch(id, { name: 'Harbour Coffee Roasters' }),
    );
    expect((await held('leads', id))['name']).toBe(later('Harbour Coffee & Cake', 'Harbour Coffee Roasters'));
    expect(await inInbox(id)).toEqual(['name']);
  });

  test('6.2: unit: a meeting has the start and the end of one of you', async () => {
    const { id } = await you.crm.meetings.insert({
      subject: 'Tasting',
      startAt: '2026-06-01T08:00:00.000Z',
      endAt: '2026-06-01T09:00:00.000Z',
    });
    const mine = { startAt: '2026-06-02T13:00:00.000Z', endAt: '2026-06-02T14:00:00.000Z' };
    const theirs = { startAt: '2026-06-03T10:00:00.000Z', endAt: '2026-06-03T12:00:00.000Z' };
    await meet(
      order,
      id,
      (crm) => crm.meetings.patch(id, mine),
      (crm) => crm.meetings.patch(id, theirs),
    );
    expect(await held('meetings', id)).toMatchObject(later(mine, theirs));
  });

  test('6.3: text: the notes of both stand', async () => {
    const id = await newLead({ notes: 'Wants berths.\n' });
    await meet(
      order,
      id,
      (crm) => crm.leads.patch(id, { notes: 'Wants berths.\nTwelve of them.\n' }),
      (crm) => crm.leads.patch(id, { notes: 'Nora decides.\nWants berths.\n' }),
    );
    expect((await held('leads', id))['notes']).toBe('Nora decides.\nWants berths.\nTwelve of them.\n');
    expect(await inInbox(id)).toEqual([]);
  });

  test('6.4: set: what each put on is on, what one took off is off', async () => {
    const id = await newLead({ tags: ['boat show', 'export'] });
    await meet(
      order,
      id,
      (crm) => crm.leads.patch(id, { tags: ['boat show', 'priority'] }),
      (crm) => crm.leads.patch(id, { tags: ['boat show', 'export', 'renewal'] }),
    );
    expect((await held('leads', id))['tags']).toEqual(['boat show', 'priority', 'renewal']);
  });

  test('6.5: list: a number is added, another one corrected, and one that was corrected is not removed', async () => {
    const [desk, mobile] = [
      { id: 'desk', label: 'work', value: '+3225550100' },
      { id: 'mobile', label: 'work', value: '+3225550177' },
    ];
    const { id } = await you.crm.contacts.insert({ name: 'Lise Maes', phones: [desk, mobile] });
    await meet(
      order,
      id,
      (crm) =>
        crm.contacts.patch(id, {
          phones: [
            { ...desk, label: 'reception' },
            { ...mobile, label: 'private' },
          ],
        }),
      (crm) => crm.contacts.patch(id, { phones: [desk, { id: 'fax', label: 'fax', value: '+3225550199' }] }),
    );
    const phones = (await held('contacts', id))['phones'] as { id: string; label: string }[];
    expect(Object.fromEntries(phones.map((phone) => [phone.id, phone.label]))).toEqual({
      desk: 'reception',
      mobile: 'private',
      fax: 'fax',
    });
    expect(await inInbox(id)).toEqual(['phones']);
  });

  test('6.6: keys: each fills in what the other does not know', async () => {
    const id = await newLead({ leadInfo: { person: 'Lise Maes' } });
    await meet(
      order,
      id,
      (crm) => crm.leads.patch(id, { leadInfo: { person: 'Lise Maes', email: 'lise@example.com' } }),
      (crm) => crm.leads.patch(id, { leadInfo: { person: 'Lise Maes', city: 'Ghent' } }),
    );
    expect((await held('leads', id))['leadInfo']).toEqual({
      person: 'Lise Maes',
      email: 'lise@example.com',
      city: 'Ghent',
    });
  });

  test('6.7: max: the better score stands', async () => {
    const id = await newLead({ score: 10 });
    await meet(
      order,
      id,
      (crm) => crm.leads.patch(id, { score: 70 }),
      (crm) => crm.leads.patch(id, { score: 55 }),
    );
    expect((await held('leads', id))['score']).toBe(70);
    expect(await inInbox(id)).toEqual([]);
  });

  test('6.8: first: where it came from is settled by whoever said it first', async () => {
    const id = await newLead();
    await meet(
      order,
      id,
      (crm) => crm.leads.patch(id, { source: 'fair' }),
      (crm) => crm.leads.patch(id, { source: 'web' }),
    );
    expect((await held('leads', id))['source']).toBe(later('web', 'fair'));
    expect(await inInbox(id)).toEqual(['source']);
  });

  test('6.10: computed: the name to sort by follows from what both wrote', async () => {
    const { id } = await you.crm.contacts.insert({ name: 'L. Maes', familyName: 'Maes', givenName: 'L.' });
    await meet(
      order,
      id,
      (crm) => crm.contacts.patch(id, { givenName: 'Lise' }),
      (crm) => crm.contacts.patch(id, { emails: [{ id: 'a', value: 'Lise@Example.com' }] }),
    );
    expect(await held('contacts', id)).toMatchObject({ sortName: 'maes lise', primaryEmail: 'lise@example.com' });
  });

  test('6.11: append: both moves are in the history', async () => {
    const id = await newLead();
    const [call, demo] = [
      { id: 'call', to: 'first call', at: '2026-06-01T08:00:00.000Z' },
      { id: 'demo', to: 'demo', at: '2026-06-01T09:00:00.000Z' },
    ];
    await meet(
      order,
      id,
      (crm) => crm.leads.patch(id, { stageHistory: [demo] }),
      (crm) => crm.leads.patch(id, { stageHistory: [call] }),
    );
    expect((await held('leads', id))['stageHistory']).toEqual([call, demo]);
  });

  test('6.12: furthest: a deal that was won stays won, though somebody moved it on', async () => {
    const id = await newLead();
    await meet(
      order,
      id,
      (crm) => crm.leads.patch(id, { status: 'won', closedAt: '2026-06-01T10:00:00.000Z' }),
      (crm) => crm.leads.patch(id, { stageId: 'proposal', stageRank: 3 }),
    );
    expect(await held('leads', id)).toMatchObject({
      status: 'won',
      closedAt: '2026-06-01T10:00:00.000Z',
      stageRank: 0,
    });
    expect(await inInbox(id)).toContain('stageId');
  });

  test('6.13: furthest: won by one and lost by the other, the later end stands and asks for a person', async () => {
    const id = await newLead();
    await meet(
      order,
      id,
      (crm) => crm.leads.patch(id, { status: 'lost', lostReason: 'Price' }),
      (crm) => crm.leads.patch(id, { status: 'won' }),
    );
    expect(await held('leads', id)).toMatchObject({ status: later('lost', 'won') });
    const records = await firstValueFrom(you.crm.inbox.conflicts$);
    const told = records.find((one) => one.id === id)?.conflicts.find(({ field }) => field === 'status');
    expect(told).toMatchObject({ rule: 'furthest', review: true });
  });

  test('6.14: furthest: what a colleague reopened on purpose stays open', async () => {
    const id = await newLead({ status: 'lost', lostReason: 'Price' });
    await meet(
      order,
      id,
      (crm) => crm.leads.patch(id, { lostReason: 'Competitor' }),
      (crm) => crm.leads.patch(id, { status: 'open', lostReason: '' }),
    );
    expect(await held('leads', id)).toMatchObject({ status: 'open', stageEpoch: 1 });
    expect(await inInbox(id)).toContain('lostReason');
  });
});

const codeOf = (error: CrmError): readonly unknown[] => [error.code, error.details.field];

test('6.9: server: what only the server sets cannot be written on a device', async () => {
  const { id } = await you.crm.timeEntries.insert({ at: '2026-06-01T08:00:00.000Z', userId: 'ada' } as never);
  const refused = await you.crm.timeEntries.patch(id, { billedDocumentId: 'invoice' } as never).catch(codeOf);
  expect(refused).toEqual(['FIELD_NOT_WRITABLE', 'billedDocumentId']);
});

test('6.8: where something came from can be corrected until the server has it, and not afterwards', async () => {
  const { id } = await you.crm.leads.insert({ name: 'Crane works', source: 'web' });
  await you.crm.leads.patch(id, { source: 'fair' });
  await you.crm.sync.now();
  const refused = await you.crm.leads.patch(id, { source: 'web' }).catch(codeOf);
  expect(refused).toEqual(['FIELD_NOT_WRITABLE', 'source']);
  expect((await held('leads', id))['source']).toBe('fair');
});

test('6.15: a move that the machine does not have is refused where it is written, in words', async () => {
  const { id } = await you.crm.emails.insert({ subject: 'Offer', sendState: 'queued' });
  const refused = you.crm.emails.patch(id, { sendState: 'draft' });
  await expect(refused).rejects.toThrow('activities.sendState: from "queued" it goes to "sent", not to "draft".');
  expect(await refused.catch(codeOf)).toEqual(['INVALID_TRANSITION', 'sendState']);
});

test('6.16: an entry of the history is neither changed nor taken out', async () => {
  const entry = { id: 'call', to: 'first call', at: '2026-06-01T08:00:00.000Z' };
  const id = await newLead({ stageHistory: [entry] });
  for (const stageHistory of [[], [{ ...entry, to: 'demo' }]]) {
    const refused = await you.crm.leads.patch(id, { stageHistory }).catch(codeOf);
    expect(refused).toEqual(['FIELD_NOT_WRITABLE', 'stageHistory']);
  }
});

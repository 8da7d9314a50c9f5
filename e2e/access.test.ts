import { ada, ben, mara } from '@rockpool/demo-data';
import type { JsonObject } from '@rockpool/schema';
import { type CrmServer, createCrmServer, type Database, pglite } from '@rockpool/server';
import { firstValueFrom } from 'rxjs';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { heldRecords } from './support/held-records.ts';
import { below, pick, seeded } from './support/random.ts';
import { secret } from './support/server.ts';
import { createWorldOf, type Device, type World } from './support/world.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const open = ['deals', 'settings'] as const;
type Open = (typeof open)[number];

const people = [ada, ben, mara];
const LEADS = 24;
const CHANGES = 100;

let database: Database;
let server: CrmServer;
let world: World<Open>;

beforeAll(async () => {
  database = pglite();
  server = await createCrmServer({ database, auth: { secret } });
});
afterAll(() => server.close());
afterEach(() => world.close());

const held = (collection: Open) => heldRecords(database, world.organisation, collection);

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Who may see a lead, in the words of the documentation. */
function mayHold(user: string, lead: JsonObject, teams: ReadonlyMap<string, JsonObject>): boolean {
  if (lead['archived']) return false;
  if (!lead['private'] || lead['ownerId'] === user || list(lead['sharedWith']).includes(user)) return true;
  return list(lead['teamIds']).some((team) => list(teams.get(team)?.['memberIds']).includes(user));
}

const toggled = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value];

/** One change of who sees what, by somebody who can make it. */
async function changeAccess(random: () => number, devices: readonly Device<Open>[], teams: readonly string[]) {
  const office = devices[2] as Device<Open>;
  if (random() < 0.25) {
    const team = pick(random, teams);
    const member = pick(random, people).id;
    const { memberIds = [] } = (await office.crm.teams.findOne(team).exec()) ?? {};
    await office.crm.teams.patch(team, { memberIds: toggled(memberIds, member) });
    return;
  }
  const device = pick(random, devices);
  const leads = await device.crm.leads.find().exec();
  if (leads.length === 0) return;
  const lead = pick(random, leads);
  const change = pick(random, [
    { private: !lead.private },
    { private: true },
    { teamIds: toggled(lead.teamIds, pick(random, teams)) },
    { sharedWith: toggled(lead.sharedWith, pick(random, people).id) },
    { ownerId: pick(random, people).id },
    { archived: random() < 0.3 },
  ]);
  await lead.patch(change);
}

async function syncAll(devices: readonly Device<Open>[]): Promise<void> {
  for (const device of devices) if (!device.line.isCut()) await device.crm.sync.now();
}

test(`8.1, 8.2, 8.7, 8.8, 8.13: after ${CHANGES} grants, revocations and changes of teams, every device holds exactly what it may`, async () => {
  const random = seeded(7);
  world = await createWorldOf({ server, people, collections: open });
  const devices = world.devices as readonly Device<Open>[];
  const [phone, , office] = devices as [Device<Open>, Device<Open>, Device<Open>];
  const teams: string[] = [];
  for (const name of ['North', 'South']) teams.push((await office.crm.teams.insert({ name, memberIds: [ada.id] })).id);
  const canaries = new Map<string, string>();
  for (let i = 0; i < LEADS; i++) {
    const canary = `canary-${i};`;
    const { id } = await phone.crm.leads.insert({ name: canary, private: i % 2 === 0, sharedWith: [ben.id] });
    canaries.set(id, canary);
  }
  await syncAll(devices);

  /** Every note that somebody was told is saved. */
  const notes: { readonly id: string; readonly device: Device<Open>; readonly text: string }[] = [];
  for (let change = 0; change < CHANGES; change++) {
    for (const device of devices) {
      if (random() < 0.3) device.line.isCut() ? device.online() : device.offline();
    }
    await changeAccess(random, devices, teams);
    const device = pick(random, devices);
    const leads = await device.crm.leads.find().exec();
    const lead = leads[below(random, Math.max(1, leads.length))];
    if (lead) {
      const text = `note-${change};`;
      await lead.patch({ notes: `${lead.notes ?? ''}${text}\n` });
      notes.push({ id: lead.id, device, text });
    }
    if (random() < 0.4) await syncAll(devices);
  }

  for (const device of devices) device.online();
  // What one of them sends may take a right from another, who learns of it with its next sync.
  for (let round = 0; round < 4; round++) await syncAll(devices);

  const [leads, teamsHeld] = [await held('deals'), await held('settings')];
  expect(leads.size).toBe(LEADS);
  for (const [index, device] of devices.entries()) {
    const user = (people[index] ?? ada).id;
    const permitted = [...leads].filter(([, lead]) => mayHold(user, lead, teamsHeld)).map(([id]) => id);
    const holds = (await device.crm.leads.find().exec()).map(({ id }) => id);
    expect(holds.sort(), `${device.name} holds what it may`).toEqual(permitted.sort());
    const raw = device.stored();
    const leaked = [...canaries].filter(([id, canary]) => !permitted.includes(id) && raw.includes(canary));
    expect(leaked, `${device.name} keeps nothing else in its storage`).toEqual([]);
    expect(await firstValueFrom(device.crm.sync.pending$)).toBe(0);
  }
  for (const { id, device, text } of notes) {
    const refused = await firstValueFrom(device.crm.inbox.refusals$);
    const inInbox = refused.some(({ record }) => String(record['notes']).includes(text));
    const onServer = String(leads.get(id)?.['notes']).includes(text);
    expect(inInbox || onServer, `${text} of ${device.name} is on the server or in the inbox`).toBe(true);
  }
});

test('8.14, 8.15: an edit of a lead that was taken away meanwhile waits in the inbox, and goes on when the lead is back', async () => {
  world = await createWorldOf({ server, people: [ada, ben], collections: open });
  const [mine, theirs] = world.devices as readonly Device<Open>[] as [Device<Open>, Device<Open>];
  const lead = await mine.crm.leads.insert({ name: 'Harbour Coffee', private: true, sharedWith: [ben.id] });
  await syncAll([mine, theirs]);
  theirs.offline();
  await theirs.crm.leads.patch(lead.id, { score: 40 });
  await mine.crm.leads.patch(lead.id, { sharedWith: [] });
  await mine.crm.sync.now();
  theirs.online();
  await theirs.crm.sync.now();
  expect(await theirs.crm.leads.findOne(lead.id).exec()).toBeNull();
  expect(await firstValueFrom(theirs.crm.inbox.refusals$)).toMatchObject([
    { id: lead.id, refusal: { code: 'ACCESS_REVOKED' }, record: { score: 40 } },
  ]);
  expect(theirs.stored()).not.toContain('Harbour Coffee');

  await mine.crm.leads.patch(lead.id, { sharedWith: [ben.id] });
  await syncAll([mine, theirs, theirs, mine]);
  expect((await theirs.crm.leads.findOne(lead.id).exec())?.toJSON()).toMatchObject({
    name: 'Harbour Coffee',
    score: 40,
  });
  expect((await mine.crm.leads.findOne(lead.id).exec())?.score).toBe(40);
  expect(await firstValueFrom(theirs.crm.inbox.refusals$)).toEqual([]);
});

test('8.4, 8.8: whoever joins a team gets all that the team has, however old', async () => {
  world = await createWorldOf({ server, people: [ada, ben, mara], collections: open });
  const [mine, theirs, office] = world.devices as readonly Device<Open>[] as [Device<Open>, Device<Open>, Device<Open>];
  const team = await office.crm.teams.insert({ name: 'North', memberIds: [ada.id] });
  await office.crm.sync.now();
  await mine.crm.leads.insertMany(
    Array.from({ length: 1_200 }, (_, i) => ({ name: `Lead ${i}`, private: true, teamIds: [team.id] })),
  );
  await syncAll([mine, theirs]);
  const count = async () => (await theirs.crm.leads.find().exec()).length;
  expect(await count()).toBe(0);
  await office.crm.teams.patch(team.id, { memberIds: [ada.id, ben.id] });
  await syncAll([office, theirs]);
  expect(await count()).toBe(1_200);
  await office.crm.teams.patch(team.id, { memberIds: [ada.id] });
  await syncAll([office, theirs]);
  expect(await count()).toBe(0);
  expect(theirs.stored()).not.toContain('Lead 7');
});

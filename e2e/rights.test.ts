import { ada, ben, mara } from '@rockpool/demo-data';
import { equalJson, type JsonObject } from '@rockpool/schema';
import type { ViewInsert } from '@rockpool/sdk';
import { type CrmServer, createCrmServer, type Database, pglite } from '@rockpool/server';
import { firstValueFrom } from 'rxjs';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { heldRecords } from './support/held-records.ts';
import { below, pick, type Random, seeded } from './support/random.ts';
import { secret } from './support/server.ts';
import { createWorldOf, type Device, type World } from './support/world.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const open = ['deals', 'settings'] as const;
type Open = (typeof open)[number];
type Phone = Device<Open>;

/** Two people whose rights change, and an admin who changes them. */
const people = [ada, ben, mara];
const LEADS = 20;
const CHANGES = 60;

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
const hideable = ['notes', 'source', 'custom.margin'];

/** What a person may hold of the leads, in the words of the documentation. */
function permittedTo(user: string, leads: ReadonlyMap<string, JsonObject>, all: ReadonlyMap<string, JsonObject>) {
  const ofKind = (kind: string) => [...all].filter(([, body]) => body['kind'] === kind);
  const account = all.get(user);
  const key = account?.['role'] ?? people.find(({ id }) => id === user)?.role;
  const role = ofKind('role').find(([, body]) => body['key'] === key)?.[1];
  const grants = (role?.['grants'] ?? []) as unknown as { action: string; whose: string }[];
  const rules = (role?.['fields'] ?? []) as unknown as { field: string; access: string }[];
  const byDefault = ['rep', 'manager', 'admin'].includes(String(key)) ? 'all' : 'none';
  const read =
    account?.['active'] === false ? 'none' : (grants.find(({ action }) => action === 'read')?.whose ?? byDefault);
  const teams = ofKind('team').flatMap(([id, body]) => (list(body['memberIds']).includes(user) ? [id] : []));
  const mayRead = (lead: JsonObject): boolean => {
    const isOwn = lead['ownerId'] === user || list(lead['sharedWith']).includes(user);
    const isOfTeam = isOwn || list(lead['teamIds']).some((team) => teams.includes(team));
    if (lead['archived'] || read === 'none') return false;
    if (lead['private'] && !isOfTeam) return false;
    return read === 'all' || (read === 'team' ? isOfTeam : isOwn);
  };
  const hidden = hideable.filter((one) => rules.some(({ field, access }) => field === one && access === 'hidden'));
  const shown = (lead: JsonObject): JsonObject => {
    const body = Object.fromEntries(Object.entries(lead).filter(([field]) => !hidden.includes(field)));
    if (!hidden.includes('custom.margin')) return body;
    const { margin: _hidden, ...custom } = lead['custom'] as JsonObject;
    return { ...body, custom };
  };
  const visible = [...leads].filter(([, lead]) => mayRead(lead)).map(([id, lead]) => [id, shown(lead)] as const);
  return { records: new Map(visible), hidden };
}

type Role = ViewInsert<'roles'>;
const whose = ['none', 'own', 'team', 'all'] as const;

/** What a role grants and hides, drawn at random. */
function drawRole(random: Random): Pick<Role, 'grants' | 'fields'> {
  const actions = (['read', 'update', 'delete'] as const).filter(() => random() < 0.6);
  const grants = actions.map((action) => ({ id: action, entity: 'deals', action, whose: pick(random, whose) }));
  return { grants, fields: rulesFor([...hideable, 'score'].filter(() => random() < 0.4)) };
}

const rulesFor = (fields: readonly string[]) =>
  fields.map((field) => ({ id: field, entity: 'deals', field, access: accessOf(field) }));

const accessOf = (field: string): 'hidden' | 'readonly' => (field === 'score' ? 'readonly' : 'hidden');

/** One change of who may do what, by the admin. */
async function changeRights(random: Random, office: Phone, teams: readonly string[]): Promise<void> {
  const { crm } = office;
  const draw = random();
  const roles = await crm.roles.find().exec();
  const { grants, fields } = drawRole(random);
  if (draw < 0.2) await pick(random, roles).patch({ grants });
  else if (draw < 0.5) await pick(random, roles).patch({ fields: fields ?? [] });
  else if (draw < 0.75) {
    const id = pick(random, teams);
    const member = pick(random, [ada, ben]).id;
    const members = list((await crm.teams.findOne(id).exec())?.memberIds);
    await crm.teams.patch(id, {
      memberIds: members.includes(member) ? members.filter((one) => one !== member) : [...members, member],
    });
  } else {
    const user = await crm.users.findOne(pick(random, [ada, ben]).id).exec();
    await user?.patch(
      random() < 0.3 ? { active: !user.active } : { role: pick(random, ['rep', 'helper', 'manager']), active: true },
    );
  }
}

/** What somebody does to a lead on their device, whether the server will take it or not. */
async function work(random: Random, { crm }: Phone, teams: readonly string[], i: number): Promise<string[]> {
  const leads = await crm.leads.find().exec();
  if (leads.length === 0) return [];
  const lead = pick(random, leads);
  const change = pick(random, [
    { notes: `${lead.notes ?? ''}notes-${i};\n` },
    { score: below(random, 100) },
    { custom: { ...lead.custom, margin: `margin-${i};` } },
    { custom: { ...lead.custom, margin: `margin-${i};` } },
    { custom: { ...lead.custom, berths: i } },
    { name: `name-${i};` },
    { ownerId: pick(random, people).id },
    { teamIds: [pick(random, teams)] },
    { private: random() < 0.5 },
  ]);
  await lead.patch(change);
  return [...wordsOf(change, fieldsOfWords)].filter((word) => word.endsWith(`-${i};`));
}

async function syncAll(devices: readonly Phone[]): Promise<void> {
  for (const device of devices) if (!device.line.isCut()) await device.crm.sync.now();
}

/** What a device has in sight of leads, without those that wait for a person. */
async function holdings({ crm }: Phone): Promise<Map<string, JsonObject>> {
  const leads = (await crm.leads.find().exec()).map((lead) => lead.toJSON());
  return new Map(leads.map(({ sync: _state, ...body }) => [body.id, body as unknown as JsonObject]));
}

const fieldsOfWords = ['name', 'notes', 'source', 'margin'] as const;

/** The words that stand somewhere in fields: each was written once. */
const wordsOf = (where: unknown, fields: readonly string[]): Set<string> =>
  new Set(JSON.stringify(where).match(new RegExp(`(?:${fields.join('|')})-\\d+;`, 'g')) ?? []);

test.each([11, 15])(
  `8.8, 18.2, 18.3, 18.6: after ${CHANGES} changes of roles, teams and fields, every device holds exactly what it may (seed %i)`,
  async (seed) => {
    const random = seeded(seed);
    world = await createWorldOf({ server, people, collections: open });
    const devices = world.devices as readonly Phone[];
    const [, , office] = devices as [Phone, Phone, Phone];
    const teams: string[] = [];
    /** What each device's user has written themselves. */
    const written = new Map(devices.map((one) => [one, new Set<string>()]));
    for (const { id, name, role } of people) await office.crm.users.insert({ id, name, role });
    for (const key of ['rep', 'helper']) await office.crm.roles.insert({ key, name: key, ...drawRole(random) });
    for (const name of ['North', 'South'])
      teams.push((await office.crm.teams.insert({ name, memberIds: [ada.id] })).id);
    for (let i = 0; i < LEADS; i++) {
      await office.crm.leads.insert({
        ...{ name: `name-${1_000 + i};`, notes: `notes-${1_000 + i};\n`, source: `source-${1_000 + i};` },
        ...{ custom: { margin: `margin-${1_000 + i};`, berths: i }, ownerId: pick(random, people).id },
        teamIds: [pick(random, teams)],
      });
    }
    await syncAll(devices);

    for (let i = 0; i < CHANGES; i++) {
      for (const device of devices.slice(0, 2)) {
        if (random() < 0.3) device.line.isCut() ? device.online() : device.offline();
      }
      if (random() < 0.5) await changeRights(random, office, teams);
      const device = pick(random, devices);
      for (const word of await work(random, device, teams, i)) written.get(device)?.add(word);
      if (random() < 0.3) await syncAll(devices);
    }

    // In the end something is hidden from both, whatever came before.
    await office.crm.users.patch(ada.id, { role: 'rep', active: true });
    await office.crm.users.patch(ben.id, { role: 'helper', active: true });
    for (const role of await office.crm.roles.find().exec())
      await role.patch({ fields: rulesFor(['notes', 'custom.margin']) });

    for (const device of devices) device.online();
    for (let round = 0; round < 4; round++) await syncAll(devices);
    // What was refused is given up: what stays is the server's.
    for (const { crm } of devices) {
      for (const { collection, id } of await firstValueFrom(crm.inbox.refusals$))
        await crm.inbox.discard(collection, id);
    }
    for (let round = 0; round < 2; round++) await syncAll(devices);

    const [leads, all] = [await held('deals'), await held('settings')];
    expect(leads.size).toBe(LEADS);
    for (const [index, device] of devices.entries()) {
      const { records, hidden } = permittedTo((people[index] ?? ada).id, leads, all);
      const holds = await holdings(device);
      expect([...holds.keys()].sort(), `${device.name} holds the records that it may`).toEqual(
        [...records.keys()].sort(),
      );
      for (const [id, lead] of records) {
        const mine = holds.get(id) ?? {};
        const fields = Object.keys({ ...lead, ...mine }).filter((field) => !equalJson(lead[field], mine[field]));
        expect(fields, `${device.name} holds the fields that it may, and no others`).toEqual([]);
      }
      const others = wordsOf(
        [...leads].flatMap(([id, lead]) => (records.has(id) ? [] : [lead])),
        ['name'],
      );
      const secret = new Set([...others, ...hidden.map((field) => field.replace('custom.', ''))]);
      const leaked = [...wordsOf(device.stored(), [...fieldsOfWords])].filter(
        (word) => (secret.has(word) || secret.has(word.split('-')[0] ?? '')) && !written.get(device)?.has(word),
      );
      expect(leaked, `${device.name} stores nothing else; ${hidden} are hidden`).toEqual([]);
      expect(await firstValueFrom(device.crm.sync.pending$)).toBe(0);
      expect(await device.crm.sync.verify()).toMatchObject({ missing: 0, different: 0, surplus: 0 });
    }
  },
);

test('18.6: what is hidden since goes from beside an edit that waits, too', async () => {
  world = await createWorldOf({ server, people, collections: open });
  const [mine, , office] = world.devices as readonly Phone[] as [Phone, Phone, Phone];
  const custom = { margin: 'margin-1;', berths: 1 };
  const lead = await office.crm.leads.insert({ name: 'Harbour Coffee', notes: 'notes-1;', custom });
  for (let round = 0; round < 2; round++) await syncAll(world.devices);
  mine.offline();
  await mine.crm.leads.patch(lead.id, { notes: 'what I think', custom: { ...custom, berths: 2 } });
  await office.crm.roles.insert({ key: 'rep', name: 'Rep', grants: [], fields: rulesFor(['notes', 'custom.margin']) });
  await office.crm.sync.now();
  mine.online();
  await mine.crm.sync.now();
  expect(await firstValueFrom(mine.crm.inbox.refusals$)).toMatchObject([
    { refusal: { code: 'FORBIDDEN', field: 'notes' }, record: { notes: 'what I think', custom: { berths: 2 } } },
  ]);
  expect([...wordsOf(mine.stored(), fieldsOfWords)]).toEqual([]);
  await mine.crm.inbox.discard('deals', lead.id);
  expect(await mine.crm.sync.verify()).toMatchObject({ different: 0 });
  expect((await mine.crm.leads.findOne(lead.id).exec())?.toJSON()).toMatchObject({ custom: { berths: 1 } });
});

test('18.5: what was edited while the right was taken away waits in the inbox, and the record is as the server has it', async () => {
  world = await createWorldOf({ server, people, collections: open });
  const [mine, , office] = world.devices as readonly Phone[] as [Phone, Phone, Phone];
  const lead = await office.crm.leads.insert({ name: 'Harbour Coffee', ownerId: mara.id, score: 10 });
  for (let round = 0; round < 2; round++) await syncAll(world.devices);
  mine.offline();
  await mine.crm.leads.patch(lead.id, { score: 40 });
  const grants = [{ id: 'a', entity: 'deals', action: 'update', whose: 'own' }] as const;
  await office.crm.roles.insert({ key: 'rep', name: 'Rep', grants: [...grants] });
  await office.crm.sync.now();
  mine.online();
  await mine.crm.sync.now();
  expect(await firstValueFrom(mine.crm.inbox.refusals$)).toMatchObject([
    { id: lead.id, refusal: { code: 'FORBIDDEN' }, record: { score: 40 } },
  ]);
  const shown = await mine.crm.leads.findOne(lead.id).exec();
  expect(shown && mine.crm.can('update', shown)).toBe(false);
  await mine.crm.inbox.discard('deals', lead.id);
  expect((await mine.crm.leads.findOne(lead.id).exec())?.score).toBe(10);
});

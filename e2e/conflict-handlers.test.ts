import { ada, mara } from '@rockpool/demo-data';
import { askUser, clientWins, largestWins, park, serverWins, textMerge } from '@rockpool/schema/conflicts';
import type { Plugin } from '@rockpool/sdk';
import { type CrmServer, createCrmServer, pglite } from '@rockpool/server';
import { firstValueFrom } from 'rxjs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ask, secret, startServer, tokenOf } from './support/server.ts';
import { createWorld, type TwoCollections } from './support/world.ts';

// An embedded database takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: CrmServer;
let judging: CrmServer;
beforeAll(async () => {
  server = await startServer();
  const conflicts = { deals: { score: largestWins, name: serverWins } };
  judging = await createCrmServer({ database: pglite(), auth: { secret }, conflicts });
});
afterAll(() => Promise.all([server.close(), judging.close()]));

type Sales = Plugin<TwoCollections>;

/** A phone and a laptop of Ada's with one lead, which the laptop has changed while the phone was offline and did too. */
async function phoneAndLaptop(plugin: Sales | undefined, changes: { theirs: object; mine: object }, on = server) {
  const world = await createWorld({ server: on });
  const [phone, laptop] = world.devices;
  if (!phone || !laptop) throw new Error('There are two devices in this world.');
  if (plugin) phone.crm.use(plugin);
  const { id } = await phone.crm.leads.insert({ name: 'Harbour Hotel', notes: 'Forty rooms.\n' });
  await world.settle();
  phone.offline();
  await laptop.crm.leads.patch(id, changes.theirs);
  await laptop.crm.sync.now();
  await phone.crm.leads.patch(id, changes.mine);
  const lead = async () => (await world.truth()).get(`deals/${id}`);
  const sync = async () => {
    phone.online();
    await phone.crm.sync.now();
  };
  const log = async () => {
    const query = `{ conflicts(first: 10) { nodes { recordId field rule base theirs mine result authorId } } }`;
    const token = await tokenOf(mara, world.organisation);
    return (await ask<{ conflicts: { nodes: unknown[] } }>((request) => on.fetch(request), token, query)).conflicts
      .nodes;
  };
  return { world, phone, laptop, id, lead, sync, log };
}

const names = { theirs: { name: 'Harbour Hotel & Spa' }, mine: { name: 'Grand Harbour Hotel' } };

test('a handler on one device decides, every device gets it, and a manager reads in the log what was lost', async () => {
  const longest: Sales = () => ({
    name: 'longest',
    conflicts: {
      deals: {
        name: ({ theirs, mine }) => ({ value: (theirs ?? '').length >= (mine ?? '').length ? theirs : mine }),
      },
    },
  });
  const { world, id, lead, sync, log } = await phoneAndLaptop(longest, names);
  await sync();
  await world.settle();
  expect((await lead())?.['name']).toBe('Harbour Hotel & Spa');
  expect(await log()).toEqual([
    {
      ...{ recordId: id, field: 'name', rule: 'longest', authorId: ada.id, base: 'Harbour Hotel' },
      ...{ theirs: 'Harbour Hotel & Spa', mine: 'Grand Harbour Hotel', result: 'Harbour Hotel & Spa' },
    },
  ]);
  await world.close();
});

test('15.5: what is parked is still there after a restart, and the decision reaches the other device', async () => {
  const plugin: Sales = () => ({ name: 'ask', conflicts: { deals: { name: askUser } } });
  const { world, phone, laptop, id, sync, log } = await phoneAndLaptop(plugin, names);
  await sync();
  expect((await phone.crm.leads.findOne(id).exec())?.name).toBe('Harbour Hotel & Spa');
  await phone.crash();
  await phone.reopen();
  const [parked] = await firstValueFrom(phone.crm.inbox.parked$);
  expect(parked).toMatchObject({ id, conflicts: [{ field: 'name', mine: 'Grand Harbour Hotel' }] });
  await phone.crm.inbox.decide('deals', id, 'name', 'mine');
  await world.settle();
  expect((await laptop.crm.leads.findOne(id).exec())?.name).toBe('Grand Harbour Hotel');
  expect(await log()).toMatchObject([{ rule: 'person', theirs: 'Harbour Hotel & Spa', result: 'Grand Harbour Hotel' }]);
  await world.close();
});

test('handlers of several fields and of all the rest of a record work side by side', async () => {
  const changes = {
    theirs: { name: 'Theirs', notes: 'Forty rooms.\nA pool.\n', probability: 20 },
    mine: { name: 'Mine', notes: 'Forty rooms, sea view.\n', probability: 60 },
  };
  const plugin: Sales = () => ({
    name: 'several',
    conflicts: { deals: { name: clientWins, notes: textMerge, probability: largestWins } },
  });
  const { world, lead, sync, log } = await phoneAndLaptop(plugin, changes);
  await sync();
  await world.settle();
  expect(await lead()).toMatchObject({ name: 'Mine', notes: 'Forty rooms, sea view.\nA pool.\n', probability: 60 });
  expect(await log()).toHaveLength(3);
  await world.close();
});

test.for([
  ['throws', () => Promise.reject(new Error('no'))],
  ['answers null', () => null],
  ['changes the id', ({ mine }: { mine: object }) => ({ value: { ...mine, id: 'another' } })],
  ['adds 10 MB', () => ({ value: { name: 'x'.repeat(10_000_000) } })],
  [
    'changes what it is given',
    (conflict: { mine: { name: string } }) => ({ value: Object.assign(conflict.mine, { name: 'x' }) }),
  ],
] as const)('15.4: where the handler of a device %s, nothing is stuck and the rule decides', async ([, handler]) => {
  const plugin = (() => ({ name: 'hostile', conflicts: { deals: handler } })) as unknown as Sales;
  const { world, phone, lead, sync, log } = await phoneAndLaptop(plugin, names);
  await phone.crm.leads.insertMany(Array.from({ length: 50 }, (_, i) => ({ name: `Lead ${i}` })));
  await sync();
  expect(await firstValueFrom(phone.crm.sync.pending$)).toBe(0);
  await world.settle();
  expect((await world.truth()).size).toBe(51);
  expect((await lead())?.['name']).toBe('Grand Harbour Hotel');
  expect(await log()).toMatchObject([{ rule: 'latest' }]);
  expect(await firstValueFrom(phone.crm.inbox.failures$)).toMatchObject([{ plugin: 'hostile', hook: 'conflicts' }]);
  await world.close();
});

test('15.3: an outcome whose answer is lost is sent again, and taken and logged once', async () => {
  let cut = (): void => {};
  const plugin: Sales = () => ({
    name: 'mine',
    conflicts: {
      deals: {
        name(conflict) {
          cut();
          return clientWins(conflict);
        },
      },
    },
  });
  const { world, phone, lead, sync, log } = await phoneAndLaptop(plugin, names);
  cut = () => phone.line.setFaults({ pushAnswerLost: 1 });
  await sync();
  await phone.crm.sync.now();
  expect(phone.line.struck.pushAnswerLost).toBeGreaterThanOrEqual(2);
  expect(await firstValueFrom(phone.crm.sync.pending$)).toBe(1);
  await world.settle();
  expect((await lead())?.['name']).toBe('Grand Harbour Hotel');
  expect(await log()).toHaveLength(1);
  await world.close();
});

test('15.7: a handler of the server settles what devices without a handler write', async () => {
  const { world, lead, sync, log } = await phoneAndLaptop(
    undefined,
    { theirs: { ...names.theirs, score: 70 }, mine: { ...names.mine, score: 40 } },
    judging,
  );
  await sync();
  await world.settle();
  expect(await lead()).toMatchObject({ name: 'Harbour Hotel & Spa', score: 70 });
  expect(await log()).toMatchObject([
    { field: 'score', rule: 'handler' },
    { field: 'name', rule: 'handler' },
  ]);
  await world.close();
});

test('a conflict that only one field of a record has parks that field alone', async () => {
  const plugin: Sales = () => ({ name: 'ask', conflicts: { deals: { name: () => park } } });
  const mine = { ...names.mine, probability: 80 };
  const { world, lead, sync } = await phoneAndLaptop(plugin, { ...names, mine });
  await sync();
  await world.settle();
  expect(await lead()).toMatchObject({ name: 'Harbour Hotel & Spa', probability: 80 });
  await world.close();
});

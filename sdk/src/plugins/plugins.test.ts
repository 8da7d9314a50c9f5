import { askUser, clientWins, park, serverWins } from '@rockpool/schema/conflicts';
import { firstValueFrom } from 'rxjs';
import { filter } from 'rxjs/operators';
import { expect, test, vi } from 'vitest';
import { openDevice } from '../../test/devices.ts';
import { createTestEdges } from '../../test/edges.ts';
import { createMemoryServer } from '../../test/memory-server.ts';
import { CrmError } from '../errors.ts';
import { HOOK_LIMIT } from './run-hooks.ts';
import type { Plugin } from './types.ts';

type Sales = 'deals' | 'parties';
type Conflicts = NonNullable<ReturnType<Plugin<Sales>>['conflicts']>;
type Device = Awaited<ReturnType<typeof openDevice>>;

const online = async (device: Device): Promise<void> => {
  device.sync.resume();
  await device.sync.now();
};

/** Two devices that have the same lead, which the other one has renamed since and the first one has not heard of it. */
async function twoDevices(...plugins: Plugin<Sales>[]) {
  const server = createMemoryServer();
  const [device, other] = [await openDevice(server), await openDevice(server)];
  for (const plugin of plugins) device.use(plugin);
  const { id } = await device.leads.insert({ name: 'base' });
  await device.sync.now();
  await other.sync.now();
  device.sync.pause();
  await other.leads.patch(id, { name: 'theirs' });
  await other.sync.now();
  await device.leads.patch(id, { name: 'mine' });
  const name = async () => (await device.leads.findOne(id).exec())?.name;
  const stored = () => server.read('deals', id)?.body['name'];
  return { server, device, other, id, name, stored };
}

const handling =
  (conflicts: Conflicts, name = 'keeper'): Plugin<Sales> =>
  () => ({ name, conflicts });

test('a conflict handler decides what the server takes', async () => {
  const { device, name, stored, id } = await twoDevices(
    handling({ deals: { name: ({ base, theirs, mine }) => ({ value: `${base}: ${theirs} + ${mine}` }) } }),
  );
  await online(device);
  expect([await name(), stored()]).toEqual(['base: theirs + mine', 'base: theirs + mine']);
  expect((await device.leads.findOne(id).exec())?.syncState).toBe('synced');
  const [entry] = await firstValueFrom(device.inbox.conflicts$);
  expect(entry?.conflicts).toMatchObject([{ field: 'name', rule: 'keeper', theirs: 'theirs', mine: 'mine' }]);
});

test('a handler that the server wins by leaves the other value in the inbox, from where it is restored', async () => {
  const { device, name, stored, id } = await twoDevices(handling({ deals: { name: serverWins } }));
  await online(device);
  expect([await name(), stored()]).toEqual(['theirs', 'theirs']);
  await device.inbox.restore('deals', id, 'name');
  await device.sync.now();
  expect([await name(), stored()]).toEqual(['mine', 'mine']);
  expect(await firstValueFrom(device.inbox.conflicts$)).toEqual([]);
});

test('15.5: a parked conflict shows the value of the server, waits for a person, and the decision goes to the server', async () => {
  const { device, name, stored, id, server } = await twoDevices(handling({ deals: { name: askUser } }));
  const parked = () => firstValueFrom(device.inbox.parked$);
  await online(device);
  expect([await name(), stored(), await firstValueFrom(device.sync.pending$)]).toEqual(['theirs', 'theirs', 0]);
  expect(await parked()).toMatchObject([{ id, conflicts: [{ field: 'name', theirs: 'theirs', mine: 'mine' }] }]);
  expect(await firstValueFrom(device.inbox.conflicts$)).toEqual([]);

  await device.inbox.decide('deals', id, 'name', 'mine');
  expect(await parked()).toEqual([]);
  await device.sync.now();
  expect([await name(), stored()]).toEqual(['mine', 'mine']);
  const [row] = server.requests
    .flatMap(({ operation, input }) => (operation === 'push' ? input.rows.slice(-1) : []))
    .slice(-1);
  expect(row?.decided).toEqual({ name: { rule: 'person', base: 'base', mine: 'mine' } });
});

test.for([
  ['theirs', 'theirs' as const, 'theirs'],
  ['another value', { value: 'a third' }, 'a third'],
] as const)('a person may decide a parked conflict for %s', async ([, decision, result]) => {
  const { device, name, stored, id, server } = await twoDevices(handling({ deals: { name: () => park } }));
  await online(device);
  await device.inbox.decide('deals', id, 'name', decision);
  const sent = server.requests.length;
  await device.sync.now();
  expect([await name(), stored()]).toEqual([result, result]);
  expect(server.requests.slice(sent).some(({ operation }) => operation === 'push')).toBe(true);
});

test('a decision that does not fit its field is refused, and the conflict stays parked', async () => {
  const { device, id } = await twoDevices(handling({ deals: { name: () => park } }));
  await online(device);
  await expect(device.inbox.decide('deals', id, 'name', { value: 7 })).rejects.toMatchObject({
    code: 'INVALID_RECORD',
  });
  expect(await firstValueFrom(device.inbox.parked$)).toHaveLength(1);
});

test('a conflict of a unit is settled as one, by a handler under its name', async () => {
  const seen = vi.fn();
  const server = createMemoryServer();
  const [device, other] = [await openDevice(server), await openDevice(server)];
  device.use(
    handling({
      deals: {
        stage: ({ theirs, mine }) => {
          seen(theirs?.status, mine?.status);
          return { value: theirs };
        },
      },
    }),
  );
  const { id } = await device.leads.insert({ name: 'base' });
  await device.sync.now();
  await other.sync.now();
  device.sync.pause();
  await other.leads.patch(id, { status: 'lost', lostReason: 'price', stageEpoch: 0 });
  await other.sync.now();
  await device.leads.patch(id, { status: 'won' });
  await online(device);
  expect(seen.mock.calls).toEqual([['lost', 'won']]);
  expect(server.read('deals', id)?.body).toMatchObject({ status: 'lost', lostReason: 'price' });
});

test('15.4: when the server changes the field again and again, the rule decides in the end', async () => {
  const asked = vi.fn();
  const { device, other, id, server, stored } = await twoDevices(
    handling({
      deals: {
        name: async ({ mine }, { round }) => {
          asked(round);
          await other.leads.patch(id, { name: `theirs ${round}` });
          await other.sync.now();
          return { value: `${mine}!` };
        },
      },
    }),
  );
  await online(device);
  expect(asked.mock.calls.flat()).toEqual([1, 2, 3]);
  expect(await firstValueFrom(device.sync.pending$)).toBe(0);
  expect(stored()).toBe(server.read('deals', id)?.body['name']);
});

const hostile: readonly (readonly [string, (conflict: { theirs: unknown }) => unknown, string])[] = [
  ['throws', () => Promise.reject(new Error('no idea')), 'no idea'],
  ['answers nothing', () => undefined, 'answered undefined'],
  ['answers null', () => null, 'answered null'],
  ['answers something else', () => 'mine', 'answered string'],
  ['adds 10 MB', () => ({ value: 'x'.repeat(10_000_000) }), 'the most is'],
  ['breaks the schema', () => ({ value: { no: 'name' } }), 'expected type string'],
  [
    'changes what it is given',
    (conflict) => {
      conflict.theirs = 'something';
      return { value: 'x' };
    },
    'read only',
  ],
];

test.for(hostile)(
  '15.4: where a handler %s, the rule decides, all else is sent, and the failure is noted',
  async ([, handler, message]) => {
    const { device, name, stored, id, server } = await twoDevices(
      handling({ deals: { name: handler as typeof clientWins } }),
    );
    await device.leads.insertMany(Array.from({ length: 20 }, (_, i) => ({ name: `beside ${i}` })));
    await online(device);
    expect([await name(), stored()]).toEqual(['mine', 'mine']);
    expect([await firstValueFrom(device.sync.pending$), server.records.size]).toEqual([0, 21]);
    const failures = await firstValueFrom(device.inbox.failures$.pipe(filter((found) => found.length > 0)));
    expect(failures).toMatchObject([
      { plugin: 'keeper', hook: 'conflicts', collection: 'deals', id, message: expect.stringContaining(message) },
    ]);
  },
);

test('15.4: a handler of a whole collection that changes the id has failed', async () => {
  const handler = ({ mine }: { mine: object | null }) => ({ value: { ...mine, id: 'another' } });
  const { device, stored } = await twoDevices(handling({ deals: handler as typeof clientWins }));
  await online(device);
  expect(stored()).toBe('mine');
  const [failure] = await firstValueFrom(device.inbox.failures$.pipe(filter((found) => found.length > 0)));
  expect(failure?.message).toContain('changed the id');
});

test('15.4: a handler that never answers holds up nothing, and after five seconds the rule decides', async () => {
  const edges = createTestEdges();
  const server = createMemoryServer();
  const device = await openDevice(server, { timers: edges });
  const other = await openDevice(server);
  const asked = Promise.withResolvers<void>();
  const name = (): Promise<never> => {
    asked.resolve();
    return new Promise(() => {});
  };
  device.use(handling({ deals: { name } }));
  const { id } = await device.leads.insert({ name: 'base' });
  await device.sync.now();
  await other.sync.now();
  device.sync.pause();
  await other.leads.patch(id, { name: 'theirs' });
  await other.sync.now();
  await device.leads.patch(id, { name: 'mine' });
  await device.leads.insertMany(Array.from({ length: 600 }, (_, i) => ({ name: `beside ${i}` })));
  device.sync.resume();
  const synced = device.sync.now();
  await expect.poll(() => server.records.size).toBe(601);
  expect(server.read('deals', id)?.body['name']).toBe('theirs');
  await asked.promise;
  await edges.pass(HOOK_LIMIT);
  await synced;
  expect(server.read('deals', id)?.body['name']).toBe('mine');
  expect(await firstValueFrom(device.sync.pending$)).toBe(0);
});

test('what a transaction has beside a conflict waits with it, and is taken with the outcome', async () => {
  const { device, id, server, stored } = await twoDevices(handling({ deals: { name: clientWins } }));
  await device.transaction(async (tx) => {
    await tx.leads.patch(id, { name: 'in a transaction' });
    await tx.contacts.insert({ name: 'Contact' });
  });
  await online(device);
  expect([stored(), server.records.size]).toEqual(['in a transaction', 2]);
  expect(await firstValueFrom(device.sync.pending$)).toBe(0);
  expect(await firstValueFrom(device.inbox.refusals$)).toEqual([]);
});

test('before a write: a plugin changes fields, or refuses with its name and cause', async () => {
  const device = await openDevice(createMemoryServer());
  const cause = new Error('Deals need an amount.');
  device.use(() => ({
    name: 'tidy',
    beforeWrite(write) {
      if (write.collection !== 'deals') return undefined;
      if (write.after.name === 'no') throw cause;
      return { name: write.after.name.trim(), tags: [write.action] };
    },
  }));
  const lead = await device.leads.insert({ name: ' Ada ' });
  expect(lead).toMatchObject({ name: 'Ada', tags: ['insert'] });
  const changed = await lead.patch({ name: ' Ada L. ' });
  expect(changed).toMatchObject({ name: 'Ada L.', tags: ['change'] });
  await device.transaction((tx) => tx.leads.patch(lead.id, { name: ' in a transaction ' }));
  expect(lead.getLatest().name).toBe('in a transaction');

  const refused = await lead.patch({ name: 'no' }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(CrmError);
  expect(refused).toMatchObject({
    code: 'REFUSED_BY_PLUGIN',
    message: expect.stringContaining('tidy: Deals need an amount.'),
    cause,
  });
  expect(lead.getLatest().name).toBe('in a transaction');
  expect((await device.contacts.insert({ name: ' as it is ' })).name).toBe(' as it is ');
});

test('a plugin is asked once about each change, also where several are made at once', async () => {
  const device = await openDevice(createMemoryServer());
  const leads = await Promise.all(['Ada', 'Grace'].map((name) => device.leads.insert({ name })));
  const asked = vi.fn();
  device.use(() => ({ name: 'counts', beforeWrite: ({ after }) => void asked(after['name']) }));
  await Promise.all(leads.map((lead, i) => lead.patch({ name: `changed ${i}` })));
  expect(asked.mock.calls.flat()).toEqual(['changed 0', 'changed 1']);
});

test.for([
  ['sets what the server keeps to itself', () => ({ id: 'another' }), 'FIELD_NOT_WRITABLE'],
  ['breaks the schema', () => ({ name: 7 }), 'INVALID_RECORD'],
  ['takes its time', async () => ({ name: 'later' }), 'REFUSED_BY_PLUGIN'],
  ['answers something else', () => 'name', 'REFUSED_BY_PLUGIN'],
  [
    'changes what it is given',
    (write: { after: { name: string } }) => {
      write.after.name = 'x';
    },
    'REFUSED_BY_PLUGIN',
  ],
] as const)('nothing is written where a plugin before the write %s', async ([, beforeWrite, code]) => {
  const device = await openDevice(createMemoryServer());
  device.use((() => ({ name: 'bad', beforeWrite })) as unknown as Plugin<Sales>);
  await expect(device.leads.insert({ name: 'Ada' })).rejects.toMatchObject({ code });
  expect(await device.leads.find().exec()).toEqual([]);
});

test('after a write, before a push, after a pull, on refusal and on conflict: each is told, and may fail', async () => {
  const told = vi.fn();
  const server = createMemoryServer();
  const device = await openDevice(server);
  const other = await openDevice(server);
  const tell = (hook: string) => (given: object) => {
    told(hook, given);
    throw new Error(hook);
  };
  const hooks = ['afterWrite', 'beforePush', 'afterPull', 'onRefusal', 'onConflict'];
  device.use((() => ({
    name: 'all',
    ...Object.fromEntries(hooks.map((hook) => [hook, tell(hook)])),
  })) as unknown as Plugin<Sales>);
  const { id } = await device.leads.insert({ name: 'base' });
  await device.sync.now();
  await other.sync.now();
  expect(server.records.size).toBe(1);
  device.sync.pause();
  await other.leads.patch(id, { name: 'theirs' });
  await other.sync.now();
  await device.leads.patch(id, { name: 'mine' });
  await online(device);
  server.refuse = () => ({ code: 'FORBIDDEN', message: 'no' });
  await device.leads.patch(id, { name: 'refused' });
  await device.sync.now();
  await expect.poll(() => new Set(told.mock.calls.map(([name]) => name))).toEqual(new Set(hooks));
  const first = (hook: string) => told.mock.calls.find(([name]) => name === hook)?.[1];
  expect(first('afterWrite')).toMatchObject({
    collection: 'deals',
    id,
    action: 'insert',
    before: null,
    after: { name: 'base' },
  });
  expect(first('beforePush')).toMatchObject({ collection: 'deals', id, record: { name: 'base' } });
  expect(first('afterPull')).toMatchObject([{ collection: 'deals', id, state: 'here', record: { name: 'base' } }]);
  expect(first('onConflict')).toMatchObject({ id, outcome: 'merged', conflict: { field: 'name', theirs: 'theirs' } });
  expect(first('onRefusal')).toMatchObject({ id, refusal: { code: 'FORBIDDEN' } });
  const noted = await firstValueFrom(
    device.inbox.failures$.pipe(filter((found) => found.some(({ hook }) => hook === 'onRefusal'))),
  );
  expect(new Set(noted.map(({ hook }) => hook))).toEqual(new Set(hooks));
});

test('a plugin holds a record back, and with it its transaction, until it lets go', async () => {
  const server = createMemoryServer();
  const device = await openDevice(server);
  let isDraft = true;
  device.use(() => ({
    name: 'drafts',
    beforePush: ({ record }) => (isDraft && record.tags.includes('draft') ? 'hold' : undefined),
  }));
  device.sync.pause();
  await device.transaction(async (tx) => {
    await tx.leads.insert({ name: 'draft', tags: ['draft'] });
    await tx.contacts.insert({ name: 'with it' });
  });
  await device.leads.insertMany(Array.from({ length: 3 }, (_, i) => ({ name: `${i}` })));
  await online(device);
  expect([server.records.size, await firstValueFrom(device.sync.pending$)]).toEqual([3, 2]);
  isDraft = false;
  await device.sync.now();
  expect([server.records.size, await firstValueFrom(device.sync.pending$)]).toEqual([5, 0]);
});

test('a plugin without a name, and handlers of what is not there, are refused', async () => {
  const device = await openDevice(createMemoryServer());
  const use = (hooks: object) => () => device.use((() => hooks) as unknown as Plugin<Sales>);
  expect(use({})).toThrow('"name"');
  expect(use({ name: 'x', conflicts: { products: serverWins } })).toThrow('"products" is not open');
  expect(use({ name: 'x', conflicts: { deals: { lostReason: serverWins } } })).toThrow('belongs to "stage"');
  expect(use({ name: 'x', conflicts: { deals: { updatedAt: serverWins } } })).toThrow('cannot have a conflict handler');
});

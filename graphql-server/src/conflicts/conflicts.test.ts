import { clientWins, park, serverWins, textMerge } from '@rockpool/schema/conflicts';
import type { PushRow } from '@rockpool/schema/protocol';
import { expect, test, vi } from 'vitest';
import { callerOf, lead, newId, newOrganisation, newTestDevice, secret } from '../../test/support/caller.ts';
import { createServerOn } from '../create-crm-server.ts';
import { createCrmServer, pglite } from '../index.ts';
import type { CrmServerOptions } from '../options.ts';
import { createMemoryStore } from '../testing/memory-store.ts';
import { within } from './fence.ts';

/** A lead that another device has given the name "theirs", and a device that has not heard of it. */
async function start(conflicts: NonNullable<CrmServerOptions['conflicts']> = {}) {
  const [store, log] = [createMemoryStore(), vi.fn()];
  const server = await createServerOn(store, async () => {}, { auth: { secret }, conflicts, log });
  const organisation = newOrganisation();
  const caller = await callerOf(server, { organisation });
  const [id, other, mine] = [newId(), newTestDevice(), newTestDevice()];
  await caller.push(mine, mine.row(id, 0, lead('base')));
  await caller.push(other, other.row(id, 1, { name: 'theirs', notes: 'theirs' }));
  const row = (more: Partial<PushRow> = {}, edits: Parameters<typeof mine.row>[2] = { name: 'mine' }): PushRow => ({
    ...mine.row(id, 1, edits, { base: 'base' }),
    ...more,
  });
  const logged = () => store.conflicts(organisation).map(({ conflict }) => conflict);
  const name = () => store.stored(organisation).find((record) => record.id === id)?.body['name'];
  return { server, caller, id, mine, other, row, logged, name, log };
}

test('15.2: a row that asks is not taken where another device has changed the field; the answer has both sides', async () => {
  const { caller, mine, row, name, logged } = await start();
  const [answer] = await caller.push(mine, row({ ask: ['name'] }));
  expect(answer).toMatchObject({
    ...{ outcome: 'CONFLICT', rev: 2, record: { rev: 2, body: { name: 'theirs' } } },
    conflicts: [{ field: 'name', base: 'base', theirs: 'theirs', mine: 'mine', result: 'theirs' }],
  });
  expect([name(), logged()]).toEqual(['theirs', []]);
});

test('15.2: a row that asks about fields without a conflict is taken', async () => {
  const { caller, mine, row } = await start();
  const [answer] = await caller.push(mine, row({ ask: ['score'] }, { score: 4 }));
  expect(answer?.outcome).toBe('APPLIED');
});

test('15.2: nothing is taken of the rows that share a group with it, and a refusal comes first', async () => {
  const { caller, mine, row } = await start();
  const beside = { ...mine.row(newId(), 0, lead('beside')), groups: ['g'] };
  const outcomes = async (...rows: PushRow[]) => (await caller.push(mine, ...rows)).map(({ outcome }) => outcome);
  const asking = row({ ask: ['name'], groups: ['g'] });
  expect(await outcomes(asking, beside, mine.row(newId(), 0, lead('alone')))).toEqual([
    'CONFLICT',
    'CONFLICT',
    'APPLIED',
  ]);
  const refused = { ...mine.row(newId(), 0, lead('')), groups: ['g'] };
  expect(await outcomes(asking, beside, refused)).toEqual(['REJECTED', 'REJECTED', 'REJECTED']);
});

test('15.3: the outcome of a device is taken, and logged with what it replaced', async () => {
  const { caller, mine, id, logged } = await start();
  const decided = { name: { rule: 'keeper', base: 'base', mine: 'mine' } };
  const [answer] = await caller.push(mine, { ...mine.row(id, 2, { name: 'both' }), ask: ['name'], decided });
  expect(answer?.outcome).toBe('APPLIED');
  expect(logged()).toMatchObject([
    { field: 'name', rule: 'keeper', base: 'base', theirs: 'theirs', mine: 'mine', result: 'both' },
  ]);
});

test('a row whose decisions are malformed is refused', async () => {
  const { caller, mine, row } = await start();
  const push = async (decided: unknown) => (await caller.push(mine, row({ decided } as Partial<PushRow>)))[0];
  expect(await push({ name: { rule: 7 } })).toMatchObject({ outcome: 'REJECTED', refusal: { code: 'INVALID' } });
  expect(await push(['name'])).toMatchObject({ outcome: 'REJECTED', refusal: { code: 'INVALID' } });
});

test('15.7: a handler of the server settles what anybody writes, and the log names it', async () => {
  const { caller, mine, row, name, logged } = await start({ deals: { name: serverWins } });
  const [answer] = await caller.push(mine, row());
  expect(answer).toMatchObject({ outcome: 'MERGED', record: { body: { name: 'theirs' } } });
  expect(logged()).toMatchObject([{ rule: 'handler', mine: 'mine', result: 'theirs' }]);
  expect(name()).toBe('theirs');
});

test('15.7: a handler of the server comes before those of devices', async () => {
  const { caller, mine, row, name } = await start({ deals: { name: clientWins } });
  const [answer] = await caller.push(mine, row({ ask: ['name'] }));
  expect([answer?.outcome, name()]).toEqual(['APPLIED', 'mine']);
});

test('15.7: what a handler of the server leaves to a person is left to the device, else to the rule', async () => {
  const { caller, mine, row, name } = await start({ deals: { name: () => park } });
  expect((await caller.push(mine, row({ ask: ['name'] })))[0]?.outcome).toBe('CONFLICT');
  expect((await caller.push(mine, row()))[0]?.outcome).toBe('APPLIED');
  expect(name()).toBe('mine');
});

test('a handler of a whole collection settles every field in conflict', async () => {
  const { caller, mine, row } = await start({
    deals: ({ theirs, mine }) => ({ value: { ...mine, name: `${theirs?.name} + ${mine?.name}` } }),
  });
  const [answer] = await caller.push(mine, row({}, { name: 'mine', notes: 'mine' }));
  expect(answer?.record?.body).toMatchObject({ name: 'theirs + mine', notes: 'mine' });
});

const hostile: readonly (readonly [string, (conflict: { theirs: unknown }) => unknown, string])[] = [
  [
    'throws',
    () => {
      throw new Error('no');
    },
    'no',
  ],
  [
    'never ends',
    () => {
      for (;;);
    },
    'timed out',
  ],
  ['answers a promise', async () => ({ value: 'later' }), 'neither'],
  ['answers null', () => null, 'null'],
  ['answers 10 MB', () => ({ value: 'x'.repeat(10_000_000) }), 'the most is'],
  [
    'changes what it is given',
    (conflict) => {
      conflict.theirs = 'mine';
      return { value: 'mutated' };
    },
    'read only',
  ],
];
test.for(hostile)(
  '15.7: where a handler of the server %s, the rule decides and the log says so',
  async ([, handler, message]) => {
    const { caller, mine, row, log, logged } = await start({ deals: { name: handler as () => { value: string } } });
    const [answer, beside] = await caller.push(mine, row(), mine.row(newId(), 0, lead('beside')));
    expect([answer?.outcome, beside?.outcome]).toEqual(['APPLIED', 'APPLIED']);
    expect(logged()).toMatchObject([{ rule: 'latest', result: 'mine' }]);
    expect(log.mock.calls.flat()).toEqual([expect.stringContaining(message)]);
  },
);

test('a handler for what is not there is refused at the start', async () => {
  const conflicts = { deals: { lostReason: serverWins } } as never;
  await expect(createCrmServer({ database: pglite(), auth: { secret }, conflicts })).rejects.toThrow(
    'belongs to "stage"',
  );
  await expect(start({ herds: serverWins } as never)).rejects.toThrow('"herds", which is no collection');
  await expect(start({ deals: { notes: textMerge } })).resolves.toBeDefined();
});

test('a task that does not end is ended, and the next one runs', () => {
  expect(() =>
    within(20, () => {
      for (;;);
    }),
  ).toThrow('timed out');
  expect(within(20, () => 7)).toBe(7);
});

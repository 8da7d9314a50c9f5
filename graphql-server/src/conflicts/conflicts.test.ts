import { clientWins, park, serverWins, textMerge } from '@rockpool/schema/conflicts';
import type { PushRow } from '@rockpool/schema/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ada, ben, callerOf, lead, newId, newOrganisation, newTestDevice, secret } from '../../test/support/caller.ts';
import { createTestLog } from '../../test/support/log.ts';
import { createServerOn } from '../create-crm-server.ts';
import { type CrmServer, createCrmServer, pglite } from '../index.ts';
import type { CrmServerOptions } from '../options.ts';
import { createMemoryStore } from '../testing/memory-store.ts';
import { within } from './fence.ts';

/** A lead that another device has given the name "theirs", and a device that has not heard of it. */
async function start(conflicts: NonNullable<CrmServerOptions['conflicts']> = {}) {
  const [store, log] = [createMemoryStore(), createTestLog()];
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

const unusable = { message: 'A conflict handler answered what cannot be used.' };
const hostile: readonly (readonly [string, (conflict: { theirs: unknown }) => unknown, object])[] = [
  [
    'throws',
    () => {
      throw new Error('no');
    },
    { error: { name: 'Error' } },
  ],
  [
    'never ends',
    () => {
      for (;;);
    },
    { error: { code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' } },
  ],
  ['answers a promise', async () => ({ value: 'later' }), unusable],
  ['answers null', () => null, unusable],
  ['answers 10 MB', () => ({ value: 'x'.repeat(10_000_000) }), unusable],
  [
    'changes what it is given',
    (conflict) => {
      conflict.theirs = 'mine';
      return { value: 'mutated' };
    },
    { error: { name: 'TypeError' } },
  ],
];
test.for(hostile)(
  '15.7: where a handler of the server %s, the rule decides and the log says so',
  async ([, handler, line]) => {
    const { caller, mine, row, log, logged } = await start({ deals: { name: handler as () => { value: string } } });
    const [answer, beside] = await caller.push(mine, row(), mine.row(newId(), 0, lead('beside')));
    expect([answer?.outcome, beside?.outcome]).toEqual(['APPLIED', 'APPLIED']);
    expect(logged()).toMatchObject([{ rule: 'latest', result: 'mine' }]);
    expect(log.alarms()).toMatchObject([{ collection: 'deals', fields: ['name'], ...line }]);
  },
);

test('a handler for what is not there is refused at the start', async () => {
  await expect(start({ deals: { lostReason: serverWins } } as never)).rejects.toThrow('belongs to "stage"');
  await expect(start({ herds: serverWins } as never)).rejects.toThrow('"herds", which is no collection');
  await expect(start({ deals: { notes: textMerge } })).resolves.toBeDefined();
});

test('a task that does not end is ended, and the next one runs', () => {
  expect(() =>
    within(20, () => {
      for (;;);
    }),
  ).toThrow('timed out');
  expect(within(10_000, () => 7)).toBe(7);
});

describe.each([
  ['on PGlite', async () => createCrmServer({ database: pglite(), auth: { secret } })],
  ['in memory', async () => createServerOn(createMemoryStore(), async () => {}, { auth: { secret } })],
] as const)('the conflict log %s', (_name, open) => {
  let server: CrmServer;
  beforeAll(async () => {
    server = await open();
  }, 60_000);
  afterAll(() => server.close());

  const query = `query ($first: Int!, $after: String, $collection: String, $id: ID) {
    conflicts(first: $first, after: $after, collection: $collection, id: $id) {
      nodes { collection recordId rev at authorId field rule base theirs mine result theirStamp myStamp }
      edges { cursor }
      pageInfo { hasNextPage hasPreviousPage endCursor }
    }
  }`;
  interface Log {
    readonly nodes: readonly { readonly field: string; readonly at: string; readonly [key: string]: unknown }[];
    readonly edges: readonly object[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }

  /** Two devices of Ada's that rename leads, one of which is private, in turns. */
  async function conflictsOfAda() {
    const organisation = newOrganisation();
    const callers = {
      ada: await callerOf(server, { organisation }),
      ben: await callerOf(server, { organisation, user: ben }),
      manager: await callerOf(server, { organisation, user: ben, role: 'manager' }),
    };
    const now = Date.now();
    const [one, two, shared, own] = [newTestDevice(), newTestDevice(), newId(), newId()];
    for (const [id, more] of [
      [shared, {}],
      [own, { private: true }],
    ] as const) {
      const [made] = await callers.ada.push(one, one.row(id, 0, lead('base', more)));
      await callers.ada.push(one, one.row(id, made?.rev ?? 0, { name: 'theirs', source: 'fair' }, { at: now - 500 }));
      await callers.ada.push(two, two.row(id, made?.rev ?? 0, { name: 'mine', source: 'call' }, { at: now - 100 }));
    }
    const read = async (who: keyof typeof callers, variables: object = {}): Promise<Log> =>
      (await callers[who].ask<{ conflicts: Log }>(query, { first: 10, ...variables })).data.conflicts;
    return { read, shared, own, callers };
  }

  test('says what both wrote, what became of it, by which rule, who met it and when', async () => {
    const { read, shared } = await conflictsOfAda();
    const { nodes } = await read('manager');
    expect(nodes).toMatchObject([
      {
        collection: 'deals',
        recordId: shared,
        field: 'source',
        rule: 'first',
        theirs: 'fair',
        mine: 'call',
        result: 'fair',
      },
      { field: 'name', rule: 'latest', authorId: ada, theirs: 'theirs', mine: 'mine', result: 'mine' },
    ]);
    expect(new Date(nodes[0]?.at ?? '').toISOString()).toBe(nodes[0]?.at);
  });

  test('shows a manager what everybody met with, in records that the manager may see, and others their own', async () => {
    const { read, own } = await conflictsOfAda();
    expect((await read('manager')).nodes).toHaveLength(2);
    expect((await read('ada')).nodes).toHaveLength(4);
    expect((await read('ben')).nodes).toEqual([]);
    expect((await read('manager', { id: own })).nodes).toEqual([]);
  });

  test('is read page by page, the newest first, and by record', async () => {
    const { read, shared } = await conflictsOfAda();
    const found: string[] = [];
    let after: string | null = null;
    for (let hasNextPage = true; hasNextPage; ) {
      const { nodes, pageInfo }: Log = await read('ada', { first: 1, after });
      found.push(...nodes.map(({ field, recordId }) => `${recordId === shared ? 'shared' : 'own'} ${field}`));
      ({ hasNextPage, endCursor: after } = pageInfo);
    }
    expect(found).toEqual(['own source', 'own name', 'shared source', 'shared name']);
    expect((await read('ada', { collection: 'deals', id: shared })).nodes).toHaveLength(2);
    expect((await read('ada', { collection: 'parties' })).nodes).toEqual([]);
  });

  test('refuses pages that are too large and cursors that it did not make', async () => {
    const { callers } = await conflictsOfAda();
    for (const variables of [{ first: 0 }, { first: 1000 }, { first: 1, after: 'x' }]) {
      const { errors } = await callers.manager.ask(query, variables);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

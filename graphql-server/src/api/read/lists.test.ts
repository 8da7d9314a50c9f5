import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ada,
  ben,
  type Caller,
  callerOf,
  callerWith,
  lead,
  newId,
  newOrganisation,
  newTestDevice,
  secret,
} from '../../../test/support/caller.ts';
import { type CrmServer, createCrmServer, createServerOn } from '../../create-crm-server.ts';
import { pglite } from '../../store/pglite.ts';
import { createMemoryStore } from '../../testing/memory-store.ts';

interface Page {
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | null;
}

const fields = `nodes { id name } edges { cursor }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`;

const list = async (caller: Caller, given: object): Promise<Page> => {
  const { data, errors } = await caller.ask<{ leads: Page }>(
    `query ($filter: LeadFilter, $orderBy: [LeadOrder!], $first: Int, $after: String, $last: Int, $before: String) {
      leads(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { ${fields} }
    }`,
    given,
  );
  if (errors) throw new Error(`${errors[0]?.extensions.code}: ${errors[0]?.message}`);
  return data.leads;
};

const names = ({ nodes }: Page): string[] => nodes.map(({ name }) => name);

/** Lists, on a server that `open` makes. */
function describeLists(where: string, open: () => Promise<CrmServer>): void {
  describe(where, () => {
    let server: CrmServer;
    let adas: Caller;
    const organisation = newOrganisation();
    const party = newId();
    const instant = (day: number): string => `2026-01-${String(day).padStart(2, '0')}T08:30:00.000Z`;

    beforeAll(async () => {
      server = await open();
      adas = await callerOf(server, { organisation });
      const leads = [
        lead('one', { updatedAt: instant(3), status: 'won', tags: ['vip'], custom: { seats: 4, season: 'spring' } }),
        lead('two', { updatedAt: instant(1), partyId: party, amount: { minor: 500, currency: 'EUR' } }),
        lead('three', { updatedAt: instant(2), partyId: party, tags: ['vip', 'north'], custom: { seats: 9 } }),
        lead('four', { updatedAt: instant(2), partyId: party, notes: 'Wants it soon.', probability: 40 }),
        lead('five', { updatedAt: instant(4), kind: 'deal', tags: ['vip'] }),
        lead('six', { updatedAt: instant(5), private: true, ownerId: ben, createdBy: ben }),
      ];
      const bens = await callerOf(server, { organisation, user: ben });
      const device = newTestDevice();
      for (const answer of await bens.push(device, ...leads.map((body) => device.row(newId(), 0, body)))) {
        expect(answer.refusal).toBeNull();
      }
    }, 60_000);
    afterAll(() => server.close());

    test.for<[what: string, filter: object, orderBy: string[], found: string[]]>([
      ['all, in the order of their ids', {}, [], ['one', 'two', 'three', 'four']],
      [
        'by when they were edited, and by id where that is the same',
        {},
        ['updatedAt'],
        ['two', 'three', 'four', 'one'],
      ],
      ['the other way round', {}, ['updatedAt DESC'], ['one', 'four', 'three', 'two']],
      ['one value', { status: { eq: 'won' } }, [], ['one']],
      ['one value, in the order behind it', { partyId: { eq: party } }, ['updatedAt DESC'], ['four', 'three', 'two']],
      ['several values', { partyId: { in: [party, newId()] } }, [], ['two', 'three', 'four']],
      ['a range', { updatedAt: { gt: instant(1), lte: instant(2) } }, [], ['three', 'four']],
      ['an instant in another form', { updatedAt: { gte: '2026-01-03T09:30:00+01:00' } }, [], ['one']],
      ['a beginning', { updatedAt: { gte: instant(1) }, name: { startsWith: 't' } }, ['updatedAt'], ['two', 'three']],
      ['a text inside another', { partyId: { eq: party }, notes: { contains: 'soon' } }, [], ['four']],
      ['what is not there', { partyId: { eq: party }, notes: { isNull: true } }, [], ['two', 'three']],
      ['what is not so', { partyId: { eq: party }, name: { ne: 'two' } }, [], ['three', 'four']],
      ['a value inside another', { partyId: { eq: party }, amount: { minor: { gte: 500 } } }, [], ['two']],
      ['a number', { partyId: { eq: party }, probability: { lt: 50 } }, [], ['four']],
      [
        'one of two',
        { partyId: { eq: party }, or: [{ name: { eq: 'two' } }, { name: { eq: 'four' } }] },
        [],
        ['two', 'four'],
      ],
      ['none of two', { partyId: { eq: party }, not: { name: { in: ['two', 'four'] } } }, [], ['three']],
      ['a tag', { tags: { hasAny: ['vip', 'none'] } }, [], ['one', 'three']],
      ['all of two tags', { tags: { hasAll: ['vip', 'north'] } }, [], ['three']],
      ['a tag, in an order', { tags: { hasAny: ['vip'] } }, ['updatedAt'], ['three', 'one']],
      ['a custom field', { custom: [{ key: 'season', eq: 'spring' }] }, [], ['one']],
      ['a custom field of several values', { custom: [{ key: 'seats', in: [4, 9] }] }, [], ['one', 'three']],
      ['a range of a custom field', { partyId: { eq: party }, custom: [{ key: 'seats', gt: 4 }] }, [], ['three']],
      ['an empty list of values', { partyId: { in: [] } }, [], []],
    ])('finds %s', async ([, filter, order, found]) => {
      const orderBy = order.map((one) => {
        const [field, direction = 'ASC'] = one.split(' ');
        return { field, direction };
      });
      const page = await list(adas, { filter, orderBy, first: 10 });
      expect(names(page)).toEqual(found);
      expect(page.totalCount).toBe(found.length);
      const backwards = await list(adas, { filter, orderBy, last: 10 });
      expect(names(backwards)).toEqual(found);
    });

    test('pages stand in the same order forwards and backwards', async () => {
      const orderBy = [{ field: 'updatedAt', direction: 'DESC' }];
      const first = await list(adas, { orderBy, first: 3 });
      expect(names(first)).toEqual(['one', 'four', 'three']);
      expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      const second = await list(adas, { orderBy, first: 3, after: first.pageInfo.endCursor });
      expect(names(second)).toEqual(['two']);
      expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
      const back = await list(adas, { orderBy, last: 2, before: second.pageInfo.startCursor });
      expect(names(back)).toEqual(['four', 'three']);
      expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
      const between = { orderBy, first: 9, after: first.edges[0]?.cursor, before: second.pageInfo.startCursor };
      expect(names(await list(adas, between))).toEqual(['four', 'three']);
    });

    test.for<[what: string, given: object, says: string]>([
      ['neither first nor last', {}, 'either "first" or "last"'],
      ['both', { first: 1, last: 1 }, 'either "first" or "last"'],
      ['too many', { first: 101 }, 'from 1 to 100, not 101'],
      ['none', { last: 0 }, 'from 1 to 100, not 0'],
      ['a cursor of nobody', { first: 1, after: 'Zm9v' }, 'The cursor is of another list'],
      ['a filter that is null', { first: 1, filter: { status: { eq: null } } }, '"filter.status.eq" is null'],
      ['a field that is null', { first: 1, filter: { status: null } }, '"filter.status" is null'],
      ['a filter that says nothing', { first: 1, filter: { status: {} } }, '"filter.status" says nothing'],
      ['no instant', { first: 1, filter: { updatedAt: { gt: 'yesterday' } } }, 'is an instant such as'],
      ['no text', { first: 1, filter: { name: { eq: 'a\0b' } } }, 'no text that a record can have'],
      [
        'half a character',
        { first: 1, filter: { custom: [{ key: '\ud800', eq: 1 }] } },
        'no text that a record can have',
      ],
      ['a range of booleans', { first: 1, filter: { custom: [{ key: 'a', gt: true }] } }, 'has no order'],
      ['an object', { first: 1, filter: { custom: [{ key: 'a', eq: { b: 1 } }] } }, 'a text, a number or a boolean'],
    ])('refuses %s', async ([, given, says]) => {
      await expect(list(adas, given)).rejects.toThrow(says);
      await expect(list(adas, given)).rejects.toThrow('BAD_USER_INPUT');
    });

    test.for<[what: string, given: object, says: string]>([
      ['a filter that no index finds', { filter: { notes: { contains: 'soon' } } }, 'with "eq", "in", a range'],
      ['a choice that no index finds', { filter: { or: [{ status: { eq: 'won' } }] } }, 'status, pipelineId'],
      [
        'an order in which the filter is not',
        { filter: { partyId: { eq: '' } }, orderBy: ['position'] },
        'can be ordered by: updatedAt',
      ],
      ['an order that needs a filter', { orderBy: ['expectedClose'] }, '(ownerId, status, expectedClose)'],
      [
        'two directions',
        { filter: { ownerId: { eq: ada } }, orderBy: ['status', 'expectedClose DESC'] },
        'the same one',
      ],
    ])(
      'refuses %s, and says what would work',
      async ([, { orderBy = [], ...given }, says]: [string, { orderBy?: string[] }, string]) => {
        const order = orderBy.map((one) => ({ field: one.split(' ')[0], direction: one.split(' ')[1] ?? 'ASC' }));
        const asked = list(adas, { ...given, orderBy: order, first: 1 });
        await expect(asked).rejects.toThrow('NOT_INDEXED');
        await expect(asked).rejects.toThrow(says);
      },
    );

    test('a cursor of one list is none of another, nor in another organisation', async () => {
      const { pageInfo } = await list(adas, { first: 1 });
      const other = await callerOf(server, { organisation: newOrganisation() });
      const after = pageInfo.endCursor;
      await expect(list(adas, { orderBy: [{ field: 'updatedAt' }], first: 1, after })).rejects.toThrow(
        'of another list',
      );
      await expect(list(other, { first: 1, after })).rejects.toThrow('of another list');
      const changed = `${after?.slice(0, -2)}AA`;
      await expect(list(adas, { first: 1, after: changed })).rejects.toThrow('of another list');
      expect(names(await list(adas, { first: 1, after }))).toEqual(['two']);
    });

    test('what somebody may not see is in no list and counts in none', async () => {
      const bens = await callerOf(server, { organisation, user: ben });
      const filter = { ownerId: { eq: ben } };
      expect(names(await list(bens, { filter, first: 9 }))).toEqual(['six']);
      expect(await list(adas, { filter, first: 9 })).toMatchObject({ nodes: [], totalCount: 0 });
    });

    test('an API key leads to nothing that its scopes leave out', async () => {
      const [company, deal] = [randomUUID(), randomUUID()];
      await adas.ask(
        `mutation ($id: ID!, $deal: ID!) {
          companyCreate(input: { id: $id, name: "Kelp & Co" }) { userErrors { message } }
          dealCreate(input: { id: $deal, name: "Quay", partyId: $id }) { userErrors { message } }
        }`,
        { id: company, deal },
      );
      const { key } = await server.keys.create({ organisation, name: 'Reports', scopes: ['deals:read'] });
      const program = callerWith(server, key);
      const { data } = await program.ask(
        'query ($deal: ID!, $company: ID!) { deal(id: $deal) { name party { name } } node(id: $company) { id } }',
        { deal, company },
      );
      expect(data).toEqual({ deal: { name: 'Quay', party: null }, node: null });
      const { errors } = await program.ask('{ companies(first: 1) { nodes { name } } }');
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_SCOPE');
    });

    test('a record leads to what it refers to, and `node` to any of them', async () => {
      const company = randomUUID();
      const { errors } = await adas.ask(
        `mutation ($id: ID!, $deal: ID!) {
          companyCreate(input: { id: $id, name: "Harbour Works" }) { userErrors { message } }
          dealCreate(input: { id: $deal, name: "Pier", partyId: $id }) { userErrors { message } }
        }`,
        { id: company, deal: party },
      );
      expect(errors).toBeUndefined();
      const { data } = await adas.ask<Record<string, unknown>>(
        `query ($deal: ID!, $company: ID!) {
          deal(id: $deal) { party { __typename name ... on Company { website } } contact { id } owner { name } }
          node(id: $company) { __typename id ... on Company { name } }
          lead(id: $deal) { id }
          nobody: node(id: "${newId()}") { id }
        }`,
        { deal: party, company },
      );
      expect(data).toMatchObject({
        deal: { party: { __typename: 'Company', name: 'Harbour Works' }, contact: null, owner: null },
        node: { __typename: 'Company', id: company, name: 'Harbour Works' },
        lead: null,
        nobody: null,
      });
    });
  });
}

describeLists('lists on PGlite', () => createCrmServer({ database: pglite(), auth: { secret } }));
describeLists('lists in memory', () => createServerOn(createMemoryStore(), async () => {}, { auth: { secret } }));

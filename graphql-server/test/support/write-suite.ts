import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CrmServer } from '../../src/index.ts';
import { account, ada, ben, callerOf, callerWith, lead, newId, newOrganisation, newTestDevice } from './caller.ts';

interface Payload {
  readonly deal?: Record<string, unknown> | null;
  readonly lead?: Record<string, unknown> | null;
  readonly deletedId?: string | null;
  readonly userErrors: readonly { readonly code: string; readonly field: string[] | null; readonly message: string }[];
  readonly replayed: boolean;
}

const rest = 'userErrors { code field message } replayed';
const fields = 'id rev name tags custom stageHistory { id } notes source status amount { minor } ownerId createdBy';

const create = `mutation ($input: DealCreateInput!, $key: String) {
  payload: dealCreate(input: $input, idempotencyKey: $key) { deal { ${fields} } ${rest} } }`;
const update = `mutation ($id: ID!, $input: DealUpdateInput!, $ifRev: SafeInt, $mode: MergeMode, $key: String) {
  payload: dealUpdate(id: $id, input: $input, ifRev: $ifRev, mergeMode: $mode, idempotencyKey: $key) {
    deal { ${fields} } ${rest} } }`;
const remove = `mutation ($id: ID!, $ifRev: SafeInt, $key: String) {
  payload: dealDelete(id: $id, ifRev: $ifRev, idempotencyKey: $key) { deletedId ${rest} } }`;
const upsert = `mutation ($rows: [DealUpsertRow!]!, $key: String) {
  payload: dealsUpsert(rows: $rows, idempotencyKey: $key) { deal { ${fields} } ${rest} } }`;

/** What a partner may rely on, whichever database is below. */
export function describeWrites(name: string, serve: () => Promise<CrmServer>): void {
  describe(name, () => {
    let server: CrmServer;
    beforeAll(async () => {
      server = await serve();
    }, 60_000);
    afterAll(() => server.close());

    const start = async (organisation = newOrganisation()) => {
      const caller = await callerOf(server, { organisation });
      async function send<T = Payload>(mutation: string, variables: object): Promise<T> {
        const { data, errors } = await caller.ask<{ payload: T }>(mutation, variables);
        if (errors) throw new Error(errors[0]?.message);
        return data.payload;
      }
      const made = async (input: object = {}): Promise<{ id: string; rev: number }> => {
        const { deal } = await send(create, { input: { name: 'Slates', ...input } });
        return deal as { id: string; rev: number };
      };
      return { organisation, caller, send, made };
    };

    test('what a partner creates reaches devices like any other record', async () => {
      const { caller, send } = await start();
      const input = {
        name: 'Slates',
        amount: { minor: 120_000, currency: 'EUR' },
        tags: ['roof'],
        custom: { colour: 'red' },
      };
      const { deal, userErrors, replayed } = await send(create, { input });
      expect(userErrors).toEqual([]);
      expect(replayed).toBe(false);
      expect(deal).toMatchObject({ name: 'Slates', rev: 1, status: 'open', ownerId: ada, createdBy: ada });
      const { records } = await caller.pull();
      expect(records).toMatchObject([{ id: deal?.['id'], body: { ...input, kind: 'deal', updatedBy: ada } }]);
    });

    test('the same create under one id makes one record, and says that it was there', async () => {
      const { caller, send } = await start();
      const input = { id: newId(), name: 'Slates' };
      const first = await send(create, { input });
      const again = await send(create, { input });
      expect(again).toEqual({ ...first, replayed: true });
      expect(await caller.pullAll()).toHaveLength(1);
    });

    test('a create that is repeated after others have changed the record is still the same one', async () => {
      const { send } = await start();
      const input = { id: newId(), name: 'Slates' };
      await send(create, { input });
      await send(update, { id: input.id, input: { name: 'Tiles' } });
      expect(await send(create, { input })).toMatchObject({ replayed: true, userErrors: [], deal: { name: 'Tiles' } });
    });

    test('another create under an id that is taken is refused, whoever made the first', async () => {
      const { send, caller } = await start();
      const [mine, theirs, device] = [newId(), newId(), newTestDevice()];
      await send(create, { input: { id: mine, name: 'Slates' } });
      await caller.push(device, device.row(theirs, 0, lead('Ada')));
      for (const id of [mine, theirs]) {
        const { userErrors } = await send(create, { input: { id, name: 'Other' } });
        expect(userErrors).toMatchObject([{ code: 'ID_CONFLICT', field: ['id'] }]);
      }
    });

    test('two of one create at the same time make one record', async () => {
      const { send } = await start();
      const input = { id: newId(), name: 'Slates' };
      const answers = await Promise.all([1, 2, 3, 4].map(() => send(create, { input })));
      expect(answers.map(({ userErrors }) => userErrors)).toEqual([[], [], [], []]);
      expect(answers.map(({ replayed }) => replayed).sort()).toEqual([false, true, true, true]);
    });

    test('a change of a revision that is sent several times at the same moment is done once, and none is told STALE_REV', async () => {
      const { send, made } = await start();
      const { id, rev } = await made();
      const request = { id, input: { name: 'Tiles' }, ifRev: rev, key: 'rename' };
      const answers = await Promise.all([1, 2, 3, 4].map(() => send(update, request)));
      expect(answers.map(({ userErrors }) => userErrors)).toEqual([[], [], [], []]);
      expect(answers.map(({ replayed }) => replayed).sort()).toEqual([false, true, true, true]);
    });

    test('a request with an idempotency key is done once', async () => {
      const { caller, send } = await start();
      const request = { input: { name: 'Slates' }, key: 'order-17' };
      const first = await send(create, request);
      expect(await send(create, request)).toEqual({ ...first, replayed: true });
      expect(await caller.pullAll()).toHaveLength(1);
    });

    test('another request under the same key is refused', async () => {
      const { caller, send, made } = await start();
      await send(create, { input: { name: 'Slates' }, key: 'order-17' });
      const other = await send(create, { input: { name: 'Tiles' }, key: 'order-17' });
      expect(other).toMatchObject({ deal: null, userErrors: [{ code: 'KEY_REUSED', field: ['idempotencyKey'] }] });
      const { id } = await made();
      expect(await send(remove, { id, key: 'order-17' })).toMatchObject({ userErrors: [{ code: 'KEY_REUSED' }] });
      expect(await caller.pullAll()).toHaveLength(2);
    });

    test('the keys of two people are their own', async () => {
      const { organisation, send } = await start();
      const other = await callerOf(server, { organisation, user: ben });
      await send(create, { input: { name: 'Slates' }, key: '1' });
      const { data } = await other.ask<{ payload: Payload }>(create, { input: { name: 'Tiles' }, key: '1' });
      expect(data.payload).toMatchObject({ userErrors: [], replayed: false, deal: { name: 'Tiles' } });
    });

    test('a request that was refused leaves its key to the next try', async () => {
      const { send, made } = await start();
      const { id, rev } = await made();
      const late = await send(update, { id, input: { name: 'Tiles' }, ifRev: rev + 5, key: 'once' });
      expect(late.userErrors).toMatchObject([{ code: 'STALE_REV' }]);
      const mended = await send(update, { id, input: { name: 'Tiles' }, ifRev: rev, key: 'once' });
      expect(mended).toMatchObject({ userErrors: [], replayed: false, deal: { name: 'Tiles' } });
    });

    test('an update changes what it names, takes away what is null, and leaves the rest', async () => {
      const { send, made } = await start();
      const { id } = await made({ notes: 'Call first.', tags: ['roof'] });
      const { deal } = await send(update, { id, input: { notes: null, amount: { minor: 5, currency: 'EUR' } } });
      expect(deal).toMatchObject({ name: 'Slates', notes: null, tags: ['roof'], amount: { minor: 5 } });
    });

    test('an update that changes nothing gives no revision', async () => {
      const { send, made } = await start();
      const { id, rev } = await made();
      expect(await send(update, { id, input: { name: 'Slates' } })).toMatchObject({ deal: { rev }, userErrors: [] });
    });

    test('items of a set and keys of an object are changed one by one', async () => {
      const { send, made } = await start();
      const { id } = await made({ tags: ['roof', 'old'], custom: { colour: 'red', size: 4 } });
      const input = { addTags: ['new', 'roof'], removeTags: ['old'], custom: { colour: null, weight: 9 } };
      const { deal } = await send(update, { id, input });
      expect(deal).toMatchObject({ tags: ['roof', 'new'], custom: { size: 4, weight: 9 } });
      const both = await send(update, { id, input: { tags: [], addTags: ['x'] } });
      expect(both.userErrors).toMatchObject([{ code: 'INVALID', field: ['tags'] }]);
    });

    test('what was said first stays, and an entry that is only added is not rewritten', async () => {
      const { send, made } = await start();
      const entry = { id: 'a', to: newId(), at: '2026-01-31T08:30:00.000Z' };
      const { id } = await made({ source: 'fair', stageHistory: [entry] });
      const second = await send(update, { id, input: { source: 'phone' } });
      expect(second.userErrors).toMatchObject([{ code: 'INVALID', field: ['source'] }]);
      const rewritten = await send(update, { id, input: { stageHistory: [] } });
      expect(rewritten.userErrors).toMatchObject([{ code: 'INVALID', field: ['stageHistory'] }]);
    });

    test('what is wrong with a value is said with the way to it', async () => {
      const { send } = await start();
      const input = { name: 'Slates', amount: { minor: 5, currency: 'euro' } };
      expect(await send(create, { input })).toMatchObject({
        deal: null,
        userErrors: [{ code: 'INVALID', field: ['amount', 'currency'] }],
      });
    });

    describe('a change of an older revision', () => {
      /** A deal at revision 1 whose name somebody has changed since. */
      const changed = async () => {
        const { organisation, caller, send, made } = await start();
        const { id, rev } = await made({ tags: ['old'] });
        const device = newTestDevice();
        await caller.push(device, device.row(id, rev, { name: 'Tiles' }, { at: Date.now() - 1_000 }));
        return { organisation, caller, send, id, rev };
      };

      test('is refused with the record as it is, unless it says otherwise', async () => {
        const { send, id, rev } = await changed();
        const payload = await send(update, { id, input: { notes: 'Call.' }, ifRev: rev });
        expect(payload.userErrors).toMatchObject([{ code: 'STALE_REV', field: ['ifRev'] }]);
        expect(payload.deal).toMatchObject({ name: 'Tiles', rev: rev + 1, notes: null });
        expect(await send(remove, { id, ifRev: rev })).toMatchObject({ userErrors: [{ code: 'STALE_REV' }] });
      });

      test('is taken by FAIL_IF_CONFLICT where nobody has changed the same', async () => {
        const { send, id, rev } = await changed();
        const mode = 'FAIL_IF_CONFLICT';
        const other = await send(update, { id, input: { notes: 'Call.' }, ifRev: rev, mode });
        expect(other).toMatchObject({ userErrors: [], deal: { name: 'Tiles', notes: 'Call.' } });
        const same = await send(update, { id, input: { name: 'Bricks' }, ifRev: rev, mode });
        expect(same).toMatchObject({ userErrors: [{ code: 'STALE_REV', field: ['name'] }], deal: { name: 'Tiles' } });
      });

      test('is merged by MERGE like that of a device, with what it replaced in the log', async () => {
        const { caller, send, id, rev } = await changed();
        const { deal } = await send(update, { id, input: { name: 'Bricks' }, ifRev: rev, mode: 'MERGE' });
        expect(deal).toMatchObject({ name: 'Bricks' });
        const { data } = await caller.ask<{ conflicts: { nodes: object[] } }>(
          `{ conflicts(first: 5) { nodes { field theirs mine result } } }`,
        );
        expect(data.conflicts.nodes).toEqual([{ field: 'name', theirs: 'Tiles', mine: 'Bricks', result: 'Bricks' }]);
      });

      test('counts as it is by OVERWRITE', async () => {
        const { caller, send, made } = await start();
        const { id, rev } = await made({ tags: ['old'] });
        const device = newTestDevice();
        await caller.push(device, device.row(id, rev, { tags: ['old', 'new'] }, { base: ['old'] }));
        const { deal } = await send(update, { id, input: { tags: ['mine'] }, ifRev: rev, mode: 'OVERWRITE' });
        expect(deal).toMatchObject({ tags: ['mine'] });
      });

      test('loses nothing of another program with the same token', async () => {
        const { send, made } = await start();
        const { id, rev } = await made({ tags: [] });
        await send(update, { id, input: { tags: ['one'] }, ifRev: rev, mode: 'MERGE' });
        const { deal } = await send(update, { id, input: { tags: ['two'] }, ifRev: rev, mode: 'MERGE' });
        expect(deal).toMatchObject({ tags: ['one', 'two'] });
      });

      test('takes an item out of a set although others have added to it', async () => {
        const { caller, send, made } = await start();
        const { id, rev } = await made({ tags: ['old'] });
        const device = newTestDevice();
        await caller.push(device, device.row(id, rev, { tags: ['old', 'new'] }, { base: ['old'] }));
        const { deal } = await send(update, { id, input: { removeTags: ['old'] }, ifRev: rev, mode: 'MERGE' });
        expect(deal).toMatchObject({ tags: ['new'] });
      });
    });

    test('a deleted record is deleted on devices, and is not there for partners', async () => {
      const { caller, send, made } = await start();
      const { id } = await made();
      expect(await send(remove, { id })).toEqual({ deletedId: id, userErrors: [], replayed: false });
      expect(await caller.pullAll()).toMatchObject([]);
      expect(await send(remove, { id })).toMatchObject({ deletedId: null, userErrors: [{ code: 'NOT_FOUND' }] });
      expect(await send(update, { id, input: {} })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    });

    test('what may not be seen, is of another kind, or is of another organisation, is not there in the same words', async () => {
      const { organisation, caller, send } = await start();
      const [hidden, aLead, device] = [newId(), newId(), newTestDevice()];
      const other = await callerOf(server, { organisation, user: ben });
      await other.push(device, device.row(hidden, 0, lead('Ben', { kind: 'deal', ownerId: ben, private: true })));
      await caller.push(device, device.row(aLead, 0, lead('Ada')));
      const foreign = await (await start()).made();
      const errors = await Promise.all(
        [hidden, aLead, foreign.id, newId()].map(async (id) => {
          const { deal, userErrors } = await send(update, { id, input: { name: 'Mine' } });
          expect(deal).toBeNull();
          return userErrors.map(({ code, message }) => [code, message.replace(id, '<id>')]);
        }),
      );
      expect(new Set(errors.map((one) => JSON.stringify(one))).size).toBe(1);
      expect(errors[0]).toMatchObject([['NOT_FOUND', expect.any(String)]]);
    });

    test('what a role may not write is refused with its code', async () => {
      const { caller } = await start();
      const { data } = await caller.ask<{ payload: Payload }>(
        `mutation { payload: taxRateCreate(input: { name: "Full", taxPpm: 190000 }) { taxRate { id } ${rest} } }`,
      );
      expect(data.payload.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    });

    test('an upsert makes what is new, changes what is there, and says row by row what it could not do', async () => {
      const { send, made } = await start();
      const { id, rev } = await made();
      const [fresh, nameless] = [newId(), newId()];
      const rows = [
        { id, input: { name: 'Tiles' }, ifRev: rev },
        { id: fresh, input: { name: 'Bricks', addTags: ['new'] } },
        { id: nameless, input: { notes: 'No name.' } },
        { id: fresh, input: { name: 'Again' } },
        { id: 'no id', input: { name: 'Sand' } },
      ];
      const payloads = await send<Payload[]>(upsert, { rows });
      expect(payloads.map(({ deal, userErrors }) => userErrors[0]?.code ?? deal?.['name'])).toEqual([
        'Tiles',
        'Bricks',
        'REQUIRED',
        'INVALID',
        'INVALID',
      ]);
      expect(payloads[1]).toMatchObject({ deal: { id: fresh, tags: ['new'] } });
      expect(payloads[2]).toMatchObject({ deal: null, userErrors: [{ field: ['name'] }] });
      const again = await send<Payload[]>(upsert, { rows: rows.slice(1, 2) });
      expect(again).toMatchObject([{ userErrors: [], deal: { rev: payloads[1]?.deal?.['rev'] } }]);
    });

    test('an upsert of a hundred rows is one transaction, and is done once under its key', async () => {
      const { caller, send } = await start();
      const rows = Array.from({ length: 100 }, (_, i) => ({ id: newId(), input: { name: `Deal ${i}` } }));
      const first = await send<Payload[]>(upsert, { rows, key: 'batch' });
      expect(new Set(first.map(({ deal }) => deal?.['rev'])).size).toBe(100);
      const again = await send<Payload[]>(upsert, { rows, key: 'batch' });
      expect(again.every(({ replayed, userErrors }) => replayed && userErrors.length === 0)).toBe(true);
      expect(await caller.pullAll()).toHaveLength(100);
      await expect(send(upsert, { rows: [...rows, rows[0]] })).rejects.toThrow('up to 100 rows, not 101');
    });

    test("an organisation's own fields are written as JSON, and held to their definitions", async () => {
      const { organisation, send } = await start();
      const admin = await callerOf(server, { organisation, role: 'admin' });
      const { data } = await admin.ask<{ payload: Payload }>(
        `mutation { payload: customFieldCreate(input: { name: "Size", key: "size", entity: "deals", type: number, default: { value: 3 } }) {
          customField { id } ${rest} } }`,
      );
      expect(data.payload.userErrors).toEqual([]);
      expect((await send(create, { input: { name: 'Slates' } })).deal).toMatchObject({ custom: { size: 3 } });
      const wrong = await send(create, { input: { name: 'Slates', custom: { size: 'large' } } });
      expect(wrong.userErrors).toMatchObject([{ code: 'INVALID', field: ['custom', 'size'] }]);
    });

    test('the id of a party that was merged means the one that it became', async () => {
      const { organisation, caller } = await start();
      const run = async (mutation: string) => {
        const { data, errors } =
          await caller.ask<Record<string, Payload & Record<string, { id: string; name: string }>>>(mutation);
        if (errors) throw new Error(errors[0]?.message);
        return data;
      };
      const made = await run(`mutation {
        one: companyCreate(input: { name: "Shale & Sons" }) { company { id } ${rest} }
        two: companyCreate(input: { name: "Shale and Sons" }) { company { id } ${rest} } }`);
      const [one, two] = [made['one']?.['company']?.id, made['two']?.['company']?.id];
      const merged = await run(
        `mutation { done: companyMerge(id: "${one}", duplicateId: "${two}") { company { id } ${rest} } }`,
      );
      expect(merged['done']?.userErrors).toEqual([]);
      const changed = await run(
        `mutation { done: companyUpdate(id: "${two}", input: { name: "Shale" }) { company { id name } ${rest} } }`,
      );
      expect(changed['done']?.['company']).toEqual({ id: one, name: 'Shale' });
      const gone = await run(`mutation { done: companyDelete(id: "${two}") { ${rest} } }`);
      expect(gone['done']?.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
      const back = await run(`mutation { done: companyUnmerge(id: "${two}") { company { id name } ${rest} } }`);
      expect(back['done']).toMatchObject({ userErrors: [], company: { id: two, name: 'Shale and Sons' } });
      expect(organisation).toBeTruthy();
    });

    test('of two changes in one document each payload has the record after its own', async () => {
      const { caller, made } = await start();
      const { id } = await made();
      const change = (input: string) => `dealUpdate(id: "${id}", input: ${input}) { deal { name rev } ${rest} }`;
      const { data } = await caller.ask<Record<string, Payload>>(
        `mutation { one: ${change('{ name: "Tiles" }')} two: ${change('{ name: "Bricks" }')} }`,
      );
      expect(data).toMatchObject({
        one: { deal: { name: 'Tiles', rev: 2 } },
        two: { deal: { name: 'Bricks', rev: 3 } },
      });
    });

    test('an API key writes what its scopes name, in its own name', async () => {
      const { organisation, made } = await start();
      await made();
      const { id, key } = await server.keys.create({ organisation, name: 'Shop', scopes: ['deals:write'] });
      const shop = callerWith(server, key);
      const { data } = await shop.ask<{ payload: Payload }>(create, { input: { name: 'Slates' } });
      expect(data.payload).toMatchObject({ userErrors: [], deal: { createdBy: id } });
      const lost = `mutation { leadConvert(id: "${newId()}") { ${rest} } }`;
      for (const mutation of [`mutation { companyCreate(input: { name: "Kelp" }) { ${rest} } }`, lost]) {
        expect((await shop.ask(mutation)).errors?.[0]?.extensions.code).toBe('FORBIDDEN_SCOPE');
      }
    });

    test('what is hidden from a role cannot be guessed by writing it', async () => {
      const { organisation } = await start();
      const admin = await callerOf(server, { organisation, role: 'admin' });
      const made = await admin.ask<{ role: Payload; deal: { deal: { id: string } } }>(
        `mutation ($role: RoleCreateInput!, $deal: DealCreateInput!) {
          role: roleCreate(input: $role) { ${rest} } deal: dealCreate(input: $deal) { deal { id } ${rest} } }`,
        {
          role: {
            ...{ name: 'Telephone', key: 'telephone' },
            grants: ['read', 'update'].map((action) => ({ id: action, entity: 'deals', action, whose: 'all' })),
            fields: ['notes', 'source', 'custom.margin'].map((field) => ({
              ...{ id: field, entity: 'deals', field, access: 'hidden' },
            })),
          },
          deal: { name: 'Slates', notes: 'Secret', source: 'fair', custom: { margin: 12, size: 3 } },
        },
      );
      expect(made.data.role.userErrors).toEqual([]);
      const { id } = made.data.deal.deal;
      const caller = await callerOf(server, { organisation, role: 'telephone', user: ben });
      const answerTo = async (input: object) => {
        const { data } = await caller.ask<{ payload: Payload }>(update, { id, input });
        return data.payload;
      };
      for (const [right, wrong] of [
        [{ notes: 'Secret' }, { notes: 'Guess' }],
        [{ source: 'fair' }, { source: 'phone' }],
        [{ custom: { margin: 12 } }, { custom: { margin: 13 } }],
      ] as const) {
        const [hit, miss] = [await answerTo(right), await answerTo(wrong)];
        expect(hit.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
        expect(miss).toEqual(hit);
      }
      const { userErrors, deal } = await answerTo({ name: 'Tiles', custom: { size: 4 } });
      expect(userErrors).toEqual([]);
      expect(deal).toMatchObject({ name: 'Tiles', custom: { size: 4 }, notes: null });
      const { data } = await admin.ask(`{ deal(id: "${id}") { notes source custom } }`);
      expect(data).toEqual({ deal: { notes: 'Secret', source: 'fair', custom: { margin: 12, size: 4 } } });
    });

    test('who has no account may write nothing', async () => {
      const { organisation, caller } = await start();
      const admin = await callerOf(server, { organisation, role: 'admin', user: ben });
      const device = newTestDevice();
      await admin.push(
        device,
        device.row(ada, 0, { ...account('Ada', 'rep'), active: false }, { collection: 'settings' }),
      );
      const { data } = await caller.ask<{ payload: Payload }>(create, { input: { name: 'Slates' } });
      expect(data.payload.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    });
  });
}

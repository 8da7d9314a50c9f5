import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CrmServer, createCrmServer, type Database } from '../../src/index.ts';
import { account, ada, ben, callerOf, lead, newId, newOrganisation, newTestDevice, secret } from './caller.ts';

/** What a device may rely on, whichever database is below. */
export function describeSync(name: string, open: () => Database): void {
  describe(name, () => {
    const database = open();
    let server: CrmServer;
    beforeAll(async () => {
      server = await createCrmServer({ database, auth: { secret } });
    }, 60_000);
    afterAll(() => server.close());

    const start = async () => {
      const organisation = newOrganisation();
      return { organisation, caller: await callerOf(server, { organisation }), device: newTestDevice(), id: newId() };
    };

    test('a pushed lead is pulled with its revision and its body', async () => {
      const { caller, device, id } = await start();
      const [answer] = await caller.push(device, device.row(id, 0, lead('Ada Lovelace')));
      expect(answer).toMatchObject({ outcome: 'APPLIED', rev: 1, record: null, conflicts: null, refusal: null });
      const { records, hasMore, remaining } = await caller.pull();
      expect(records).toMatchObject([{ collection: 'deals', id, rev: 1, deleted: false, body: lead('Ada Lovelace') }]);
      expect([hasMore, remaining]).toEqual([false, 0]);
    });

    test('two devices that edit different fields both get their way', async () => {
      const { caller, device, id } = await start();
      const other = newTestDevice();
      await caller.push(device, device.row(id, 0, lead('Ada')));
      await caller.push(device, device.row(id, 1, { name: 'Ada L.' }));
      const [answer] = await caller.push(other, other.row(id, 1, { probability: 40 }));
      expect(answer).toMatchObject({
        outcome: 'APPLIED',
        rev: 3,
        record: { body: { name: 'Ada L.', probability: 40 } },
      });
    });

    test('two devices that edit the same field: the later edit wins, and the conflict is told and kept', async () => {
      const { caller, device, id } = await start();
      const other = newTestDevice();
      const at = Date.now();
      await caller.push(device, device.row(id, 0, lead('Ada')));
      await caller.push(device, device.row(id, 1, { name: 'Ada King' }, { at: at + 1 }));
      const [answer] = await caller.push(other, other.row(id, 1, { name: 'Ada Byron' }, { at }));
      expect(answer).toMatchObject({
        outcome: 'MERGED',
        record: { body: { name: 'Ada King' } },
        conflicts: [{ field: 'name', mine: 'Ada Byron', theirs: 'Ada King', result: 'Ada King' }],
      });
    });

    test('4.3: a row that is pushed twice is applied once', async () => {
      const { caller, device, id } = await start();
      const row = device.row(id, 0, lead('Ada'));
      await caller.push(device, row);
      const [again] = await caller.push(device, row);
      expect(again).toMatchObject({ outcome: 'DUPLICATE', rev: 1, record: { rev: 1, body: { name: 'Ada' } } });
      expect(await caller.pullAll()).toHaveLength(1);
    });

    test('4.4: a row that arrives on several connections at once is applied once', async () => {
      const { caller, device, id } = await start();
      const row = device.row(id, 0, lead('Ada'));
      const answers = await Promise.all(Array.from({ length: 8 }, () => caller.push(device, row)));
      expect(
        answers
          .flat()
          .map(({ outcome }) => outcome)
          .sort(),
      ).toEqual(['APPLIED', ...Array(7).fill('DUPLICATE')]);
      expect((await caller.pull()).records).toMatchObject([{ rev: 1 }]);
    });

    test('devices that push the same records in different orders at once do not block each other', async () => {
      const { caller } = await start();
      const ids = Array.from({ length: 12 }, newId);
      const pushes = Array.from({ length: 10 }, async (_, i) => {
        const device = newTestDevice();
        const order = i % 2 === 0 ? ids : [...ids].reverse();
        return caller.push(
          device,
          ...order.map((id) => device.row(id, 0, { ...lead('Ada'), tags: [device.id] }, { base: [] })),
        );
      });
      const answers = (await Promise.all(pushes)).flat();
      expect(answers.filter(({ outcome }) => outcome === 'REJECTED')).toEqual([]);
      const records = await caller.pullAll();
      expect(records.map(({ body }) => (body['tags'] as string[]).length)).toEqual(ids.map(() => 10));
    });

    test('two rows of one record in one request apply in their order', async () => {
      const { caller, device, id } = await start();
      const answers = await caller.push(
        device,
        device.row(id, 0, lead('Ada')),
        device.row(newId(), 0, lead('Somebody else')),
        device.row(id, 0, { name: 'Ada Lovelace' }),
      );
      expect(answers.map(({ outcome }) => outcome)).toEqual(['APPLIED', 'APPLIED', 'APPLIED']);
      expect((await caller.pullAll()).map(({ body }) => body['name'])).toEqual(['Somebody else', 'Ada Lovelace']);
    });

    test('a deleted record is pulled as deleted, and an edit that comes later brings it back', async () => {
      const { caller, device, id } = await start();
      const other = newTestDevice();
      await caller.push(device, device.row(id, 0, lead('Ada')));
      const { checkpoint } = await caller.pull();
      await caller.push(device, device.row(id, 1, { deleted: true }));
      expect((await caller.pull({ checkpoint })).records).toMatchObject([{ id, deleted: true }]);
      const [answer] = await caller.push(other, other.row(id, 1, { name: 'Ada is alive' }));
      expect(answer).toMatchObject({ outcome: 'MERGED', record: { deleted: false, body: { name: 'Ada is alive' } } });
    });

    test('4.2, 5.7, 5.12: every refused row says why, and its neighbours are applied', async () => {
      const { caller, device } = await start();
      const good = () => device.row(newId(), 0, lead('Good'));
      const foreign = newTestDevice();
      const answers = await caller.push(
        device,
        good(),
        { ...good(), collection: 'unicorns' },
        { ...good(), id: 'not-a-uuid' },
        device.row(newId(), 0, { ...lead('Bad'), status: 'maybe' }),
        device.row(newId(), 0, { name: 'Half a lead' }),
        foreign.row(newId(), 0, lead('Of another device')),
        { ...good(), edits: JSON.parse('{"__proto__": {"value": 1, "rev": 0, "stamp": "x"}}') },
        device.row(newId(), 0, lead('Proto', { custom: JSON.parse('{"deep": [{"__proto__": 1}]}') })),
        device.row(newId(), 0, lead('Nul \0')),
        device.row(newId(), 0, lead('Half a pair \ud83d')),
        device.row(newId(), 0, lead('Large', { custom: { text: 'x'.repeat(300_000) } })),
        device.row(newId(), 0, { ...lead('Sync'), sync: { rev: 1 } }),
        device.row(newId(), 0, { name: 'Paper', kind: 'product' }, { collection: 'products' }),
        device.row(newId(), 0, { ...lead('Ada'), id: newId() }),
        { ...good(), edits: 'none' as never },
        { ...good(), edits: { name: 'no edit' } as never },
        good(),
      );
      const shown = answers.map(({ outcome, refusal }) => [outcome, refusal?.code, refusal?.field]);
      expect(shown).toEqual([
        ['APPLIED', undefined, undefined],
        ['REJECTED', 'NOT_FOUND', undefined],
        ['REJECTED', 'INVALID', 'id'],
        ['REJECTED', 'INVALID', 'status'],
        ['REJECTED', 'INVALID', expect.any(String)],
        ['REJECTED', 'INVALID', 'ownerId'],
        ['REJECTED', 'INVALID', '__proto__'],
        ['REJECTED', 'INVALID', 'custom'],
        ['REJECTED', 'INVALID', 'name'],
        ['REJECTED', 'INVALID', 'name'],
        ['REJECTED', 'LIMIT_EXCEEDED', undefined],
        ['REJECTED', 'INVALID', 'sync'],
        ['REJECTED', 'FORBIDDEN', undefined],
        ['REJECTED', 'INVALID', 'id'],
        ['REJECTED', 'INVALID', undefined],
        ['REJECTED', 'INVALID', 'name'],
        ['APPLIED', undefined, undefined],
      ]);
      expect(await caller.pullAll()).toHaveLength(2);
    });

    test('6.9, 6.10: what the server or a computation sets cannot be pushed', async () => {
      const { organisation, device } = await start();
      const manager = await callerOf(server, { organisation, role: 'manager' });
      const [stock] = await manager.push(
        device,
        device.row(newId(), 0, { stockOnHandMilli: 1 }, { collection: 'products' }),
      );
      expect(stock).toMatchObject({ outcome: 'REJECTED', refusal: { code: 'FORBIDDEN', field: 'stockOnHandMilli' } });
      const [sortName] = await manager.push(
        device,
        device.row(newId(), 0, { sortName: 'a' }, { collection: 'parties' }),
      );
      expect(sortName).toMatchObject({ outcome: 'REJECTED', refusal: { code: 'INVALID', field: 'sortName' } });
    });

    test('5.12: the token says who wrote a record, whatever the device says', async () => {
      const { organisation, caller, device, id } = await start();
      const [mine] = await caller.push(device, device.row(id, 0, lead('Ada', { createdBy: ben, updatedBy: ben })));
      expect(mine).toMatchObject({ outcome: 'APPLIED', record: { body: { createdBy: ada, updatedBy: ada } } });
      const bens = await callerOf(server, { organisation, user: ben });
      const other = newTestDevice();
      await bens.push(other, other.row(id, 1, { name: 'By Ben', updatedBy: ada, createdBy: ben }));
      expect((await caller.pullAll())[0]?.body).toMatchObject({ name: 'By Ben', createdBy: ada, updatedBy: ben });
      await caller.push(device, device.row(id, 2, { name: 'By Ada, who says nothing of it' }));
      expect((await caller.pullAll())[0]?.body).toMatchObject({ createdBy: ada, updatedBy: ada });
    });

    test('8.5, 8.9: a page holds what was asked for, and the checkpoint leads to the next one without gap or repeat', async () => {
      const { caller, device } = await start();
      const rows = Array.from({ length: 23 }, (_, i) => device.row(newId(), 0, lead(`Lead ${i}`)));
      await caller.push(device, ...rows);
      for (const limit of [1, 2, 5, 22, 23, 24]) {
        const pages: number[] = [];
        const ids: string[] = [];
        let checkpoint: string | undefined;
        for (let more = true; more; ) {
          const page = await caller.pull({ limit, ...(checkpoint && { checkpoint }) });
          expect(page.remaining).toBe(23 - ids.length - page.records.length);
          ids.push(...page.records.map(({ id }) => id));
          pages.push(page.records.length);
          ({ checkpoint, hasMore: more } = page);
        }
        expect(ids).toEqual(rows.map(({ id }) => id));
        expect(Math.max(...pages)).toBeLessThanOrEqual(limit);
      }
    });

    test('a page is cut by its bytes as well, and holds at least one record', async () => {
      const { caller, device } = await start();
      const custom = { text: 'x'.repeat(200_000) };
      for (let i = 0; i < 15; i++) await caller.push(device, device.row(newId(), 0, lead(`Large ${i}`, { custom })));
      const page = await caller.pull({ limit: 100 });
      expect(page.records.length).toBeLessThan(15);
      expect(page.records.length + page.remaining).toBe(15);
      expect(await caller.pullAll()).toHaveLength(15);
    });

    test('8.4: a collection that is opened later is pulled from its beginning', async () => {
      const { organisation, caller, device } = await start();
      await caller.push(device, device.row(newId(), 0, lead('Ada')));
      await server.store.import({ id: organisation, name: 'Tides' }, [
        { collection: 'settings', body: { id: newId(), ...account('Ada', 'rep') } },
      ]);
      const first = await caller.pull({ collections: ['deals'] });
      expect(first.records).toHaveLength(1);
      const both = await caller.pull({ collections: ['deals', 'settings'], checkpoint: first.checkpoint });
      expect(both.records).toMatchObject([{ collection: 'settings' }]);
      // A collection that was closed for a while goes on where it was.
      const again = await caller.pull({ collections: ['deals'], checkpoint: both.checkpoint });
      expect((await caller.pull({ collections: ['deals', 'settings'], checkpoint: again.checkpoint })).records).toEqual(
        [],
      );
    });

    test('8.16: a checkpoint that somebody else made, or that was changed, is refused', async () => {
      const { caller, device } = await start();
      await caller.push(device, device.row(newId(), 0, lead('Ada')));
      const { checkpoint } = await caller.pull();
      const stranger = await callerOf(server, { organisation: newOrganisation() });
      await expect(stranger.pull({ checkpoint })).rejects.toThrow('CHECKPOINT_INVALID');
      for (const position of [0, 10, checkpoint.length - 5, checkpoint.length - 20]) {
        const other = checkpoint[position] === 'A' ? 'B' : 'A';
        const forged = checkpoint.slice(0, position) + other + checkpoint.slice(position + 1);
        await expect(caller.pull({ checkpoint: forged })).rejects.toThrow('CHECKPOINT_INVALID');
      }
    });

    test('9.2: a checkpoint that is ahead of the database begins a new life, and the pull goes on where that starts', async () => {
      const { organisation, caller, device } = await start();
      await caller.push(device, device.row(newId(), 0, lead('Ada')), device.row(newId(), 0, lead('Ben')));
      const before = await caller.pull();
      await database.across.query('DELETE FROM records WHERE org = $1 AND rev = 2', [organisation]);
      await database.across.query('DELETE FROM placements WHERE org = $1 AND seq = 2', [organisation]);
      await database.across.query('UPDATE organisations SET seq = 1 WHERE id = $1', [organisation]);
      const { records, timeline, checkpoint } = await caller.pull({ checkpoint: before.checkpoint });
      expect(records).toEqual([]);
      expect(timeline).toEqual([...before.timeline, { epoch: expect.any(String), from: 1 }]);
      await caller.push(device, device.row(newId(), 0, lead('Cleo')));
      expect((await caller.pull({ checkpoint })).records).toMatchObject([{ rev: 2, body: { name: 'Cleo' } }]);
      expect((await caller.pull({ checkpoint: before.checkpoint })).records).toMatchObject([{ rev: 2 }]);
    });

    test('9.5: a push under another epoch is refused as a whole, and so is one that knows a revision never given', async () => {
      const { caller, device, id } = await start();
      const { timeline } = await caller.pushAll({ device: device.id, rows: [device.row(id, 0, lead('Ada'))] });
      const epoch = timeline[0]?.epoch ?? '';
      const push = (rev: number, of: string) =>
        caller.pushAll({ device: device.id, epoch: of, rows: [device.row(id, rev, { name: 'Ada L.' })] });
      await expect(push(1, crypto.randomUUID())).rejects.toThrow('EPOCH_CHANGED');
      await expect(push(2, epoch)).rejects.toThrow('EPOCH_CHANGED');
      const after = await caller.pull();
      expect(after.records).toMatchObject([{ rev: 1, body: { name: 'Ada' } }]);
      expect(after.timeline).toEqual([...timeline, { epoch: expect.any(String), from: 1 }]);
      expect(await push(1, after.timeline[1]?.epoch ?? '')).toMatchObject({
        answers: [{ outcome: 'APPLIED', rev: 2 }],
      });
    });

    test('an organisation sees nothing of another, even under the same id', async () => {
      const { caller, device, id } = await start();
      const stranger = await callerOf(server, { organisation: newOrganisation(), user: ben });
      const strange = newTestDevice();
      await caller.push(device, device.row(id, 0, lead('A secret of Tides')));
      expect((await stranger.pull()).records).toEqual([]);
      const [answer] = await stranger.push(
        strange,
        strange.row(id, 0, { ...lead('Mine'), createdBy: ben, updatedBy: ben }),
      );
      expect(answer).toMatchObject({ outcome: 'APPLIED', rev: 1, record: null });
      expect((await caller.pullAll())[0]?.body['name']).toBe('A secret of Tides');
      const { data } = await stranger.ask<{ lead: { name: string } }>('query ($id: ID!) { lead(id: $id) { name } }', {
        id,
      });
      expect(data.lead.name).toBe('Mine');
    });

    test('an import is pulled like any other write, and repeating it changes nothing', async () => {
      const { organisation, caller } = await start();
      const records = Array.from({ length: 2_500 }, (_, i) => ({
        collection: 'deals',
        body: { id: newId(), ...lead(`Lead ${i}`) },
      }));
      const progress: number[] = [];
      const tides = { id: organisation, name: 'Tides' };
      expect(await server.store.import(tides, records, (done) => progress.push(done))).toBe(2_500);
      expect(progress).toEqual([1_000, 2_000, 2_500]);
      const pulled = await caller.pullAll({ limit: 1_000 });
      expect(pulled.map(({ rev }) => rev)).toEqual(records.map((_, i) => i + 1));
      expect(await server.store.import(tides, records)).toBe(0);
    });

    test('an import that breaks its schema names the record and the field', async () => {
      const record = { collection: 'deals', body: { id: newId(), ...lead('') } };
      const importing = server.store.import({ id: newOrganisation(), name: 'Tides' }, [record]);
      await expect(importing).rejects.toThrow(/^Import of deals\/.*: name: expected at least 1 characters/);
    });

    test('a device edits what was imported without a conflict', async () => {
      const { organisation, caller, device, id } = await start();
      await server.store.import({ id: organisation, name: 'Tides' }, [
        { collection: 'deals', body: { id, ...lead('Ada') } },
      ]);
      const [answer] = await caller.push(device, device.row(id, 1, { name: 'Ada Lovelace' }));
      expect(answer).toMatchObject({ outcome: 'APPLIED', rev: 2, record: null });
    });

    test('the read API pages through the records of a kind and leaves out what is deleted', async () => {
      const { caller, device } = await start();
      const ids = Array.from({ length: 5 }, newId);
      await caller.push(device, ...ids.map((id) => device.row(id, 0, lead(`Lead ${id}`))));
      await caller.push(device, device.row(ids[2] ?? '', 3, { deleted: true }));
      type Page = {
        leads: { nodes: { id: string; rev: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
      const query = `query ($first: Int!, $after: String) { leads(first: $first, after: $after) {
        nodes { id rev name amount { minor currency } createdAt } pageInfo { hasNextPage endCursor }
      } }`;
      const first = await caller.ask<Page>(query, { first: 3 });
      expect(first.data.leads).toMatchObject({
        nodes: [{ id: ids[0], rev: 1 }, { id: ids[1] }, { id: ids[3] }],
        pageInfo: { hasNextPage: true },
      });
      const second = await caller.ask<Page>(query, { first: 3, after: first.data.leads.pageInfo.endCursor });
      expect(second.data.leads).toMatchObject({ nodes: [{ id: ids[4] }], pageInfo: { hasNextPage: false } });
      expect((await caller.ask(query, { first: 101 })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    });

    test('10.1: a hint comes at once with the head, and then with every write of the organisation', async () => {
      const { caller, device } = await start();
      const stranger = await callerOf(server, { organisation: newOrganisation() });
      const hints = await caller.hints();
      expect((await hints.next()).value).toEqual({ seq: 0 });
      await stranger.push(newTestDevice());
      const strange = newTestDevice();
      await stranger.push(strange, strange.row(newId(), 0, lead('Elsewhere')));
      await caller.push(device, device.row(newId(), 0, lead('Here')), device.row(newId(), 0, lead('And here')));
      expect((await hints.next()).value).toEqual({ seq: 2 });
      await hints.return(undefined);
    });

    test('a stream of hints ends when its token does', async () => {
      const caller = await callerOf(server, { organisation: newOrganisation(), expiresIn: '2 seconds' });
      const hints = await caller.hints();
      const told: unknown[] = [];
      for await (const hint of hints) told.push(hint);
      expect(told).toEqual([{ seq: 0 }]);
      const refusal = async () => (await caller.ask('{ me { id } }')).errors?.[0]?.extensions.code;
      await expect.poll(refusal).toBe('UNAUTHENTICATED');
    });
  });
}

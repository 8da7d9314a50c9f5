import type { Json } from '@rockpool/schema';
import type { PullResult } from '@rockpool/schema/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CrmServer } from '../../src/index.ts';
import { ada, ben, type Caller, callerOf, lead, newId, newOrganisation, newTestDevice, team } from './caller.ts';

const cleo = '00000000-0000-7000-8000-00000000000c';

/** Pulls as a device does: page by page, from one checkpoint to the next. */
export function follower(caller: Caller, limit = 100) {
  let checkpoint: string | undefined;
  const pages: PullResult[] = [];
  return {
    /** The names of what came and the ids of what left, up to the head. */
    async next() {
      const [came, left]: [unknown[], string[]] = [[], []];
      for (let page: PullResult | undefined; page?.hasMore !== false; ) {
        page = await caller.pull({ limit, collections: ['deals'], ...(checkpoint && { checkpoint }) });
        pages.push(page);
        checkpoint = page.checkpoint;
        came.push(...page.records.map(({ body, deleted }) => (deleted ? `${body['name']} deleted` : body['name'])));
        left.push(...page.left.map(({ id }) => id));
      }
      return { came, left };
    },
    pages,
  };
}

/** Who may see what, on a server that `open` makes. */
export function describeScopes(name: string, open: () => Promise<CrmServer>): void {
  describe(name, () => {
    let server: CrmServer;
    beforeAll(async () => {
      server = await open();
    }, 60_000);
    afterAll(() => server.close());

    const start = async () => {
      const organisation = newOrganisation();
      const as = (user: string) => callerOf(server, { organisation, user });
      const device = newTestDevice();
      const adas = await as(ada);
      const teamId = newId();
      return {
        organisation,
        device,
        ada: adas,
        ben: await as(ben),
        cleo: await as(cleo),
        teamId,
        /** What Ada writes; by default a lead of hers that everybody sees. */
        write: async (id: string, rev: number, edits: Record<string, Json>) => {
          const [answer] = await adas.push(device, device.row(id, rev, edits));
          if (answer?.outcome === 'REJECTED') throw new Error(JSON.stringify(answer));
          return answer?.rev ?? 0;
        },
        setMembers: (...memberIds: string[]) =>
          server.store.import({ id: organisation, name: '' }, [
            { collection: 'settings', body: { id: teamId, ...team('North', memberIds) } },
          ]),
      };
    };

    test('8.1: a private record is there for its owner, its teams and whom it is shared with, and for nobody else', async () => {
      const at = await start();
      await at.setMembers(ben);
      await at.write(newId(), 0, lead('Open'));
      await at.write(newId(), 0, lead('Mine', { private: true }));
      await at.write(newId(), 0, lead('Shared', { private: true, sharedWith: [cleo] }));
      await at.write(newId(), 0, lead('Of the team', { private: true, teamIds: [at.teamId] }));
      const seenBy = async (caller: Caller) => (await follower(caller).next()).came;
      expect(await seenBy(at.ada)).toEqual(['Open', 'Mine', 'Shared', 'Of the team']);
      expect(await seenBy(at.ben)).toEqual(['Open', 'Of the team']);
      expect(await seenBy(at.cleo)).toEqual(['Open', 'Shared']);
    });

    test('8.1: an archived record is on no device; 8.2: it is read and written all the same', async () => {
      const at = await start();
      const id = newId();
      await at.write(id, 0, lead('Old'));
      const bens = follower(at.ben);
      await bens.next();
      const rev = await at.write(id, 1, { archived: true });
      expect(await bens.next()).toEqual({ came: [], left: [id] });
      const query = 'query ($id: ID!) { lead(id: $id) { name } leads(first: 5) { nodes { name } } }';
      expect((await at.ben.ask(query, { id })).data).toEqual({
        lead: { name: 'Old' },
        leads: { nodes: [{ name: 'Old' }] },
      });
      const other = newTestDevice();
      const [answer] = await at.ben.push(other, other.row(id, rev, { name: 'Older', archived: false }));
      expect(answer).toMatchObject({ outcome: 'APPLIED' });
      expect(await bens.next()).toEqual({ came: ['Older'], left: [] });
    });

    test('8.2: the read API shows nothing that is somebody else’s, by id or in a list', async () => {
      const at = await start();
      const id = newId();
      await at.write(id, 0, lead('Secret', { private: true }));
      await at.write(newId(), 0, lead('Archived secret', { private: true, archived: true }));
      await at.write(newId(), 0, lead('Open'));
      const query = 'query ($id: ID!) { lead(id: $id) { name } leads(first: 5) { nodes { name } } }';
      const nodes = [{ name: 'Open' }];
      expect((await at.ben.ask(query, { id })).data).toEqual({ lead: null, leads: { nodes } });
      const { data } = await at.ada.ask<{ lead: object; leads: { nodes: object[] } }>(query, { id });
      expect([data.lead, data.leads.nodes.length]).toEqual([{ name: 'Secret' }, 3]);
    });

    test('8.3: and is told once more when the row comes again, for its first answer may have been lost', async () => {
      const at = await start();
      const id = newId();
      await at.write(id, 0, lead('Old'));
      const phone = follower(at.ada);
      await phone.next();
      const row = at.device.row(id, 1, { archived: true });
      await at.ada.push(at.device, row);
      expect(await phone.next()).toEqual({ came: [], left: [id] });
      expect(await at.ada.push(at.device, row)).toMatchObject([{ outcome: 'DUPLICATE' }]);
      expect(await phone.next()).toEqual({ came: [], left: [id] });
    });

    test('8.3: who writes a record out of their own sight is told to let go of it, on every device', async () => {
      const at = await start();
      const [given, born] = [newId(), newId()];
      await at.write(given, 0, lead('Given away'));
      const [phone, laptop] = [follower(at.ada), follower(at.ada)];
      await Promise.all([phone.next(), laptop.next()]);
      await at.write(given, 1, { private: true, ownerId: ben });
      await at.write(born, 0, lead('For Ben', { private: true, ownerId: ben }));
      for (const device of [phone, laptop]) expect(await device.next()).toEqual({ came: [], left: [given, born] });
      expect((await follower(at.ben).next()).came).toEqual(['Given away', 'For Ben']);
    });

    test('8.4: an old record reaches a user who is given it, alone or with a team', async () => {
      const at = await start();
      const id = newId();
      await at.write(id, 0, lead('Private', { private: true }));
      await at.write(newId(), 0, lead('Of the team', { private: true, teamIds: [at.teamId] }));
      await at.write(newId(), 0, lead('Open'));
      const bens = follower(at.ben, 1);
      expect(await bens.next()).toEqual({ came: ['Open'], left: [] });
      await at.setMembers(ben);
      expect(await bens.next()).toEqual({ came: ['Of the team'], left: [] });
      await at.write(id, 1, { sharedWith: [ben] });
      expect(await bens.next()).toEqual({ came: ['Private'], left: [] });
      expect(bens.pages.map(({ reconcile }) => reconcile)).toEqual([false, true, false]);
    });

    test('8.4: who starts at the beginning gets what lives, on every page, and later deletions are told', async () => {
      const at = await start();
      const ids = Array.from({ length: 6 }, newId);
      for (const [i, id] of ids.entries()) await at.write(id, 0, lead(`Lead ${i}`));
      for (const id of [ids[1], ids[3]]) await at.write(id ?? '', 6, { deleted: true });
      await at.write(ids[2] ?? '', 6, { private: true });
      const bens = follower(at.ben, 1);
      expect(await bens.next()).toEqual({ came: ['Lead 0', 'Lead 4', 'Lead 5'], left: [] });
      await at.write(ids[4] ?? '', 9, { deleted: true });
      expect(await bens.next()).toEqual({ came: ['Lead 4 deleted'], left: [] });
    });

    test('8.4: what is deleted between the pages of a first pull is told as deleted', async () => {
      const at = await start();
      const ids = [newId(), newId()];
      for (const id of ids) await at.write(id, 0, lead(id));
      const first = await at.ben.pull({ limit: 1, collections: ['deals'] });
      await at.write(ids[0] ?? '', 2, { deleted: true });
      const second = await at.ben.pull({ limit: 5, collections: ['deals'], checkpoint: first.checkpoint });
      expect(second.records.map(({ id, deleted }) => [id, deleted])).toEqual([
        [ids[1], false],
        [ids[0], true],
      ]);
    });

    test('8.5: a record in several held scopes comes once', async () => {
      const at = await start();
      await at.setMembers(ada, ben);
      const id = newId();
      const bens = follower(at.ben);
      await bens.next();
      await at.write(id, 0, lead('Twice', { private: true, teamIds: [at.teamId], sharedWith: [ben] }));
      expect((await bens.next()).came).toEqual(['Twice']);
      await at.write(id, 2, { name: 'Twice again' });
      expect((await bens.next()).came).toEqual(['Twice again']);
    });

    test('8.6: news comes first, and old records fill the page up', async () => {
      const at = await start();
      for (let i = 0; i < 6; i++) {
        await at.write(newId(), 0, lead(`Old ${i}`, { private: true, teamIds: [at.teamId] }));
      }
      const bens = follower(at.ben, 4);
      await bens.next();
      await at.setMembers(ben);
      await at.write(newId(), 0, lead('News'));
      expect((await bens.next()).came).toEqual(['News', ...[0, 1, 2, 3, 4, 5].map((i) => `Old ${i}`)]);
      expect(bens.pages.slice(-2).map(({ records, remaining }) => [records.length, remaining])).toEqual([
        [4, 3],
        [3, 0],
      ]);
    });

    test('8.6: news that fills a page by its bytes leaves the old records for the next one', async () => {
      const at = await start();
      const custom = { text: 'x'.repeat(250_000) };
      await at.write(newId(), 0, lead('Old', { private: true, teamIds: [at.teamId] }));
      const bens = follower(at.ben);
      await bens.next();
      await at.setMembers(ben);
      for (let i = 0; i < 9; i++) await at.write(newId(), 0, lead(`Large ${i}`, { custom }));
      expect((await bens.next()).came).toEqual([...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => `Large ${i}`), 'Old']);
      expect(bens.pages.slice(-2).map(({ records, remaining }) => [records.length, remaining])).toEqual([
        [9, 1],
        [1, 0],
      ]);
    });

    test('8.7: what moves from one held scope to another does not leave', async () => {
      const at = await start();
      await at.setMembers(ben);
      const id = newId();
      await at.write(id, 0, lead('Wanderer'));
      const bens = follower(at.ben);
      await bens.next();
      await at.write(id, 2, { private: true, teamIds: [at.teamId] });
      expect(await bens.next()).toEqual({ came: ['Wanderer'], left: [] });
      await at.write(id, 3, { teamIds: [] });
      expect(await bens.next()).toEqual({ came: [], left: [id] });
    });

    test('8.7: what left one scope after the other is told to have left once', async () => {
      const at = await start();
      await at.setMembers(ben);
      const id = newId();
      await at.write(id, 0, lead('Private', { private: true, sharedWith: [ben], teamIds: [at.teamId] }));
      const bens = follower(at.ben);
      await bens.next();
      const rev = await at.write(id, 2, { sharedWith: [] });
      await at.write(id, rev, { teamIds: [] });
      expect(await bens.next()).toEqual({ came: [], left: [id] });
    });

    test('8.7: what left one scope and was deleted in another that is new to the device is told to have left', async () => {
      const at = await start();
      const id = newId();
      await at.write(id, 0, lead('Gone', { private: true, sharedWith: [ben] }));
      const bens = follower(at.ben);
      expect((await bens.next()).came).toEqual(['Gone']);
      await at.write(id, 1, { sharedWith: [], teamIds: [at.teamId] });
      await at.write(id, 2, { deleted: true });
      await at.setMembers(ben);
      expect(await bens.next()).toEqual({ came: [], left: [id] });
    });

    test('8.8: a lost team is told until a checkpoint without it is in use', async () => {
      const at = await start();
      await at.setMembers(ben);
      await at.write(newId(), 0, lead('Of the team', { private: true, teamIds: [at.teamId] }));
      const before = await at.ben.pull();
      await at.setMembers();
      const lost = await at.ben.pull({ checkpoint: before.checkpoint });
      expect([before.reconcile, lost.reconcile, lost.left]).toEqual([false, true, []]);
      expect((await at.ben.pull({ checkpoint: before.checkpoint })).reconcile).toBe(true);
      expect((await at.ben.pull({ checkpoint: lost.checkpoint })).reconcile).toBe(false);
      const { left } = await at.ben.compare({
        collection: 'deals',
        buckets: [],
        holdings: before.records
          .filter(({ collection }) => collection === 'deals')
          .map(({ id, rev }) => ({ id, rev, hash: 0 })),
      });
      expect(left).toHaveLength(1);
    });

    test('8.16: the checkpoint of one user is no good for another', async () => {
      const at = await start();
      const { checkpoint } = await at.ada.pull();
      await expect(at.ben.pull({ checkpoint })).rejects.toThrow('CHECKPOINT_INVALID');
    });

    test('5.11: a row for what may not be seen, and one for what is not there, are refused in the same words', async () => {
      const at = await start();
      const hidden = newId();
      const rev = await at.write(hidden, 0, lead('Hidden', { private: true }));
      const device = newTestDevice();
      const answers = await at.ben.push(
        device,
        device.row(hidden, rev, { name: 'Mine now' }),
        device.row(hidden, 0, lead('Mine now')),
        device.row(hidden, rev, { deleted: true }),
        device.row(newId(), rev, { name: 'Nothing there' }),
        device.row(newId(), 0, lead('New')),
      );
      const refused = { outcome: 'REJECTED', rev: 0, record: null, conflicts: null, refusal: answers[0]?.refusal };
      expect(answers[0]?.refusal).toMatchObject({ code: 'ACCESS_REVOKED' });
      for (const answer of answers.slice(0, 4)) expect(answer).toMatchObject(refused);
      expect(answers[4]).toMatchObject({ outcome: 'APPLIED' });
      expect((await follower(at.ada).next()).came).toEqual(['Hidden', 'New']);
    });

    test('5.11: an answer shows no record that its user may not see, and no later revision of it than the row did', async () => {
      const at = await start();
      const id = newId();
      await at.write(id, 0, lead('Ours'));
      await at.write(id, 1, { source: 'a friend' });
      const device = newTestDevice();
      const [answer] = await at.ben.push(device, device.row(id, 1, { private: true, sharedWith: [] }));
      expect(answer).toMatchObject({ outcome: 'APPLIED', rev: 1, record: null });
    });

    test('4.3: a row that was taken before its user lost sight of the record is a duplicate, without the record', async () => {
      const at = await start();
      const device = newTestDevice();
      const row = device.row(newId(), 0, lead('For Ben', { private: true, ownerId: ben }));
      const [first] = await at.ada.push(device, row);
      await at.ben.push(newTestDevice());
      const bens = newTestDevice();
      await at.ben.push(bens, bens.row(row.id, 1, { name: 'Now mine' }));
      const [again] = await at.ada.push(device, row);
      expect([first, again]).toMatchObject([
        { outcome: 'APPLIED', rev: 1 },
        { outcome: 'DUPLICATE', rev: 1, record: null },
      ]);
    });

    test('5.9: a conflict is not told again to a user who may not see the record any more', async () => {
      const at = await start();
      const id = newId();
      await at.write(id, 0, lead('Ours'));
      await at.write(id, 1, { name: 'By Ada' });
      const device = newTestDevice();
      const row = device.row(id, 1, { name: 'By Ben' });
      const push = async () => (await at.ben.push(device, row))[0];
      expect((await push())?.conflicts).toMatchObject([{ theirs: 'By Ada' }]);
      expect((await push())?.conflicts).toMatchObject([{ theirs: 'By Ada' }]);
      await at.write(id, 3, { private: true });
      expect(await push()).toMatchObject({ outcome: 'DUPLICATE', rev: 1, record: null, conflicts: null });
    });

    test('8.2: a revoked right ends at the next push, a granted one begins there', async () => {
      const at = await start();
      await at.setMembers(ben);
      const id = newId();
      await at.write(id, 0, lead('Ours', { private: true, teamIds: [at.teamId] }));
      const device = newTestDevice();
      const outcomeOf = async (edits: Record<string, Json>) =>
        (await at.ben.push(device, device.row(id, 2, edits)))[0]?.outcome;
      expect(await outcomeOf({ name: 'By Ben' })).toBe('APPLIED');
      await at.setMembers();
      expect(await outcomeOf({ name: 'By Ben, too late' })).toBe('REJECTED');
      await at.setMembers(ben);
      expect(await outcomeOf({ name: 'By Ben again' })).toBe('APPLIED');
    });

    test('8.13: a deletion is told in the scopes where the record lay, and nowhere else', async () => {
      const at = await start();
      const id = newId();
      await at.write(id, 0, lead('Ours', { private: true, sharedWith: [ben] }));
      const [bens, cleos] = [follower(at.ben), follower(at.cleo)];
      await Promise.all([bens.next(), cleos.next()]);
      await at.write(id, 1, { deleted: true });
      expect(await bens.next()).toEqual({ came: ['Ours deleted'], left: [] });
      expect(await cleos.next()).toEqual({ came: [], left: [] });
    });
  });
}

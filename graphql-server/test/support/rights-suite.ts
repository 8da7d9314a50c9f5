import { deals, type Json, type JsonObject } from '@rockpool/schema';
import { digestOf, recordHash, type ServerRecord } from '@rockpool/schema/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CrmServer } from '../../src/index.ts';
import {
  account,
  ada,
  ben,
  type Caller,
  callerOf,
  lead,
  newId,
  newOrganisation,
  newTestDevice,
  team,
} from './caller.ts';
import { follower } from './scope-suite.ts';

const setting = {
  ...{ ownerId: '', teamIds: [], tags: [], custom: {}, key: '', order: 0, active: true, archived: false },
  ...{ createdAt: '2026-01-31T08:30:00.000Z', createdBy: '', updatedAt: '2026-01-31T08:30:00.000Z', updatedBy: '' },
};

/** `read own` becomes a grant for deals. */
const grantsOf = (words: readonly string[]): JsonObject[] =>
  words.map((text) => {
    const [action = '', whose = ''] = text.split(' ');
    return { id: action, entity: 'deals', action, whose };
  });

/** `hidden notes` becomes a rule for deals. */
const rulesOf = (words: readonly string[]): JsonObject[] =>
  words.map((text) => {
    const [access = '', field = ''] = text.split(' ');
    return { id: field, entity: 'deals', field, access };
  });

/** What the roles of an organisation let their users do, on a server that `open` makes. */
export function describeRights(name: string, open: () => Promise<CrmServer>): void {
  describe(name, () => {
    let server: CrmServer;
    beforeAll(async () => {
      server = await open();
    }, 60_000);
    afterAll(() => server.close());

    const start = async () => {
      const organisation = newOrganisation();
      const [roleId, teamId] = [newId(), newId()];
      const as = (user: string, role = 'rep') => callerOf(server, { organisation, user, role });
      const [boss, bens] = [await as(ada, 'manager'), await as(ben)];
      const set = (id: string, body: Record<string, Json>) =>
        server.store.import({ id: organisation, name: '' }, [
          { collection: 'settings', body: { ...setting, id, ...body } },
        ]);
      const [device, bensDevice] = [newTestDevice(), newTestDevice()];
      const codeOf = async (caller: Caller, ...rows: Parameters<Caller['push']>[1][]) => {
        const [answer] = await caller.push(caller === boss ? device : bensDevice, ...rows);
        return answer?.refusal?.code ?? answer?.outcome;
      };
      return {
        ...{ boss, ben: bens, as, teamId, set, codeOf },
        /** What a rep may do with deals: Ben is one. */
        grant: (grants: string[], rules: string[] = []) =>
          set(roleId, { kind: 'role', key: 'rep', name: 'Rep', grants: grantsOf(grants), fields: rulesOf(rules) }),
        setMembers: (...memberIds: string[]) => set(teamId, team('North', memberIds)),
        /** Written by the manager. */
        write: async (id: string, rev: number, edits: Record<string, Json>) => {
          const [answer] = await boss.push(device, device.row(id, rev, edits));
          if (answer?.outcome === 'REJECTED') throw new Error(JSON.stringify(answer));
          return answer?.rev ?? 0;
        },
        /** What comes of a row of Ben's. */
        tries: (id: string, rev: number, edits: Record<string, Json>, base?: Json) =>
          codeOf(bens, bensDevice.row(id, rev, edits, base === undefined ? {} : { base })),
      };
    };

    test('8.1, 18.2: who reads their own finds what they own and what is shared with them, and nothing else', async () => {
      const at = await start();
      await at.setMembers(ben);
      await at.grant(['read own']);
      await at.write(newId(), 0, lead('Theirs'));
      await at.write(newId(), 0, lead('Mine', { ownerId: ben }));
      await at.write(newId(), 0, lead('Mine, private', { ownerId: ben, private: true }));
      await at.write(newId(), 0, lead('Shared', { sharedWith: [ben] }));
      await at.write(newId(), 0, lead('Of the team', { teamIds: [at.teamId] }));
      await at.write(newId(), 0, lead('Of the team, private', { teamIds: [at.teamId], private: true }));
      const names = ['Mine', 'Mine, private', 'Shared'];
      expect((await follower(at.ben).next()).came).toEqual(names);
      const query = '{ leads(first: 9) { nodes { name } } }';
      expect((await at.ben.ask(query)).data).toEqual({ leads: { nodes: names.map((one) => ({ name: one })) } });
      await at.grant(['read team']);
      expect((await follower(at.ben).next()).came).toEqual([...names, 'Of the team', 'Of the team, private']);
    });

    test('8.7: what is given to somebody else leaves who reads their own, and what is given to them comes', async () => {
      const at = await start();
      await at.grant(['read own']);
      const [mine, theirs] = [newId(), newId()];
      await at.write(mine, 0, lead('Mine', { ownerId: ben }));
      await at.write(theirs, 0, lead('Theirs'));
      const bens = follower(at.ben);
      await bens.next();
      await at.write(mine, 9, { ownerId: ada });
      await at.write(theirs, 9, { ownerId: ben });
      expect(await bens.next()).toEqual({ came: ['Theirs'], left: [mine] });
      await at.write(theirs, 9, { archived: true });
      expect(await bens.next()).toEqual({ came: [], left: [theirs] });
      expect(await at.tries(theirs, 9, { name: 'From the archive' })).toBe('APPLIED');
    });

    test('5.11: a row that says nothing of a record that is not there makes none', async () => {
      const at = await start();
      // Of what its writer does not see the server keeps that it left them: there must be something that did.
      await at.grant(['read own']);
      const { timeline } = await at.ben.pull();
      const device = newTestDevice();
      const row = { collection: 'deals', rev: 0, edits: {} };
      const lost = { stamp: '', deleted: false, body: lead('Never lost') };
      const answers = await at.ben.push(
        device,
        { ...row, id: newId() },
        { ...row, id: newId(), lost: { ...lost, epoch: newId() } },
        { ...row, id: newId(), rev: 1, lost: { ...lost, epoch: timeline.at(-1)?.epoch ?? '' } },
      );
      expect(answers.map(({ refusal }) => refusal?.code)).toEqual(Array(3).fill('ACCESS_REVOKED'));
      expect((await at.boss.pull({ collections: ['deals'] })).records).toEqual([]);
    });

    test('8.4, 8.8: a role that reads less, and then more again, is told to be compared once each time', async () => {
      const at = await start();
      await at.write(newId(), 0, lead('Theirs'));
      const mine = newId();
      await at.write(mine, 0, lead('Mine', { ownerId: ben }));
      const bens = follower(at.ben);
      expect((await bens.next()).came).toEqual(['Theirs', 'Mine']);
      await at.grant(['read own']);
      expect(await bens.next()).toEqual({ came: ['Mine'], left: [] });
      await bens.next();
      const { left } = await at.ben.compare({
        collection: 'deals',
        buckets: [],
        holdings: (await at.boss.pull({ collections: ['deals'] })).records.map(({ id, rev }) => ({ id, rev, hash: 0 })),
      });
      expect(left).toHaveLength(1);
      await at.grant([]);
      expect((await bens.next()).came).toEqual(['Theirs', 'Mine']);
      await bens.next();
      expect(bens.pages.map(({ reconcile }) => reconcile)).toEqual([false, true, false, true, false]);
    });

    test('18.2: who may read nothing of a collection pulls nothing, and finds nothing', async () => {
      const at = await start();
      const id = newId();
      await at.write(id, 0, lead('Mine', { ownerId: ben }));
      await at.grant(['read none']);
      expect((await at.ben.pull({ collections: ['deals'] })).records).toEqual([]);
      expect((await at.ben.digest(['deals'])).digests[0]?.counts.every((count) => count === 0)).toBe(true);
      expect(await at.tries(id, 1, { name: 'Still mine' })).toBe('ACCESS_REVOKED');
      expect(await at.tries(newId(), 0, lead('New'))).toBe('FORBIDDEN');
    });

    test('18.3: the role in the user’s own setting counts, and one that is not active ends all access', async () => {
      const at = await start();
      await at.write(newId(), 0, lead('Theirs'));
      await at.grant(['read own']);
      const seen = async () => (await at.ben.pull()).records.map(({ body }) => body['kind']);
      expect(await seen()).not.toContain('lead');
      await at.set(ben, account('Ben', 'manager'));
      expect(await seen()).toContain('lead');
      await at.set(ben, { ...account('Ben', 'manager'), active: false });
      expect(await seen()).toEqual([]);
      expect(await at.tries(newId(), 0, lead('New'))).toBe('FORBIDDEN');
    });

    test('18.5: what a role may not do is refused when it is pushed, whatever held when it was written', async () => {
      const at = await start();
      const [mine, theirs, secret] = [newId(), newId(), newId()];
      await at.write(mine, 0, lead('Mine', { ownerId: ben }));
      await at.write(theirs, 0, lead('Theirs'));
      await at.write(secret, 0, lead('Secret', { private: true }));
      await at.grant(['create own', 'update own', 'delete none']);
      expect(await at.tries(mine, 1, { name: 'Changed' })).toBe('APPLIED');
      expect(await at.tries(theirs, 2, { name: 'Changed' })).toBe('FORBIDDEN');
      expect(await at.tries(secret, 3, { name: 'Changed' })).toBe('ACCESS_REVOKED');
      expect(await at.tries(mine, 4, { deleted: true })).toBe('FORBIDDEN');
      expect(await at.tries(newId(), 0, lead('For me', { ownerId: ben }))).toBe('APPLIED');
      expect(await at.tries(newId(), 0, lead('For Ada', { ownerId: ada }))).toBe('FORBIDDEN');
      await at.grant(['delete own', 'update none']);
      expect(await at.tries(mine, 4, { deleted: true })).toBe('APPLIED');
    });

    test('18.5: nobody makes a record their own that they may not change, and who only shares it not at all', async () => {
      const at = await start();
      const [theirs, shared, mine] = [newId(), newId(), newId()];
      await at.write(theirs, 0, lead('Theirs'));
      await at.write(shared, 0, lead('Shared', { sharedWith: [ben] }));
      await at.write(mine, 0, lead('Mine', { ownerId: ben }));
      await at.grant(['update own']);
      expect(await at.tries(theirs, 1, { ownerId: ben })).toBe('FORBIDDEN');
      for (const edit of [{ ownerId: ben }, { private: true }, { sharedWith: [ben, ada] }, { teamIds: [at.teamId] }]) {
        expect(await at.tries(shared, 9, edit), JSON.stringify(edit)).toBe('FORBIDDEN');
      }
      expect(await at.tries(shared, 9, { name: 'Shared work' })).toBe('APPLIED');
      expect(await at.tries(mine, 9, { ownerId: ada })).toBe('APPLIED');
    });

    test('18.4: nobody but an admin writes roles, users and teams, whatever a grant says', async () => {
      const at = await start();
      const grants = [{ id: 'a', entity: 'settings', action: 'create', whose: 'all' }];
      await at.set(newId(), { kind: 'role', key: 'rep', name: 'Rep', grants });
      const device = newTestDevice();
      const make = (body: Record<string, Json>) =>
        device.row(newId(), 0, { ...setting, name: 'Mine', ...body }, { collection: 'settings' });
      const [boss] = [await at.as(ben)];
      const answers = await boss.push(
        device,
        make({ kind: 'tag' }),
        make({ kind: 'role', key: 'rep', grants: [] }),
        make({ kind: 'user', role: 'admin' }),
        make({ kind: 'team', memberIds: [ben] }),
      );
      expect(answers.map(({ outcome, refusal }) => refusal?.code ?? outcome)).toEqual([
        ...['APPLIED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
      ]);
    });

    test('a user is told the role that counts now, whatever the token says', async () => {
      const at = await start();
      const boss = await at.as(ben, 'manager');
      const role = async () => ((await boss.ask('{ me { role } }')).data as { me: { role: string } }).me.role;
      expect(await role()).toBe('manager');
      await at.set(ben, account('Ben', 'rep'));
      expect(await role()).toBe('rep');
    });

    test('18.6: a hidden field leaves by no way, and a digest counts the record without it', async () => {
      const at = await start();
      const id = newId();
      const [secret, custom] = ['pays late', { margin: 'thirty', berths: 2 }];
      await at.write(id, 0, lead('Ada', { notes: secret, custom }));
      await at.write(id, 1, { notes: `${secret} again` });
      await at.grant([], ['hidden notes', 'hidden custom.margin']);
      const bens = newTestDevice();
      const shared = { custom: { berths: 2 } };
      const [answer] = await at.ben.push(bens, bens.row(id, 1, { name: 'By Ben' }));
      const pulled = await at.ben.pull({ collections: ['deals'] });
      const compared = await at.ben.compare({ collection: 'deals', buckets: [], holdings: [{ id, rev: 0, hash: 0 }] });
      const { data } = await at.ben.ask(
        'query ($id: ID!) { lead(id: $id) { notes custom } leads(first: 3) { nodes { notes custom } } conflicts(first: 9) { nodes { field mine theirs } } }',
        { id },
      );
      expect(JSON.stringify([answer, pulled, compared, data])).not.toMatch(/pays late|thirty|margin/);
      expect([answer?.record?.body, pulled.records[0]?.body, compared.records[0]?.body]).toMatchObject([
        ...[shared, shared, shared],
      ]);
      const record = pulled.records[0] as ServerRecord;
      const { digests } = await at.ben.digest(['deals']);
      expect(digests).toEqual([digestOf(deals, [record])]);
      const holdings = [{ id, rev: record.rev, hash: recordHash(deals, record) }];
      expect((await at.ben.compare({ collection: 'deals', buckets: [], holdings })).records).toEqual([]);
    });

    test('18.6: a row without what is hidden keeps it, and one with it is refused', async () => {
      const at = await start();
      const id = newId();
      await at.write(id, 0, lead('Ada', { notes: 'pays late', custom: { margin: 30, berths: 2 } }));
      await at.grant([], ['hidden notes', 'hidden custom.margin']);
      expect(await at.tries(id, 1, { name: 'Ada L.' })).toBe('APPLIED');
      expect(await at.tries(id, 2, { custom: { berths: 3 } }, { berths: 2 })).toBe('APPLIED');
      expect(await at.tries(id, 3, { notes: 'pays at once' })).toBe('FORBIDDEN');
      expect(await at.tries(id, 3, { custom: { berths: 3, margin: 10 } }, { berths: 3 })).toBe('FORBIDDEN');
      expect(await at.tries(newId(), 0, lead('New', { notes: 'mine' }))).toBe('FORBIDDEN');
      // A device that knew the key before the rule came, and has not changed it.
      const both = { berths: 3, margin: 30 };
      expect(await at.tries(id, 3, { custom: { ...both, berths: 4 } }, both)).toBe('APPLIED');
      const { records } = await at.boss.pull({ collections: ['deals'] });
      expect(records[0]?.body).toMatchObject({ name: 'Ada L.', notes: 'pays late', custom: { margin: 30, berths: 4 } });
    });

    test('18.6: what others make of a hidden field is no conflict of who does not see it', async () => {
      const at = await start();
      const id = newId();
      await at.write(id, 0, lead('Ada', { custom: { margin: 30, berths: 2 } }));
      await at.grant([], ['hidden custom.margin']);
      await at.write(id, 1, { custom: { margin: 40, berths: 3 } });
      const device = newTestDevice();
      const row = device.row(id, 1, { custom: { berths: 4 } }, { base: { berths: 2 } });
      const [answer] = await at.ben.push(device, row);
      expect(answer).toMatchObject({ outcome: 'APPLIED', record: { body: { custom: { berths: 4 } } } });
      expect(JSON.stringify(answer)).not.toContain('margin');
      expect((await at.boss.pull({ collections: ['deals'] })).records[0]?.body).toMatchObject({
        custom: { margin: 40, berths: 4 },
      });
    });

    test('18.6: a conflict about a field that has been hidden since is told no more', async () => {
      const at = await start();
      const id = newId();
      await at.write(id, 0, lead('Ada', { notes: 'one' }));
      await at.write(id, 1, { notes: 'two' });
      const device = newTestDevice();
      const row = device.row(id, 1, { notes: 'three' }, { base: 'one' });
      const told = async () => {
        const [answer] = await at.ben.push(device, row);
        const { data } = await at.ben.ask<{ conflicts: { nodes: { field: string }[] } }>(
          '{ conflicts(first: 9) { nodes { field } } }',
        );
        return [answer?.conflicts ?? [], data.conflicts.nodes].map((all) => all.map(({ field }) => field));
      };
      expect(await told()).toEqual([['notes'], ['notes']]);
      await at.grant([], ['hidden notes']);
      expect(await told()).toEqual([[], []]);
    });

    test('8.8: other field rules are told to be compared once', async () => {
      const at = await start();
      await at.write(newId(), 0, lead('Ada', { notes: 'pays late' }));
      const bens = follower(at.ben);
      await bens.next();
      await at.grant([], ['hidden notes']);
      for (let i = 0; i < 2; i++) await bens.next();
      await at.grant([], []);
      for (let i = 0; i < 2; i++) await bens.next();
      expect(bens.pages.map(({ reconcile }) => reconcile)).toEqual([false, true, false, true, false]);
    });

    test('18.7: a field that is read only stays as it is, and as it is by default in a new record', async () => {
      const at = await start();
      const id = newId();
      await at.write(id, 0, lead('Ada', { score: 10, custom: { limit: 5 } }));
      await at.grant([], ['readonly score', 'readonly custom.limit', 'readonly name', 'readonly partyId']);
      expect(await at.tries(id, 1, { score: 90 })).toBe('FORBIDDEN');
      expect(await at.tries(id, 1, { custom: { limit: 6 } }, { limit: 5 })).toBe('FORBIDDEN');
      expect(await at.tries(id, 1, { custom: { limit: 5, berths: 1 } }, { limit: 5 })).toBe('APPLIED');
      expect(await at.tries(newId(), 0, lead('New'))).toBe('APPLIED');
      expect(await at.tries(newId(), 0, lead('New', { score: 90 }))).toBe('FORBIDDEN');
      expect(await at.tries(newId(), 0, lead('New', { partyId: newId() }))).toBe('FORBIDDEN');
    });
  });
}

import { collections } from '@rockpool/schema';
import { BUCKETS, bucketOf, digestOf, recordHash, type ServerRecord } from '@rockpool/schema/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CrmServer } from '../../src/index.ts';
import { ben, callerOf, lead, newId, newOrganisation, newTestDevice } from './caller.ts';

const { deals } = collections;
const holdingOf = (record: ServerRecord) => ({ id: record.id, rev: record.rev, hash: recordHash(deals, record) });

/** What digests and comparisons say, on a server that `open` makes. */
export function describeCompare(name: string, open: () => Promise<CrmServer>): void {
  describe(name, () => {
    let server: CrmServer;
    beforeAll(async () => {
      server = await open();
    }, 60_000);
    afterAll(() => server.close());

    const start = async () => {
      const organisation = newOrganisation();
      const device = newTestDevice();
      const ada = await callerOf(server, { organisation });
      const ids = Array.from({ length: 5 }, newId);
      await ada.push(
        device,
        ...ids.map((id, i) => device.row(id, 0, lead(`Lead ${i}`, i === 1 ? { private: true } : {}))),
      );
      await ada.push(device, device.row(ids[2] ?? '', 3, { archived: true }));
      const records = async () => (await ada.pull({ collections: ['deals'] })).records;
      return { organisation, device, ada, ben: await callerOf(server, { organisation, user: ben }), ids, records };
    };

    test('11.2: the digest sums up what lives in the held scopes: what a device has that pulled everything', async () => {
      const at = await start();
      await at.ada.push(at.device, at.device.row(at.ids[4] ?? '', 5, { deleted: true }));
      const records = await at.records();
      expect(records.map(({ body }) => body['name'])).toEqual(['Lead 0', 'Lead 1', 'Lead 3']);
      const { digests, timeline } = await at.ada.digest(['deals', 'parties']);
      expect(digests).toEqual([digestOf(deals, records), digestOf(collections.parties, [])]);
      expect(timeline).toHaveLength(1);
      const bens = await at.ben.digest(['deals']);
      expect(bens.digests[0]?.counts.reduce((sum, count) => sum + count, 0)).toBe(2);
    });

    test('11.2: a collection of many batches is summed up whole', async () => {
      const organisation = newOrganisation();
      const records = Array.from({ length: 2_100 }, (_, i) => ({
        collection: 'deals',
        body: { id: newId(), ...lead(`${i}`) },
      }));
      await server.store.import({ id: organisation, name: '' }, records);
      const caller = await callerOf(server, { organisation });
      const pulled = (await caller.pullAll({ limit: 2_000 })) as ServerRecord[];
      expect((await caller.digest(['deals'])).digests).toEqual([digestOf(deals, pulled)]);
    });

    test('11.4: of the holdings, what differs comes and what is not there for the user is named', async () => {
      const at = await start();
      const [same, outdated, changed, deleted] = await at.records();
      if (!same || !outdated || !changed || !deleted) throw new Error('There are four.');
      await at.ada.push(at.device, at.device.row(deleted.id, deleted.rev, { deleted: true }));
      const unknown = newId();
      const holdings = [
        holdingOf(same),
        { ...holdingOf(outdated), rev: 1 },
        { ...holdingOf(changed), hash: 1 },
        holdingOf(deleted),
        { id: unknown, rev: 7, hash: 0 },
        { id: at.ids[2] ?? '', rev: 3, hash: 0 },
      ];
      const { records, left } = await at.ada.compare({ collection: 'deals', buckets: [], holdings });
      expect(records.map(({ id, deleted }) => [id, deleted]).sort()).toEqual(
        [
          [outdated.id, false],
          [changed.id, false],
          [deleted.id, true],
        ].sort(),
      );
      expect([...left].sort()).toEqual([unknown, at.ids[2]].sort());
      const bens = await at.ben.compare({ collection: 'deals', buckets: [], holdings: [holdingOf(outdated)] });
      expect(bens).toMatchObject({ records: [], left: [outdated.id] });
    });

    test('11.4: of the named buckets, what lives and is not held comes', async () => {
      const at = await start();
      const records = await at.records();
      const [first, second] = records;
      if (!first || !second) throw new Error('There are four.');
      const compare = async (buckets: number[], held: readonly ServerRecord[]) =>
        (await at.ada.compare({ collection: 'deals', buckets, holdings: held.map(holdingOf) })).records.map(
          ({ id }) => id,
        );
      expect(await compare([bucketOf(second.id)], [])).toEqual([second.id]);
      expect(await compare([bucketOf(first.id), bucketOf(second.id)], [first])).toEqual([second.id]);
      expect(await compare([...Array(BUCKETS).keys()], [])).toEqual(records.map(({ id }) => id));
    });

    test('11.4: what is lacking is cut by its size, and what is said of holdings is whole or refused', async () => {
      const organisation = newOrganisation();
      const device = newTestDevice();
      const caller = await callerOf(server, { organisation });
      const ids = Array.from({ length: 21 }, newId);
      const custom = { text: 'x'.repeat(250_000) };
      for (const id of ids) await caller.push(device, device.row(id, 0, lead('Large', { custom })));
      const all = { collection: 'deals', buckets: [...Array(BUCKETS).keys()], holdings: [] };
      const { records } = await caller.compare(all);
      expect(records).toHaveLength(16);
      const rest = await caller.compare({ ...all, holdings: records.map(holdingOf) });
      expect(rest.records).toHaveLength(5);
      const holdings = ids.map((id) => ({ id, rev: 0, hash: 0 }));
      await expect(caller.compare({ ...all, buckets: [], holdings })).rejects.toThrow('413 BAD_USER_INPUT');
      expect((await caller.compare({ ...all, buckets: [], holdings: holdings.slice(0, 10) })).records).toHaveLength(10);
    });

    test('11.4: a comparison of too much at once is refused', async () => {
      const { ada } = await start();
      const holdings = Array.from({ length: 1_001 }, () => ({ id: newId(), rev: 1, hash: 0 }));
      await expect(ada.compare({ collection: 'deals', buckets: [], holdings })).rejects.toThrow('400 BAD_USER_INPUT');
      for (const buckets of [[-1], [256], [...Array(257).fill(0)]]) {
        await expect(ada.compare({ collection: 'deals', buckets, holdings: [] })).rejects.toThrow('BAD_USER_INPUT');
      }
      await expect(ada.compare({ collection: 'unicorns', buckets: [], holdings: [] })).rejects.toThrow(
        'BAD_USER_INPUT',
      );
      await expect(ada.digest(['unicorns'])).rejects.toThrow('BAD_USER_INPUT');
    });
  });
}

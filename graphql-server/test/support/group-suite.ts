import type { PushRow } from '@rockpool/schema/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CrmServer } from '../../src/index.ts';
import { callerOf, lead, newId, newOrganisation, newTestDevice } from './caller.ts';

const together = (groups: readonly string[], ...rows: PushRow[]): PushRow[] => rows.map((row) => ({ ...row, groups }));

/** What a transaction may rely on, whichever database is below. */
export function describeGroups(name: string, open: () => Promise<CrmServer>): void {
  describe(name, () => {
    let server: CrmServer;
    beforeAll(async () => {
      server = await open();
    }, 60_000);
    afterAll(() => server.close());

    async function start() {
      const caller = await callerOf(server, { organisation: newOrganisation() });
      const device = newTestDevice();
      const good = (title: string): PushRow => device.row(newId(), 0, lead(title));
      /** A lead has a name. */
      const bad = (): PushRow => device.row(newId(), 0, { kind: 'lead' });
      const names = async () => (await caller.pullAll()).map(({ body }) => body['name']);
      return { caller, device, good, bad, names };
    }

    test('4.6: rows that share a group are taken together', async () => {
      const { caller, device, good, names } = await start();
      const answers = await caller.push(device, ...together(['g'], good('one'), good('two')), good('three'));
      expect(answers.map(({ outcome }) => outcome)).toEqual(['APPLIED', 'APPLIED', 'APPLIED']);
      expect(await names()).toEqual(['one', 'two', 'three']);
    });

    test('4.6: one refused row refuses its group, directly or by way of others, and nobody else', async () => {
      const { caller, device, good, bad, names } = await start();
      const culprit = bad();
      const answers = await caller.push(
        device,
        ...together(['g'], good('one')),
        ...together(['h'], good('two')),
        ...together(['g', 'h'], good('three')),
        ...together(['h'], culprit),
        good('alone'),
        ...together(['i'], good('other')),
      );
      expect(answers.map(({ outcome, refusal }) => refusal?.code ?? outcome)).toEqual([
        ...['GROUP_REFUSED', 'GROUP_REFUSED', 'GROUP_REFUSED', 'INVALID', 'APPLIED', 'APPLIED'],
      ]);
      expect(answers[0]?.refusal?.message).toContain(culprit.id);
      expect(await names()).toEqual(['alone', 'other']);
    });

    test('4.6: a row that cannot even be looked at refuses its group', async () => {
      const { caller, device, good, names } = await start();
      const nowhere = { ...good('one'), collection: 'dogs' };
      const answers = await caller.push(device, ...together(['g'], good('two'), nowhere));
      expect(answers.map(({ refusal }) => refusal?.code)).toEqual(['GROUP_REFUSED', 'NOT_FOUND']);
      expect(await names()).toEqual([]);
    });

    test('4.7: a row of a group that was taken before is a duplicate, whatever becomes of the others', async () => {
      const { caller, device, good, bad, names } = await start();
      const [one, two] = together(['g'], good('one'), good('two')) as [PushRow, PushRow];
      await caller.push(device, one, two);
      const again = await caller.push(device, one, two);
      expect(again.map(({ outcome }) => outcome)).toEqual(['DUPLICATE', 'DUPLICATE']);
      const fresh = good('three');
      const answers = await caller.push(device, one, ...together(['g'], fresh, bad()));
      expect(answers.map(({ outcome }) => outcome)).toEqual(['DUPLICATE', 'REJECTED', 'REJECTED']);
      expect(await names()).toEqual(['one', 'two']);
      // Refused is not seen: the same row is taken once nothing is wrong with its group.
      expect(await caller.push(device, fresh)).toMatchObject([{ outcome: 'APPLIED' }]);
    });

    test('4.6: a record that stands twice in a group is refused with it; two of one record go one after the other', async () => {
      const { caller, device, good, names } = await start();
      const id = newId();
      const [first, second] = [device.row(id, 0, lead('one')), device.row(id, 0, lead('two'))];
      const twice = await caller.push(device, ...together(['g'], first, good('beside'), second));
      expect(twice.map(({ refusal }) => refusal?.code)).toEqual(['GROUP_REFUSED', 'GROUP_REFUSED', 'INVALID']);
      const inOrder = await caller.push(device, first, ...together(['h'], second, good('beside')));
      expect(inOrder.map(({ outcome }) => outcome)).toEqual(['APPLIED', 'APPLIED', 'APPLIED']);
      expect(await names()).toEqual(['two', 'beside']);
    });

    test('4.6: two devices whose transactions meet on a record both get all of theirs', async () => {
      const { caller, device, good } = await start();
      const other = newTestDevice();
      const shared = newId();
      await caller.push(device, device.row(shared, 0, lead('shared')));
      const [mine, theirs] = await Promise.all([
        caller.push(device, ...together(['g'], device.row(shared, 1, { probability: 10 }), good('mine'))),
        caller.push(
          other,
          ...together(['h'], other.row(newId(), 0, lead('theirs')), other.row(shared, 1, { position: 'b' })),
        ),
      ]);
      expect([...mine, ...theirs].map(({ outcome }) => outcome)).toEqual(Array(4).fill('APPLIED'));
      const records = new Map((await caller.pullAll()).map(({ body }) => [body['name'], body]));
      expect([...records.keys()].sort()).toEqual(['mine', 'shared', 'theirs']);
      expect(records.get('shared')).toMatchObject({ probability: 10, position: 'b' });
    });
  });
}

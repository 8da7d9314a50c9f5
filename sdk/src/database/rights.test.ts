import type { JsonObject } from '@rockpool/schema';
import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { openDevice } from '../../test/devices.ts';
import { createMemoryServer } from '../../test/memory-server.ts';

const at = '2026-05-04T09:30:00.000Z';
const common = { createdAt: at, updatedAt: at, order: 0, active: true };

/** Ada's device, with a role in the settings: what the rep may do with deals. */
async function openAs(grants: Record<string, string>, fields: JsonObject[] = []) {
  const server = createMemoryServer();
  const put = (id: string, body: JsonObject) =>
    server.put({ collection: 'settings', id, body: { id, ...common, name: id, ...body } });
  const all = Object.entries(grants).map(([action, whose]) => ({ id: action, entity: 'deals', action, whose }));
  put('the role', { kind: 'role', key: 'rep', grants: all, fields });
  put('north', { kind: 'team', memberIds: ['ada'] });
  const options = { collections: ['deals', 'settings'] } as object;
  const crm = await openDevice(server, options);
  await crm.sync.now();
  return { crm, server, put };
}

test('18.2: what a role grants is asked for offline, by record, view and collection', async () => {
  const { crm } = await openAs({ update: 'team', delete: 'own' });
  crm.sync.pause();
  const mine = await crm.leads.insert({ name: 'Mine' });
  const ours = await crm.leads.insert({ name: 'Ours', ownerId: 'ben', teamIds: ['north'] });
  const theirs = await crm.leads.insert({ name: 'Theirs', ownerId: 'ben' });
  const answers = (action: 'update' | 'delete') => [mine, ours, theirs].map((one) => crm.can(action, one));
  expect(answers('update')).toEqual([true, true, false]);
  expect(answers('delete')).toEqual([true, false, false]);
  expect(
    ['deals', 'leads', 'settings', 'teams', 'seriesLeases', 'unknown'].map((one) => crm.can('create', one)),
  ).toEqual([...[true, true, false, false, true, false]]);
});

test('18.6, 18.7: a field that is hidden or read only is no field to edit', async () => {
  const rules = [
    { id: 'a', entity: 'deals', field: 'score', access: 'readonly' },
    { id: 'b', entity: 'deals', field: 'notes', access: 'hidden' },
  ];
  const { crm } = await openAs({}, rules);
  const lead = await crm.leads.insert({ name: 'Ada' });
  const words = ['name', 'score', 'notes'].map((field) => [
    crm.can('read', lead, field),
    crm.can('update', lead, field),
  ]);
  expect(words).toEqual([
    [true, true],
    [true, false],
    [false, false],
  ]);
});

test('18.3: an app is told when its user may do something else than before', async () => {
  const { crm, put } = await openAs({ delete: 'own' });
  const lead = await crm.leads.insert({ name: 'Theirs', ownerId: 'ben' });
  const seen: boolean[] = [];
  crm.can$.subscribe((can) => seen.push(can('delete', lead)));
  put('the role', { kind: 'role', key: 'rep', grants: [] });
  await crm.sync.now();
  await expect.poll(() => seen).toEqual([false, true]);
  put('ada', { kind: 'user', role: 'guest' });
  await crm.sync.now();
  await expect.poll(() => crm.can('read', 'leads')).toBe(false);
  expect((await firstValueFrom(crm.can$))('read', 'settings')).toBe(true);
});

import { expect, test } from 'vitest';
import { newId, newTestDevice } from '../../test/support/caller.ts';
import { pusher } from '../../test/support/pushing.ts';
import { importRecords } from '../sync/import.ts';
import { createMemoryStore } from '../testing/memory-store.ts';

const times = { createdAt: '2026-03-01T08:00:00.000Z', updatedAt: '2026-03-01T08:00:00.000Z' };
const role = (fields: object[], grants: object[] = []) => ({
  ...{
    ...times,
    kind: 'role',
    key: 'rep',
    name: 'Rep',
    grants,
    fields: fields.map((one, i) => ({ id: `${i}`, ...one })),
  },
});

test.for([
  ['notes', 'hidden', 'APPLIED'],
  ['custom.margin', 'hidden', 'APPLIED'],
  ['amount', 'readonly', 'APPLIED'],
  ['amount', 'hidden', 'INVALID'],
  ['lostReason', 'hidden', 'INVALID'],
  ['ownerId', 'hidden', 'INVALID'],
])('18.6: a role that makes %s of deals %s is %s', async ([field = '', access = '', outcome]) => {
  const { edit } = pusher(createMemoryStore(), { role: 'admin' });
  expect(await edit('settings', newId(), role([{ entity: 'deals', field, access }]) as never)).toBe(outcome);
});

test('16.2: a party that its author does not see is nobody’s twin', async () => {
  const store = createMemoryStore();
  const boss = pusher(store, { role: 'manager' });
  const { organisation } = boss;
  const grants = [{ id: 'a', entity: 'parties', action: 'read', whose: 'own' }];
  await importRecords(
    store,
    { id: organisation, name: '' },
    [{ collection: 'settings', body: { id: newId(), order: 0, active: true, ...role([], grants) } }],
    0,
  );
  const kelp = { ...times, kind: 'organisation', name: 'Kelp', taxId: 'DE123456789', ownerId: 'somebody' };
  const [first, second, third] = [newId(), newId(), newId()];
  await boss.edit('parties', first, kelp);
  const narrow = pusher(store, { organisation, role: 'rep', device: newTestDevice() });
  const mine = { ...kelp, ownerId: '00000000-0000-7000-8000-00000000000a' };
  expect(await narrow.edit('parties', second, mine)).toBe('APPLIED');
  expect(await boss.body('parties', second)).toMatchObject({ mergedInto: '' });
  await boss.edit('parties', third, kelp);
  expect((await boss.body('parties', third))['mergedInto']).not.toBe('');
});

import type { JsonObject } from '@rockpool/schema';
import type { PushRow } from '@rockpool/schema/protocol';
import { expect, test } from 'vitest';
import { lead, newId, newTestDevice } from '../../../test/support/caller.ts';
import { pusher } from '../../../test/support/pushing.ts';
import { createMemoryStore } from '../../testing/memory-store.ts';
import { importRecords } from '../import.ts';

const at = '2026-01-31T08:30:00.000Z';
const rules = [
  { id: 'a', entity: 'deals', field: 'notes', access: 'hidden' },
  { id: 'b', entity: 'deals', field: 'custom.margin', access: 'hidden' },
  { id: 'c', entity: 'deals', field: 'score', access: 'readonly' },
];

/** A manager who sees all, a rep who does not, and a server that loses what they did since `back`. */
async function start(grants: JsonObject[] = []) {
  const store = createMemoryStore();
  const manager = pusher(store, { role: 'manager' });
  const { organisation } = manager;
  const rep = pusher(store, { organisation, role: 'rep', device: newTestDevice() });
  const role = { kind: 'role', key: 'rep', name: 'Rep', grants, fields: rules, createdAt: at, updatedAt: at };
  await importRecords(
    store,
    { id: organisation, name: '' },
    [{ collection: 'settings', body: { id: newId(), order: 0, active: true, ...role } }],
    0,
  );
  return {
    ...{ manager, rep },
    async restoreTo(back: () => void) {
      const { timeline } = await store.head(organisation);
      back();
      await store.beginLife(organisation, timeline.at(-1)?.epoch ?? '');
    },
    backUp: () => store.backUp(organisation),
    /** The offer of a device that does not have what is hidden from its user. */
    partOf: ({ lost, ...row }: PushRow): PushRow => {
      if (!lost) throw new Error('No offer.');
      const { notes: _notes, custom: _custom, ...body } = lost.body;
      return { ...row, lost: { ...lost, body: { ...body, custom: { berths: 3 } } } };
    },
  };
}

const known = { name: 'Ada', notes: 'pays late', score: 10, custom: { margin: 30, berths: 2 } };
const later = { name: 'Ada L.', notes: 'pays at once', score: 20, custom: { margin: 40, berths: 3 } };

test('9.10: who sees a part of a record brings back a part, and the rest stands as the backup has it', async () => {
  const { manager, rep, backUp, restoreTo, partOf } = await start();
  const id = newId();
  await manager.edit('deals', id, lead('Ada', known));
  const back = backUp();
  await manager.edit('deals', id, later);
  const offer = await manager.offerOf('deals', id);
  await restoreTo(back);
  const [answer] = await rep.send(partOf(offer));
  expect(answer).toMatchObject({ outcome: 'MERGED', record: { body: { name: 'Ada L.', custom: { berths: 3 } } } });
  expect(JSON.stringify(answer)).not.toMatch(/pays|margin/);
  expect(await manager.body('deals', id)).toMatchObject({
    ...known,
    name: 'Ada L.',
    custom: { margin: 30, berths: 3 },
  });
  expect(await manager.send(offer)).toMatchObject([{ outcome: 'MERGED' }]);
  expect(await manager.body('deals', id)).toMatchObject(later);
  expect(await rep.send(partOf(offer))).toMatchObject([{ outcome: 'DUPLICATE' }]);
  expect(await manager.body('deals', id)).toMatchObject(later);
});

test('9.10: a record that the server never had comes back in parts, in either order', async () => {
  for (const isPartFirst of [true, false]) {
    const { manager, rep, backUp, restoreTo, partOf } = await start();
    const id = newId();
    const back = backUp();
    await manager.edit('deals', id, lead('Ada', later));
    const offer = await manager.offerOf('deals', id);
    await restoreTo(back);
    const sends = [() => rep.send(partOf(offer)), () => manager.send(offer)];
    for (const send of isPartFirst ? sends : sends.reverse()) await send();
    expect(await manager.body('deals', id)).toMatchObject(later);
  }
});

test('9.10: what a role may neither make nor change it does not bring back', async () => {
  const none = ['create', 'update'].map((action) => ({ id: action, entity: 'deals', action, whose: 'none' }));
  const { manager, rep, backUp, restoreTo, partOf } = await start(none);
  const id = newId();
  const back = backUp();
  await manager.edit('deals', id, lead('Ada', later));
  const offer = await manager.offerOf('deals', id);
  await restoreTo(back);
  expect(await rep.send(partOf(offer))).toMatchObject([{ refusal: { code: 'FORBIDDEN' } }]);
});

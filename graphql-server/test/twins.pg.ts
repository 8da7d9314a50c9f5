import { registryOf } from '@rockpool/schema';
import { afterAll, expect, inject, test } from 'vitest';
import { postgres } from '../src/index.ts';
import { migrate } from '../src/store/migrate.ts';
import { createStore } from '../src/store/sql-store.ts';
import { newId, newOrganisation } from './support/caller.ts';
import { pusher } from './support/pushing.ts';

const database = postgres(inject('databaseUrl'));
afterAll(() => database.close());

const at = '2026-03-01T08:00:00.000Z';

test('16.2: of devices that bring the same company at the same moment one company is left', async () => {
  await migrate(database);
  const store = createStore(database, registryOf());
  for (let round = 0; round < 5; round++) {
    const organisation = newOrganisation();
    const devices = Array.from({ length: 6 }, () => pusher(store, { organisation }));
    const ids = devices.map(() => newId());
    const company = { kind: 'organisation', name: 'Kelp', website: 'kelp.example', createdAt: at, updatedAt: at };
    await Promise.all(devices.map((device, i) => device.edit('parties', ids[i] as string, company)));
    const bodies = await Promise.all(ids.map((id) => devices[0]?.body('parties', id)));
    expect(bodies.filter((body) => body?.['mergedInto'] === '')).toHaveLength(1);
  }
});

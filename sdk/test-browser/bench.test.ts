import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { test } from 'vitest';
import { createCrm } from '../src/index.ts';
import { defaultStorage } from '../src/storage/default-storage.ts';

const storages = {
  ours: defaultStorage,
  dexie: async () => getRxStorageDexie(),
  memory: async () => getRxStorageMemory(),
};

test('bench', { timeout: 300_000 }, async () => {
  for (const round of [1, 2]) {
    for (const [name, make] of Object.entries(storages)) {
      const db = `bench-${name}-${round}`;
      let crm = await createCrm({ name: db, collections: ['deals'], user: 'ada', storage: await make() });
      const t0 = performance.now();
      for (let i = 0; i < 20; i++)
        await crm.leads.insertMany(
          Array.from({ length: 500 }, (_, k) => ({ name: `Lead ${i} ${k}`, notes: 'x'.repeat(200) })),
        );
      const t1 = performance.now();
      await crm.close();
      const t2 = performance.now();
      crm = await createCrm({ name: db, collections: ['deals'], user: 'ada', storage: await make() });
      const t3 = performance.now();
      const first = await crm.leads.find({ sort: [{ updatedAt: 'desc' }], limit: 50 }).exec();
      const t4 = performance.now();
      const lead = first[0];
      const times: number[] = [];
      let seen: (() => void) | undefined;
      const sub = crm.leads.find({ sort: [{ updatedAt: 'desc' }], limit: 50 }).$.subscribe(() => seen?.());
      await new Promise((resolve) => setTimeout(resolve, 100));
      for (let i = 0; i < 50; i++) {
        const start = performance.now();
        const arrived = new Promise<void>((resolve) => {
          seen = resolve;
        });
        const written = lead?.patch({ name: `again ${i}` });
        await arrived;
        times.push(performance.now() - start);
        await written;
      }
      sub.unsubscribe();
      times.sort((a, b) => a - b);
      console.log(
        name,
        round,
        'insert 10k',
        Math.round(t1 - t0),
        'open',
        Math.round(t3 - t2),
        'first 50',
        Math.round(t4 - t3),
        'write→live median',
        times[25]?.toFixed(2),
      );
      await crm.close();
    }
  }
});

import { addRxPlugin, createRxDatabase } from 'rxdb/plugins/core';
import { RxDBLocalDocumentsPlugin } from 'rxdb/plugins/local-documents';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { expect, test } from 'vitest';
import { createRefs } from './refs.ts';

addRxPlugin(RxDBLocalDocumentsPlugin);

test('tabs that open at the same moment make other references', async () => {
  const storage = getRxStorageMemory();
  const tabs = await Promise.all(
    // RxDB opens a database once a page; by another name of the same storage this page is several tabs.
    [1, 2, 3, 4].map((tab) =>
      createRxDatabase({
        ...{ name: 'tabs', localDocuments: true, multiInstance: true },
        storage: { ...storage, name: `memory of tab ${tab}` },
      }),
    ),
  );
  const makers = await Promise.all(tabs.map((rx) => createRefs(rx, 'k3x9q0w2p7ab')));
  const refs = makers.flatMap((newRef) => [newRef(), newRef()]);
  expect(new Set(refs).size).toBe(8);
  expect(refs.sort().at(-1)).toMatch(/^[0-9A-Z]{5}-4-0002$/);
  for (const rx of tabs) await rx.close();
});

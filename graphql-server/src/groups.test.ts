import { secret } from '../test/support/caller.ts';
import { describeGroups } from '../test/support/group-suite.ts';
import { createCrmServer, createServerOn } from './create-crm-server.ts';
import { pglite } from './store/pglite.ts';
import { createMemoryStore } from './testing/memory-store.ts';

describeGroups('transactions on PGlite', () => createCrmServer({ database: pglite(), auth: { secret } }));
describeGroups('transactions in memory', () =>
  createServerOn(createMemoryStore(), async () => {}, { auth: { secret } }),
);

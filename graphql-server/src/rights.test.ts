import { secret } from '../test/support/caller.ts';
import { describeRights } from '../test/support/rights-suite.ts';
import { createCrmServer, createServerOn } from './create-crm-server.ts';
import { pglite } from './store/pglite.ts';
import { createMemoryStore } from './testing/memory-store.ts';

describeRights('rights on PGlite', () => createCrmServer({ database: pglite(), auth: { secret } }));
describeRights('rights in memory', () => createServerOn(createMemoryStore(), async () => {}, { auth: { secret } }));

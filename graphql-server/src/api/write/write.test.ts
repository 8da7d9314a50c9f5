import { secret } from '../../../test/support/caller.ts';
import { describeWrites } from '../../../test/support/write-suite.ts';
import { createCrmServer, createServerOn } from '../../create-crm-server.ts';
import { pglite } from '../../store/pglite.ts';
import { createMemoryStore } from '../../testing/memory-store.ts';

describeWrites('writes of partners on PGlite', () => createCrmServer({ database: pglite(), auth: { secret } }));
describeWrites('writes of partners in memory', () =>
  createServerOn(createMemoryStore(), async () => {}, { auth: { secret } }),
);

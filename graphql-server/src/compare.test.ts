import { secret } from '../test/support/caller.ts';
import { describeCompare } from '../test/support/compare-suite.ts';
import { createCrmServer, createServerOn } from './create-crm-server.ts';
import { pglite } from './store/pglite.ts';
import { createMemoryStore } from './testing/memory-store.ts';

describeCompare('comparing on PGlite', () => createCrmServer({ database: pglite(), auth: { secret } }));
describeCompare('comparing in memory', () => createServerOn(createMemoryStore(), async () => {}, { auth: { secret } }));

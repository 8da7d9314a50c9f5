import { secret } from '../test/support/caller.ts';
import { describeScopes } from '../test/support/scope-suite.ts';
import { createCrmServer, createServerOn } from './create-crm-server.ts';
import { pglite } from './store/pglite.ts';
import { createMemoryStore } from './testing/memory-store.ts';

describeScopes('scopes on PGlite', () => createCrmServer({ database: pglite(), auth: { secret } }));
describeScopes('scopes in memory', () => createServerOn(createMemoryStore(), async () => {}, { auth: { secret } }));

import { describe } from 'vitest';
import { secret } from '../../test/support/caller.ts';
import { keySuite } from '../../test/support/key-suite.ts';
import { createCrmServer, createServerOn } from '../create-crm-server.ts';
import { pglite } from '../store/pglite.ts';
import { createMemoryStore } from '../testing/index.ts';

describe('in memory', () => {
  keySuite((now) => createServerOn(createMemoryStore(), async () => {}, { auth: { secret }, now }));
});

describe('in PGlite', () => {
  keySuite((now) => createCrmServer({ database: pglite(), auth: { secret }, now }));
});

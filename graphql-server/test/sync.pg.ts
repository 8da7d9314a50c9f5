import { inject } from 'vitest';
import { createCrmServer, postgres } from '../src/index.ts';
import { secret } from './support/caller.ts';
import { describeGroups } from './support/group-suite.ts';
import { describeSync } from './support/sync-suite.ts';

describeSync('on PostgreSQL', () => postgres(inject('databaseUrl')));
describeGroups('transactions on PostgreSQL', () =>
  createCrmServer({ database: postgres(inject('databaseUrl')), auth: { secret } }),
);

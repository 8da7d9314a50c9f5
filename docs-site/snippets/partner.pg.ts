import { postgres } from '@rockpool/server';
import { inject } from 'vitest';
// What the run provides.
import type {} from '../../graphql-server/test/pg.setup.ts';
import { describePartner } from './partner-suite.ts';

describePartner('the partner of the guide, on PostgreSQL', () =>
  postgres(inject('databaseUrl')),
);

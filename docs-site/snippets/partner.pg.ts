import { postgres } from '@rockpool/server';
import { inject } from 'vitest';
import { describePartner } from './partner-suite.ts';

describePartner('the partner of the guide, on PostgreSQL', () =>
  postgres(inject('databaseUrl')),
);

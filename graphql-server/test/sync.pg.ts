import { inject } from 'vitest';
import { postgres } from '../src/index.ts';
import { describeSync } from './support/sync-suite.ts';

describeSync('on PostgreSQL', () => postgres(inject('databaseUrl')));

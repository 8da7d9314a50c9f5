import { inject } from 'vitest';
import { createCrmServer, postgres } from '../src/index.ts';
import { secret } from './support/caller.ts';
import { describeCommands } from './support/command-suite.ts';
import { describeCompare } from './support/compare-suite.ts';
import { describeGroups } from './support/group-suite.ts';
import { describeRights } from './support/rights-suite.ts';
import { describeScopes } from './support/scope-suite.ts';
import { describeSync } from './support/sync-suite.ts';
import { describeWrites } from './support/write-suite.ts';

const open = () => postgres(inject('databaseUrl'));
const serve = () => createCrmServer({ database: open(), auth: { secret } });

describeSync('on PostgreSQL', open);
describeScopes('scopes on PostgreSQL', serve);
describeRights('rights on PostgreSQL', serve);
describeCompare('comparing on PostgreSQL', serve);
describeGroups('transactions on PostgreSQL', serve);
describeWrites('writes of partners on PostgreSQL', serve);
describeCommands('commands of partners on PostgreSQL', serve);

import { secret } from '../../../test/support/caller.ts';
import { describeCommands } from '../../../test/support/command-suite.ts';
import { describeWrites } from '../../../test/support/write-suite.ts';
import { createCrmServer, createServerOn } from '../../create-crm-server.ts';
import { pglite } from '../../store/pglite.ts';
import { createMemoryStore } from '../../testing/memory-store.ts';

const onPGlite = () => createCrmServer({ database: pglite(), auth: { secret } });
const inMemory = () => createServerOn(createMemoryStore(), async () => {}, { auth: { secret } });

describeWrites('writes of partners on PGlite', onPGlite);
describeWrites('writes of partners in memory', inMemory);
describeCommands('commands of partners in memory', inMemory);

import { defineCollection, registryOf } from '@rockpool/schema';
import { expect, test } from 'vitest';
import { callerOf, newOrganisation, secret } from '../../../test/support/caller.ts';
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

const herds = defineCollection({
  name: 'herds',
  description: 'Groups of animals.',
  version: 0,
  kinds: { herd: { view: 'herds', type: 'Herd' } },
  fields: {
    name: { type: 'string', description: 'What the farm calls it.', maxLength: 80, merge: 'latest' },
    grazes: { type: 'array', description: 'Where.', items: { type: 'string' }, default: [], merge: 'set' },
  },
  required: ['name'],
  indexes: [['name']],
});

test('the records of a collection of the app’s own are written like the built-in ones', async () => {
  const store = createMemoryStore(undefined, registryOf([herds]));
  const server = await createServerOn(store, async () => {}, { auth: { secret } });
  const caller = await callerOf(server, { organisation: newOrganisation() });
  const rest = 'herd { id rev name grazes } userErrors { code }';
  const { data } = await caller.ask<{ herdCreate: { herd: { id: string } } }>(
    `mutation { herdCreate(input: { name: "Upper", grazes: ["dune"] }) { ${rest} } }`,
  );
  const { id } = data.herdCreate.herd;
  const changed = await caller.ask(
    `mutation { herdUpdate(id: "${id}", ifRev: 1, input: { addGrazes: ["marsh"] }) { ${rest} } }`,
  );
  const herd = { id, rev: 2, name: 'Upper', grazes: ['dune', 'marsh'] };
  expect(changed.data).toEqual({ herdUpdate: { herd, userErrors: [] } });
  await server.close();
});

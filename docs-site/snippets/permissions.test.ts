import { createCrm } from '@rockpool/sdk';
import { createCrmServer, createToken, pglite } from '@rockpool/server';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import { afterAll, expect, test } from 'vitest';

const secret = 'a secret of the page on permissions, long enough';
const server = await createCrmServer({ database: pglite(), auth: { secret } });
const opened: { close(): Promise<void> }[] = [];
afterAll(async () => {
  for (const crm of opened) await crm.close();
  await server.close();
});

async function deviceOf(id: string, name: string, role: string) {
  const claims = { sub: id, org: 'rights', name, role };
  const token = await createToken(claims, secret);
  const crm = await createCrm({
    name: 'permissions',
    collections: ['deals', 'settings'],
    storage: getRxStorageMemory(),
    sync: {
      url: 'http://localhost/graphql',
      token: () => token,
      fetch: server.fetch,
    },
  });
  opened.push(crm);
  return crm;
}

test('a role is made by an admin, given to a user, and asked about on a device', async () => {
  const [adaId, maraId] = [
    '019b76da-a800-7000-8000-000000000ada',
    '019b76da-a800-7000-8000-00000000a4a0',
  ];
  const mara = await deviceOf(maraId, 'Mara', 'admin');
  await mara.users.insert({ id: adaId, name: 'Ada', role: 'rep' });
  const theirs = await mara.leads.insert({
    name: 'Kelp Farm',
    notes: 'Pays late.',
  });
  const crm = mara;
  // #region role
  await crm.roles.insert({
    key: 'trainee',
    name: 'Trainee',
    grants: [
      { id: '1', entity: 'deals', action: 'read', whose: 'team' },
      { id: '2', entity: 'deals', action: 'update', whose: 'own' },
      { id: '3', entity: 'deals', action: 'create', whose: 'own' },
      { id: '4', entity: '*', action: 'read', whose: 'all' },
    ],
    fields: [
      { id: '1', entity: 'deals', field: 'notes', access: 'hidden' },
      { id: '2', entity: 'deals', field: 'custom.margin', access: 'hidden' },
      { id: '3', entity: 'deals', field: 'amount', access: 'readonly' },
    ],
  });
  await crm.users.patch(adaId, { role: 'trainee' });
  // #endregion role
  const team = await mara.teams.insert({ name: 'North', memberIds: [adaId] });
  await mara.leads.patch(theirs.id, { teamIds: [team.id] });
  await mara.leads.insert({ name: 'Not hers' });
  await mara.sync.now();

  const ada = await deviceOf(adaId, 'Ada', 'rep');
  await ada.sync.now();
  const [lead] = await ada.leads.find().exec();
  if (!lead) throw new Error('There is no lead.');
  expect((await ada.leads.find().exec()).map(({ name }) => name)).toEqual([
    'Kelp Farm',
  ]);
  expect(lead.notes).toBeUndefined();
  const asked = (crm: typeof ada) => {
    // #region can
    const mayEdit = crm.can('update', lead); // this record
    const mayPrice = crm.can('update', lead, 'amount'); // this field of it
    const mayAdd = crm.can('create', 'leads'); // any record of a view or collection
    // #endregion can
    return [mayEdit, mayPrice, mayAdd];
  };
  expect(asked(ada)).toEqual([false, false, true]);

  await ada.leads.patch(lead.id, { name: 'Kelp Farm Ltd' });
  await ada.sync.now();
  const [refused] = await firstValueFrom(ada.inbox.refusals$);
  expect(refused).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
});

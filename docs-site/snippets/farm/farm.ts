import { createCrm } from '@rockpool/sdk';
import { token } from '../session.ts';
import { herds } from './herds.ts';

// #region open
export const crm = await createCrm({
  name: 'farm',
  collections: ['parties', herds],
  sync: { url: 'http://localhost:4000/graphql', token },
});

export const herd = await crm.herds.insert({ name: 'North pasture', size: 80 });
export const flock = await crm.flocks.insert({
  name: 'Dunes',
  shornOn: '2026-05-04',
});
// #endregion open

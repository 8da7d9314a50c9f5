// #region declare
import { deals, withCustomFields } from '@rockpool/schema';
import { createCrm } from '@rockpool/sdk';
import { token } from './session.ts';

const berthDeals = withCustomFields(deals, {
  budget: 'money',
  berths: { type: 'integer', merge: 'max', default: 1 },
  season: { type: 'choice', options: ['spring', 'summer', 'winter'] },
});

export const crm = await createCrm({
  name: 'marina',
  collections: ['parties', berthDeals, 'settings'],
  sync: { url: 'http://localhost:4000/graphql', token },
});

export const deal = await crm.deals.insert({
  name: 'Pier 7',
  custom: { budget: { minor: 450_000, currency: 'EUR' }, season: 'summer' },
});
// #endregion declare

// #region define
export const defined = await crm.customFields.insert({
  entity: 'parties',
  key: 'harbour',
  name: 'Home harbour',
  type: 'text',
  required: true,
});
// #endregion define

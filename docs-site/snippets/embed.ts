import { createCrm } from '@rockpool/sdk';
import { token } from './session.ts';

// #region embed
const crm = await createCrm({ name: 'field-sales', collections: ['deals'], sync: { url: '/graphql', token } });
crm.leads.find({ selector: { status: 'open' } }).$.subscribe((leads) => console.log(leads.length, 'open'));
await crm.leads.insert({ name: 'Ada Lovelace' });
// #endregion embed

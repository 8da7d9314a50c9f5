import { type CrmRecord, createCrm } from '@rockpool/sdk';
import { token } from './session.ts';

const render = (leads: readonly CrmRecord<'leads'>[]) => console.log(leads.length, 'open');

// #region embed
const crm = await createCrm({ name: 'field-sales', collections: ['deals'], sync: { url: '/graphql', token } });
crm.leads.find({ selector: { status: 'open' } }).$.subscribe(render);
await crm.leads.insert({ name: 'Ada Lovelace' });
// #endregion embed

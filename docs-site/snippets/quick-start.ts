// #region open
import { CrmError, createCrm } from '@rockpool/sdk';
import { token } from './session.ts';

export const crm = await createCrm({
  name: 'quick-start',
  collections: ['parties', 'deals', 'activities'],
  sync: { url: 'http://localhost:4000/graphql', token },
});
// #endregion open

// #region watch
export let openLeads: string[] = [];

const query = crm.leads.find({
  selector: { status: 'open' },
  sort: [{ updatedAt: 'desc' }],
  limit: 50,
});
query.$.subscribe((leads) => {
  openLeads = leads.map(
    (lead) => `${lead.name}, ${lead.amount.minor / 100} ${lead.amount.currency}`,
  );
});
// #endregion watch

// #region write
export const lead = await crm.leads.insert({
  name: 'Harbour Hotel',
  amount: { minor: 1_200_000, currency: 'EUR' },
});
await lead.patch({ notes: 'Forty rooms, from May.' });
await crm.calls.insert({
  subject: 'First call',
  status: 'done',
  parentType: 'deals',
  parentId: lead.id,
});
// #endregion write

// #region state
export const states: string[] = [];

lead.$.subscribe((current) => states.push(current.syncState));
crm.sync.pending$.subscribe((count) => console.log(count, 'waiting'));
crm.sync.status$.subscribe(({ state, error }) =>
  console.log(state, error?.code ?? ''),
);
// #endregion state

// #region timeline
export const timeline = await crm.collections.activities
  .find({ selector: { parentId: lead.id }, sort: [{ sortAt: 'desc' }] })
  .exec();
// #endregion timeline

// #region error
export let complaint = '';

try {
  await crm.leads.insert({ name: '' });
} catch (error) {
  if (!(error instanceof CrmError)) throw error;
  complaint = `${error.code} at ${error.details.field}`;
}
// #endregion error

import { createCrm } from '@rockpool/sdk';
import { useCrm } from '@rockpool/sdk/vue';
import { token } from '../session.ts';

export const openCrm = () =>
  createCrm({
    name: 'field-work',
    collections: ['deals', 'activities'],
    sync: { url: '/graphql', token },
  });

export type Crm = Awaited<ReturnType<typeof openCrm>>;

/** The crm of this app, with the views of its collections. */
export const useField = () => useCrm<Crm>();

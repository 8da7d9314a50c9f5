import type { activities, Doc, deals, parties } from '@rockpool/schema';
import type { SyncStatus } from '@rockpool/schema/protocol';
import { type CrmOf, createCrm } from '@rockpool/sdk';
import { useCrm as useAnyCrm } from '@rockpool/sdk/vue';
import { readToken } from './session.ts';

const collections = ['parties', 'deals', 'activities', 'settings'] as const;

export type FieldCrm = CrmOf<typeof collections>;

interface Synced {
  readonly syncState: SyncStatus;
}

/** Records as the screens read them; they are written by id, through the views. */
export type Activity = Doc<typeof activities> & Synced;
export type Deal = Doc<typeof deals> & Synced;
export type Party = Doc<typeof parties> & Synced;

export const openCrm = (): Promise<FieldCrm> =>
  createCrm({ name: 'rockpool-field', collections, sync: { url: '/graphql', token: readToken } });

export const useCrm = (): FieldCrm => useAnyCrm<FieldCrm>();

import { type CollectionRecord, createCrm } from '@rockpool/sdk';
import { useCrm } from '@rockpool/sdk/react';
import { readToken } from './session.ts';

export const openCrm = () =>
  createCrm({
    name: 'field-sales',
    collections: ['parties', 'deals', 'activities', 'products', 'settings'],
    sync: { url: '/graphql', token: readToken },
  });

export type Crm = Awaited<ReturnType<typeof openCrm>>;

/** A lead or a deal: one collection, so that a lead that is converted stays the same record. */
export type DealRecord = CollectionRecord<'deals'>;
export type ActivityRecord = CollectionRecord<'activities'>;
export type ProductRecord = CollectionRecord<'products'>;
export type Pipeline = CollectionRecord<'settings'>;
export type Stage = NonNullable<Pipeline['stages']>[number];
export type User = CollectionRecord<'settings'>;

/** The app's CRM, with the collections that it opens. */
export const useSales = (): Crm => useCrm<Crm>();

import type { DealRecord } from '../crm.ts';

/** Hangs an activity on a lead or deal, and into the history of its party. */
export const parentOf = ({ id, partyId }: DealRecord) => ({ parentType: 'deals', parentId: id, partyId });

export const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

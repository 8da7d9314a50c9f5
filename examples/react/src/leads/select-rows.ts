import { toUnits } from '../lib/format.ts';
import { fold, type LeadRow } from './lead-row.ts';

export const sorts = {
  updated: 'Last changed',
  name: 'Name',
  amount: 'Amount',
  close: 'Expected close',
} as const;

export type Sort = keyof typeof sorts;

export interface Choice {
  readonly search: string;
  /** Empty: any. */
  readonly stageId: string;
  readonly ownerId: string;
  readonly status: string;
  readonly sort: Sort;
}

export const everything: Choice = { search: '', stageId: '', ownerId: '', status: '', sort: 'updated' };

/** Whether a choice asks for less than everything, or for another order. */
export const isNarrowed = (choice: Choice): boolean =>
  Object.entries(everything).some(([key, value]) => choice[key as keyof Choice] !== value);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const orders: { readonly [sort in Sort]: (a: LeadRow, b: LeadRow) => number } = {
  updated: (a, b) => byText(b.updatedAt, a.updatedAt),
  name: (a, b) => byText(a.sortName, b.sortName),
  amount: (a, b) => toUnits(b.amount) - toUnits(a.amount),
  close: (a, b) => byText(a.expectedClose, b.expectedClose),
};

/** The rows that match a choice, in its order. Every word of the search must occur. */
export function selectRows(rows: readonly LeadRow[], choice: Choice): LeadRow[] {
  const words = fold(choice.search).split(/\s+/);
  return rows
    .filter(
      (row) =>
        (choice.stageId === '' || row.stageId === choice.stageId) &&
        (choice.ownerId === '' || row.ownerId === choice.ownerId) &&
        (choice.status === '' || row.status === choice.status) &&
        words.every((word) => row.searched.includes(word)),
    )
    .sort(orders[choice.sort]);
}

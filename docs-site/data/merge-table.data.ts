import { show } from './merge-samples.ts';
import { type MergeRow, mergeTable } from './merge-table.ts';

/** A row as it is shown. */
export interface ShownRow extends Omit<MergeRow, 'conflict' | 'collection'> {
  readonly reason: string;
  readonly was: string;
  readonly ada: string;
  readonly ben: string;
  readonly result: string;
  readonly kept: boolean;
}

export interface ShownTable {
  readonly collection: string;
  readonly rows: readonly ShownRow[];
}

declare const data: readonly ShownTable[];

export { data };

function shown({ field, type, rule, conflict }: MergeRow): ShownRow {
  if (typeof conflict === 'string') {
    return { field, type, rule, reason: conflict, was: '', ada: '', ben: '', result: '', kept: false };
  }
  const { was, ada, ben, result, kept } = conflict;
  return { field, type, rule, reason: '', was: show(was), ada: show(ada), ben: show(ben), result: show(result), kept };
}

export default {
  load(): readonly ShownTable[] {
    const names = [...new Set(mergeTable.map(({ collection }) => collection))];
    return names.map((name) => ({
      collection: name,
      rows: mergeTable.filter(({ collection }) => collection === name).map(shown),
    }));
  },
};

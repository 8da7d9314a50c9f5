import { commonFields } from '../../schema/src/define/common-fields.ts';
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
  /** Its name, or `every record`. */
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

const isCommon = ({ field }: MergeRow): boolean => field in commonFields;

export default {
  /** The fields that every record has, once, and then those of each collection. */
  load(): readonly ShownTable[] {
    const names = [...new Set(mergeTable.map(({ collection }) => collection))];
    const of = (name: string): readonly MergeRow[] => mergeTable.filter(({ collection }) => collection === name);
    return [
      {
        collection: 'every record',
        rows: of(names[0] ?? '')
          .filter(isCommon)
          .map(shown),
      },
      ...names.map((name) => ({
        collection: name,
        rows: of(name)
          .filter((row) => !isCommon(row))
          .map(shown),
      })),
    ];
  },
};

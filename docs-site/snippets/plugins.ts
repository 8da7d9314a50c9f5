import type { Collections } from '@rockpool/schema';
import {
  askUser,
  type ConflictHandlers,
  park,
  serverWins,
  textMerge,
} from '@rockpool/schema/conflicts';
import type { Plugin } from '@rockpool/sdk';

// #region handlers
export const dealConflicts = {
  name: serverWins,
  notes: textMerge,
  // A person looks at large differences, and nobody at small ones.
  amount: ({ theirs, mine }) => {
    const [a, b] = [theirs?.minor ?? 0, mine?.minor ?? 0];
    return Math.abs(a - b) > 100_000 ? park : { value: a > b ? theirs : mine };
  },
  // All fields of the machine "stage" are one matter: status, stageId, lostReason …
  stage: askUser,
} satisfies ConflictHandlers<Collections['deals']>;
// #endregion handlers

// #region plugin
export const houseRules =
  (onLoss: (text: string) => void): Plugin<'deals'> =>
  (crm) => ({
    name: 'house-rules',
    conflicts: { deals: dealConflicts },

    beforeWrite({ after }) {
      if (after.status === 'lost' && !after.lostReason) {
        throw new Error('Say why it was lost.');
      }
      return { name: after.name.trim() };
    },

    async afterWrite({ id, before, after }) {
      if (before?.status === 'open' && after.status === 'won') {
        await crm.deals.patch(id, { tags: [...after.tags, 'won'] });
      }
    },

    beforePush: ({ record }) =>
      record.tags.includes('draft') ? 'hold' : undefined,

    onConflict({ conflict, outcome }) {
      onLoss(`${conflict.field} was ${outcome}: ${conflict.result}`);
    },
  });
// #endregion plugin

// #region log
export const conflictLog = `query Log($after: String) {
  conflicts(first: 50, after: $after, collection: "deals") {
    nodes { recordId field rule base theirs mine result authorId at }
    pageInfo { hasNextPage endCursor }
  }
}`;
// #endregion log

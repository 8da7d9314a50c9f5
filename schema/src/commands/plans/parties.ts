import { keepApart, type MergeChoices, mergeParties, unmergeParty } from '../merge-parties.ts';
import type { Planner } from './reader.ts';

export const planMerge =
  (kind: string, survivorId: string, duplicateId: string, choices: MergeChoices): Planner =>
  async (read, context) => {
    const survivor = await read.get('parties', await read.follow(survivorId), kind);
    return mergeParties(survivor, await read.get('parties', duplicateId), choices, context);
  };

export const planUnmerge =
  (kind: string, id: string): Planner =>
  async (read) => {
    const duplicate = await read.get('parties', id, kind);
    const [survivor] = await read.find('parties', { id: duplicate.mergedInto });
    return unmergeParty(duplicate, survivor);
  };

export const planKeepApart =
  (kind: string, id: string, otherId: string): Planner =>
  async (read) =>
    keepApart(
      await read.get('parties', await read.follow(id), kind),
      await read.get('parties', await read.follow(otherId), kind),
    );

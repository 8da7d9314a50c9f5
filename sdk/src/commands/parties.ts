import type { RecordOf } from '@rockpool/schema/commands';
import { findDuplicates, planKeepApart, planMerge, planUnmerge } from '@rockpool/schema/commands';
import type { CollectionRecord } from '../database/types.ts';
import type { DuplicateSuggestion, MergeOptions } from './party-types.ts';
import { ask, type CommandRuntime, run } from './run.ts';

type Party = Promise<CollectionRecord<'parties'>>;

/** The commands of the views of parties. */
export const partyCommands = (kind: RecordOf<'parties'>['kind']) => ({
  merge: (runtime: CommandRuntime, survivorId: string, duplicateId: string, options: MergeOptions = {}): Party =>
    run(runtime, 'parties', planMerge(kind, survivorId, duplicateId, options)),

  unmerge: (runtime: CommandRuntime, id: string): Party => run(runtime, 'parties', planUnmerge(kind, id)),

  keepApart: (runtime: CommandRuntime, id: string, otherId: string): Party =>
    run(runtime, 'parties', planKeepApart(kind, id, otherId)),

  duplicates: (runtime: CommandRuntime): Promise<readonly DuplicateSuggestion[]> =>
    ask(runtime, async (read) => {
      const found = await read.find('parties', { mergedInto: '', kind });
      const byId = new Map(found.map((party) => [party.id, party]));
      return findDuplicates(found).flatMap(({ survivorId, duplicateId, certain, reasons }) => {
        const [survivor, duplicate] = [byId.get(survivorId), byId.get(duplicateId)];
        return survivor && duplicate ? [{ survivor, duplicate, certain, reasons }] : [];
      });
    }),
});

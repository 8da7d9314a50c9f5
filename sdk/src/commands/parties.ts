import type { RecordOf } from '@rockpool/schema/commands';
import { findDuplicates, keepApart, mergeParties, unmergeParty } from '@rockpool/schema/commands';
import type { CollectionRecord } from '../database/types.ts';
import { deletedAlready } from '../database/write-errors.ts';
import type { DuplicateSuggestion, MergeOptions } from './party-types.ts';
import { ask, type CommandRuntime, type Reader, run } from './run.ts';

type Kind = RecordOf<'parties'>['kind'];
type Party = Promise<CollectionRecord<'parties'>>;

/** The commands of the views of parties. */
export const partyCommands = (kind: Kind) => ({
  merge: (runtime: CommandRuntime, survivorId: string, duplicateId: string, options: MergeOptions = {}): Party =>
    run(runtime, 'parties', async (read, context) => {
      const survivor = await standing(read, kind, survivorId);
      return mergeParties(survivor, await read.get('parties', duplicateId), options, context);
    }),

  unmerge: (runtime: CommandRuntime, id: string): Party =>
    run(runtime, 'parties', async (read) => {
      const duplicate = await ofKind(read, kind, id);
      const [survivor] = await read.find('parties', { selector: { id: duplicate.mergedInto } });
      return unmergeParty(duplicate, survivor);
    }),

  keepApart: (runtime: CommandRuntime, id: string, otherId: string): Party =>
    run(runtime, 'parties', async (read) =>
      keepApart(await standing(read, kind, id), await standing(read, kind, otherId)),
    ),

  duplicates: (runtime: CommandRuntime): Promise<readonly DuplicateSuggestion[]> =>
    ask(runtime, async (read) => {
      const found = await read.find('parties', { selector: { mergedInto: '', kind } });
      const byId = new Map(found.map((party) => [party.id, party]));
      return findDuplicates(found).flatMap(({ survivorId, duplicateId, certain, reasons }) => {
        const [survivor, duplicate] = [byId.get(survivorId), byId.get(duplicateId)];
        return survivor && duplicate ? [{ survivor, duplicate, certain, reasons }] : [];
      });
    }),
});

async function ofKind(read: Reader, kind: Kind, id: string): Promise<RecordOf<'parties'>> {
  const party = await read.get('parties', id);
  if (party.kind !== kind) throw deletedAlready('parties', id);
  return party;
}

/** The party that an id stands for. */
const standing = async (read: Reader, kind: Kind, id: string): Promise<RecordOf<'parties'>> =>
  ofKind(read, kind, await read.follow(id));

import { parties } from '../collections/parties.ts';
import type { Collection } from '../define/collection.ts';
import { commonFields } from '../define/common-fields.ts';
import { ruleName } from '../define/field.ts';
import { equalJson, type JsonObject } from '../define/json.ts';
import { audienceOf } from '../protocol/scopes.ts';
import { type Gains, gainsOf, withoutGains } from './combine.ts';
import { type CommandContext, CommandError, type CommandPlan, patch, type RecordOf } from './command.ts';

type Party = RecordOf<'parties'>;

/** What a person decides when two parties become one. */
export interface MergeChoices {
  /** Fields that are taken from the duplicate, in place of the survivor's own. */
  readonly take?: readonly string[];
}

const collection: Collection = parties;

/** Fields that say what a party is, to whom it belongs, and that something became of it: each keeps its own. */
const own: ReadonlySet<string> = new Set([
  ...Object.keys(commonFields).filter((field) => field !== 'tags' && field !== 'custom'),
  ...['kind', 'mergedInto', 'merged', 'notDuplicateOf'],
]);

const shared = Object.keys(collection.fields).filter((field) => {
  const rule = ruleName(collection.fields[field]?.merge ?? 'latest');
  return !own.has(field) && !['server', 'computed', 'first'].includes(rule);
});

/** What a party gets from another one that it turned out to be. */
export const partyGains = (survivor: Party, duplicate: Party, { take = [] }: MergeChoices = {}): Gains =>
  gainsOf(collection, shared, survivor as JsonObject, duplicate as JsonObject, take);

/**
 * Makes one of two parties. The survivor gets what it lacks, the duplicate leads to it from now on: nothing that refers
 * to the duplicate changes, and its id means the survivor.
 */
export function mergeParties(
  survivor: Party,
  duplicate: Party,
  choices: MergeChoices,
  { now, user }: CommandContext,
): CommandPlan {
  const fail = (message: string): never => {
    throw new CommandError('CANNOT_MERGE', message, { collection: 'parties', id: duplicate.id });
  };
  if (survivor.id === duplicate.id) fail(`"${survivor.name}" is one already.`);
  if (survivor.kind !== duplicate.kind) fail(`"${survivor.name}" is a ${survivor.kind}, "${duplicate.name}" is not.`);
  for (const { mergedInto, name } of [survivor, duplicate]) {
    if (mergedInto !== '') fail(`"${name}" was merged into ${mergedInto} already.`);
  }
  const [these, those] = [survivor, duplicate].map((party) => audienceOf(collection, party as JsonObject));
  if (!equalJson(these, those)) fail(`Not the same people see "${survivor.name}" and "${duplicate.name}".`);
  const gains = partyGains(survivor, duplicate, choices);
  const merged = { at: now, by: user, ...gains };
  return {
    id: survivor.id,
    edits: [
      ...(Object.keys(gains.after).length > 0 ? [patch('parties', survivor.id, gains.after)] : []),
      patch('parties', duplicate.id, { mergedInto: survivor.id, merged }),
    ],
  };
}

/**
 * Takes a merge back: the duplicate stands for itself again, and the survivor gives back what it got and nobody has
 * changed since. From now on the two are known to be others.
 *
 * @param survivor undefined where it is gone
 */
export function unmergeParty(duplicate: Party, survivor: Party | undefined): CommandPlan {
  if (duplicate.mergedInto === '') {
    const message = `"${duplicate.name}" was not merged into another one.`;
    throw new CommandError('CANNOT_MERGE', message, { collection: 'parties', id: duplicate.id }, 'mergedInto');
  }
  const { merged, notDuplicateOf, mergedInto } = duplicate;
  const back = survivor && merged ? withoutGains(survivor as JsonObject, merged as Gains) : {};
  const others = [...new Set([...notDuplicateOf, mergedInto])];
  return {
    id: duplicate.id,
    edits: [
      ...(survivor && Object.keys(back).length > 0 ? [patch('parties', survivor.id, back)] : []),
      patch('parties', duplicate.id, { mergedInto: '', merged: null, notDuplicateOf: others }),
    ],
  };
}

/** Says that two parties that look alike are others: nobody is asked about them again. */
export function keepApart(party: Party, other: Party): CommandPlan {
  const notDuplicateOf = [...new Set([...party.notDuplicateOf, other.id])];
  return { id: party.id, edits: [patch('parties', party.id, { notDuplicateOf })] };
}

import type { Json } from '../define/json.ts';
import { mergeField } from '../protocol/merge.ts';
import { type Conflict, type Decision, park } from './handler.ts';

/** The later write, whoever made it. */
export const latestWins = <V>({ theirs, mine, theirStamp, myStamp }: Conflict<V>): Decision<V> => ({
  value: theirStamp > myStamp ? theirs : mine,
});

/** The earlier write, whoever made it. */
export const earliestWins = <V>({ theirs, mine, theirStamp, myStamp }: Conflict<V>): Decision<V> => ({
  value: theirStamp < myStamp ? theirs : mine,
});

/** What the server has. The other value stands in the inbox, from where it can be restored. */
export const serverWins = <V>({ theirs }: Conflict<V>): Decision<V> => ({ value: theirs });

/** What was written here. The server's value stands in the inbox, from where it can be restored. */
export const clientWins = <V>({ mine }: Conflict<V>): Decision<V> => ({ value: mine });

/** The larger of two numbers; a value beats none. */
export const largestWins = ({ theirs, mine }: Conflict<number>): Decision<number> => ({
  value: theirs === null || mine === null ? (theirs ?? mine) : Math.max(theirs, mine),
});

/** The smaller of two numbers; a value beats none. */
export const smallestWins = ({ theirs, mine }: Conflict<number>): Decision<number> => ({
  value: theirs === null || mine === null ? (theirs ?? mine) : Math.min(theirs, mine),
});

/** Both texts in one, by lines and then by words, as fields with the rule `text` merge. */
export const textMerge = ({ base, theirs, mine, theirStamp, myStamp }: Conflict<string>): Decision<string> => {
  const sides = [
    { value: theirs, stamp: theirStamp },
    { value: mine, stamp: myStamp },
  ] as const;
  const { value } = mergeField('text', base, ...sides);
  return { value: value as Json as string | null };
};

/**
 * Nobody but a person can tell. The record goes on with the server's value; the conflict waits in `crm.inbox.parked$`
 * until somebody decides.
 */
export const askUser = (): { readonly park: true } => park;

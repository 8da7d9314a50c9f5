import type { RecordKey, Refusal } from '@rockpool/schema/protocol';
import { billedOnce, billedStays } from './billing.ts';
import { locked, totalsAsShown } from './documents.ts';
import { leasing } from './leases.ts';
import { numbering } from './numbering.ts';
import { mergedSomewhere, oneOfTwins } from './parties.ts';
import { hidesWhatCanBe } from './roles.ts';
import type { Draft, Rule } from './rule.ts';

/** The rules of the built-in collections, in the order in which they are asked. */
export const builtInRules: readonly Rule[] = [
  leasing,
  locked,
  billedStays,
  totalsAsShown,
  billedOnce,
  numbering,
  mergedSomewhere,
  oneOfTwins,
  hidesWhatCanBe,
];

/** Which record is refused, and why. */
export interface Refused {
  readonly key: RecordKey;
  readonly refusal: Refusal;
}

/**
 * Asks the rules about every change of a draft, until one refuses. Each sees what those before it have set.
 *
 * @returns undefined when none refuses
 */
export async function judge(rules: readonly Rule[], draft: Draft): Promise<Refused | undefined> {
  for (const rule of rules) {
    for (const change of draft.changes) {
      if (change.collection.name !== rule.collection) continue;
      const refusal = await rule.judge(change, draft);
      if (refusal) return { key: change.after, refusal };
    }
  }
  return undefined;
}

import type { Store } from '@rockpool/server/testing';
import type { Chaos } from './chaos.ts';
import type { FaultName, Situation } from './faults.ts';

/** What a request may meet. */
export interface Fate {
  readonly chaos: Chaos;
  readonly situation: Situation;
}

/** The store as servers find it on a bad day. */
export interface UnreliableStore {
  readonly store: Store;
  /** Until the next call, requests meet this. */
  meet(fate: Fate | undefined): void;
  /** Whether the server that {@link UnreliableStore.meet} was called for has died over its request. */
  hasDied(): boolean;
}

const died = (): Error => new Error('The server died here.');
const down = (): Error => new Error('The database cannot be reached.');

export function createUnreliableStore(inner: Store): UnreliableStore {
  let fate: Fate | undefined;
  let isDead = false;
  const strikes = (fault: FaultName): boolean => fate?.chaos.strikes(fault, fate.situation) ?? false;

  const store: Store = {
    ...inner,
    async read(organisation, work) {
      if (strikes('databaseDown')) throw down();
      return inner.read(organisation, work);
    },
    async write(organisation, keys, work) {
      if (strikes('databaseDown')) throw down();
      if (strikes('serializationFailure')) {
        // The database takes back what was done, and has it done again.
        await inner.write(organisation, keys, async (writing) => work(writing).then(fail)).catch(() => {});
      }
      const dies = strikes('crashBeforeCommit');
      const result = await inner
        .write(organisation, keys, (writing) => (dies ? work(writing).then(fail) : work(writing)))
        .catch((error) => {
          isDead = dies;
          throw error;
        });
      isDead = strikes('crashAfterCommit');
      if (isDead) throw died();
      return result;
    },
  };
  return {
    store,
    meet(next) {
      fate = next;
      isDead = false;
    },
    hasDied: () => isDead,
  };
}

const fail = (): never => {
  throw died();
};

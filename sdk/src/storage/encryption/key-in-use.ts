import { CrmError } from '../../errors.ts';

/** A key that chunks are encrypted with. */
interface InUse {
  readonly number: number;
  readonly key: CryptoKey;
  readonly running: Set<Promise<unknown>>;
  readonly letGo: () => void;
}

/**
 * The key that this page encrypts with, told to other pages by a shared lock: whoever gets the lock alone knows that no
 * page will write with that key again. A page that was killed holds nothing, one that sleeps only delays them.
 */
export class KeyInUse {
  readonly #database: string;
  #now: InUse | undefined;

  /** @param database whose keys are numbered */
  constructor(database: string) {
    this.#database = database;
  }

  get number(): number | undefined {
    return this.#now?.number;
  }

  /** Uses another key from now on. */
  async become(number: number, key: CryptoKey): Promise<void> {
    if (this.#now?.number === number) return;
    const letGo = await hold(lockOf(this.#database, number));
    const before = this.#now;
    this.#now = { number, key, running: new Set(), letGo };
    await leave(before);
  }

  /** Runs a task that encrypts, and writes what it has encrypted. */
  encrypt<T>(task: (number: number, key: CryptoKey) => Promise<T>): Promise<T> {
    const use = this.#now;
    if (!use) return Promise.reject(new CrmError('CLOSED', 'The keys were forgotten.'));
    const run = task(use.number, use.key);
    use.running.add(run);
    return run.finally(() => use.running.delete(run));
  }

  async forget(): Promise<void> {
    const before = this.#now;
    this.#now = undefined;
    await leave(before);
  }

  /** Waits until no page encrypts with a key. */
  async untilUnused(number: number): Promise<void> {
    await globalThis.navigator?.locks?.request(lockOf(this.#database, number), async () => {});
  }
}

const lockOf = (database: string, number: number): string => `rockpool:${database}:key-${number}`;

async function leave(use: InUse | undefined): Promise<void> {
  if (!use) return;
  await Promise.allSettled(use.running);
  use.letGo();
}

function hold(name: string): Promise<() => void> {
  const { locks } = globalThis.navigator ?? {};
  if (!locks) return Promise.resolve(() => {});
  return new Promise((resolve, reject) => {
    locks.request(name, { mode: 'shared' }, () => new Promise<void>((letGo) => resolve(letGo))).catch(reject);
  });
}

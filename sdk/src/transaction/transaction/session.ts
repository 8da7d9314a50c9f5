import { CrmError } from '../errors.ts';

/** The time between the begin and the end of a transaction's callback. */
export interface Session {
  /** Runs the callback, and waits for the calls that it did not. Fails where a write failed, even if that was caught. */
  run<T>(callback: () => T | Promise<T>): Promise<T>;
  /** A call that reads. */
  read<T>(call: () => Promise<T>): Promise<T>;
  /** A call that writes: a transaction in which one has failed is not whole, so nothing of it is stored. */
  write<T>(call: () => Promise<T>): Promise<T>;
}

export function createSession(): Session {
  const calls = new Set<Promise<unknown>>();
  let failure: { readonly error: unknown } | undefined;
  let isOver = false;

  async function read<T>(call: () => Promise<T>): Promise<T> {
    if (isOver) throw new CrmError('TRANSACTION_ENDED', 'The transaction is over.');
    const running = call();
    calls.add(running);
    try {
      return await running;
    } finally {
      calls.delete(running);
    }
  }

  return {
    async run(callback) {
      try {
        const result = await callback();
        while (calls.size > 0) await Promise.allSettled(calls);
        if (failure) throw failure.error;
        return result;
      } finally {
        isOver = true;
      }
    },
    read,
    write: (call) =>
      read(call).catch((error: unknown) => {
        failure ??= { error };
        throw error;
      }),
  };
}

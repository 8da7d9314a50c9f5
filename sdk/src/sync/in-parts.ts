import { TransportError } from '../transport/transport.ts';
import { within } from './batch.ts';

/** About how many records one comparison may bring. */
const MOST_RECORDS = 500;

/**
 * Asks about items a part at a time; about fewer where the server says that its answer would be too large, or does not
 * come in time.
 *
 * @param sizeOf how many records an item stands for
 * @throws TransportError, also where a single item is too much
 */
export async function* inParts<T, R>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  ask: (some: readonly T[]) => Promise<R>,
): AsyncGenerator<{ readonly some: readonly T[]; readonly answer: R }> {
  let most = MOST_RECORDS;
  for (let from = 0; from < items.length; ) {
    const some = within(items.slice(from), most, sizeOf);
    try {
      const answer = await ask(some);
      from += some.length;
      yield { some, answer };
    } catch (error) {
      if (some.length === 1 || !isTooMuch(error)) throw error;
      most = Math.ceil(some.reduce((sum, item) => sum + sizeOf(item), 0) / 2);
    }
  }
}

/** Whether fewer at once may help. */
export const isTooMuch = (error: unknown): boolean =>
  error instanceof TransportError && (error.kind === 'too-large' || error.kind === 'timeout');

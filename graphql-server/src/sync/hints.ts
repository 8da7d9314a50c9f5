import type { User } from '../auth/token.ts';
import type { Store } from '../store/store.ts';
import { createLatest, type Latest } from './latest.ts';

/** The streams that tell devices when there is something to pull. */
export interface Hints {
  /** The head of the user's organisation now, and every newer one until the token ends. */
  subscribe(user: User): Promise<AsyncIterableIterator<number>>;
  /** Ends all streams. */
  close(): void;
}

/** The longest time that a timer can wait, in milliseconds. */
const MAX_TIMEOUT = 2 ** 31 - 1;

/** @param now milliseconds since 1970 */
export async function createHints(store: Store, now: () => number): Promise<Hints> {
  const streams = new Map<string, Set<Latest>>();

  await store.onHead((news) => {
    if (news) {
      for (const stream of streams.get(news.organisation) ?? []) stream.tell(news.seq);
      return;
    }
    // Whatever was told while nobody listened: ask again.
    for (const [organisation, open] of streams) void tellHead(organisation, open);
  });

  async function tellHead(organisation: string, open: ReadonlySet<Latest>): Promise<void> {
    try {
      const { seq } = await store.head(organisation);
      for (const stream of open) {
        // A head that went back is that of another life, whose numbers would be taken for old news.
        if (seq < stream.highest) stream.end();
        else stream.tell(seq);
      }
    } catch {
      // Whoever reads an ended stream connects again, and is told the head then.
      for (const stream of open) stream.end();
    }
  }

  return {
    async subscribe({ organisation, expiresAt }) {
      const open = streams.get(organisation) ?? new Set();
      const stream = createLatest(() => {
        clearTimeout(expiry);
        open.delete(stream);
        if (open.size === 0 && streams.get(organisation) === open) streams.delete(organisation);
      });
      const expiry = setTimeout(() => stream.end(), Math.min(expiresAt - now(), MAX_TIMEOUT));
      streams.set(organisation, open.add(stream));
      try {
        // Read after the stream is known to the fan-out: a head in between is told twice rather than never.
        const { seq } = await store.head(organisation);
        stream.tell(seq);
      } catch (error) {
        stream.end();
        throw error;
      }
      return stream;
    },
    close() {
      for (const stream of [...streams.values()].flatMap((open) => [...open])) stream.end();
    },
  };
}

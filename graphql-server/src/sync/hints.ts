import type { User } from '../auth/token.ts';
import type { Store } from '../store/store.ts';
import { createLatest, type Latest } from './latest.ts';

/** The streams that tell devices when there is something to pull. */
export interface Hints {
  /** The head of the user's organisation now, and every newer one until the token ends, or the user or key is closed. */
  subscribe(user: User): Promise<AsyncIterableIterator<number>>;
  /** Ends all streams. */
  close(): void;
}

/** The longest time that a timer can wait, in milliseconds. */
const MAX_TIMEOUT = 2 ** 31 - 1;

/** @param now milliseconds since 1970 */
export async function createHints(store: Store, now: () => number): Promise<Hints> {
  const streams = new Map<string, Map<Latest, string>>();
  /** Organisations that are looked at, and whether there was news meanwhile. */
  const looking = new Map<string, boolean>();

  await store.onHead((news) => {
    if (news) {
      for (const stream of streams.get(news.organisation)?.keys() ?? []) stream.tell(news.seq);
      void endClosed(news.organisation);
      return;
    }
    // Whatever was told while nobody listened: ask again.
    for (const [organisation, open] of streams) {
      void tellHead(organisation, open);
      void endClosed(organisation);
    }
  });

  /** Ends the streams of those who are not let in any more: any news can be that one of them is not. */
  async function endClosed(organisation: string): Promise<void> {
    if (looking.has(organisation)) {
      looking.set(organisation, true);
      return;
    }
    do {
      const open = streams.get(organisation);
      if (!open) break;
      looking.set(organisation, false);
      // Where it cannot be known, everybody has to show their token again.
      const closed = await store.keys.closed(organisation, [...new Set(open.values())]).catch(() => undefined);
      for (const [stream, user] of [...open]) if (!closed || closed.has(user)) stream.end();
    } while (looking.get(organisation));
    looking.delete(organisation);
  }

  async function tellHead(organisation: string, open: ReadonlyMap<Latest, string>): Promise<void> {
    try {
      const { seq } = await store.head(organisation);
      for (const stream of open.keys()) {
        // A head that went back is that of another life, whose numbers would be taken for old news.
        if (seq < stream.highest) stream.end();
        else stream.tell(seq);
      }
    } catch {
      // Whoever reads an ended stream connects again, and is told the head then.
      for (const stream of open.keys()) stream.end();
    }
  }

  return {
    async subscribe({ organisation, id, expiresAt }) {
      const open = streams.get(organisation) ?? new Map<Latest, string>();
      const stream = createLatest(() => {
        clearTimeout(expiry);
        open.delete(stream);
        if (open.size === 0 && streams.get(organisation) === open) streams.delete(organisation);
      });
      const expiry = setTimeout(() => stream.end(), Math.min(expiresAt - now(), MAX_TIMEOUT));
      streams.set(organisation, open.set(stream, id));
      try {
        // Read after the stream is known to the fan-out: a head in between is told twice rather than never.
        const [{ seq }, closed] = await Promise.all([store.head(organisation), store.keys.closed(organisation, [id])]);
        if (closed.has(id)) stream.end();
        stream.tell(seq);
      } catch (error) {
        stream.end();
        throw error;
      }
      return stream;
    },
    close() {
      for (const stream of [...streams.values()].flatMap((open) => [...open.keys()])) stream.end();
    },
  };
}

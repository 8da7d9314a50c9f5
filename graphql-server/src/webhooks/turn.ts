import { epochOf } from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import { MAX_PAGE_BYTES } from '../limits.ts';
import { keyOf, type PageCursor, type Store } from '../store/store.ts';
import type { Author, Claimed, DueEvent, Turn, WebhookStore } from '../store/webhook-store.ts';
import { factsOf, factsOfLeft, messageOf, subjectOf, type WaitingEvent } from './event.ts';
import { KEEP_LOG, MOST_WAITING, NEWS_BATCH, SEND_BATCH } from './limits.ts';
import { type Attempt, outcomeOf, succeeded } from './outcome.ts';
import { collectionsIn, matches } from './pattern.ts';
import { CLOSED, type Post } from './post.ts';
import { type Reader, readerOf, seenBy } from './reader.ts';
import { type SecretBox, signatureOf } from './secrets.ts';

/** What a turn works with. */
export interface TurnParts {
  readonly store: Store;
  readonly webhooks: WebhookStore;
  readonly box: SecretBox;
  readonly post: Post;
  /** An author as they are now; undefined when they may do nothing any more. */
  readonly authorNow: (organisation: string, author: Author) => Promise<User | undefined>;
  /** Hears what became of each message. */
  readonly count: (outcome: 'delivered' | 'failed') => void;
  /** Milliseconds in which changes of a record are told together. */
  readonly window: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: () => number;
}

/**
 * Does what there is to do for a webhook: keeps what is new behind its cursor, sends what is due, and says when to come
 * again. Whatever is cut short is done again by whoever has the next turn: a receiver may get a message twice, and
 * never loses one.
 */
export async function takeTurn(parts: TurnParts, webhook: Claimed): Promise<void> {
  const { webhooks, window, now, random } = parts;
  const begun = now();
  const end = (turn: Turn): Promise<void> => webhooks.settle(webhook, turn, now(), begun - KEEP_LOG);
  const give = (reason: string): Promise<void> =>
    end({ ...outcomeOf(webhook, [], [], { now: begun, random, rest: 0 }), disabled: { at: begun, reason } });

  const author = await parts.authorNow(webhook.org, webhook.author);
  const reader = author && (await readerOf(parts.store, author));
  if (!reader) return give('Whoever made it has no access any more.');
  const secrets = webhook.secrets.filter(({ until = begun }) => until >= begun).map(({ box }) => parts.box.open(box));
  if (!isWhole(secrets)) return give("The server's own secret is another one now: rotate this webhook's.");

  const isFull = (await webhooks.waiting(webhook)) >= MOST_WAITING;
  const isBehind = !isFull && (await readNews(parts, webhook, reader));
  // While a receiver fails, one message finds out whether it does so still.
  const most = webhook.failures > 0 ? 1 : SEND_BATCH;
  const due = await webhooks.due(webhook, begun, most);
  const { visible, withdrawn } = await sorted(parts.store, webhook.org, reader, due);
  const sent = await Promise.all(visible.map((event) => attempt(parts, webhook, secrets, reader, event)));
  const attempts = sent.filter(({ answer }) => answer.error !== CLOSED);
  for (const one of attempts) parts.count(succeeded(one) ? 'delivered' : 'failed');
  const rest = isBehind || due.length === most ? 0 : Math.ceil(window / 10);
  return end(outcomeOf(webhook, attempts, withdrawn, { now: now(), random, rest }));
}

const isWhole = (secrets: readonly (string | undefined)[]): secrets is readonly string[] =>
  !secrets.includes(undefined);

/**
 * Keeps an event of each record that changed behind the cursor, as far as the author may read it and the webhook asks.
 *
 * @returns whether there is more
 */
async function readNews(
  { store, webhooks, window, now }: TurnParts,
  webhook: Claimed,
  reader: Reader,
): Promise<boolean> {
  const { org, cursor: since, events: patterns } = webhook;
  const cursors = collectionsIn(store.collections, patterns).flatMap((collection) =>
    reader.readable(collection).map((scope): PageCursor => ({ scope, collection, after: since, fresh: 0 })),
  );
  const at = now();
  const { epoch, slice } = await store.read(org, async (reading) => ({
    epoch: epochOf(reading.head.timeline) ?? '',
    slice: await reading.slice(cursors, cursors, { records: NEWS_BATCH, bytes: MAX_PAGE_BYTES }),
  }));
  const events = [
    ...slice.records.map((record): WaitingEvent => {
      const { collection, id, rev } = record;
      return { collection, id, since, rev, facts: factsOf(record, since, epoch, at) };
    }),
    ...slice.left.map(({ collection, id }): WaitingEvent => {
      return { collection, id, since, rev: slice.reached, facts: factsOfLeft(epoch, at) };
    }),
  ];
  if (slice.reached > since) {
    const wanted = events.filter((event) => matches(patterns, subjectOf(event)));
    await webhooks.advance(webhook, slice.reached, wanted, at + window, at);
  }
  return slice.remaining > 0;
}

/** Divides events by whether the author may read their records now. */
async function sorted(store: Store, organisation: string, reader: Reader, events: readonly DueEvent[]) {
  const seen = await seenBy(store, organisation, reader, events);
  const isVisible = (event: DueEvent): boolean => event.facts.state === 'left' || seen.has(keyOf(event));
  return { visible: events.filter(isVisible), withdrawn: events.filter((event) => !isVisible(event)) };
}

async function attempt(
  { post, now }: TurnParts,
  { id, url }: Claimed,
  secrets: readonly string[],
  { hidden }: Reader,
  event: DueEvent,
): Promise<Attempt> {
  const message = messageOf(id, event, hidden(event.collection));
  const at = now();
  const seconds = Math.floor(at / 1_000);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Rockpool',
    'webhook-id': message.id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatureOf(secrets, message.id, seconds, message.payload),
  };
  const answer = await post(url, headers, message.payload);
  return { event, message, answer, at, took: Math.max(0, Math.round(now() - at)) };
}

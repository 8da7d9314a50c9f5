import type { User } from '../auth/token.ts';
import { findKeyUser } from '../auth/verify-key.ts';
import type { Meter } from '../operations/meter.ts';
import type { Store } from '../store/store.ts';
import type { Author } from '../store/webhook-store.ts';
import { WINDOW } from './limits.ts';
import type { ManageParts } from './manage.ts';
import { createPost } from './post.ts';
import { startRunner } from './runner.ts';
import { createSecretBox } from './secrets.ts';
import { takeTurn } from './turn.ts';

/** How a server tells endpoints of changes. */
export interface WebhookOptions {
  /**
   * Milliseconds in which changes of one record are told together.
   * @default 3000
   */
  readonly window?: number;
  /**
   * Endpoints may be anywhere, also on this machine or network, and without encryption: for development, and for a
   * network whose partners are known.
   * @default the value of `dev`
   */
  readonly allowPrivate?: boolean;
}

/** The webhooks of a server that runs. */
export interface Webhooks {
  readonly parts: ManageParts;
  /** Something may have changed. */
  wake(): void;
  /** Ends it, after what is under way. */
  close(): Promise<void>;
}

/** Tells endpoints of changes until it is closed; undefined where the store keeps none. */
export async function startWebhooks(
  store: Store,
  { window = WINDOW, allowPrivate = false }: WebhookOptions,
  secret: string,
  now: () => number,
  report: (error: unknown) => void,
  meter?: Meter,
): Promise<Webhooks | undefined> {
  const { webhooks } = store;
  if (!webhooks) return undefined;
  const box = createSecretBox(secret);
  const closing = new AbortController();
  const post = createPost(allowPrivate, closing.signal);
  const authorNow = async (organisation: string, author: Author): Promise<User | undefined> =>
    author.key
      ? findKeyUser(store.keys, organisation, author.key.id, now())
      : { ...author, organisation, expiresAt: Number.POSITIVE_INFINITY };
  const count = (outcome: 'delivered' | 'failed'): void => meter?.job('webhook', outcome);
  const turn = { store, webhooks, box, post, authorNow, count, window, now, random: Math.random };
  const { claim, nextAt } = webhooks;
  const runner = startRunner({ claim, nextAt, run: (job) => takeTurn(turn, job) }, now, report);
  await store.onHead(() => runner.wake());
  const close = (): Promise<void> => {
    closing.abort();
    return runner.close();
  };
  return { parts: { store, webhooks, box, allowPrivate, now }, wake: runner.wake, close };
}

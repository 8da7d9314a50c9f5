import type { Rev } from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import type { WaitingEvent } from '../webhooks/event.ts';

/** Whose rights decide what a webhook tells: the user or key that made it. */
export type Author = Pick<User, 'id' | 'name' | 'role' | 'key'>;

/** A secret of a webhook, closed; see `SecretBox`. The present one has no end. */
export interface KeptSecret {
  readonly box: string;
  /** Milliseconds since 1970. */
  readonly until?: number;
}

/** Why nothing is delivered any more, for a person to read. */
export interface Disabled {
  readonly at: number;
  readonly reason: string;
}

/** An endpoint that is told of changes. Times are milliseconds since 1970. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  /** Patterns; see `matches`. */
  readonly events: readonly string[];
  /** The present one first. */
  readonly secrets: readonly KeptSecret[];
  readonly author: Author;
  readonly createdAt: number;
  /** All up to this revision was told, or waits to be. */
  readonly cursor: Rev;
  /** Attempts that failed since the last one that did not. */
  readonly failures: number;
  readonly failingSince: number | null;
  readonly disabled: Disabled | null;
}

/** A webhook that this server has to itself for a while. */
export interface Claimed extends Webhook {
  readonly org: string;
  readonly lease: string;
}

/** An event that waits, and how it fared. */
export interface DueEvent extends WaitingEvent {
  readonly attempts: number;
  readonly firstTriedAt: number | null;
}

/** An attempt, for the log. */
export interface Delivery {
  readonly at: number;
  /** The `webhook-id`. */
  readonly message: string;
  readonly type: string;
  /** The id of the record. */
  readonly record: string;
  readonly rev: Rev;
  /** 1 for the first. */
  readonly attempt: number;
  readonly status: number | null;
  readonly error: string | null;
  /** Milliseconds. */
  readonly took: number;
}

/** What became of the events of a turn, and of the webhook. */
export interface Turn {
  readonly log: readonly Delivery[];
  /** Events that wait no more: told, given up, or out of their author's sight. */
  readonly done: readonly WaitingEvent[];
  /** Events to try again, and when. */
  readonly again: readonly { readonly event: WaitingEvent; readonly dueAt: number }[];
  /** Whether to try at once what waits for another attempt. */
  readonly recovered: boolean;
  readonly restsUntil: number;
  readonly failures: number;
  readonly failingSince: number | null;
  readonly disabled: Disabled | null;
}

/** The webhooks of all organisations. Two methods look for work across them; all others are asked of one. */
export interface WebhookStore {
  list(organisation: string): Promise<Webhook[]>;
  add(organisation: string, webhook: Webhook): Promise<void>;
  /** @returns the webhook as it is now; undefined when there is none */
  change(organisation: string, id: string, changes: WebhookChanges): Promise<Webhook | undefined>;
  /** @returns whether it was there */
  remove(organisation: string, id: string): Promise<boolean>;
  /** The newest attempts, or those before one of them. */
  log(
    organisation: string,
    id: string,
    first: number,
    before?: number,
  ): Promise<(Delivery & { readonly id: number })[]>;

  /** Takes a webhook that has something to do and nobody else works on; undefined when there is none. */
  claim(now: number, until: number): Promise<Claimed | undefined>;
  /** When the next webhook will have something to do, as far as that is known; undefined for never. */
  nextAt(): Promise<number | undefined>;
  /**
   * Keeps events until they are told, each record once, and moves the cursor past them. Does nothing when the webhook is
   * not at that cursor any more.
   */
  advance(webhook: Claimed, reached: Rev, events: readonly WaitingEvent[], dueAt: number, now: number): Promise<void>;
  /** How many events wait. */
  waiting(webhook: Claimed): Promise<number>;
  /** Events to send now, what has waited longest first. */
  due(webhook: Claimed, now: number, most: number): Promise<DueEvent[]>;
  /** Ends a turn; nothing of it is kept when somebody else works on the webhook by now. */
  settle(webhook: Claimed, turn: Turn, now: number, keepLogSince: number): Promise<void>;
}

/** What a person changes of a webhook. */
export interface WebhookChanges {
  readonly url?: string;
  readonly events?: readonly string[];
  readonly secrets?: readonly KeptSecret[];
  readonly cursor?: Rev;
  /** `null` switches it on again, and forgets its failures. */
  readonly disabled?: Disabled | null;
}

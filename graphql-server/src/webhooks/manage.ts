import type { Registry } from '@rockpool/schema';
import type { User } from '../auth/token.ts';
import type { UserError } from '../generated/resolvers.ts';
import { keyOf, type Store } from '../store/store.ts';
import type { Delivery, KeptSecret, Webhook, WebhookChanges, WebhookStore } from '../store/webhook-store.ts';
import { MOST_PATTERNS, MOST_URL, MOST_WEBHOOKS, OLD_SECRET_FOR } from './limits.ts';
import { collectionOf, flawOfPattern } from './pattern.ts';
import { addressIn, isPublicAddress } from './public-address.ts';
import { isAdmin, readerOf, seenBy } from './reader.ts';
import { newSecret, type SecretBox } from './secrets.ts';

/** What managing webhooks works with. */
export interface ManageParts {
  readonly store: Store;
  readonly webhooks: WebhookStore;
  readonly box: SecretBox;
  readonly allowPrivate: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What became of a webhook. */
export interface Managed {
  readonly webhook?: Webhook | undefined;
  /** A secret that was just made. */
  readonly secret?: string;
  /** Why nothing was done. */
  readonly userErrors: UserError[];
}

const fail = (code: UserError['code'], message: string, ...field: string[]): Managed => ({
  userErrors: [{ code, message, field: field.length > 0 ? field : null }],
});

const notFound = fail('NOT_FOUND', 'There is no such webhook for you.', 'id');
const done = (webhook: Webhook | undefined): Managed => (webhook ? { webhook, userErrors: [] } : notFound);

/** The webhooks that a caller may see and change: an API key those that it made, an admin all, anybody else none. */
export async function listWebhooks({ store, webhooks }: ManageParts, user: User): Promise<Webhook[]> {
  const { organisation, id, key } = user;
  if (!key && !(await isAdmin(store, user))) return [];
  const all = await webhooks.list(organisation);
  return key ? all.filter(({ author }) => author.id === id) : all;
}

export const findWebhook = async (parts: ManageParts, user: User, id: string): Promise<Webhook | undefined> =>
  (await listWebhooks(parts, user)).find((webhook) => webhook.id === id);

/** An attempt, as a caller may know of it. */
export interface ShownDelivery extends Omit<Delivery, 'record'> {
  /** Null for a record that the caller may not see now, whoever was told of it. */
  readonly record: string | null;
}

/**
 * The attempts of a webhook, the newest first.
 *
 * @param before the id of the attempt that the page ends before
 */
export async function listDeliveries(
  parts: ManageParts,
  user: User,
  webhook: Webhook,
  first: number,
  before: number | undefined,
): Promise<(ShownDelivery & { readonly id: number })[]> {
  const { store, webhooks } = parts;
  const { organisation } = user;
  const log = await webhooks.log(organisation, webhook.id, first, before);
  const reader = await readerOf(store, user);
  const keyIn = ({ type, record }: Delivery) => ({ collection: collectionOf(type), id: record });
  const seen = reader && (await seenBy(store, organisation, reader, log.map(keyIn)));
  return log.map((one) => (seen?.has(keyOf(keyIn(one))) ? one : { ...one, record: null }));
}

/** Makes a webhook that is told of what happens from now on. */
export async function createWebhook(
  parts: ManageParts,
  user: User,
  { url, events }: { readonly url: string; readonly events: readonly string[] },
): Promise<Managed> {
  const { store, webhooks, box, now } = parts;
  const { id, organisation, name, role, key } = user;
  if (!key && !(await isAdmin(store, user))) return fail('FORBIDDEN', 'Webhooks take the role admin, or an API key.');
  const flaw = flawOfUrl(url, parts.allowPrivate) ?? flawOfEvents(store.collections, events);
  if (flaw) return flaw;
  if ((await webhooks.list(organisation)).length >= MOST_WEBHOOKS) {
    return fail('LIMIT_EXCEEDED', `An organisation has up to ${MOST_WEBHOOKS} webhooks; delete one first.`);
  }
  const secret = newSecret();
  const webhook: Webhook = {
    ...{ id: crypto.randomUUID(), url, events, secrets: [{ box: box.close(secret) }], createdAt: now() },
    author: { id, name, role, ...(key && { key }) },
    cursor: (await store.head(organisation)).seq,
    ...{ failures: 0, failingSince: null, disabled: null },
  };
  await webhooks.add(organisation, webhook);
  return { webhook, secret, userErrors: [] };
}

/** Changes a webhook; see {@link WebhookChanges}. */
async function change(parts: ManageParts, user: User, id: string, changes: WebhookChanges): Promise<Managed> {
  const found = await findWebhook(parts, user, id);
  return found ? done(await parts.webhooks.change(user.organisation, id, changes)) : notFound;
}

export async function updateWebhook(
  parts: ManageParts,
  user: User,
  id: string,
  { url, events, active }: { readonly url?: string; readonly events?: readonly string[]; readonly active?: boolean },
): Promise<Managed> {
  const flaw =
    (url === undefined ? undefined : flawOfUrl(url, parts.allowPrivate)) ??
    (events === undefined ? undefined : flawOfEvents(parts.store.collections, events));
  if (flaw) return flaw;
  return change(parts, user, id, {
    ...(url !== undefined && { url }),
    ...(events !== undefined && { events }),
    ...(active !== undefined && { disabled: active ? null : { at: parts.now(), reason: 'It was switched off.' } }),
  });
}

/** Makes a new secret; the one before stays good for a day, so that receivers can take over the new one in between. */
export async function rotateSecret(parts: ManageParts, user: User, id: string): Promise<Managed> {
  const found = await findWebhook(parts, user, id);
  if (!found) return notFound;
  const secret = newSecret();
  const until = parts.now() + OLD_SECRET_FOR;
  const old = found.secrets.slice(0, 1).map(({ box }): KeptSecret => ({ box, until }));
  const changed = await change(parts, user, id, { secrets: [{ box: parts.box.close(secret) }, ...old] });
  return { ...changed, ...(changed.webhook && { secret }) };
}

/** Puts a webhook back to a revision: what changed since is told again. */
export async function replayWebhook(parts: ManageParts, user: User, id: string, since: number): Promise<Managed> {
  const { seq } = await parts.store.head(user.organisation);
  if (since < 0 || since > seq) return fail('INVALID', `A revision is from 0 to ${seq}, not ${since}.`, 'sinceRev');
  return change(parts, user, id, { cursor: since });
}

/** @returns whether it was there for the caller */
export async function removeWebhook(parts: ManageParts, user: User, id: string): Promise<boolean> {
  const found = await findWebhook(parts, user, id);
  return found !== undefined && parts.webhooks.remove(user.organisation, id);
}

function flawOfUrl(text: string, allowPrivate: boolean): Managed | undefined {
  const url = URL.canParse(text) && text.length <= MOST_URL ? new URL(text) : undefined;
  const refuse = (message: string): Managed => fail('INVALID', message, 'input', 'url');
  if (!url || (url.protocol !== 'https:' && !(allowPrivate && url.protocol === 'http:'))) {
    return refuse(`An address that begins with https:// and has up to ${MOST_URL} characters is needed.`);
  }
  if (url.username !== '' || url.password !== '') return refuse('An address is stored as it is: no password in it.');
  const address = addressIn(url);
  if (!allowPrivate && address !== undefined && !isPublicAddress(address)) {
    return refuse(`${address} is not on the public Internet.`);
  }
  return undefined;
}

function flawOfEvents(collections: Registry, events: readonly string[]): Managed | undefined {
  const refuse = (message: string): Managed => fail('INVALID', message, 'input', 'events');
  if (events.length === 0 || events.length > MOST_PATTERNS) {
    return refuse(`From 1 to ${MOST_PATTERNS} events are named, such as "deals.lead.created".`);
  }
  const [flaw] = events.flatMap((pattern) => flawOfPattern(collections, pattern) ?? []);
  return flaw === undefined ? undefined : refuse(`${flaw}.`);
}

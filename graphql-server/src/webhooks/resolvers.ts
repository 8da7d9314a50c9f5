import { requireUser } from '../auth/require-user.ts';
import { requestError } from '../errors.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { MAX_FIRST } from '../limits.ts';
import type { Webhook } from '../store/webhook-store.ts';
import {
  createWebhook,
  findWebhook,
  listDeliveries,
  listWebhooks,
  type Managed,
  type ManageParts,
  removeWebhook,
  replayWebhook,
  rotateSecret,
  type ShownDelivery,
  updateWebhook,
} from './manage.ts';

const instant = (at: number): string => new Date(at).toISOString();

const shown = ({ id, url, events, author, createdAt, cursor, failures, failingSince, disabled }: Webhook) => ({
  ...{ id, url, events: [...events], authorId: author.id, createdAt: instant(createdAt), seenRev: cursor, failures },
  failingSince: failingSince === null ? null : instant(failingSince),
  disabled: disabled && { at: instant(disabled.at), reason: disabled.reason },
});

const payload = ({ webhook, secret, userErrors }: Managed) => ({
  webhook: webhook ? shown(webhook) : null,
  secret: secret ?? null,
  userErrors,
});

const attempt = ({ message, record, at, ...delivery }: ShownDelivery) => ({
  ...{ ...delivery, messageId: message, recordId: record, at: instant(at) },
});

const defined = <T extends object>(input: T) =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));

/** @param wake called when a webhook may have something to do at once */
export function webhookResolvers(
  parts: ManageParts,
  wake: () => void,
): { readonly Query: QueryResolvers; readonly Mutation: MutationResolvers } {
  const waking = async (managed: Promise<Managed>) => {
    const done = payload(await managed);
    wake();
    return done;
  };
  return {
    Query: {
      webhooks: async (_, _args, context) =>
        (await listWebhooks(parts, requireUser(context, 'webhooks:read'))).map(shown),
      webhookDeliveries: async (_, { id, first, after }, context) => {
        const user = requireUser(context, 'webhooks:read');
        if (first < 1 || first > MAX_FIRST) {
          throw requestError('BAD_USER_INPUT', `"first" is from 1 to ${MAX_FIRST}, not ${first}.`);
        }
        const found = await findWebhook(parts, user, id);
        const before = after ? Number(after) : undefined;
        if (before !== undefined && !Number.isSafeInteger(before)) {
          throw requestError('BAD_USER_INPUT', '"after" is a cursor of an earlier page.');
        }
        const log = found ? await listDeliveries(parts, user, found, first + 1, before) : [];
        const edges = log.slice(0, first).map((one) => ({ cursor: String(one.id), node: attempt(one) }));
        return {
          edges,
          nodes: edges.map(({ node }) => node),
          pageInfo: {
            hasNextPage: log.length > first,
            hasPreviousPage: after !== undefined && after !== null,
            startCursor: edges[0]?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          },
        };
      },
    },
    Mutation: {
      webhookCreate: async (_, { input }, context) =>
        payload(await createWebhook(parts, requireUser(context, 'webhooks:write'), input)),
      webhookUpdate: (_, { id, input }, context) =>
        waking(updateWebhook(parts, requireUser(context, 'webhooks:write'), id, defined(input))),
      webhookRotateSecret: async (_, { id }, context) =>
        payload(await rotateSecret(parts, requireUser(context, 'webhooks:write'), id)),
      webhookReplay: (_, { id, sinceRev }, context) =>
        waking(replayWebhook(parts, requireUser(context, 'webhooks:write'), id, sinceRev)),
      webhookDelete: async (_, { id }, context) => {
        const gone = await removeWebhook(parts, requireUser(context, 'webhooks:write'), id);
        return { deletedId: gone ? id : null, ...missing(gone), replayed: false };
      },
    },
  };
}

const missing = (isGone: boolean): Pick<Managed, 'userErrors'> => ({
  userErrors: isGone ? [] : [{ code: 'NOT_FOUND', field: ['id'], message: 'There is no such webhook for you.' }],
});

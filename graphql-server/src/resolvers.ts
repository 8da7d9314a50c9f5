import { PROTOCOL_VERSION } from '@rockpool/schema/protocol';
import type { Cursors } from './api/read/cursors.ts';
import { readResolvers } from './api/read/resolvers.ts';
import { writeResolvers } from './api/write/resolvers.ts';
import { type KeyScope, requireUser } from './auth/require-user.ts';
import type { OnBeat } from './beat.ts';
import { readConflicts } from './conflicts/log.ts';
import type { Referee } from './conflicts/referee.ts';
import { requestError } from './errors.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { scalars } from './scalars.ts';
import type { Store } from './store/store.ts';
import { rightsIn } from './sync/access.ts';
import { compare } from './sync/compare.ts';
import { digest } from './sync/digest.ts';
import type { Hints } from './sync/hints.ts';
import { pull } from './sync/pull.ts';
import { push } from './sync/push.ts';
import type { Seal } from './sync/seal.ts';
import type { Webhooks } from './webhooks/index.ts';
import { webhookResolvers } from './webhooks/resolvers.ts';

/** What the resolvers work with. */
export interface Parts {
  readonly store: Store;
  readonly hints: Hints;
  readonly seal: Seal;
  readonly cursors: Cursors;
  readonly referee: Referee;
  readonly webhooks: Webhooks | undefined;
  readonly now: () => number;
  readonly onBeat: OnBeat;
}

export function createResolvers({ store, hints, seal, cursors, referee, webhooks, now, onBeat }: Parts): Resolvers {
  const ofRecords = readResolvers({ store, hints, seal, cursors });
  const ofWebhooks = webhooks && webhookResolvers(webhooks.parts, webhooks.wake);
  return {
    ...scalars,
    ...ofRecords,
    Query: {
      ...ofRecords.Query,
      ...ofWebhooks?.Query,
      pull: (_, { input: { protocol, collections, checkpoint, limit, schema } }, context) => {
        const user = requireUser(context, ...readsOf(collections));
        requireProtocol(protocol);
        return pull(store, seal, user, { collections, limit, schema, ...(checkpoint && { checkpoint }) });
      },
      digest: (_, { input: { protocol, collections, schema } }, context) => {
        const user = requireUser(context, ...readsOf(collections));
        requireProtocol(protocol);
        return digest(store, user, collections, schema);
      },
      compare: (_, { input: { protocol, collection, buckets, holdings, schema } }, context) => {
        const user = requireUser(context, `${collection}:read`);
        requireProtocol(protocol);
        return compare(store, user, { collection, buckets, holdings, schema });
      },
      conflicts: (_, request, context) =>
        readConflicts(store, requireUser(context, `${request.collection ?? '*'}:read`), request),
      async me(_, _args, context) {
        const user = requireUser(context);
        const { role } = await store.read(user.organisation, (reading) => rightsIn(reading, user));
        return { ...user, role };
      },
    },
    Mutation: {
      ...writeResolvers({ store, referee, now }, onBeat),
      ...ofWebhooks?.Mutation,
      async push(_, { input: { protocol, device, epoch, rows, schema } }, context) {
        const user = requireUser(context, ...rows.map(({ collection }): KeyScope => `${collection}:write`));
        requireProtocol(protocol);
        const incoming = rows.map(({ groups, lost, ask, decided, ...row }) => ({
          ...row,
          ...(groups && { groups }),
          ...(lost && { lost }),
          ...(ask && { ask }),
          ...(decided && { decided }),
        }));
        const request = { device, rows: incoming, schema, ...(epoch && { epoch }) };
        const result = await push(store, user, request, now(), undefined, referee);
        if (result.answers.some(({ refusal }) => refusal)) await onBeat(context);
        return result;
      },
    },
    Subscription: {
      ...ofRecords.Subscription,
      hints: {
        subscribe: (_, _args, context) => hints.subscribe(requireUser(context)),
        resolve: (seq: number) => ({ seq }),
      },
    },
  };
}

const readsOf = (collections: readonly string[]): readonly KeyScope[] =>
  collections.map((name): KeyScope => `${name}:read`);

function requireProtocol(version: number): void {
  if (version === PROTOCOL_VERSION) return;
  throw requestError(
    'UPGRADE_REQUIRED',
    `This server speaks version ${PROTOCOL_VERSION} of the protocol, not ${version}.`,
  );
}

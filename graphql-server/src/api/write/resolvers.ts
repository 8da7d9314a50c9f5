import type { JsonObject } from '@rockpool/schema';
import { commandsOf, type PartnerCommand } from '@rockpool/schema/sdl';
import { type KeyScope, requireUser } from '../../auth/require-user.ts';
import type { User } from '../../auth/token.ts';
import type { OnBeat } from '../../beat.ts';
import type { ServerContext } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { loadNode } from '../read/nodes.ts';
import { runCommand } from './commands.ts';
import type { Done, Outcome } from './once.ts';
import { type Change, createRecord, deleteRecord, type Target, updateRecord, upsertRecords } from './records.ts';
import type { Parts } from './session.ts';

/** What GraphQL hands over: of an input, objects without a prototype. */
interface Given {
  readonly id: string;
  readonly idempotencyKey?: string | null;
}

type Resolver<G> = (source: unknown, given: G, context: ServerContext) => Promise<unknown>;

/** The mutations of every kind of every collection. */
export function writeResolvers(parts: Parts, onBeat: OnBeat): MutationResolvers {
  const { collections } = parts.store;
  const resolvers: MutationResolvers = {};
  const add = <G>(name: string, resolve: Resolver<G>): void => {
    Object.assign(resolvers, { [name]: resolve });
  };
  const told = async (context: ServerContext, work: Promise<Done>): Promise<Done> => {
    const done = await work;
    if (done.outcomes.some(({ errors }) => errors.length > 0)) await onBeat(context);
    return done;
  };
  for (const [collection, { kinds }] of collections) {
    for (const [kind, { view, type }] of Object.entries(kinds)) {
      const one = camel(type);
      const target = { collection, kind };
      const needs: KeyScope = `${collection}:write`;
      const payload = (user: User, done: Done) => payloads(parts, user, target, one, done)[0];

      add<Given & { input: object }>(`${one}Create`, async (_, { input, idempotencyKey }, context) => {
        const user = requireUser(context, needs);
        return payload(user, await told(context, createRecord(parts, user, target, plain(input), idempotencyKey)));
      });
      add<Given & Change>(`${one}Update`, async (_, { idempotencyKey, ...change }, context) => {
        const user = requireUser(context, needs);
        return payload(user, await told(context, updateRecord(parts, user, target, changeOf(change), idempotencyKey)));
      });
      add<Given & Pick<Change, 'ifRev'>>(`${one}Delete`, async (_, { id, ifRev, idempotencyKey }, context) => {
        const user = requireUser(context, needs);
        const done = await told(context, deleteRecord(parts, user, target, id, ifRev, idempotencyKey));
        const [outcome] = done.outcomes;
        const errors = outcome?.errors ?? [];
        return { deletedId: errors.length > 0 ? null : outcome?.id, userErrors: errors, replayed: done.replayed };
      });
      add<Given & { rows: readonly Change[] }>(`${view}Upsert`, async (_, { rows, idempotencyKey }, context) => {
        const user = requireUser(context, needs);
        const done = await told(context, upsertRecords(parts, user, target, rows.map(changeOf), idempotencyKey));
        return payloads(parts, user, target, one, done);
      });
      for (const command of commandsOf(collection, kind)) {
        add<Given>(`${one}${command.verb}`, async (_, { id, idempotencyKey, ...given }, context) => {
          const user = requireUser(context, ...scopesFor(command));
          const done = await told(context, runCommand(parts, user, command, id, plain(given), idempotencyKey));
          const made = collections.get(command.gives.collection)?.kinds[command.gives.kind]?.type ?? '';
          return payloads(parts, user, command.gives, camel(made), done)[0];
        });
      }
    }
  }
  return resolvers;
}

/** What an API key needs: for the record, for what is made of it, and for what is made beside it. */
const scopesFor = ({ collection, gives, makes = [] }: PartnerCommand): readonly KeyScope[] =>
  [collection, gives.collection, ...makes].map((one): KeyScope => `${one}:write`);

/** One payload for each record; the record is read when it is asked for, as it is then. */
const payloads = (parts: Parts, user: User, { collection, kind }: Target, one: string, done: Done) =>
  done.outcomes.map(({ id, errors }: Outcome) => ({
    [one]: (_: unknown, context: ServerContext) =>
      id === null ? null : loadNode(parts.store, user, context, { collection, kind, id }),
    userErrors: errors,
    replayed: done.replayed,
  }));

const changeOf = ({ input, ...change }: Change): Change => ({ ...change, input: plain(input) });

const plain = (value: object): JsonObject => JSON.parse(JSON.stringify(value));

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

import { type DocumentNode, getOperationAST, Kind } from 'graphql';
import type { User } from '../auth/token.ts';
import type { Allowance, Draw } from './buckets.ts';

/** What a user or a key may spend, and all of an organisation together. */
export interface Allowances {
  readonly user: Allowance;
  readonly organisation: Allowance;
}

/** How many streams may be open at once, in one server. */
export interface StreamLimits {
  readonly user: number;
  readonly organisation: number;
}

/** What callers may spend: `limits` of {@link CrmServerOptions}. */
export interface Limits {
  /** For the partner API, in costs. @default a key or user 50,000, and 1,000 a second; an organisation four times that */
  readonly partners?: Allowances;
  /** For the sync of devices, in costs. @default a user 200,000, and 10,000 a second; an organisation ten times that */
  readonly devices?: Allowances;
  /**
   * Requests of a user or a key that come to nothing, such as those that are no GraphQL: after so many, the next is not
   * read. All who show no token share one allowance. @default 50, and one a second
   */
  readonly refusals?: Allowance;
  /** @default 100 a user, 10,000 an organisation */
  readonly streams?: StreamLimits;
}

export const defaultLimits: Required<Limits> = {
  partners: {
    user: { maximum: 50_000, perSecond: 1_000 },
    organisation: { maximum: 200_000, perSecond: 4_000 },
  },
  devices: {
    user: { maximum: 200_000, perSecond: 10_000 },
    organisation: { maximum: 2_000_000, perSecond: 100_000 },
  },
  refusals: { maximum: 50, perSecond: 1 },
  streams: { user: 100, organisation: 10_000 },
};

/** Whom an operation is charged to: devices that sync, or partners. */
export type Account = 'partners' | 'devices';

/** What devices ask for, here and in the shape that other replications know. */
const syncField = /^(pull|push|digest|compare|conflicts|hints|me|__typename|(pull|push|stream)[A-Z]\w*)$/;

/** An API key is no device, whatever it asks for: nothing that a partner's script does can starve the field. */
export function accountOf(user: User, document: DocumentNode, operationName?: string | null): Account {
  const fields = getOperationAST(document, operationName)?.selectionSet.selections ?? [];
  const isSync = fields.every((field) => field.kind === Kind.FIELD && syncField.test(field.name.value));
  return isSync && !user.key ? 'devices' : 'partners';
}

/** The buckets that a user's operation draws from. */
export const drawsOf = (account: Account, { organisation, id }: User, allowances: Allowances): [Draw, Draw] => [
  { ...allowances.user, name: `${account} ${organisation} ${id}` },
  { ...allowances.organisation, name: `${account} ${organisation}` },
];

/** Three organisations that are alike but for their canaries: what belongs to one is never part of an answer to another. */
import type { JsonObject } from '@rockpool/schema';
import { below, seeded } from '../support/random.ts';
import { mintCanary } from './canary.ts';
import { allKinds, bodyOf, type Common, type KindOf, newId } from './records.ts';

/** A record as it is imported. */
export interface Seed {
  readonly collection: string;
  readonly body: JsonObject;
}

export interface Tenant {
  /** Its letter: the canaries of its records carry it. */
  readonly letter: string;
  readonly organisation: string;
  readonly users: { readonly [name in UserName]: string };
  readonly seeds: readonly Seed[];
}

/** What is said of somebody by their setting, and by their token where it says something else. */
interface Account {
  readonly role: string;
  readonly claims?: string;
  readonly isClosed?: boolean;
}

const accounts = {
  admin: { role: 'admin' },
  manager: { role: 'manager' },
  rep: { role: 'rep' },
  colleague: { role: 'rep' },
  outsider: { role: 'rep' },
  fielder: { role: 'field' },
  guest: { role: 'guest' },
  demoted: { role: 'rep', claims: 'admin' },
  dismissed: { role: 'admin', isClosed: true },
} as const satisfies { readonly [name: string]: Account };

export type UserName = keyof typeof accounts;
export const userNames = Object.keys(accounts) as readonly UserName[];

/** The role that the user's token names. */
export const claimedBy = (name: UserName): string => {
  const account: Account = accounts[name];
  return account.claims ?? account.role;
};

type Grant = readonly [entity: string, action: string, whose: string];

/** A role that is narrow, and one that is allowed next to nothing. */
const roles: readonly {
  key: string;
  grants: readonly Grant[];
  fields: readonly (readonly [string, string, string])[];
}[] = [
  {
    key: 'field',
    grants: [
      ...(['read', 'update', 'create', 'delete'] as const).map((action): Grant => ['*', action, 'all']),
      ['deals', 'read', 'own'],
      ['deals', 'update', 'own'],
      ['parties', 'read', 'team'],
      ['parties', 'update', 'own'],
      ['parties', 'delete', 'none'],
      ['products', 'update', 'none'],
      ['ledger', 'create', 'own'],
    ],
    fields: [
      ['deals', 'source', 'hidden'],
      ['activities', 'custom.note', 'hidden'],
      ['parties', 'notes', 'hidden'],
      ['products', 'description', 'hidden'],
      ['jobs', 'report', 'hidden'],
      ['assets', 'notes', 'readonly'],
      ['jobs', 'custom.note', 'readonly'],
    ],
  },
  {
    key: 'guest',
    grants: [
      ['activities', 'read', 'team'],
      ['files', 'read', 'own'],
    ],
    fields: [],
  },
];

/** The kinds of settings that a tenant has its own of, beside one of every other. */
const own = ['user', 'team', 'role'];

export function createTenant(letter: string, seed: number): Tenant {
  const random = seeded(seed);
  const maker = { tenant: letter, random };
  const users = Object.fromEntries(userNames.map((name) => [name, newId(random)])) as Tenant['users'];
  const setting = (kind: string, more: JsonObject): Seed => {
    const one = allKinds.find((known) => known.kind === kind && known.collection.name === 'settings') as KindOf;
    const body = bodyOf(maker, one, { id: newId(random), ownerId: users.admin });
    return { collection: 'settings', body: { ...body, active: true, ...more } };
  };
  const team = newId(random);
  const seeds = [
    ...userNames.map((name) => {
      const { role, isClosed = false }: Account = accounts[name];
      return setting('user', { id: users[name], role, active: !isClosed });
    }),
    ...roles.map(({ key, grants, fields }) =>
      setting('role', {
        key,
        grants: grants.map(([entity, action, whose], i) => ({ id: `g${i}`, entity, action, whose })),
        fields: fields.map(([entity, field, access], i) => ({ id: `f${i}`, entity, field, access })),
      }),
    ),
    setting('team', { id: team, memberIds: [users.rep, users.fielder, users.guest] }),
    setting('team', { memberIds: [users.colleague] }),
    ...allKinds.flatMap((one) =>
      own.includes(one.kind)
        ? []
        : placesOf(one, users, team).map((about) => {
            return { collection: one.collection.name, body: bodyOf(maker, one, { id: newId(random), ...about }) };
          }),
    ),
  ];
  return { letter, organisation: `tenant-${letter}-${below(random, 1e9)}`, users, seeds };
}

/** Where the records of a kind lie: for everybody, for some, and archived. Settings lie nowhere else than in sight. */
function placesOf(
  { collection }: KindOf,
  { rep, colleague, outsider, fielder, guest }: Tenant['users'],
  team: string,
): readonly Omit<Common, 'id'>[] {
  if (collection.isPublic) return [{ ownerId: rep }];
  return [
    { ownerId: rep },
    { ownerId: colleague, teamIds: [team] },
    { ownerId: fielder, sharedWith: [guest] },
    { ownerId: rep, private: true },
    { ownerId: colleague, private: true, sharedWith: [outsider] },
    { ownerId: colleague, private: true, teamIds: [team] },
    { ownerId: colleague, archived: true },
    { ownerId: rep, private: true, archived: true },
  ];
}

/** A text that stands nowhere. */
export const unknownCanary = (): string => mintCanary('x');

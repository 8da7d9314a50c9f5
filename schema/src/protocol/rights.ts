import { type Collection, writersOf } from '../define/collection.ts';
import type { JsonObject } from '../define/json.ts';
import { type FieldAccess, fieldRightsOf, type HiddenIn } from './field-rights.ts';
import { heldScopes, ownersOf, type Scope, scopesOf, teamsOfRecord, type Whose, withArchives } from './scopes.ts';

/** What can be done with a record. */
export type Action = 'create' | 'read' | 'update' | 'delete';

/** Who asks: what a token or an API key says. */
export interface Principal {
  readonly id: string;
  /** The key of a role; the user's own setting has the last word. */
  readonly role: string;
  /** Set for an API key: its scopes, `deals:read` or `*:write`, narrow what the role allows. */
  readonly key?: { readonly scopes: readonly string[] };
}

/** What an organisation's settings say of somebody now. */
export interface Membership {
  /** The user's own setting; a deleted one closes the account. Undefined where there is none. */
  readonly account?: Omit<Setting, 'id'> | undefined;
  /** The ids of the teams that have the user as a member. */
  readonly teams: readonly string[];
  /** The bodies of all settings of the kind `role`. */
  readonly roles: readonly JsonObject[];
}

/** A setting, or what is left of a deleted one. */
export interface Setting {
  readonly id: string;
  readonly deleted: boolean;
  readonly body: JsonObject;
}

/** What settings say of a user; the others among them are passed over. */
export function membershipIn(settings: Iterable<Setting>, user: string): Membership {
  const all = [...settings];
  const account = all.find(({ id, deleted, body }) => id === user && (deleted || body['kind'] === 'user'));
  const living = (kind: string): readonly Setting[] =>
    all.filter(({ deleted, body }) => !deleted && body['kind'] === kind);
  const hasUser = ({ body }: Setting): boolean => ((body['memberIds'] ?? []) as readonly string[]).includes(user);
  return {
    account,
    teams: living('team')
      .filter(hasUser)
      .map(({ id }) => id),
    roles: living('role').map(({ body }) => body),
  };
}

/** What somebody may do at the moment. The same on the server, which decides, and on a device, which shows it. */
export interface Rights {
  readonly user: string;
  /** The role that counts now; empty for an account that is closed. */
  readonly role: string;
  /**
   * Whether the action is allowed: on this record, or on any when there is none. Of an edit, on the record as it was.
   *
   * @example
   * ```ts
   * rights.can('update', deals, deal.body); // false where `update` reaches the user's own, and it is another's
   * ```
   */
  can(action: Action, collection: Collection, body?: JsonObject): boolean;
  /** Whether the user may bring back a record that the server has lost: one that they could make, or change. */
  mayBringBack(collection: Collection, body: JsonObject): boolean;
  /** How far an action reaches; who may not read may do nothing. */
  reach(action: Action, collection: Collection, kind?: unknown): Whose;
  /** The scopes of the collection that the user's devices hold. */
  held(collection: Collection): readonly Scope[];
  /** Those, and their archives: where the user may read and write. */
  readable(collection: Collection): readonly Scope[];
  /** What the user may not do with a field; `custom.<key>` for a custom one. Undefined: everything. */
  access(collection: Collection, field: string): FieldAccess | undefined;
  /** What never leaves for the user. */
  hiddenIn(collection: Collection): HiddenIn;
  /** The names of the fields that the user may not set, hidden ones too. */
  limited(collection: Collection): readonly string[];
  /** A body as it leaves for the user: without what is hidden. The same object where nothing is. */
  shown(collection: Collection, body: JsonObject): JsonObject;
}

interface Grant {
  readonly entity: string;
  readonly action: Action;
  readonly whose: Whose;
}

/** Roles that may do everything where no grant says otherwise; any other may do nothing then. */
const builtIn: readonly string[] = ['rep', 'manager', 'admin'];

const order: readonly Whose[] = ['none', 'own', 'team', 'all'];
const reaches = (whose: Whose, other: Whose): boolean => order.indexOf(whose) >= order.indexOf(other);
const widest = (some: readonly Whose[]): Whose => some.reduce((a, b) => (reaches(a, b) ? a : b), 'none');

/**
 * What somebody may do, from what the settings say now. Pure.
 *
 * Of the grants of the role, those that name the collection decide; without one, those for `*`; without any, a built-in
 * role may do everything and another one nothing. Settings are there for everybody to read, and written by those whom
 * the collection names unless a grant names `settings`.
 */
export function rightsOf(principal: Principal, { account, teams, roles }: Membership): Rights {
  const { id: user, key } = principal;
  const isOpen = !account || (!account.deleted && account.body['active'] !== false);
  const role = isOpen ? String(account?.body['role'] ?? principal.role) : '';
  const settings = isOpen ? roles.filter((one) => one['key'] === role && one['active'] !== false) : [];
  const grants = settings.flatMap(({ grants = [] }) => grants as unknown as readonly Grant[]);
  const fields = fieldRightsOf(settings);

  const isWithin = (word: string, name: string): boolean =>
    key === undefined || key.scopes.some((scope) => scope === `${name}:${word}` || scope === `*:${word}`);
  /** Who may write may read: no write goes without looking at the record. */
  const isInScope = (action: Action, { name }: Collection): boolean =>
    isWithin('write', name) || (action === 'read' && isWithin('read', name));

  function named(action: Action, entity: string): Whose | undefined {
    const of = grants.filter((grant) => grant.entity === entity && grant.action === action);
    return of.length > 0 ? widest(of.map(({ whose }) => whose)) : undefined;
  }
  const granted = (action: Action, { name }: Collection): Whose =>
    named(action, name) ?? named(action, '*') ?? (builtIn.includes(role) ? 'all' : 'none');

  function mayWrite(action: Action, collection: Collection, kind: unknown): Whose {
    const writers = writersOf(collection, kind);
    if (!writers) return granted(action, collection);
    const isWriter = writers.includes('*') || writers.includes(role);
    // What a kind says for itself, and what is the admins', no grant changes: so nobody makes themselves an admin, and
    // no organisation is left without one.
    const isFixed = writers !== collection.writableBy || (isWriter && role === 'admin');
    const byDefault: Whose = isWriter ? 'all' : 'none';
    return isFixed ? byDefault : (named(action, collection.name) ?? byDefault);
  }

  function reach(action: Action, collection: Collection, kind?: unknown): Whose {
    if (!isOpen || !isInScope(action, collection)) return 'none';
    const read = collection.isPublic ? 'all' : granted('read', collection);
    if (action === 'read') return read;
    const write = mayWrite(action, collection, kind);
    return reaches(write, read) ? read : write;
  }

  const held = (collection: Collection): readonly Scope[] => {
    const whose = reach('read', collection);
    return collection.isPublic && whose === 'all' ? ['all'] : heldScopes(user, teams, whose);
  };
  const readable = (collection: Collection): readonly Scope[] => withArchives(held(collection));

  /** What has to be reached for a record. */
  function nearness(body: JsonObject): Whose {
    if (ownersOf(body).includes(user)) return 'own';
    return teamsOfRecord(body).some((team) => teams.includes(team)) ? 'team' : 'all';
  }

  const can: Rights['can'] = (action, collection, body) => {
    const whose = reach(action, collection, body?.['kind']);
    if (!body || whose === 'none') return whose !== 'none';
    const scopes = readable(collection);
    const isSeen = action === 'create' || scopesOf(collection, body).some((scope) => scopes.includes(scope));
    return isSeen && (collection.isPublic === true || reaches(whose, nearness(body)));
  };

  return {
    user,
    role,
    can,
    mayBringBack: (...record) => can('update', ...record) || can('create', ...record),
    reach,
    held,
    readable,
    ...fields,
  };
}

import type { Collection } from '../define/collection.ts';
import type { Json, JsonObject } from '../define/json.ts';

/**
 * A set of records that whoever holds it may see: `all` (everybody in the organisation), `user:<id>`, `team:<id>`,
 * and each of them with the suffix `/archive`.
 */
export type Scope = string;

const ARCHIVE = '/archive';

const ids = (value: Json | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/**
 * The scopes that a record lies in. A private record is there for its owner, its teams and those whom it is shared
 * with; any other, and every setting, for everybody. An archived one lies in the archive of the same scopes.
 *
 * @example
 * ```ts
 * scopesOf(deals, { private: true, ownerId: 'ada', teamIds: ['north'] }); // ['user:ada', 'team:north']
 * ```
 */
export function scopesOf(collection: Collection, body: JsonObject): readonly Scope[] {
  if (collection.isPublic) return ['all'];
  const suffix = body['archived'] === true ? ARCHIVE : '';
  const users = [...ids([body['ownerId'] ?? '']), ...ids(body['sharedWith'])].filter((id) => id !== '');
  const scopes = body['private'] === true ? [...users.map(userScope), ...ids(body['teamIds']).map(teamScope)] : ['all'];
  return [...new Set(scopes)].map((scope) => scope + suffix);
}

export const userScope = (user: string): Scope => `user:${user}`;
export const teamScope = (team: string): Scope => `team:${team}`;

/** The scopes whose records a device of the user holds. */
export const heldScopes = (user: string, teams: readonly string[]): readonly Scope[] => [
  'all',
  userScope(user),
  ...teams.map(teamScope),
];

/** The scopes whose records the user may read and write: those that are held, and their archives. */
export const readableScopes = (user: string, teams: readonly string[]): readonly Scope[] =>
  heldScopes(user, teams).flatMap((scope) => [scope, scope + ARCHIVE]);

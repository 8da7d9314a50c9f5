import type { Collection } from '../define/collection.ts';
import type { Json, JsonObject } from '../define/json.ts';

/**
 * A set of records that whoever holds it may see: `all` (everybody in the organisation), `user:<id>`, `team:<id>`;
 * `own:<id>` and `of:<id>`, for those who see less than everybody does; and each with the suffix `/archive`.
 */
export type Scope = string;

/** Whose records of a collection somebody may see or write; each word takes in those before it. */
export type Whose = 'none' | 'own' | 'team' | 'all';

const ARCHIVE = '/archive';

const ids = (value: Json | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The fields that say whose a record is and who sees it. */
export const placingFields: readonly string[] = ['ownerId', 'private', 'teamIds', 'sharedWith'];

/** The users whose own a record is: its owner, and those whom it is shared with. */
export const ownersOf = ({ ownerId = '', sharedWith }: JsonObject): readonly string[] =>
  [String(ownerId), ...ids(sharedWith)].filter((id) => id !== '');

/** The teams that a record is of. */
export const teamsOfRecord = ({ teamIds }: JsonObject): readonly string[] => ids(teamIds);

/**
 * The scopes that a record lies in. A private record is there for its owner, its teams and those whom it is shared
 * with; any other, and every setting, for everybody. One for everybody is found by its owners and teams as well: some
 * of these may see nothing else. An archived one lies in the archive of the same scopes.
 *
 * @example
 * ```ts
 * scopesOf(deals, { private: true, ownerId: 'ada', teamIds: ['north'] }); // ['user:ada', 'team:north']
 * scopesOf(deals, { private: false, ownerId: 'ada', teamIds: ['north'] }); // ['all', 'own:ada', 'of:north']
 * ```
 */
export function scopesOf(collection: Collection, body: JsonObject): readonly Scope[] {
  if (collection.isPublic) return ['all'];
  const suffix = body['archived'] === true ? ARCHIVE : '';
  const [users, teams] = [ownersOf(body), teamsOfRecord(body)];
  const scopes =
    body['private'] === true
      ? [...users.map(userScope), ...teams.map(teamScope)]
      : ['all', ...users.map(ownScope), ...teams.map(ofTeamScope)];
  return [...new Set(scopes)].map((scope) => scope + suffix);
}

/**
 * Whom a record is there for, in scopes to compare: one for everybody is there for everybody, whoever may see less than that
 * finds it by.
 */
export function audienceOf(collection: Collection, body: JsonObject): readonly Scope[] {
  const scopes = scopesOf(collection, body);
  const everybody = scopes.filter((scope) => scope === 'all' || scope === `all${ARCHIVE}`);
  return everybody.length > 0 ? everybody : [...scopes].sort();
}

export const userScope = (user: string): Scope => `user:${user}`;
export const teamScope = (team: string): Scope => `team:${team}`;
const ownScope = (user: string): Scope => `own:${user}`;
const ofTeamScope = (team: string): Scope => `of:${team}`;

/**
 * The scopes of a collection whose records a device of the user holds.
 *
 * @param whose what its user may read
 */
export function heldScopes(user: string, teams: readonly string[], whose: Whose = 'all'): readonly Scope[] {
  if (whose === 'none') return [];
  if (whose === 'all') return ['all', userScope(user), ...teams.map(teamScope)];
  const own = [userScope(user), ownScope(user)];
  return whose === 'own' ? own : [...own, ...teams.flatMap((team) => [teamScope(team), ofTeamScope(team)])];
}

/** With their archives: the scopes whose records can be read and written. */
export const withArchives = (scopes: readonly Scope[]): readonly Scope[] =>
  scopes.flatMap((scope) => [scope, scope + ARCHIVE]);

/** The scopes whose records the user may read and write: those that are held, and their archives. */
export const readableScopes = (user: string, teams: readonly string[]): readonly Scope[] =>
  withArchives(heldScopes(user, teams));

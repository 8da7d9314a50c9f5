/**
 * Who may see and do what, said once more: from the rules of PROTOCOL.md 8 and the pages of the documentation, over the
 * rows of the database, and without a line of the access code of either end.
 */
import { equalJson, type Json, type JsonObject } from '@rockpool/schema';
import type { Principal } from './principals.ts';

/** A row of the table of records. */
export interface Row {
  readonly collection: string;
  readonly id: string;
  readonly rev: number;
  readonly deleted: boolean;
  readonly body: JsonObject;
}

/** What a principal may do, at one moment. */
export interface Rights {
  /** Whether the principal may learn of the record, archived or not. */
  sees(row: Row): boolean;
  /** Whether of a record that is seen this field is, too. */
  seesField(row: Row, field: string): boolean;
  /** Whether the principal's devices hold the record. */
  holds(row: Row): boolean;
  /** Whether the principal may make the second record of the first. */
  writes(before: Row | undefined, after: Row): boolean;
}

type Action = 'create' | 'read' | 'update' | 'delete';

/** How far somebody reaches: 0 nothing, 1 what is theirs, 2 their teams', 3 everything. */
type Reach = 0 | 1 | 2 | 3;

const reaches: { readonly [whose: string]: Reach } = { none: 0, own: 1, team: 2, all: 3 };

const nothing: Rights = { sees: () => false, seesField: () => false, holds: () => false, writes: () => false };

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const objects = (value: Json | undefined): readonly JsonObject[] => list(value) as readonly JsonObject[];

/** What a tenant's settings say of the principal. */
interface Standing {
  readonly role: string;
  readonly teams: ReadonlySet<Json>;
  readonly grants: readonly JsonObject[];
  readonly fields: readonly JsonObject[];
}

/** @param rows all records of the principal's organisation */
export function rightsOf(principal: Principal, rows: Iterable<Row>): Rights {
  const standing = principal.isValid ? standingOf(principal, rows) : undefined;
  if (!standing) return nothing;
  const { user } = principal;
  const { role, teams, grants, fields } = standing;

  /** How near a record is to the principal: what has to be reached for it. */
  function distance({ body }: Row): Reach {
    if (body['ownerId'] === user || list(body['sharedWith']).includes(user)) return 1;
    return list(body['teamIds']).some((team) => teams.has(team)) ? 2 : 3;
  }

  function granted(action: Action, entity: string): Reach | undefined {
    const named = grants.filter((one) => one['entity'] === entity && one['action'] === action);
    if (named.length === 0) return undefined;
    return Math.max(...named.map(({ whose }) => reaches[String(whose)] ?? 0)) as Reach;
  }

  function reach(action: Action, { collection, body }: Row): Reach {
    if (!isInScope(principal, action, collection)) return 0;
    if (collection === 'settings') return action === 'read' ? 3 : settingReach(action, String(body['kind']));
    return granted(action, collection) ?? granted(action, '*') ?? (builtIn.includes(role) ? 3 : 0);
  }

  function settingReach(action: Action, kind: string): Reach {
    if (kind === 'lease') return 3;
    if (['user', 'team', 'role'].includes(kind) || role === 'admin') return role === 'admin' ? 3 : 0;
    return granted(action, 'settings') ?? 0;
  }

  function sees(row: Row): boolean {
    const near = distance(row);
    const isOpen = row.collection === 'settings' || row.body['private'] !== true || near < 3;
    return isOpen && (row.collection === 'settings' ? reach('read', row) > 0 : reach('read', row) >= near);
  }

  const ruled = ({ collection }: Row, field: string, access: string): boolean =>
    fields.some((one) => one['entity'] === collection && one['field'] === field && one['access'] === access);

  return {
    sees,
    seesField: (row, field) => !ruled(row, field, 'hidden'),
    holds: (row) => sees(row) && (row.collection === 'settings' || row.body['archived'] !== true),
    writes(before, after) {
      // An edit of what somebody has deleted is one of the record as it was.
      const action = after.deleted ? 'delete' : before ? 'update' : 'create';
      const about = before ?? after;
      const may = reach(action, about) >= (about.collection === 'settings' ? 1 : distance(about));
      return may && (before === undefined || sees(before)) && keepsFields(before, after);
    },
  };

  /** What is hidden or only to be read stands as it stood. */
  function keepsFields(before: Row | undefined, after: Row): boolean {
    if (!before || after.deleted) return true;
    return fields.every(({ entity, field, access }) => {
      if (entity !== after.collection || !['hidden', 'readonly'].includes(String(access))) return true;
      return equalJson(valueAt(before.body, String(field)), valueAt(after.body, String(field)));
    });
  }
}

const builtIn = ['rep', 'manager', 'admin'];

/** A field, or a key of `custom`. */
function valueAt(body: JsonObject, path: string): Json {
  const [field = '', key] = path.split('.');
  const value = body[field] ?? null;
  return key === undefined ? value : ((value as JsonObject | null)?.[key] ?? null);
}

/** What the settings say of the principal now; undefined for an account that is closed. */
function standingOf({ user, role: claimed }: Principal, rows: Iterable<Row>): Standing | undefined {
  const teams = new Set<Json>();
  const roles: JsonObject[] = [];
  let account: Row | undefined;
  for (const row of rows) {
    const { collection, id, deleted, body } = row;
    if (collection !== 'settings') continue;
    if (id === user && body['kind'] === 'user') account = row;
    if (deleted) continue;
    if (body['kind'] === 'team' && list(body['memberIds']).includes(user)) teams.add(id);
    if (body['kind'] === 'role' && body['active'] !== false) roles.push(body);
  }
  if (account && (account.deleted || account.body['active'] === false)) return undefined;
  const role = String(account?.body['role'] ?? claimed);
  const mine = roles.filter(({ key }) => key === role);
  return {
    role,
    teams,
    grants: mine.flatMap(({ grants }) => objects(grants)),
    fields: mine.flatMap(({ fields }) => objects(fields)),
  };
}

/** Whether the scopes of an API key take in the action. */
function isInScope({ scopes }: Principal, action: Action, collection: string): boolean {
  if (!scopes) return true;
  const words = action === 'read' ? ['read', 'write'] : ['write'];
  return words.some((word) => scopes.includes(`${collection}:${word}`) || scopes.includes(`*:${word}`));
}

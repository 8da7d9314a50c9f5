import { randomUUID } from 'node:crypto';
import type { Registry } from '@rockpool/schema';
import type { KeyStore, StoredKey } from '../store/key-store.ts';
import { isRole } from './claims.ts';
import { hashOfKey, newKeyText } from './key-text.ts';

/** An API key to be made. */
export interface NewApiKey {
  readonly organisation: string;
  /** What it is for: up to 100 characters. */
  readonly name: string;
  /** What it may do: `deals:read`, `deals:write`, which takes in reading; `webhooks` or `*` in place of a collection. */
  readonly scopes: readonly string[];
  /** The scopes narrow what this role allows. @default 'rep' */
  readonly role?: string;
  /** After how many days it ends. @default 365 */
  readonly days?: number;
}

/** An API key, without its secret. Times are in ISO 8601. */
export interface ApiKeyInfo {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly scopes: readonly string[];
  readonly state: 'active' | 'expired' | 'revoked';
  readonly createdAt: string;
  readonly expiresAt: string;
  /** To the minute; null before the first time. */
  readonly usedAt: string | null;
}

/** A key with its secret, which nobody is ever shown again. */
export interface ShownKey {
  readonly id: string;
  /** What the program sends as `Authorization: Bearer <key>`. */
  readonly key: string;
  readonly expiresAt: string;
}

/** The API keys of organisations, for programs of partners. */
export interface ApiKeys {
  /**
   * Makes a key.
   *
   * @throws TypeError that says what is wrong with it
   * @example
   * ```ts
   * const { key } = await server.keys.create({ organisation: 'tides', name: 'Shop', scopes: ['deals:read'] });
   * ```
   */
  create(wanted: NewApiKey): Promise<ShownKey>;
  /** All keys of an organisation, the oldest first. */
  list(organisation: string): Promise<readonly ApiKeyInfo[]>;
  /**
   * Gives a key a new secret, and as long to live as a new key. The secret before it goes on for a while, so that the
   * program can be given the new one without a break.
   *
   * @throws TypeError when there is no such key, or it was revoked
   */
  rotate(organisation: string, id: string, options?: RotateOptions): Promise<ShownKey>;
  /**
   * Ends a key at once: on all servers, with the streams that it has open.
   *
   * @throws TypeError when there is no such key
   */
  revoke(organisation: string, id: string): Promise<void>;
}

export interface RotateOptions {
  /** How long the secret before goes on, in hours; 0 ends it at once. @default 24 */
  readonly overlap?: number;
  /** After how many days the key ends. @default 365 */
  readonly days?: number;
}

const AN_HOUR = 3_600_000;
const A_DAY = 24 * AN_HOUR;
const DEFAULT_DAYS = 365;
const MOST_DAYS = 3650;

export function createApiKeys(keys: KeyStore, collections: Registry, now: () => number): ApiKeys {
  async function find(organisation: string, id: string): Promise<StoredKey> {
    const key = isUuid.test(id) ? await keys.find(organisation, id) : undefined;
    if (key) return key;
    throw new TypeError(
      `There is no key "${id}" in the organisation "${organisation}"; "keys list" shows those there are.`,
    );
  }

  async function save(organisation: string, key: StoredKey): Promise<void> {
    if (await keys.save(organisation, key)) return;
    throw new TypeError(`There is no organisation "${organisation}".`);
  }

  const endAfter = (days = DEFAULT_DAYS): number => now() + requireRange('days', days, 1, MOST_DAYS) * A_DAY;
  const shown = (id: string, key: string, expiresAt: number): ShownKey => ({ id, key, expiresAt: iso(expiresAt) });

  return {
    async create({ organisation, name, scopes, role = 'rep', days }) {
      if (name.trim() === '' || name.length > 100) throw new TypeError('The name of a key has 1 to 100 characters.');
      if (!isRole(role)) throw new TypeError(`"${role}" is no role: letters, digits, "_" and "-".`);
      requireScopes(collections, scopes);
      const [id, createdAt, expiresAt] = [randomUUID(), now(), endAfter(days)];
      const text = newKeyText(organisation, id);
      const secrets = [{ hash: hashOfKey(text), until: expiresAt }];
      const times = { createdAt, expiresAt, revokedAt: undefined, usedAt: undefined };
      await save(organisation, { id, name, role, scopes: [...new Set(scopes)], secrets, ...times });
      return shown(id, text, expiresAt);
    },
    list: async (organisation) => (await keys.list(organisation)).map((key) => toInfo(key, now())),
    async rotate(organisation, id, { overlap = 24, days } = {}) {
      const key = await find(organisation, id);
      if (key.revokedAt !== undefined) throw new TypeError(`The key "${id}" was revoked; make another one.`);
      const expiresAt = endAfter(days);
      const goesOn = now() + requireRange('overlap', overlap, 0, 24 * MOST_DAYS) * AN_HOUR;
      const text = newKeyText(organisation, id);
      const before = key.secrets.slice(0, 1).map(({ hash, until }) => ({ hash, until: Math.min(until, goesOn) }));
      await save(organisation, {
        ...key,
        expiresAt,
        secrets: [{ hash: hashOfKey(text), until: expiresAt }, ...before],
      });
      return shown(id, text, expiresAt);
    },
    async revoke(organisation, id) {
      const key = await find(organisation, id);
      await save(organisation, { ...key, revokedAt: key.revokedAt ?? now() });
    },
  };
}

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const iso = (time: number): string => new Date(time).toISOString();

function toInfo(key: StoredKey, now: number): ApiKeyInfo {
  const { id, name, role, scopes, createdAt, expiresAt, revokedAt, usedAt } = key;
  const open = expiresAt > now ? 'active' : 'expired';
  return {
    ...{ id, name, role, scopes },
    state: revokedAt === undefined ? open : 'revoked',
    createdAt: iso(createdAt),
    expiresAt: iso(expiresAt),
    usedAt: usedAt === undefined ? null : iso(usedAt),
  };
}

function requireScopes(collections: Registry, scopes: readonly string[]): void {
  if (scopes.length === 0) throw new TypeError('A key needs a scope, such as "deals:read".');
  for (const scope of scopes) {
    const [, what = ''] = /^([^:]+):(read|write)$/.exec(scope) ?? [];
    if (what === '*' || what === 'webhooks' || collections.has(what)) continue;
    throw new TypeError(
      `"${scope}" is no scope: one is "deals:read", "deals:write", or another collection, "webhooks" or "*" in its place.`,
    );
  }
}

function requireRange(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new TypeError(`"${name}" is a number from ${least} to ${most}, not ${value}.`);
}

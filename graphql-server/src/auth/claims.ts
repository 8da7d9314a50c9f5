import type { JWTPayload } from 'jose';
import type { ClaimNames } from './auth-options.ts';
import type { User } from './token.ts';

const userId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What an organisation can be called. */
const organisationId = /^[A-Za-z0-9_-]{1,64}$/;

/** Whether a value can be the word for a role; which roles there are is the organisation's to say. */
export const isRole = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,64}$/.test(value);

/**
 * The user of a token whose signature is good. That says who made it, not that its claims make sense.
 *
 * @returns undefined when they do not
 */
export function userOf(payload: JWTPayload, names: ClaimNames = {}): User | undefined {
  const claim = (name: string): unknown => (Object.hasOwn(payload, name) ? payload[name] : undefined);
  const id = claim(names.user ?? 'sub');
  const organisation = claim(names.organisation ?? 'org');
  const role = claim(names.role ?? 'role');
  const name = claim(names.name ?? 'name') ?? '';
  if (typeof id !== 'string' || !userId.test(id)) return undefined;
  if (typeof organisation !== 'string' || !organisationId.test(organisation)) return undefined;
  if (typeof name !== 'string' || !isRole(role) || payload.exp === undefined) return undefined;
  return { id, organisation, name, role, expiresAt: payload.exp * 1000 };
}

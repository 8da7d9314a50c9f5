/** Everybody who asks: those who may, each in their own way, and those whose word is worth nothing. */
import { createHmac } from 'node:crypto';
import { type CrmServer, createToken } from '@rockpool/server';
import { secret } from '../support/server.ts';
import { claimedBy, type Tenant, type UserName, userNames } from './tenants.ts';

export interface Principal {
  /** For people: `rep of a`. */
  readonly name: string;
  /** Whose records the principal may see at most. */
  readonly tenant: Tenant;
  /** The id of the user. */
  readonly user: string;
  readonly role: string;
  /** Of an API key: what it is good for. */
  readonly scopes?: readonly string[];
  /** Whether the server has to know the principal at all. */
  readonly isValid: boolean;
  readonly headers: { readonly [name: string]: string };
}

const bearer = (token: string): Principal['headers'] => ({ authorization: `Bearer ${token}` });

/** Everybody of a tenant, and everybody who claims to be of it. */
export async function principalsOf(
  tenant: Tenant,
  keys: CrmServer['keys'],
  clock: { ahead: number },
): Promise<Principal[]> {
  const users = await Promise.all(
    userNames.map(async (name): Promise<Principal> => {
      const token = await tokenOf(tenant, name);
      return { ...identity(tenant, name), isValid: true, headers: bearer(token) };
    }),
  );
  return [...users, ...(await programsOf(tenant, keys, clock)), ...(await impostorsOf(tenant))];
}

interface Program {
  readonly role: string;
  readonly scopes: readonly string[];
  readonly end?: 'expired' | 'revoked';
}

const programs: { readonly [name: string]: Program } = {
  reader: { role: 'rep', scopes: ['*:read'] },
  dealsReader: { role: 'admin', scopes: ['deals:read'] },
  dealsWriter: { role: 'rep', scopes: ['deals:write', 'activities:read'] },
  writer: { role: 'admin', scopes: ['*:write', '*:read', 'webhooks:write'] },
  fieldReader: { role: 'field', scopes: ['*:read', 'parties:write', 'webhooks:write'] },
  oldKey: { role: 'admin', scopes: ['*:write'], end: 'expired' },
  lostKey: { role: 'admin', scopes: ['*:write'], end: 'revoked' },
};

const LONG_AGO = -400 * 86_400_000;

/** Programs with an API key, as far as it goes. */
async function programsOf(tenant: Tenant, keys: CrmServer['keys'], clock: { ahead: number }): Promise<Principal[]> {
  const principals: Principal[] = [];
  for (const [name, { role, scopes, end }] of Object.entries(programs)) {
    clock.ahead = end === 'expired' ? LONG_AGO : 0;
    const { id, key } = await keys.create({ organisation: tenant.organisation, name, role, scopes });
    clock.ahead = 0;
    if (end === 'revoked') await keys.revoke(tenant.organisation, id);
    principals.push({
      ...{ name: `${name} of ${tenant.letter}`, tenant, user: id, role, scopes },
      ...{ isValid: end === undefined, headers: bearer(key) },
    });
  }
  return principals;
}

const identity = (tenant: Tenant, name: UserName) => ({
  name: `${name} of ${tenant.letter}`,
  tenant,
  user: tenant.users[name],
  role: claimedBy(name),
});

const claimsOf = (tenant: Tenant, name: UserName) => ({
  sub: tenant.users[name],
  org: tenant.organisation,
  name,
  role: claimedBy(name),
});

const tokenOf = (tenant: Tenant, name: UserName): Promise<string> =>
  createToken(claimsOf(tenant, name), secret, { expiresIn: '10 years' });

/** Tokens of the tenant's admin that are worth nothing: too old, signed by others, not signed, changed after signing. */
async function impostorsOf(tenant: Tenant): Promise<Principal[]> {
  const good = await tokenOf(tenant, 'admin');
  const claims = claimsOf(tenant, 'admin');
  const [head = '', payload = '', signature = ''] = good.split('.');
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const { org: _other, ...rest } = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const tokens: { readonly [name: string]: string } = {
    expired: await createToken(claims, secret, { expiresIn: '-2 hours' }),
    stranger: await createToken(claims, 'a secret that somebody else has made up', { expiresIn: '1 hour' }),
    unsigned: `${part({ alg: 'none', typ: 'JWT' })}.${payload}.`,
    // Signed for another organisation, and moved to this one afterwards.
    moved: `${head}.${part({ ...rest, org: `${tenant.organisation}`, role: 'admin', jti: 1 })}.${signature}`,
    tenantless: signed({ ...rest }),
  };
  const none: Principal = {
    ...identity(tenant, 'admin'),
    name: `nobody at ${tenant.letter}`,
    isValid: false,
    headers: {},
  };
  return [
    none,
    ...Object.entries(tokens).map(([name, token]): Principal => {
      return { ...none, name: `${name} at ${tenant.letter}`, headers: bearer(token) };
    }),
  ];
}

/** A token that the server has signed, whatever it says. */
function signed(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

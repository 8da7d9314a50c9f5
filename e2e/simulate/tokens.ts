import { createHmac } from 'node:crypto';
import type { Person } from '@rockpool/demo-data';
import { secret } from '../support/server.ts';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

let issued = 0;

/**
 * A token as a login gives it, by the simulation's own clock, and at once. No two are alike, so that what a server remembers
 * of one play is of no use to it in the next.
 */
export function tokenFor({ id, name, role }: Person, organisation: string, expiresAt: number): string {
  const exp = Math.floor(expiresAt / 1000);
  issued += 1;
  const claims = { sub: id, org: organisation, name, role, iss: 'rockpool', aud: 'rockpool', exp, jti: issued };
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

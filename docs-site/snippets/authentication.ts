import {
  type AuthOptions,
  type CrmServer,
  createCrmServer,
  pglite,
} from '@rockpool/server';

/** The keys of your identity provider, or their address. */
export function serverFor(jwks: NonNullable<AuthOptions['jwks']>) {
  // #region provider
  return createCrmServer({
    database: pglite('./data'),
    auth: {
      secret: process.env.ROCKPOOL_SECRET ?? '',
      jwks, // 'https://login.example.com/.well-known/jwks.json'
      issuer: 'https://login.example.com/',
      audience: 'https://crm.example.com',
      claims: { user: 'crm_user', organisation: 'org_id' },
    },
  });
  // #endregion provider
}

// #region device
/** In memory, so that a script that does not belong here finds no stored token. */
let current: string | null = null;

export async function token({ refresh }: { refresh: boolean }) {
  if (refresh || current === null) {
    const answer = await fetch('/session/token', { method: 'POST' });
    current = answer.ok ? await answer.text() : null;
  }
  return current;
}

// The same names as on the server.
export const claims = { user: 'crm_user', organisation: 'org_id' };
// #endregion device

// #region key
export async function keyForShop(server: CrmServer, organisation: string) {
  const { key } = await server.keys.create({
    organisation,
    name: 'Web shop',
    scopes: ['deals:write', 'products:read'],
    days: 90,
  });
  return key; // crm_live_… is shown this once; only its hash is kept
}
// #endregion key

import type { Plugin } from 'graphql-yoga';
import { isRole } from '../auth/claims.ts';
import type { Claims } from '../auth/token.ts';
import { contentSecurityPolicy, signInPage, signInProblem } from '../sign-in/page.ts';
import { redirectTarget } from '../sign-in/target.ts';
import type { Account } from '../store/store.ts';

/** Names of this machine: under any other, a foreign page could have pointed its own name here to fetch tokens. */
const localNames = ['localhost', '127.0.0.1', '[::1]'];

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': contentSecurityPolicy,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * `GET /sign-in?to=…` for development: choose a user, and be sent to `to` with a token in the fragment, which
 * browsers keep to themselves.
 */
export const useSignIn = (accounts: () => Promise<Account[]>, sign: (claims: Claims) => Promise<string>): Plugin => ({
  async onRequest({ request, url, endResponse, fetchAPI }) {
    if (url.pathname !== '/sign-in') return;
    const respond = (html: string, status: number) => endResponse(new fetchAPI.Response(html, { status, headers }));
    if (request.method !== 'GET') return respond(signInProblem('This page is only for reading.'), 405);
    if (!localNames.includes(url.hostname)) {
      return respond(
        signInProblem(`Open this page on the machine itself, as http://localhost. You came by ${url.hostname}.`),
        403,
      );
    }
    const to = redirectTarget(url.searchParams.get('to') ?? '/');
    if (to === undefined) {
      return respond(
        signInProblem('"to" is a path such as /leads, or an address that begins with http://localhost.'),
        400,
      );
    }
    const known = await accounts();
    const [organisation, id] = [url.searchParams.get('organisation'), url.searchParams.get('user')];
    if (id === null) return respond(signInPage(known, to), 200);

    const account = known.find((user) => user.id === id && user.organisation === organisation);
    if (!account || !isRole(account.role)) {
      return respond(signInProblem('There is no such user any more. Go back and choose another.'), 404);
    }
    const token = await sign({ sub: account.id, org: account.organisation, name: account.name, role: account.role });
    const location = `${to}#token=${token}`;
    endResponse(new fetchAPI.Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } }));
  },
});

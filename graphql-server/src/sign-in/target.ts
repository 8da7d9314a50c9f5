/**
 * Where the sign-in page may send a token: a path on its own origin, or an app on this machine.
 *
 * @param to a path that begins with one slash, or an address that begins with `http://localhost`
 * @returns the address without a fragment; undefined for any other
 */
export function redirectTarget(to: string): string | undefined {
  const own = 'http://own.invalid';
  if (!URL.canParse(to, own)) return undefined;
  const url = new URL(to, own);
  if (url.origin === own && to.startsWith('/')) return url.pathname + url.search;
  const isLocal =
    url.protocol === 'http:' && url.hostname === 'localhost' && url.username === '' && url.password === '';
  return isLocal && !to.startsWith('/') ? url.origin + url.pathname + url.search : undefined;
}

/** Where the browser knows Trusted Types, the service worker is the one script that is loaded by an address in a text. */
interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    if (new URL(url, location.href).href === new URL('/sw.js', location.href).href) return url;
    throw new TypeError(`Only the service worker is loaded by its address, not ${url}.`);
  },
});

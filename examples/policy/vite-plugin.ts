/** A Content-Security-Policy for a sample app: whatever text a record holds, nothing in it can run. */
import type { Plugin } from 'vite';

/** Everything comes from the app's own origin. */
const directives = [
  "default-src 'none'",
  ...["script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'"],
  ...["manifest-src 'self'", "worker-src 'self'", "base-uri 'none'", "form-action 'none'"],
];

/**
 * The policy stands in the page, so that it holds wherever that is served from; and in the headers, which also say who
 * may frame it. In the page it goes further: no text becomes code, or an address of code, but by a policy that is
 * named (Trusted Types). The service worker cannot be held to that: Workbox loads its parts by their addresses.
 *
 * @param trusted names of such policies beside `default`, which is in `trusted-types.ts`
 */
export function strictPolicy(...trusted: readonly string[]): Plugin {
  const inPage = [
    ...directives,
    "require-trusted-types-for 'script'",
    `trusted-types ${['default', ...trusted].join(' ')}`,
  ].join('; ');
  return {
    name: 'strict-policy',
    // While an app is developed, its styles and its reloading are inline.
    apply: (_config, { command, isPreview }) => command === 'build' || isPreview === true,
    config: () => ({
      preview: {
        headers: {
          'content-security-policy': [...directives, "frame-ancestors 'none'"].join('; '),
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
        },
      },
    }),
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'content-security-policy', content: inPage }, injectTo: 'head-prepend' },
    ],
  };
}

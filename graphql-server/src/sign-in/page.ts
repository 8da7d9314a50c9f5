import { createHash } from 'node:crypto';
import type { Account } from '../store/store.ts';
import { style } from './style.ts';

const escapes: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

/** Nothing but this page's own style: no scripts, no requests, no frames around it. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page on which a developer chooses whom to be. */
export function signInPage(accounts: readonly Account[], to: string): string {
  const organisations = [...new Set(accounts.map(({ organisation }) => organisation))];
  const usersOf = (id: string) => accounts.filter(({ organisation }) => organisation === id);
  const body = accounts.length === 0 ? empty : organisations.map((id) => section(usersOf(id), to)).join('');
  return page(`<h1>Who are you today?</h1>${body}`);
}

/** A page that says why there is nobody to choose. */
export const signInProblem = (message: string): string =>
  page(`<h1>That did not work</h1><p class="note">${escapeHtml(message)}</p>`);

const page = (main: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Sign in · Rockpool</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="brand"><svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path d="M2 20c4-3 8-3 14 0s10 3 14 0v4a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6z"/><circle cx="21" cy="9" r="4"/></svg>Rockpool</p>
${main}
<p class="foot">Only in development. A server that is started with <code>serve</code> has no such page.</p>
</main>
</body>
</html>`;

const empty = `<div class="note"><p><strong>There are no users yet.</strong> Stop the server, load the demo organisations, and start it again:</p>
<pre><code>npm run seed -- --profile S</code></pre></div>`;

function section(users: readonly Account[], to: string): string {
  const [first] = users;
  const name = escapeHtml(first?.organisationName || first?.organisation || '');
  const id = `org-${escapeHtml(first?.organisation ?? '')}`;
  const items = users.map((user) => `<li>${choice(user, to)}</li>`).join('');
  return `<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2><ul>${items}</ul></section>`;
}

function choice({ organisation, id, name, role }: Account, to: string): string {
  const query = new URLSearchParams({ to, organisation, user: id });
  const initials = name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('');
  return (
    `<a href="?${escapeHtml(query.toString())}"><span class="face" aria-hidden="true">${escapeHtml(initials)}</span>` +
    `<span class="name">${escapeHtml(name)}</span><span class="role">${escapeHtml(role)}</span></a>`
  );
}

const KEY = 'rockpool-sales.token';

/** Where a sign-in starts; it comes back to the app with the token behind the hash. */
export const signInUrl = '/sign-in?to=/';

/** The stored token, so that the app opens as the same person with the network cut. */
export const readToken = (): string | null => localStorage.getItem(KEY);

export const forgetToken = (): void => localStorage.removeItem(KEY);

/** Keeps the token that a sign-in left in the address, and takes it out of sight and of the history. */
export function keepTokenOfUrl(): void {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (!token) return;
  localStorage.setItem(KEY, token);
  history.replaceState(null, '', location.pathname + location.search);
}

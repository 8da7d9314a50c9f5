const storageKey = 'rockpool-field.token';

/** The token of the signed-in user. It stays on the device, so the app also opens where there is no network. */
export const readToken = (): string | null => localStorage.getItem(storageKey);

/** Takes over the token that the sign-in page hands back in the address, and cleans the address. */
export function receiveToken(): void {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (!token) return;
  localStorage.setItem(storageKey, token);
  history.replaceState(null, '', location.pathname + location.search);
}

export const forgetToken = (): void => localStorage.removeItem(storageKey);

/** Where a person signs in; the page comes back to `to` with the token. */
export const signInAddress = (to = '/'): string => `/sign-in?to=${encodeURIComponent(to)}`;

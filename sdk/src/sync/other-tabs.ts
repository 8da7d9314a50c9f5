import type { LockMessage } from '../storage/encryption/attend.ts';

/**
 * What tabs on a database tell one another: to close, because it is about to go; that there is no token any more, or
 * may be one again, which each finds out for itself; a token that one of them was given; and of the lock, where they
 * are encrypted.
 */
export type TabMessage =
  | 'close'
  | 'signed-out'
  | 'signed-in'
  | LockMessage
  | { readonly wanted: 'token' }
  | { readonly token: string | null };

/** The other tabs on a database. */
export interface OtherTabs {
  /** @returns whether there can be another tab that hears it */
  post(message: TabMessage): boolean;
  /** Ends listening to them. */
  forget(): void;
}

/** @param hear what another tab posts */
export function otherTabs(name: string, hear: (message: TabMessage) => void): OtherTabs {
  // Outside of a browser there are no tabs, and an open channel would keep the process alive.
  if (globalThis.document === undefined) return { post: () => false, forget: () => {} };
  const channel = new BroadcastChannel(`rockpool:${name}:tabs`);
  channel.onmessage = ({ data }) => hear(data);
  return {
    post(message) {
      channel.postMessage(message);
      return true;
    },
    forget: () => channel.close(),
  };
}

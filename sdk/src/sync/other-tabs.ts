/** The other tabs on a database. */
export interface OtherTabs {
  /** Has their crm closed, because the database is about to go. */
  closeAll(): void;
  /** Ends listening to them. */
  forget(): void;
}

/** @param close what another tab's {@link OtherTabs.closeAll} does here */
export function otherTabs(name: string, close: () => Promise<void>): OtherTabs {
  // Outside of a browser there are no tabs, and an open channel would keep the process alive.
  if (globalThis.document === undefined) return { closeAll: () => {}, forget: () => {} };
  const channel = new BroadcastChannel(`rockpool:${name}:close`);
  channel.onmessage = () => void close();
  return {
    closeAll: () => {
      channel.postMessage('close');
      channel.close();
    },
    forget: () => channel.close(),
  };
}

/**
 * Tells when a page has reason to try again: the network is back, or somebody looks at the page.
 *
 * @returns stops telling
 */
export function onPageAwake(awake: () => void): () => void {
  const { document, addEventListener, removeEventListener } = globalThis;
  if (document === undefined || addEventListener === undefined) return () => {};
  const seen = (): void => {
    if (document.visibilityState === 'visible') awake();
  };
  addEventListener('online', awake);
  document.addEventListener('visibilitychange', seen);
  return () => {
    removeEventListener('online', awake);
    document.removeEventListener('visibilitychange', seen);
  };
}

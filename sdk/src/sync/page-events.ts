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

/** Until a page is frozen: browsers stop tabs in the background wherever they are, and nothing runs before they go on. */
export interface Waking {
  /** Aborted while there is still time to let go of what others wait for. */
  readonly ended: AbortSignal;
  /** Resolves when the page goes on after that. */
  readonly again: Promise<void>;
  /** To be called when neither matters any more. */
  forget(): void;
}

/** The time from now until the page is frozen, which outside of a browser never comes. */
export function whileAwake(): Waking {
  const { document } = globalThis;
  const ending = new AbortController();
  let resume: () => void;
  const again = new Promise<void>((resolve) => {
    resume = resolve;
  });
  const end = (): void => {
    document.addEventListener('resume', () => resume(), { once: true });
    ending.abort();
  };
  document?.addEventListener('freeze', end);
  return { ended: ending.signal, again, forget: () => document?.removeEventListener('freeze', end) };
}

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

/** Resolves when the page goes on, which is frozen; undefined while it is not. */
let frozen: Promise<void> | undefined;
let isFollowing = false;

function followFreezing(): void {
  if (isFollowing) return;
  isFollowing = true;
  globalThis.document?.addEventListener('freeze', () => {
    frozen = new Promise((resolve) => {
      const wake = (): void => {
        frozen = undefined;
        resolve();
      };
      document.addEventListener('resume', wake, { once: true });
    });
  });
}

/**
 * Runs a task that is told when the page is frozen: browsers stop tabs in the background wherever they are, with just time enough to
 * let go of what others wait for. Outside of a browser that never comes. A page that is frozen already waits until it goes on.
 */
export async function whileAwake<T>(task: (frozen: AbortSignal) => Promise<T>): Promise<T> {
  followFreezing();
  await frozen;
  const ending = new AbortController();
  const end = (): void => ending.abort();
  globalThis.document?.addEventListener('freeze', end);
  try {
    return await task(ending.signal);
  } finally {
    globalThis.document?.removeEventListener('freeze', end);
  }
}

/** How the advertisement begins that RxDB's Dexie storage prints with its first write. */
const NOTICE = '-------------- RxDB Open Core RxStorage';

/**
 * Runs `open` and keeps one text out of the console meanwhile: RxDB's advertisement for its premium storages.
 *
 * An app's users and its error reporting have no use for it, and RxDB offers no option. Nothing else is held back,
 * and no licence is feigned: the limits of the open core stay as they are.
 */
export async function withoutDexieNotice<T>(open: () => Promise<T>): Promise<T> {
  const warn = console.warn;
  const filtered: typeof console.warn = (...args) => {
    if (typeof args[0] === 'string' && args[0].startsWith(NOTICE)) return;
    warn.apply(console, args);
  };
  console.warn = filtered;
  try {
    return await open();
  } finally {
    // Whoever put their own in between keeps it; ours inside lets everything else through.
    if (console.warn === filtered) console.warn = warn;
  }
}

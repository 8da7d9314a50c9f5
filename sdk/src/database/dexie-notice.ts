/**
 * How the texts begin that have no use for an app's users or its error reporting: the advertisement that RxDB's Dexie
 * storage prints with its first write, and Dexie's remark that it adds an index that is missing, which it then does.
 */
const NOTICES = ['-------------- RxDB Open Core RxStorage', 'Dexie SchemaDiff:'];

/**
 * Runs `open` and keeps two texts out of the console meanwhile, for which RxDB and Dexie offer no option.
 *
 * Nothing else is held back, and no licence is feigned: the limits of the open core stay as they are.
 */
export async function withoutDexieNotice<T>(open: () => Promise<T>): Promise<T> {
  const warn = console.warn;
  const filtered: typeof console.warn = (...args) => {
    const [text] = args;
    if (typeof text === 'string' && NOTICES.some((notice) => text.startsWith(notice))) return;
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

/** A thing that several users share: made for the first of them, and ended after the last. */
export interface Shared<T> {
  /** @returns the thing, and what says that it is used no more by this user */
  use(key: string): Promise<readonly [thing: T, release: () => Promise<void>]>;
}

export function share<T>(make: (key: string) => Promise<T>, end: (thing: T) => Promise<void> | void): Shared<T> {
  const used = new Map<string, { readonly thing: Promise<T>; users: number }>();
  return {
    async use(key) {
      const entry = used.get(key) ?? { thing: make(key), users: 0 };
      used.set(key, entry);
      entry.users += 1;
      let isUsing = true;
      const release = async (): Promise<void> => {
        if (!isUsing) return;
        isUsing = false;
        entry.users -= 1;
        if (entry.users > 0) return;
        used.delete(key);
        await end(await entry.thing);
      };
      try {
        return [await entry.thing, release];
      } catch (error) {
        // The next one tries anew.
        if (used.get(key) === entry) used.delete(key);
        throw error;
      }
    },
  };
}

/**
 * What was written to a database and need not be on the disk yet. A strict write makes it so before it is done itself: where
 * each log has its own files, a power cut could else take a page that was pulled, and leave the note that it is there.
 */
export interface Unsynced {
  note(sync: () => Promise<void>): void;
  flush(): Promise<void>;
}

export function createUnsynced(): Unsynced {
  let waiting: (() => Promise<void>)[] = [];
  return {
    note: (sync) => void waiting.push(sync),
    async flush() {
      const now = waiting;
      waiting = [];
      try {
        for (const sync of now) await sync();
      } catch (error) {
        waiting = [...now, ...waiting];
        throw error;
      }
    },
  };
}

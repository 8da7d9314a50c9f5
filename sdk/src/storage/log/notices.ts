import type { Head } from './log-store.ts';

interface Notice {
  readonly log: string;
  readonly head: Head;
}

type Ear = (notice: Notice) => void;

/** What pages, or workers, that have one database open tell each other of its logs. */
export interface Notices {
  tell(log: string, head: Head): void;
  /** @returns what ends it */
  hear(log: string, listener: (head: Head) => void): () => void;
  close(): void;
}

/** Who listens in this page itself, by name: they know at once, before whoever has written goes on. */
const here = new Map<string, Set<ReadonlySet<Ear>>>();

export function openNotices(name: string): Notices {
  const channel = new BroadcastChannel(name);
  // In Node an open channel would keep the process from ending.
  (channel as { unref?(): void }).unref?.();
  const ears = new Set<Ear>();
  const neighbours = here.get(name) ?? new Set();
  here.set(name, neighbours.add(ears));
  channel.addEventListener('message', ({ data }: MessageEvent<Notice>) => {
    for (const ear of ears) ear(data);
  });
  return {
    tell(log, { life, length }) {
      const notice: Notice = { log, head: { life, length } };
      for (const neighbour of neighbours) if (neighbour !== ears) for (const ear of neighbour) ear(notice);
      channel.postMessage(notice);
    },
    hear(log, listener) {
      const ear: Ear = (notice) => {
        if (notice.log === log) listener(notice.head);
      };
      ears.add(ear);
      return () => void ears.delete(ear);
    },
    close() {
      channel.close();
      neighbours.delete(ears);
      if (neighbours.size === 0) here.delete(name);
    },
  };
}

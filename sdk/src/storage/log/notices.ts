import type { Head } from './log-store.ts';

interface Notice {
  readonly log: string;
  readonly head: Head;
}

/** What pages, or workers, that have one database open tell each other of its logs. */
export interface Notices {
  tell(log: string, head: Head): void;
  /** @returns what ends it */
  hear(log: string, listener: (head: Head) => void): () => void;
  close(): void;
}

export function openNotices(name: string): Notices {
  const channel = new BroadcastChannel(name);
  // In Node an open channel would keep the process from ending.
  (channel as { unref?(): void }).unref?.();
  return {
    tell: (log, { life, length }) => channel.postMessage({ log, head: { life, length } } satisfies Notice),
    hear(log, listener) {
      const hear = (event: Event): void => {
        const { data } = event as MessageEvent<Notice>;
        if (data.log === log) listener(data.head);
      };
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
    close: () => channel.close(),
  };
}

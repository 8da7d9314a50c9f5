import { setTimeout as pause } from 'node:timers/promises';
import { type RequestErrorCode, requestErrorCodes } from '@rockpool/schema/protocol';
import { callerAt, lead, newId, newTestDevice } from '../../graphql-server/test/support/caller.ts';

/** How long a request is tried again, and the longest wait in between, in milliseconds. */
const TRY_FOR = 300_000;
const LONGEST_WAIT = 2_000;

/** What all devices count together. */
export interface Counts {
  requests: number;
  retries: number;
  /** Streams that ended and were opened again. */
  reconnects: number;
  /** Requests that failed in the end, or in a way that no retry helps. */
  readonly failures: string[];
}

/** Keeps a stream open, and pulls when it hints that there is something new: as much of a device as it takes. */
export interface Device {
  /** Resolves when the stream has been open for the first time. */
  readonly opened: Promise<void>;
  /** When it had each record, in milliseconds of `performance.now()`. */
  readonly seen: ReadonlyMap<string, number>;
  /** Writes a record, and resolves to its id when that is confirmed. */
  write(): Promise<string | undefined>;
  close(): Promise<void>;
}

export async function openDevice(url: string, organisation: string, counts: Counts): Promise<Device> {
  const caller = await callerAt(url, { organisation, user: crypto.randomUUID() });
  const self = newTestDevice();
  const seen = new Map<string, number>();
  const stopped = new AbortController();
  const { signal } = stopped;
  let checkpoint: string | undefined;
  let hasOpened = (): void => {};
  const opened = new Promise<void>((resolve) => {
    hasOpened = resolve;
  });

  async function pullAll(): Promise<void> {
    for (let hasMore = true; hasMore && !signal.aborted; ) {
      const page = await retrying(() => caller.pull({ collections: ['deals'], ...(checkpoint && { checkpoint }) }));
      if (!page) return;
      checkpoint = page.checkpoint;
      for (const { id } of page.records) if (!seen.has(id)) seen.set(id, performance.now());
      hasMore = page.hasMore;
    }
  }

  async function listen(): Promise<void> {
    for (let wait = 100; !signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      try {
        for await (const _ of await caller.hints(signal)) {
          wait = 100;
          hasOpened();
          await pullAll();
        }
      } catch {}
      if (signal.aborted) return;
      counts.reconnects++;
      await pause(wait * Math.random());
    }
  }

  async function retrying<T>(request: () => Promise<T>): Promise<T | undefined> {
    counts.requests++;
    const until = performance.now() + TRY_FOR;
    for (let wait = 50; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      try {
        return await request();
      } catch (error) {
        if (signal.aborted) return undefined;
        if (!mayHelp(error) || performance.now() > until) {
          counts.failures.push(String(error));
          return undefined;
        }
      }
      counts.retries++;
      await pause(wait * (0.5 + Math.random() / 2));
    }
  }

  const listening = listen();
  return {
    opened,
    seen,
    async write() {
      const row = self.row(newId(), 0, lead('Kelp'));
      const answers = await retrying(() => caller.push(self, row));
      return answers?.[0]?.outcome === 'REJECTED' ? undefined : answers?.[0]?.id;
    },
    async close() {
      stopped.abort();
      await listening;
    },
  };
}

/** A connection that broke, an answer that was cut, and what the server itself says can be tried again. */
function mayHelp(error: unknown): boolean {
  if (error instanceof TypeError || error instanceof SyntaxError) return true;
  const code = error instanceof Error ? error.message : '';
  return code in requestErrorCodes && requestErrorCodes[code as RequestErrorCode].retry;
}

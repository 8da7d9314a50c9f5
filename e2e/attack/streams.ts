/** Streams that stay open while others write, and what comes out of them. */
import type { Principal } from './principals.ts';

/** Something that came out of a stream. */
export interface StreamEvent {
  readonly principal: Principal;
  readonly field: string;
  readonly text: string;
}

export interface Streams {
  /** Keeps a stream open; the oldest one ends when there are too many. */
  add(principal: Principal, field: string, response: Response): void;
  /** What has come since the last call. */
  drain(): readonly StreamEvent[];
  close(): Promise<void>;
}

const MOST_OPEN = 40;

export function createStreams(): Streams {
  const open: ReadableStreamDefaultReader<Uint8Array>[] = [];
  const events: StreamEvent[] = [];

  async function read(reader: ReadableStreamDefaultReader<Uint8Array>, from: Omit<StreamEvent, 'text'>): Promise<void> {
    const decoder = new TextDecoder();
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      events.push({ ...from, text: decoder.decode(chunk.value, { stream: true }) });
    }
  }

  return {
    add(principal, field, response) {
      const reader = response.body?.getReader();
      if (!reader) return;
      open.push(reader);
      void read(reader, { principal, field }).catch(() => {});
      if (open.length > MOST_OPEN) void open.shift()?.cancel();
    },
    drain: () => events.splice(0),
    async close() {
      await Promise.all(open.splice(0).map((reader) => reader.cancel()));
    },
  };
}

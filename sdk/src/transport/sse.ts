import { createParser } from 'eventsource-parser';
import { TransportError } from './transport.ts';

/** One event of a stream. */
export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

/**
 * Reads server-sent events from a response until it ends.
 *
 * @param onSign called for every piece that arrives, a comment that only keeps the line open among them
 * @throws TransportError `offline` when the line is cut
 */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  onEvent: (event: ServerEvent) => void,
  onSign: () => void,
): Promise<void> {
  const parser = createParser({ onEvent: ({ event = 'message', data }) => onEvent({ event, data }) });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onSign();
      parser.feed(decoder.decode(value, { stream: true }));
    }
  } catch (cause) {
    if (cause instanceof TransportError) throw cause;
    throw new TransportError('offline', 'The stream of hints was cut.', { cause });
  } finally {
    await reader.cancel().catch(() => {});
  }
}

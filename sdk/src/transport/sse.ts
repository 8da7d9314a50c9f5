import { createParser } from 'eventsource-parser';
import { TransportError } from './transport.ts';

/** One event of a stream. */
export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

/**
 * Reads a body piece by piece until it ends, as text.
 *
 * @throws what the platform throws when the line is cut
 */
export async function readPieces(body: ReadableStream<Uint8Array>, onPiece: (text: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onPiece(decoder.decode(value, { stream: true }));
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
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
  try {
    await readPieces(body, (text) => {
      onSign();
      parser.feed(text);
    });
  } catch (cause) {
    if (cause instanceof TransportError) throw cause;
    throw new TransportError('offline', 'The stream of hints was cut.', { cause });
  }
}

import type { Fetch } from '../support/server.ts';
import type { Chaos } from './chaos.ts';
import { happens } from './quiet.ts';
import { refusalByTheWay } from './status.ts';

/** An open stream of hints, as a tab sees it. */
export interface Hints {
  readonly response: Promise<Response>;
  isOpen(): boolean;
  /** A sign of life, unless the stream is dead without anybody having told. */
  ping(): void;
  /** Breaks off, as a socket does. */
  cut(): void;
}

interface HintOptions {
  readonly stream: Fetch;
  readonly chaos: Chaos;
  readonly request: () => Request;
  readonly signal: AbortSignal | null | undefined;
  readonly onTraffic: (what: string) => void;
}

const alive = new TextEncoder().encode(':\n\n');

/** Opens a stream on which hints get lost, and which may fall silent while it looks open. */
export function openHints({ stream, chaos, request, signal, onTraffic }: HintOptions): Hints {
  const server = new AbortController();
  let device: ReadableStreamDefaultController<Uint8Array> | undefined;
  let isSilent = chaos.strikes('streamSilent', 'hints');

  function end(how: (open: ReadableStreamDefaultController<Uint8Array>) => void): void {
    const open = device;
    device = undefined;
    server.abort();
    if (!open) return;
    onTraffic('ended');
    how(open);
  }
  const cut = (): void => end((open) => open.error(new TypeError('terminated')));
  signal?.addEventListener('abort', cut);

  async function forward(body: ReadableStream<Uint8Array>): Promise<void> {
    const reader = body.getReader();
    for (;;) {
      const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
      happens();
      if (done || !value) return end((open) => open.close());
      if (chaos.strikes('streamCut', 'hints')) return cut();
      isSilent ||= chaos.strikes('streamSilent', 'hints');
      if (isSilent || chaos.strikes('hintLost', 'hints')) continue;
      onTraffic(new TextDecoder().decode(value).trim());
      device?.enqueue(value);
    }
  }

  async function open(): Promise<Response> {
    if (signal?.aborted) throw signal.reason;
    const refusal = refusalByTheWay(chaos, 'hints');
    if (refusal) return new Response(refusal.text, { status: refusal.status, headers: refusal.headers });
    const { status, headers, body } = await stream(new Request(request(), { signal: server.signal }));
    if (!body || signal?.aborted) throw new TypeError('fetch failed');
    const outgoing = new ReadableStream<Uint8Array>({
      start(controller) {
        device = controller;
      },
      cancel: () => end(() => {}),
    });
    onTraffic(`opened${isSilent ? ', and silent' : ''}`);
    void forward(body);
    return new Response(outgoing, { status, headers });
  }

  return {
    response: open(),
    isOpen: () => device !== undefined,
    ping() {
      if (!isSilent) device?.enqueue(alive);
    },
    cut,
  };
}

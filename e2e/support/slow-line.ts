import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Timers } from '@rockpool/sdk';
import type { VirtualTimers } from '../simulate/virtual-timers.ts';
import type { Random } from './random.ts';
import type { Fetch } from './server.ts';

export interface SlowLineOptions {
  readonly server: Fetch;
  readonly timers: VirtualTimers;
  readonly random: Random;
  /** In each direction, for all requests together. */
  readonly bytesPerSecond: number;
  /** From the last byte of a request to the first of its answer, in milliseconds. */
  readonly roundTrip: number;
  /** How many of all requests get lost, on the way there or back, at a random byte: half with an error, half in silence. */
  readonly loss: number;
}

/** A radio link at the edge of its reach, in virtual time. */
export interface SlowLine {
  readonly fetch: typeof fetch;
  /** What has gone over it, in bytes, lost or not. */
  readonly carried: { readonly up: number; readonly down: number };
  readonly requests: () => number;
  /** Lets time pass until the condition holds. Time stands still while a device or the server computes. */
  passUntil(isOver: () => boolean): Promise<void>;
}

/** What HTTP and TLS add to a request and to its answer. */
const OVERHEAD = 600;

/** Bytes that arrive at once. */
const PIECE = 2_000;

/** So many turns without a request are taken for a device that waits for the time to pass. */
const CALM = 20;

export function createSlowLine(options: SlowLineOptions): SlowLine {
  const { server, timers, random, bytesPerSecond, roundTrip, loss } = options;
  const carried = { up: 0, down: 0 };
  const lanes = { up: Promise.resolve(), down: Promise.resolve() };
  let requests = 0;
  let open = 0;
  let waiting = 0;

  const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise<void>((resolve, reject) => {
      waiting += 1;
      const cancel = timers.after(milliseconds, resolve);
      signal.addEventListener('abort', () => {
        cancel();
        reject(signal.reason);
      });
    }).finally(() => {
      waiting -= 1;
    });

  /** Carries bytes after those that came before, until somebody hangs up. */
  function carry(way: 'up' | 'down', bytes: number, signal: AbortSignal): Promise<void> {
    const carrying = lanes[way].then(async () => {
      signal.throwIfAborted();
      const start = timers.uptime();
      await wait((bytes / bytesPerSecond) * 1000, signal).finally(() => {
        carried[way] += Math.round(((timers.uptime() - start) / 1000) * bytesPerSecond);
      });
    });
    lanes[way] = carrying.catch(() => {});
    return carrying;
  }

  async function getLost(signal: AbortSignal): Promise<never> {
    if (random() < 0.5) await wait(Number.MAX_SAFE_INTEGER, signal);
    throw new TypeError('fetch failed');
  }

  /** The answer piece by piece, decompressed as `fetch` does it, up to where it gets lost. */
  async function* receive(answer: Response, reach: number, signal: AbortSignal): AsyncGenerator<Uint8Array> {
    try {
      await wait(roundTrip, signal);
      const sent = Buffer.from(await answer.arrayBuffer());
      const text = answer.headers.get('content-encoding') === 'gzip' ? gunzipSync(sent) : sent;
      const pieces = Math.ceil((sent.length + OVERHEAD) / PIECE);
      for (let i = 0; i < pieces; i++) {
        if (i / pieces > reach) await getLost(signal);
        await carry('down', PIECE, signal);
        yield text.subarray((text.length * i) / pieces, (text.length * (i + 1)) / pieces);
      }
    } finally {
      open -= 1;
    }
  }

  async function send(url: string, init: RequestInit): Promise<Response> {
    const signal = init.signal ?? new AbortController().signal;
    // Below 1 the request gets lost after that part of its way, of which the first half leads there.
    const reach = random() / loss;
    await carry('up', sizeOf(init.body) * Math.min(1, reach * 2), signal);
    if (reach < 0.5) return getLost(signal);
    const headers = new Headers(init.headers);
    headers.set('accept-encoding', 'gzip');
    const answer = await server(new Request(url, { ...init, headers, signal: null }));
    open += 1;
    const arriving = Readable.toWeb(Readable.from(receive(answer, reach * 2 - 1, signal)));
    return new Response(arriving as ReadableStream<Uint8Array<ArrayBuffer>>, { status: answer.status });
  }

  return {
    carried,
    requests: () => requests,
    fetch(input, init = {}) {
      if (new Headers(init.headers).get('accept') === 'text/event-stream') return noStream(init);
      requests += 1;
      open += 1;
      return send(String(input), init).finally(() => {
        open -= 1;
      });
    },
    async passUntil(isOver) {
      while (!isOver()) {
        for (let calm = 0; calm < CALM; calm++) {
          await new Promise((resolve) => setTimeout(resolve, 1));
          if (open > waiting) calm = 0;
          else if (open > 0) break;
        }
        timers.advance(Math.max(0, timers.nextDue()));
      }
    },
  };
}

/** A stream that never opens: hints are not what gets through here. */
const noStream = ({ signal }: RequestInit): Promise<never> =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

const sizeOf = (body: unknown): number =>
  (typeof body === 'string' ? Buffer.byteLength(body) : (body as ArrayBuffer).byteLength) + OVERHEAD;

/** Timers of a device that compresses as a real one does, but in this thread, so that no time passes over it. */
export const compressing = (timers: VirtualTimers): Timers => {
  const gzip = async (text: string) => new Uint8Array(gzipSync(text)).buffer;
  return { ...timers, ...{ gzip } };
};

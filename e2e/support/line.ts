import type { Random } from './random.ts';

/** What can go wrong with a request, each with its probability in [0, 1]. */
export interface Faults {
  /** The request never reaches the server. */
  readonly requestLost?: number;
  /** The request waits while others overtake it. */
  readonly delayed?: number;
  /** The server commits, and its answer is lost; pushes only. */
  readonly pushAnswerLost?: number;
  /** A proxy answers 502 with a page of HTML, or 500 with nothing; the server sees nothing. */
  readonly serverError?: number;
  /** The answer ends in the middle of its JSON. */
  readonly truncated?: number;
  /** The request arrives twice, as a retrying proxy sends it; the second answer is the one that comes back. */
  readonly duplicate?: number;
}

export const noFaults: Faults = {};

/** One device's connection to the server. */
export interface Line {
  readonly fetch: typeof fetch;
  /** Takes the network away, open streams included. */
  cut(): void;
  restore(): void;
  isCut(): boolean;
  setFaults(faults: Faults): void;
  /** How often each fault has struck. */
  readonly struck: { [fault in keyof Faults]-?: number };
}

interface LineOptions {
  readonly server: (request: Request) => Promise<Response>;
  readonly random: Random;
  readonly faults?: Faults;
  /** Sees the text of every answer that reaches the device. */
  readonly onAnswer?: (text: string) => void;
  /** Whether the server's hints come through. Off, the stream opens and stays silent: a half-open connection. */
  readonly hints?: boolean;
}

/** Connects a device to a server inside this process, over a network that can be as bad as a real one. */
export function createLine({ server, random, faults: initial = noFaults, onAnswer, hints = true }: LineOptions): Line {
  let faults = initial;
  let isCut = false;
  let cutOff = new AbortController();
  const struck = { requestLost: 0, delayed: 0, pushAnswerLost: 0, serverError: 0, truncated: 0, duplicate: 0 };

  const strikes = (fault: keyof Faults): boolean => {
    const hit = random() < (faults[fault] ?? 0);
    if (hit) struck[fault] += 1;
    return hit;
  };

  async function send(request: Request): Promise<Response> {
    const connection = AbortSignal.any([cutOff.signal, request.signal]);
    if (isCut) throw unreachable();
    const body = await request.clone().text();
    const isPush = body.includes('push(');
    if (isStream(request)) return hints ? cuttable(await server(request), connection) : silent(connection);
    if (strikes('requestLost')) throw unreachable();
    if (strikes('delayed')) await turns(1 + Math.floor(random() * 20));
    if (strikes('serverError')) {
      return random() < 0.5 ? new Response(null, { status: 500 }) : new Response('<html>502 Bad Gateway</html>', html);
    }
    if (strikes('duplicate')) await unlessCut(server(request.clone()), connection);
    const answer = await unlessCut(server(request), connection);
    const text = await answer.text();
    if (isPush && strikes('pushAnswerLost')) throw unreachable();
    onAnswer?.(text);
    const arrives = strikes('truncated') ? text.slice(0, Math.floor(text.length * random())) : text;
    return new Response(arrives, { status: answer.status, headers: answer.headers });
  }

  return {
    fetch: (input, init) => send(new Request(input instanceof Request ? input : absolute(input), init)),
    cut() {
      isCut = true;
      cutOff.abort();
    },
    restore() {
      isCut = false;
      cutOff = new AbortController();
    },
    isCut: () => isCut,
    setFaults(next) {
      faults = next;
    },
    struck,
  };
}

const html = { status: 502, headers: { 'content-type': 'text/html' } };

/** What `fetch` throws when there is no network. */
const unreachable = (): TypeError => new TypeError('fetch failed');

/** An answer, or the failure that `fetch` has when the network goes, or the caller does, before it comes. */
function unlessCut(answer: Promise<Response>, connection: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    if (connection.aborted) reject(unreachable());
    connection.addEventListener('abort', () => reject(unreachable()), { once: true });
    answer.then(resolve, reject);
  });
}

/** Lets everything else that is under way go on for a while. */
async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
}

const absolute = (url: string | URL): URL => new URL(url, 'http://rockpool.test');

const isStream = (request: Request): boolean => request.headers.get('accept')?.includes('text/event-stream') ?? false;

/** A stream that breaks when the network is cut, as a socket does. */
function cuttable(answer: Response, connection: AbortSignal): Response {
  if (!answer.body) return answer;
  const reader = answer.body.getReader();
  // Whatever the server makes of a reader that went away is its own affair.
  const hangUp = () => reader.cancel().catch(() => {});
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const breakOff = () => {
        controller.error(unreachable());
        void hangUp();
      };
      connection.addEventListener('abort', breakOff, { once: true });
    },
    async pull(controller) {
      const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
      if (connection.aborted) return;
      if (done || !value) controller.close();
      else controller.enqueue(value);
    },
    cancel: hangUp,
  });
  return new Response(stream, { status: answer.status, headers: answer.headers });
}

function silent(connection: AbortSignal): Response {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(':\n\n'));
      connection.addEventListener('abort', () => controller.error(unreachable()), { once: true });
    },
  });
  return new Response(stream, { headers: { 'content-type': 'text/event-stream' } });
}

import { below, type Random } from '../support/random.ts';
import type { Fetch } from '../support/server.ts';
import type { Chaos } from './chaos.ts';
import type { Situation } from './faults.ts';
import { type Hints, openHints } from './hints.ts';
import { happens } from './quiet.ts';
import type { Letter } from './stage.ts';
import { refusalByTheWay } from './status.ts';

/** Which way still works: none, only towards the server, only back, or both. */
export type Reach = 'none' | 'there' | 'back' | 'both';

/** A tab's way to the server, on which nothing moves by itself. */
export interface Network {
  readonly fetch: typeof fetch;
  setReach(reach: Reach): void;
  readonly reach: () => Reach;
  /** How many requests and answers could move now. */
  waiting(): number;
  /** Moves one of them one way: a request to the server, or an answer back. */
  move(): Promise<void>;
  /** What was held up arrives after all, and the streams go on. */
  calm(): void;
  /** Keeps open streams alive, as the server's own comments do while time passes. */
  ping(): void;
  /** Ends everything at once: the tab is gone. What was sent stays under way. */
  hangUp(): void;
}

/** A request under way, or its answer. */
interface Message {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
  readonly situation: Situation;
  /** Not before this moment. */
  dueAt: number;
  answer?: { readonly status: number; readonly headers: Headers; readonly text: string };
  /** Nobody waits for the answer any more, or never did. */
  forgotten: boolean;
  readonly settle: (response: Response) => void;
  readonly fail: () => void;
}

export interface NetworkOptions {
  /** Answers a request; undefined when the server died over it. */
  readonly ask: (request: Letter, situation: Situation) => Promise<Response | undefined>;
  readonly stream: Fetch;
  readonly chaos: Chaos;
  readonly random: Random;
  readonly now: () => number;
  /** What a device sends that has not noticed how late it is. */
  readonly expiredToken: string;
  readonly onTraffic: (what: 'request' | 'answer' | 'stream', situation: Situation, text: string) => void;
}

/** How long the held-up stay away: from seconds to most of a year. */
const delays = [1_000, 20_000, 60_000, 3_600_000, 86_400_000, 300 * 86_400_000];

const unreachable = (): TypeError => new TypeError('fetch failed');

export function createNetwork({ ask, stream, chaos, random, now, expiredToken, onTraffic }: NetworkOptions): Network {
  let reach: Reach = 'both';
  let messages: Message[] = [];
  let hints: Hints[] = [];

  const goes = (way: 'there' | 'back'): boolean => reach === 'both' || reach === way;
  const movable = (): Message[] => messages.filter(({ dueAt }) => dueAt <= now());

  async function send(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    happens();
    if (reach === 'none') throw unreachable();
    const { signal, body } = init;
    const [url, headers] = [String(input), new Headers(init.headers)];
    if (headers.get('accept')?.includes('text/event-stream')) {
      hints = hints.filter((open) => open.isOpen());
      if (chaos.strikes('tokenExpired', 'hints')) headers.set('authorization', `Bearer ${expiredToken}`);
      const request = () => new Request(url, { ...init, headers, signal: null });
      const opened = openHints({
        stream,
        chaos,
        request,
        signal,
        onTraffic: (text) => onTraffic('stream', 'hints', text),
      });
      hints.push(opened);
      return opened.response;
    }
    return new Promise((resolve, reject) => {
      const message: Message = {
        ...{ url, headers, body: String(body), situation: situationOf(String(body)) },
        ...{ dueAt: 0, forgotten: false, settle: resolve, fail: () => reject(unreachable()) },
      };
      signal?.addEventListener('abort', () => {
        message.forgotten = true;
        reject(signal.reason);
      });
      messages.push(message);
    });
  }

  function drop(message: Message): void {
    messages = messages.filter((other) => other !== message);
  }

  async function arrive(message: Message): Promise<void> {
    const { situation, url, headers, body } = message;
    const strikes = (fault: Parameters<Chaos['strikes']>[0]) => chaos.strikes(fault, situation);
    if (!goes('there') || strikes('requestVanished')) return drop(message);
    if (strikes('requestLost')) {
      drop(message);
      return message.fail();
    }
    if (message.dueAt === 0 && strikes('delayed')) {
      message.dueAt = now() + (delays[Math.floor(chaos.luck('delayed') * delays.length)] ?? 0);
      return;
    }
    const refusal = refusalByTheWay(chaos, situation);
    if (refusal) {
      message.answer = refusal;
      return;
    }
    if (strikes('tokenExpired')) headers.set('authorization', `Bearer ${expiredToken}`);
    const request = { url, headers, body };
    onTraffic('request', situation, body);
    if (strikes('duplicate')) await ask(request, situation);
    const response = await ask(request, situation);
    happens();
    if (!response) {
      drop(message);
      return message.fail();
    }
    const text = await response.text();
    onTraffic('answer', situation, text);
    message.answer = { status: response.status, headers: response.headers, text };
  }

  function giveBack(message: Message, answer: NonNullable<Message['answer']>): void {
    const { situation } = message;
    drop(message);
    happens();
    if (message.forgotten || !goes('back') || chaos.strikes('answerVanished', situation)) return;
    if (chaos.strikes('answerLost', situation)) return message.fail();
    const { status, headers, text } = answer;
    const cut = chaos.strikes('truncated', situation);
    const arrives = cut ? text.slice(0, Math.floor(text.length * chaos.luck('truncated'))) : text;
    message.settle(plainResponse(status, headers, arrives));
  }

  return {
    fetch: send,
    reach: () => reach,
    setReach(next) {
      reach = next;
      if (next !== 'none') return;
      for (const message of messages) message.fail();
      for (const open of hints) open.cut();
    },
    waiting: () => movable().length,
    async move() {
      const ready = movable();
      const [oldest] = ready;
      if (!oldest) return;
      const overtakes = ready.length > 1 && chaos.strikes('overtaken', oldest.situation);
      const message = overtakes ? (ready[below(random, ready.length)] ?? oldest) : oldest;
      if (message.answer) giveBack(message, message.answer);
      else await arrive(message);
    },
    calm() {
      for (const message of messages) message.dueAt = 0;
    },
    ping() {
      for (const open of hints) open.ping();
    },
    hangUp() {
      for (const message of messages) message.forgotten = true;
      for (const open of hints) open.cut();
    },
  };
}

/** As much of a response as the SDK looks at. The platform's own builds streams for it, at the price of the request. */
const plainResponse = (status: number, headers: Headers, text: string): Response =>
  ({ status, ok: status < 300, headers, body: null, text: async () => text }) as Response;

function situationOf(body: string): Situation {
  if (body.includes('push(')) return 'push';
  if (body.includes('digest(') || body.includes('compare(')) return 'compare';
  return body.includes('"checkpoint":') ? 'pull' : 'first pull';
}

import { type Transport, TransportError, type TransportFailure } from '../../../sdk/src/transport/transport.ts';
import { happens } from '../../simulate/quiet.ts';
import type { Random } from '../../support/random.ts';

/** What may happen to a request, each with how often among a hundred. */
export interface Weather {
  readonly lost: number;
  readonly answerLost: number;
  readonly duplicate: number;
  readonly serverError: number;
  readonly signedOut: number;
  readonly throttled: number;
  readonly timeout: number;
  readonly hintLost: number;
  readonly streamSilent: number;
  /** The most records of a page, whatever the device asks for. Not weather: it stays. */
  readonly pageCap: number;
  /** The most rows that a proxy lets through. It stays, too. */
  readonly mostRows: number;
}

export const calm = {
  lost: 0,
  answerLost: 0,
  duplicate: 0,
  serverError: 0,
  signedOut: 0,
  throttled: 0,
  timeout: 0,
  hintLost: 0,
  streamSilent: 0,
} satisfies Partial<Weather>;

/** The server's end of a line. */
export type Server = Pick<Transport, 'push' | 'pull' | 'digest' | 'compare'> & { head(): Promise<number> };

/** A device's way to the server, on which a request or an answer moves only when it is told to. */
export interface Line {
  readonly transport: Transport;
  setWeather(weather: Weather): void;
  /** Takes the network away, or gives it back. */
  setCut(isCut: boolean): void;
  /** How many requests and answers wait. */
  waiting(): number;
  move(): void;
  /** The server has something new. */
  hint(seq: number): void;
  /** A heartbeat on the streams. */
  ping(): void;
  /** How many requests have been made. */
  requests(): number;
}

const RETRY_AFTER = 20_000;

export interface LineOptions {
  readonly server: Server;
  readonly random: Random;
  readonly weather: Weather;
  readonly uptime: () => number;
  readonly onViolation: (what: string) => void;
}

export function createLine({ server, random, weather: first, uptime, onViolation }: LineOptions): Line {
  let weather = first;
  let queue: (() => void)[] = [];
  let heldUntil = 0;
  let count = 0;
  let isCut = false;
  const streams = new Set<{ hint(seq: number): void; sign(): void; readonly isSilent: boolean }>();
  const strikes = (percent: number): boolean => random() * 100 < percent;
  const turn = (): Promise<void> => new Promise((resolve) => queue.push(resolve));
  const fail = (kind: TransportFailure, more = {}): never => {
    throw new TransportError(kind, `The network says ${kind}.`, more);
  };

  async function carry<T>(run: () => Promise<T>, signal: AbortSignal): Promise<T> {
    count += 1;
    happens();
    if (uptime() < heldUntil) onViolation('a request left before the server allowed it');
    await turn();
    signal.throwIfAborted();
    if (isCut || strikes(weather.lost)) fail('offline');
    if (strikes(weather.timeout)) fail('timeout');
    if (strikes(weather.serverError)) fail('server');
    if (strikes(weather.signedOut)) fail('auth');
    if (strikes(weather.throttled)) {
      heldUntil = uptime() + RETRY_AFTER;
      fail('throttled', { retryAfter: RETRY_AFTER });
    }
    if (strikes(weather.duplicate)) await run();
    const answer = await run();
    await turn();
    signal.throwIfAborted();
    if (isCut || strikes(weather.answerLost)) fail('offline');
    happens();
    return structuredClone(answer);
  }

  return {
    transport: {
      push: (request, signal) =>
        carry(() => {
          if (request.rows.length > weather.mostRows) fail('too-large');
          return server.push(structuredClone(request), signal);
        }, signal),
      pull: (request, signal) => {
        const limit = Math.min(request.limit, weather.pageCap);
        return carry(() => server.pull({ ...request, limit }, signal), signal);
      },
      digest: (request, signal) => carry(() => server.digest(request, signal), signal),
      compare: (request, signal) => carry(() => server.compare(request, signal), signal),
      hints: (onHint, onSign, signal) =>
        new Promise((_, reject) => {
          const isSilent = strikes(weather.streamSilent);
          const stream = {
            isSilent,
            sign: onSign,
            hint(seq: number) {
              onSign();
              if (!strikes(weather.hintLost)) onHint({ seq });
            },
          };
          streams.add(stream);
          signal.addEventListener('abort', () => {
            streams.delete(stream);
            reject(new TransportError('offline', 'The stream ended.'));
          });
          onSign();
          if (!isSilent && !isCut) void server.head().then(stream.hint);
        }),
    },
    setCut(next) {
      isCut = next;
    },
    setWeather(next) {
      weather = next;
    },
    waiting: () => queue.length,
    move() {
      const [next, ...rest] = queue;
      queue = rest;
      happens();
      next?.();
    },
    hint(seq) {
      for (const stream of streams) if (!stream.isSilent && !isCut) stream.hint(seq);
    },
    ping() {
      for (const stream of streams) if (!stream.isSilent && !isCut) stream.sign();
    },
    requests: () => count,
  };
}

import { setTimeout as wait } from 'node:timers/promises';
import type { ExecutionArgs } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { ServerContext } from '../context.ts';
import { requestError } from '../errors.ts';

/** Streams that are ended at once, the time in between, and about how long it takes at the most; in milliseconds. */
const MOST_AT_ONCE = 20;
const BREATH = 100;
const STREAMS_WITHIN = 5_000;

/** How a server takes its leave. */
export interface DrainOptions {
  /**
   * How long, in milliseconds, `/ready` answers 503 while everything else goes on, so that whoever spreads the requests
   * has seen it before a request could fail. A little more than the time between two of its looks.
   * @default 0
   */
  readonly notice?: number;
  /** Called after that: the moment to close the port. */
  readonly stopAccepting?: () => void;
  /** How long to wait, after the streams, for the requests that are running, in milliseconds. @default 10_000 */
  readonly within?: number;
}

/** What a server has open, and how it ends. */
export interface Draining {
  /** Whether no more requests should be sent here. */
  readonly hasBegun: boolean;
  /** Open streams. */
  readonly streams: number;
  /** Resolves when nothing is running any more, or the time is up; says whether it was. */
  drain(options?: DrainOptions): Promise<boolean>;
  readonly plugin: Plugin<ServerContext>;
}

/** Counts what is running, and ends streams, which would never end by themselves. */
export function createDraining(): Draining {
  let hasBegun = false;
  let isOver = false;
  let running = 0;
  const ends = new Set<() => void>();
  const idle = new Set<() => void>();

  async function drain({ notice = 0, stopAccepting, within = 10_000 }: DrainOptions = {}): Promise<boolean> {
    hasBegun = true;
    if (notice > 0) await wait(notice);
    stopAccepting?.();
    isOver = true;
    await endStreams();
    if (running === 0) return true;
    const timeUp = new AbortController();
    const done = new Promise<boolean>((resolve) => idle.add(() => resolve(true)));
    const late = wait(within, false, { signal: timeUp.signal }).catch(() => false);
    return Promise.race([done, late]).finally(() => timeUp.abort());
  }

  /** Not all at once: every device comes back somewhere else, and asks what is new. */
  async function endStreams(): Promise<void> {
    const atOnce = Math.max(MOST_AT_ONCE, Math.ceil(ends.size / (STREAMS_WITHIN / BREATH)));
    for (let open = [...ends]; open.length > 0; open = [...ends]) {
      for (const end of open.slice(0, atOnce)) end();
      if (ends.size > 0) await wait(BREATH);
    }
  }

  /** Ends when the server takes its leave, also while it waits for the next event. */
  function endable(stream: AsyncIterable<unknown>): AsyncIterable<unknown> {
    const events = stream[Symbol.asyncIterator]();
    const over = { done: true, value: undefined } as const;
    let isEnded = false;
    let answer: ((result: typeof over) => void) | undefined;
    const end = (): void => {
      isEnded = true;
      ends.delete(end);
      answer?.(over);
      void events.return?.();
    };
    ends.add(end);
    return {
      [Symbol.asyncIterator]: () => ({
        next: () =>
          new Promise((resolve, reject) => {
            if (isEnded) return resolve(over);
            answer = resolve;
            events.next().then(
              (result) => {
                if (result.done) ends.delete(end);
                resolve(result);
              },
              (error) => {
                ends.delete(end);
                reject(error);
              },
            );
          }),
        return: async () => {
          end();
          return over;
        },
      }),
    };
  }

  return {
    get hasBegun() {
      return hasBegun;
    },
    get streams() {
      return ends.size;
    },
    drain,
    plugin: {
      instrumentation: {
        async request(_request, handle) {
          running++;
          try {
            await handle();
          } finally {
            if (--running === 0) for (const tell of idle) tell();
          }
        },
      },
      onResponse({ response }) {
        // Whoever asks again over the same connection would come back here; after a stream, that is why it ended.
        const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
        if (hasBegun || isStream) response.headers.set('connection', 'close');
      },
      onSubscribe({ subscribeFn, setSubscribeFn, setResultAndStopExecution }) {
        if (isOver) return setResultAndStopExecution({ errors: [leaving()] });
        setSubscribeFn(async (args: ExecutionArgs) => {
          const stream = await subscribeFn(args);
          return isAsyncIterable(stream) ? endable(stream as AsyncIterable<unknown>) : stream;
        });
      },
    },
  };
}

const leaving = () =>
  requestError('THROTTLED', 'This server is being stopped; try again, and another one answers.', {}, 503, {
    'retry-after': '1',
  });

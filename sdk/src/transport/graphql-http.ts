import { isJsonObject, type Json, type JsonObject } from '@rockpool/schema';
import type {
  CompareResult,
  Digest,
  DigestResult,
  Hint,
  Life,
  PullResult,
  PushAnswer,
  PushResult,
  RecordKey,
  SchemaVersions,
  ServerRecord,
  Timeline,
} from '@rockpool/schema/protocol';
import type { Tokens } from '../auth/tokens.ts';
import type { Edges } from '../edges.ts';
import { compareOperation, digestOperation, hintsOperation, pullOperation, pushOperation } from './operations.ts';
import { readEvents, readPieces } from './sse.ts';
import { type Transport, TransportError, type TransportFailure } from './transport.ts';

/** The platform's `fetch`, or one that behaves like it. */
export type Fetch = typeof fetch;

export interface HttpOptions {
  readonly url: string;
  readonly tokens: Pick<Tokens, 'current' | 'renew'>;
  readonly fetch?: Fetch | undefined;
  readonly edges: Edges;
  /** What every request names. */
  readonly schema?: SchemaVersions;
}

/** How long the server may be silent, in milliseconds: before its answer begins, and within it. */
const SILENCE = 30_000;

/** What a request may take on top, in milliseconds a byte: on a link of 1 kB/s it is still on its way there. */
const UPLOAD = 1;

/** Requests from so many characters on are compressed, where the platform can: 500 edits are a twentieth then. */
const LARGE = 16 * 1024;

/** Sync over GraphQL: requests over HTTP, hints over server-sent events. */
export function createGraphqlTransport(options: HttpOptions): Transport {
  const { url, tokens, edges, schema, fetch: send = (...args) => fetch(...args) } = options;

  /** Asks with the token that there is, and once more with another one when the server refuses it. */
  async function authorized<T>(signal: AbortSignal, work: (authorization: string) => Promise<T>): Promise<T> {
    const token = await unlessAborted(tokens.current(), signal);
    try {
      return await work(`Bearer ${token}`);
    } catch (failure) {
      if (!(failure instanceof TransportError) || failure.kind !== 'auth') throw failure;
      return work(`Bearer ${await unlessAborted(tokens.renew(token), signal)}`);
    }
  }

  async function request(
    authorization: string,
    body: string | ArrayBuffer,
    accept: string,
    signal: AbortSignal,
  ): Promise<Response> {
    const encoding = typeof body === 'string' ? {} : { 'content-encoding': 'gzip' };
    try {
      const headers = { accept, authorization, 'content-type': 'application/json', ...encoding };
      return await send(url, { method: 'POST', headers, body, signal });
    } catch (cause) {
      if (signal.reason instanceof TransportError) throw signal.reason;
      throw new TransportError('offline', `${url} could not be reached.`, { cause });
    }
  }

  const ask = (field: string, query: string, input: object, signal: AbortSignal): Promise<JsonObject> =>
    authorized(signal, (authorization) => askAs(authorization, field, query, input, signal));

  async function askAs(
    authorization: string,
    field: string,
    query: string,
    input: object,
    signal: AbortSignal,
  ): Promise<JsonObject> {
    const limited = new AbortController();
    const stop = (): void => limited.abort(signal.reason);
    const late = new TransportError('timeout', `${url} was silent for too long.`);
    let cancelTimer = (): void => {};
    const waitFor = (milliseconds: number): void => {
      cancelTimer();
      cancelTimer = edges.after(milliseconds, () => limited.abort(late));
    };
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    try {
      const text = JSON.stringify({ query, variables: { input: { ...input, schema } } });
      const body = (text.length < LARGE ? undefined : await edges.gzip?.(text)) ?? text;
      waitFor(SILENCE + (typeof body === 'string' ? body.length : body.byteLength) * UPLOAD);
      const accept = 'application/graphql-response+json, application/json';
      const response = await request(authorization, body, accept, limited.signal);
      const answer = await readText(response, () => waitFor(SILENCE)).catch((cause: unknown) => {
        if (limited.signal.aborted) throw late;
        throw new TransportError('offline', 'The answer was cut.', { cause });
      });
      return readAnswer(field, response, answer, edges.now());
    } finally {
      cancelTimer();
      signal.removeEventListener('abort', stop);
    }
  }

  return {
    async push(input, signal): Promise<PushResult> {
      const { answers, timeline } = await ask('push', pushOperation, input, signal);
      if (!Array.isArray(answers)) throw noAnswer('a list of answers');
      return { answers: answers.map(toAnswer), timeline: toTimeline(timeline) };
    },

    async pull(input, signal): Promise<PullResult> {
      const page = await ask('pull', pullOperation, input, signal);
      const { hasMore, checkpoint, remaining, reconcile } = page;
      if (typeof hasMore !== 'boolean' || typeof checkpoint !== 'string') throw noAnswer('a checkpoint');
      return {
        records: listOf<ServerRecord>('records', page['records'], isRecord),
        left: listOf<RecordKey>('records that left', page['left'], isKey),
        hasMore,
        checkpoint,
        remaining: typeof remaining === 'number' ? remaining : 0,
        reconcile: reconcile === true,
        timeline: toTimeline(page['timeline']),
      };
    },

    async digest(input, signal): Promise<DigestResult> {
      const { digests, timeline } = await ask('digest', digestOperation, input, signal);
      return { digests: listOf<Digest>('digests', digests, isDigest), timeline: toTimeline(timeline) };
    },

    async compare(input, signal): Promise<CompareResult> {
      const { records, left, timeline } = await ask('compare', compareOperation, input, signal);
      return {
        records: listOf<ServerRecord>('records', records, isRecord),
        left: listOf<string>('ids', left, (id) => typeof id === 'string'),
        timeline: toTimeline(timeline),
      };
    },

    async hints(onHint, onSign, signal) {
      const body = JSON.stringify({ query: hintsOperation });
      const response = await authorized(signal, async (authorization) => {
        const answer = await request(authorization, body, 'text/event-stream', signal);
        if (answer.ok && answer.headers.get('content-type')?.startsWith('text/event-stream')) return answer;
        readAnswer('hints', answer, await answer.text().catch(() => ''), edges.now());
        throw noAnswer('a stream of events');
      });
      if (!response.body) return;
      onSign();
      await readEvents(response.body, ({ event, data }) => event === 'next' && onHint(toHint(data)), onSign);
    },
  };
}

/** Waits as long as it is wanted: an app may take its time for a token. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new TransportError('offline', 'Sync was stopped.'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

async function readText(response: Response, onSign: () => void): Promise<string> {
  if (!response.body) return response.text();
  let text = '';
  onSign();
  await readPieces(response.body, (piece) => {
    onSign();
    text += piece;
  });
  return text;
}

/** What a status says where the body says nothing. */
function failureOf(status: number): TransportFailure {
  switch (status) {
    case 401:
    case 403:
      return 'auth';
    case 408:
    case 504:
      return 'timeout';
    case 413:
      return 'too-large';
    case 429:
    case 503:
      return 'throttled';
    case 502:
      return 'offline';
    default:
      return status >= 500 ? 'server' : 'protocol';
  }
}

const failureOfCode: { readonly [code: string]: TransportFailure } = {
  UNAUTHENTICATED: 'auth',
  THROTTLED: 'throttled',
  INTERNAL: 'server',
};

function readAnswer(field: string, response: Response, text: string, now: number): JsonObject {
  const retryAfter = readRetryAfter(response.headers.get('retry-after'), now);
  const wait = retryAfter === undefined ? {} : { retryAfter };
  const answer = parse(text);
  const error = Array.isArray(answer?.['errors']) ? answer['errors'][0] : undefined;
  if (isJsonObject(error)) {
    const { extensions, message } = error;
    const code = isJsonObject(extensions) && typeof extensions['code'] === 'string' ? extensions['code'] : undefined;
    const named = (code && failureOfCode[code]) || (code === undefined ? 'server' : 'protocol');
    const kind = response.status === 413 ? 'too-large' : named;
    throw new TransportError(kind, String(message), { ...wait, ...(code !== undefined && { code }) });
  }
  if (!response.ok) throw new TransportError(failureOf(response.status), `HTTP status ${response.status}.`, wait);
  const data = isJsonObject(answer?.['data']) ? answer['data'][field] : undefined;
  if (!isJsonObject(data)) throw noAnswer(`"data.${field}"`);
  return data;
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** `Retry-After` in milliseconds; it comes as seconds or as a date. */
function readRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const seconds = Number(value);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

const noAnswer = (expected: string): TransportError =>
  new TransportError('protocol', `Expected ${expected} from the server, and something else came.`);

function listOf<T>(what: string, value: Json | undefined, fits: (item: unknown) => boolean): readonly T[] {
  if (Array.isArray(value) && value.every(fits)) return value as unknown as readonly T[];
  throw noAnswer(`a list of ${what}`);
}

const isKey = (value: unknown): value is JsonObject =>
  isJsonObject(value) && typeof value['collection'] === 'string' && typeof value['id'] === 'string';

const isLife = (value: unknown): boolean =>
  isJsonObject(value) && typeof value['epoch'] === 'string' && typeof value['from'] === 'number';

/** What does not name the present life is no timeline: a device would take it for another server's. */
function toTimeline(value: Json | undefined): Timeline {
  const timeline = listOf<Life>('lives', value, isLife);
  if (timeline.length === 0) throw noAnswer('a timeline');
  return timeline;
}

const isDigest = (value: unknown): boolean =>
  isJsonObject(value) &&
  typeof value['collection'] === 'string' &&
  [value['counts'], value['hashes']].every((sums) => Array.isArray(sums) && sums.every(Number.isSafeInteger));

const isRecord = (value: unknown): boolean =>
  isKey(value) &&
  typeof value['rev'] === 'number' &&
  typeof value['stamp'] === 'string' &&
  typeof value['deleted'] === 'boolean' &&
  isJsonObject(value['body']);

const outcomes = ['APPLIED', 'MERGED', 'DUPLICATE', 'CONFLICT', 'REJECTED'];

/** GraphQL says `null` for what is absent; our messages leave it out. */
function toAnswer(value: unknown): PushAnswer {
  const answer = isJsonObject(value) ? value : {};
  const { collection, id, outcome, rev, record, conflicts, refusal } = answer;
  const isWhole =
    typeof collection === 'string' &&
    typeof id === 'string' &&
    typeof rev === 'number' &&
    outcomes.includes(String(outcome));
  const fits = (outcome === 'REJECTED') === isJsonObject(refusal) && (record == null || isRecord(record));
  if (!isWhole || !fits) throw noAnswer('an answer for each row');
  return {
    ...{ collection, id, outcome, rev },
    ...(record != null && { record }),
    ...(Array.isArray(conflicts) && { conflicts }),
    ...(isJsonObject(refusal) && { refusal }),
  } as unknown as PushAnswer;
}

function toHint(data: string): Hint {
  const answer = parse(data);
  const hint = isJsonObject(answer?.['data']) ? answer['data']['hints'] : undefined;
  if (!isJsonObject(hint) || typeof hint['seq'] !== 'number') throw noAnswer('a hint');
  return { seq: hint['seq'] };
}

import { type Collection, findCollection } from '@rockpool/schema';
import {
  advanceCursors,
  applyRow,
  cursorsFor,
  type PullRequest,
  type PullResult,
  type PushAnswer,
  type PushRequest,
  type PushResult,
  type PushRow,
  type Refusal,
  type StoredRecord,
  toAnswer,
  toServerRecord,
  withRev,
} from '@rockpool/schema/protocol';

/** What a fault does to a request: answers in the server's place, or lets it through and spoils the answer. */
export type Fault = (operation: 'push' | 'pull', run: () => Response, input: unknown) => Response | Promise<Response>;

/** A request that arrived. */
export type Arrived = { readonly authorization: string | null } & (
  | { readonly operation: 'push'; readonly input: PushRequest }
  | { readonly operation: 'pull'; readonly input: PullRequest }
);

export interface MemoryServer {
  readonly fetch: typeof fetch;
  readonly records: ReadonlyMap<string, StoredRecord>;
  /** The open streams of hints. */
  readonly streams: ReadonlySet<{ readonly authorization: string | null; close(): void }>;
  /** Every request, in order. */
  readonly requests: Arrived[];
  /** The most records of a page, whatever the device asks for. */
  pageCap: number;
  refuse: (row: PushRow) => Refusal | undefined;
  fault: Fault | undefined;
  push(request: PushRequest): PushResult;
  /** The record as the server holds it. */
  read(collection: string, id: string): StoredRecord | undefined;
  /** Puts a record there as it is: what an import, or a newer server, may hold. */
  put(record: Pick<StoredRecord, 'collection' | 'id' | 'body'>): void;
  /** Makes a backup; the result sets the server back to it. */
  backUp(): () => void;
}

/** A server in memory: the real merge, one organisation, GraphQL over a `fetch` of its own. */
export function createMemoryServer(): MemoryServer {
  const records = new Map<string, StoredRecord>();
  const streams = new Set<{ send(seq: number): void; close(): void; authorization: string | null }>();
  let seq = 0;
  let epoch = 0;

  function push({ device, rows }: PushRequest): PushResult {
    const before = seq;
    const answers = rows.map((row): PushAnswer => {
      const key = `${row.collection}/${row.id}`;
      const stored = records.get(key);
      const refusal = server.refuse(row);
      if (refusal) {
        return { collection: row.collection, id: row.id, outcome: 'REJECTED', rev: stored?.rev ?? 0, refusal };
      }
      const applied = applyRow(findCollection(row.collection) as Collection, stored, row, device, Date.now());
      const after = applied.changed ? withRev(applied.next, ++seq) : applied.next;
      records.set(key, after);
      return toAnswer(row, stored, applied, after);
    });
    if (seq > before) for (const stream of streams) stream.send(seq);
    return { answers };
  }

  function pull({ collections, checkpoint, limit }: PullRequest): PullResult {
    const cursors = cursorsFor(collections, checkpoint === undefined ? undefined : JSON.parse(checkpoint));
    const news = [...records.values()]
      .filter(({ collection, rev }) => rev > (cursors[collection] ?? Number.POSITIVE_INFINITY))
      .sort((a, b) => a.rev - b.rev);
    const page = news.slice(0, Math.min(limit, server.pageCap));
    const hasMore = page.length < news.length;
    const next = advanceCursors(cursors, hasMore ? (page.at(-1)?.rev ?? 0) : seq);
    return {
      records: page.map(toServerRecord),
      hasMore,
      checkpoint: JSON.stringify({ organisation: 'o', epoch: String(epoch), cursors: next }),
      remaining: news.length - page.length,
    };
  }

  const json = (data: object): Response => Response.json({ data });

  function subscribe({ headers, signal }: RequestInit): Response {
    const encoder = new TextEncoder();
    const authorization = new Headers(headers).get('authorization');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const send = (head: number): void =>
          controller.enqueue(
            encoder.encode(`event: next\ndata: ${JSON.stringify({ data: { hints: { seq: head } } })}\n\n`),
          );
        const stream = {
          authorization,
          send,
          close: () => {
            streams.delete(stream);
            controller.close();
          },
        };
        streams.add(stream);
        signal?.addEventListener('abort', () => {
          streams.delete(stream);
          controller.error(signal.reason);
        });
        send(seq);
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  }

  const server: MemoryServer = {
    records,
    streams,
    requests: [],
    pageCap: Number.POSITIVE_INFINITY,
    refuse: () => undefined,
    fault: undefined,
    push,
    read: (collection, id) => records.get(`${collection}/${id}`),
    put(record) {
      const stored = { deleted: false, versions: {}, writers: {}, ...record, rev: ++seq };
      records.set(`${record.collection}/${record.id}`, stored);
    },
    backUp() {
      const copy = { seq, records: [...records] };
      return () => {
        records.clear();
        for (const [key, record] of copy.records) records.set(key, record);
        seq = copy.seq;
        epoch++;
      };
    },
    fetch: async (_url, init = {}) => {
      const { query, variables } = JSON.parse(String(init.body));
      if (query.startsWith('subscription')) return subscribe(init);
      const operation = query.startsWith('mutation') ? 'push' : 'pull';
      const { input } = variables;
      server.requests.push({ operation, authorization: new Headers(init.headers).get('authorization'), input });
      const run = (): Response => {
        const { checkpoint } = input;
        const isOutlived = checkpoint !== undefined && JSON.parse(checkpoint).epoch !== String(epoch);
        if (!isOutlived) return json({ [operation]: operation === 'push' ? push(input) : pull(input) });
        return Response.json({ errors: [{ message: 'restored', extensions: { code: 'CHECKPOINT_INVALID' } }] });
      };
      return Promise.race([server.fault ? server.fault(operation, run, input) : run(), aborted(init.signal)]);
    },
  };
  return server;
}

/** Fails when the request is given up, as `fetch` does. */
const aborted = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

/** An unsigned token: the device reads it, this server does not check it. */
export function tokenFor(sub: string, org = 'demo'): string {
  const part = (value: object): string => btoa(JSON.stringify(value)).replaceAll('=', '');
  return `${part({ alg: 'none' })}.${part({ sub, org, name: sub, role: 'rep' })}.`;
}

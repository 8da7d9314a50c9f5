import { type Collection, type Registry, registryOf } from '@rockpool/schema';
import {
  applyRow,
  bringBack,
  bucketOf,
  type Checkpoint,
  type CompareRequest,
  type CompareResult,
  type Cursor,
  componentsOf,
  cursorsAfter,
  cursorsFor,
  type DigestRequest,
  type DigestResult,
  digestOf,
  epochOf,
  type FieldConflict,
  heldScopes,
  isOffer,
  lostPlaces,
  openConflicts,
  type Place,
  type PullRequest,
  type PullResult,
  type PushAnswer,
  type PushRequest,
  type PushResult,
  type PushRow,
  type RecordKey,
  type Refusal,
  readableScopes,
  recordHash,
  refusalCodes,
  refusedWith,
  rememberStart,
  type Scope,
  type StoredRecord,
  scopesOf,
  type Timeline,
  toAnswer,
  toServerRecord,
  userScope,
  withRev,
} from '@rockpool/schema/protocol';

/** The requests, each with what it sends. */
interface Inputs {
  readonly push: PushRequest;
  readonly pull: PullRequest;
  readonly digest: DigestRequest;
  readonly compare: CompareRequest;
}
export type Operation = keyof Inputs;

/** What a fault does to a request: answers in the server's place, or lets it through and spoils the answer. */
export type Fault = (operation: Operation, run: () => Response, input: unknown) => Response | Promise<Response>;

/** A request that arrived. */
export type Arrived = { readonly authorization: string | null } & {
  [O in Operation]: { readonly operation: O; readonly input: Inputs[O] };
}[Operation];

export interface MemoryServer {
  readonly fetch: typeof fetch;
  readonly records: ReadonlyMap<string, StoredRecord>;
  /** The open streams of hints. */
  readonly streams: ReadonlySet<{ readonly authorization: string | null; close(): void }>;
  /** Every request, in order. */
  readonly requests: Arrived[];
  /** The most records of a page, whatever the device asks for. */
  pageCap: number;
  /** The most records of an answer to a comparison; what is named and differs is not cut, but refused. */
  mostCompared: number;
  refuse: (row: PushRow) => Refusal | undefined;
  fault: Fault | undefined;
  /** The record as the server holds it. */
  read(collection: string, id: string): StoredRecord | undefined;
  /** Puts a record there as it is: what an import, or a newer server, may hold. */
  put(record: Pick<StoredRecord, 'collection' | 'id' | 'body'>): void;
  /** Deletes a record, as somebody may do elsewhere. */
  remove(collection: string, id: string): void;
  /** Makes a backup; the result sets the server back to it. */
  backUp(): () => void;
}

/** That a record lies in a scope since a revision, or left it then. */
interface Placement extends RecordKey {
  readonly scope: Scope;
  readonly seq: number;
  readonly present: boolean;
}

const keyOf = ({ collection, id }: RecordKey): string => `${collection}/${id}`;

/** A server in memory: the real merge, one organisation, GraphQL over a `fetch` of its own. */
export function createMemoryServer(collections: Registry = registryOf()): MemoryServer {
  const declared = (name: string): Collection => collections.get(name) as Collection;
  const records = new Map<string, StoredRecord>();
  const placements = new Map<string, Placement>();
  const streams = new Set<{ send(seq: number): void; close(): void; authorization: string | null }>();
  let seq = 0;
  let lives = 1;
  let timeline: Timeline = [{ epoch: 'life 1', from: 0 }];

  function store(before: StoredRecord | undefined, after: StoredRecord, writer?: string): void {
    records.set(keyOf(after), after);
    const is = scopesOf(declared(after.collection), after.body);
    const was = before ? scopesOf(declared(after.collection), before.body) : [];
    const place = (scope: Scope, present: boolean): void => {
      const { collection, id, rev } = after;
      placements.set(`${scope} ${keyOf(after)}`, { scope, collection, id, seq: rev, present });
    };
    for (const scope of was) place(scope, false);
    if (writer !== undefined && !is.some((scope) => heldBy(writer).includes(scope))) place(userScope(writer), false);
    for (const scope of is) place(scope, true);
  }

  function teamsOf(user: string): readonly string[] {
    const teams = [...records.values()].filter(({ body, deleted }) => body['kind'] === 'team' && !deleted);
    return teams.filter(({ body }) => (body['memberIds'] as string[] | undefined)?.includes(user)).map(({ id }) => id);
  }
  const heldBy = (user: string): readonly Scope[] => heldScopes(user, teamsOf(user));

  /** The record, where it lies in one of the scopes. */
  function visible(key: RecordKey, scopes: readonly Scope[]): StoredRecord | undefined {
    const lies = scopes.some((scope) => placements.get(`${scope} ${keyOf(key)}`)?.present);
    return lies ? records.get(keyOf(key)) : undefined;
  }

  const merge = (row: PushRow, device: string) =>
    isOffer(row)
      ? bringBack(declared(row.collection), records.get(keyOf(row)), row, device, timeline, Date.now())
      : applyRow(declared(row.collection), records.get(keyOf(row)), row, device, Date.now());

  function refusalOf(row: PushRow, user: string): Refusal | undefined {
    const seen = visible(row, readableScopes(user, teamsOf(user)));
    const revoked = { code: 'ACCESS_REVOKED', message: refusalCodes.ACCESS_REVOKED } as const;
    return (records.get(keyOf(row)) ? !seen : row.rev > 0 && !isOffer(row)) ? revoked : server.refuse(row);
  }

  function answer(row: PushRow, device: string, user: string, refusal: Refusal | undefined): PushAnswer {
    const stored = records.get(keyOf(row));
    const { collection, id } = row;
    if (refusal) return { collection, id, outcome: 'REJECTED', rev: stored?.rev ?? 0, refusal };
    const applied = merge(row, device);
    const after = applied.changed ? withRev(rememberStart(stored, applied.next, timeline), ++seq) : applied.next;
    if (applied.changed) store(stored, after, user);
    return toAnswer(row, stored, applied, after);
  }

  const askedConflicts = (row: PushRow, device: string): readonly FieldConflict[] =>
    openConflicts(declared(row.collection), records.get(keyOf(row)), row, device, Date.now()).filter(({ field }) =>
      row.ask?.includes(field),
    );

  function conflictAnswer({ collection, id }: PushRow, conflicts: readonly FieldConflict[]): PushAnswer {
    const record = records.get(keyOf({ collection, id }));
    const told = record && conflicts.length > 0 && { record: toServerRecord(record), conflicts };
    return { collection, id, outcome: 'CONFLICT', rev: record?.rev ?? 0, ...told };
  }

  /** Rows that share a group are taken together or not at all; what was taken before is a duplicate either way. */
  function answerTogether(component: readonly PushRow[], device: string, user: string): PushAnswer[] {
    const refusals = component.map((row) => refusalOf(row, user));
    const at = refusals.findIndex((refusal) => refusal);
    const [culprit, cause] = [component[at], refusals[at]];
    const open = component.map((row) => askedConflicts(row, device));
    return component.map((row, i) => {
      if (!culprit && open.some((conflicts) => conflicts.length > 0) && merge(row, device).changed) {
        return conflictAnswer(row, open[i] ?? []);
      }
      const isDrawnIn = culprit && cause && !refusals[i] && merge(row, device).changed;
      return answer(row, device, user, isDrawnIn ? refusedWith(culprit, cause) : refusals[i]);
    });
  }

  function push({ device, rows, epoch }: PushRequest, user: string): PushResult {
    if (epoch !== undefined && epoch !== epochOf(timeline)) throw new RequestError('EPOCH_CHANGED');
    const before = seq;
    const answered = new Map<PushRow, PushAnswer>();
    for (const component of componentsOf(rows, ({ groups }) => groups)) {
      const answers = answerTogether(component, device, user);
      for (const [i, row] of component.entries()) answered.set(row, answers[i] as PushAnswer);
    }
    const answers = rows.map((row) => answered.get(row) as PushAnswer);
    if (seq > before) for (const stream of streams) stream.send(seq);
    return { answers, timeline };
  }

  function pull({ collections, checkpoint: sealed, limit }: PullRequest, user: string): PullResult {
    const checkpoint = sealed === undefined ? undefined : open(sealed, user);
    const scopes = heldBy(user);
    const holds = (scope: Scope): boolean => scopes.includes(scope);
    const cursors = cursorsFor(placesOf(scopes, collections), checkpoint, timeline);
    const front = Math.max(...cursors.map(({ after }) => after));
    const isNews = ({ after }: Cursor): boolean => after === front;
    const found = cursors
      .flatMap((cursor) => newsFor(cursor, scopes).map((placement) => ({ cursor, placement })))
      .sort((a, b) => Number(isNews(b.cursor)) - Number(isNews(a.cursor)) || a.placement.seq - b.placement.seq);
    const page = found.slice(0, Math.min(limit, server.pageCap));
    const reached = cursors.map((cursor): Cursor => {
      const mine = page.filter((one) => one.cursor === cursor);
      const isThrough = found.filter((one) => one.cursor === cursor).length === mine.length;
      return { ...cursor, after: isThrough ? seq : (mine.at(-1)?.placement.seq ?? cursor.after) };
    });
    const keys = new Map(page.map(({ placement: { collection, id } }) => [`${collection}/${id}`, { collection, id }]));
    const there = [...keys.values()].flatMap((key) => visible(key, scopes) ?? []);
    return {
      records: there.map(toServerRecord),
      left: [...keys.values()].filter((key) => !visible(key, scopes)),
      hasMore: page.length < found.length,
      checkpoint: JSON.stringify({ user, timeline, cursors: cursorsAfter(checkpoint?.cursors, reached, holds) }),
      remaining: found.length - page.length,
      reconcile: lostPlaces(holds, checkpoint).length > 0,
      timeline,
    };
  }

  const placesOf = (scopes: readonly Scope[], collections: readonly string[]): readonly Place[] =>
    scopes.flatMap((scope) => collections.map((collection) => ({ scope, collection })));

  function open(sealed: string, user: string): Checkpoint {
    const checkpoint = JSON.parse(sealed);
    if (checkpoint.user !== user) throw new RequestError('CHECKPOINT_INVALID');
    return checkpoint;
  }

  /** What a cursor has before it. One that is at its beginning has nothing to delete and nothing to let go of. */
  function newsFor({ scope, collection, after }: Cursor, scopes: readonly Scope[]): readonly Placement[] {
    return [...placements.values()].filter((placement) => {
      if (placement.scope !== scope || placement.collection !== collection || placement.seq <= after) return false;
      const record = visible(placement, scopes);
      return after > 0 || (record !== undefined && !record.deleted);
    });
  }

  const living = (collection: string, scopes: readonly Scope[]): readonly StoredRecord[] =>
    [...records.values()].filter(
      (record) => record.collection === collection && !record.deleted && visible(record, scopes),
    );

  function digest({ collections }: DigestRequest, user: string): DigestResult {
    const scopes = heldBy(user);
    return { digests: collections.map((name) => digestOf(declared(name), living(name, scopes))), timeline };
  }

  function compare({ collection, buckets, holdings }: CompareRequest, user: string): CompareResult {
    const scopes = heldBy(user);
    const held = new Map(holdings.map((holding) => [holding.id, holding]));
    const named = holdings.map(({ id }) => visible({ collection, id }, scopes));
    const others = living(collection, scopes).filter(({ id }) => !held.has(id) && buckets.includes(bucketOf(id)));
    const differs = (record: StoredRecord): boolean => {
      const { rev, hash } = held.get(record.id) ?? {};
      return rev !== record.rev || hash !== recordHash(declared(collection), record);
    };
    const different = named.flatMap((record) => (record && differs(record) ? [record] : []));
    if (different.length > server.mostCompared && holdings.length > 1) throw new RequestError('BAD_USER_INPUT');
    return {
      records: [...different, ...others.slice(0, server.mostCompared - different.length)].map(toServerRecord),
      left: holdings.flatMap(({ id }, i) => (named[i] ? [] : [id])),
      timeline,
    };
  }

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

  const operations = { push, pull, digest, compare };

  function run(operation: Operation, input: never, user: string): Response {
    try {
      return Response.json({ data: { [operation]: operations[operation](input, user) } });
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      const status = error.code === 'BAD_USER_INPUT' ? 413 : 200;
      return Response.json({ errors: [{ message: error.code, extensions: { code: error.code } }] }, { status });
    }
  }

  const server: MemoryServer = {
    records,
    streams,
    requests: [],
    pageCap: Number.POSITIVE_INFINITY,
    mostCompared: Number.POSITIVE_INFINITY,
    refuse: () => undefined,
    fault: undefined,
    read: (collection, id) => records.get(keyOf({ collection, id })),
    put(record) {
      store(records.get(keyOf(record)), { deleted: false, versions: {}, writers: {}, ...record, rev: ++seq });
    },
    remove(collection, id) {
      const stored = records.get(keyOf({ collection, id }));
      if (stored) store(stored, { ...stored, deleted: true, rev: ++seq });
    },
    backUp() {
      const copy = { seq, timeline, records: [...records], placements: [...placements] };
      return () => {
        records.clear();
        placements.clear();
        for (const [key, record] of copy.records) records.set(key, record);
        for (const [key, placement] of copy.placements) placements.set(key, placement);
        seq = copy.seq;
        lives++;
        timeline = [...copy.timeline, { epoch: `life ${lives}`, from: seq }];
      };
    },
    fetch: async (_url, init = {}) => {
      const { query, variables } = JSON.parse(await textOf(init.body));
      if (query.startsWith('subscription')) return subscribe(init);
      const operation = /(\w+)\(input/.exec(query)?.[1] as Operation;
      const { input } = variables;
      init.signal?.throwIfAborted();
      const authorization = new Headers(init.headers).get('authorization');
      server.requests.push({ operation, authorization, input });
      const answered = (): Response => run(operation, input as never, userOf(authorization));
      return Promise.race([server.fault ? server.fault(operation, answered, input) : answered(), aborted(init.signal)]);
    },
  };
  return server;
}

/** Refuses a request as a whole. */
class RequestError extends Error {
  readonly code: 'EPOCH_CHANGED' | 'CHECKPOINT_INVALID' | 'BAD_USER_INPUT';

  constructor(code: RequestError['code']) {
    super(code);
    this.code = code;
  }
}

/** Fails when the request is given up, as `fetch` does. */
const aborted = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

/** An unsigned token: the device reads it, this server does not check it. */
export function tokenFor(sub: string, org = 'demo'): string {
  const part = (value: object): string => btoa(JSON.stringify(value)).replaceAll('=', '');
  return `${part({ alg: 'none' })}.${part({ sub, org, name: sub, role: 'rep' })}.`;
}

const userOf = (authorization: string | null): string => JSON.parse(atob(authorization?.split('.')[1] ?? '')).sub;

/** A body as the device made it, compressed or not. */
async function textOf(body: BodyInit | null | undefined): Promise<string> {
  if (typeof body === 'string') return body;
  return new Response(new Response(body).body?.pipeThrough(new DecompressionStream('gzip'))).text();
}

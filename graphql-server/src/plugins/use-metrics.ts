import { timingSafeEqual } from 'node:crypto';
import { getOperationAST, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ServerContext } from '../context.ts';
import type { Meter } from '../operations/meter.ts';

/** Who may read the metrics. */
export interface MetricsOptions {
  /** What Prometheus sends as `Authorization: Bearer …`; at least 16 characters. */
  readonly token: string;
}

/** Counts and answers `/metrics`, in the text format of Prometheus. No label names an organisation or a person. */
export interface Metrics extends Meter {
  readonly plugin: Plugin<ServerContext>;
}

/**
 * @param countStreams open streams, when somebody asks
 * @throws TypeError for a short token
 */
export function createMetrics({ token }: MetricsOptions, countStreams: () => number): Metrics {
  if (token.length < 16) throw new TypeError(`metrics.token has ${token.length} characters; it needs at least 16.`);
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    ...{ name: 'rockpool_requests_total', help: 'Requests, by the field that they ask for and the status.' },
    ...{ labelNames: ['operation', 'status'] as const, registers },
  });
  const seconds = new Histogram({
    ...{ name: 'rockpool_request_seconds', help: 'How long requests take; a stream, until it is open.' },
    ...{ labelNames: ['operation'] as const, registers },
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  });
  const pulled = new Counter({
    name: 'rockpool_pulled_records_total',
    help: 'Records that devices pulled.',
    registers,
  });
  const pushed = new Counter({
    ...{ name: 'rockpool_pushed_rows_total', help: 'Rows that devices pushed, by what became of them.' },
    ...{ labelNames: ['outcome'] as const, registers },
  });
  const jobs = new Counter({
    ...{ name: 'rockpool_jobs_total', help: 'Jobs that were run, by what became of them.' },
    ...{ labelNames: ['kind', 'outcome'] as const, registers },
  });
  const streams: Gauge = new Gauge({
    ...{ name: 'rockpool_streams', help: 'Open streams.', registers },
    collect: () => streams.set(countStreams()),
  });

  const asked = new WeakMap<object, { readonly start: number; operation: string }>();
  const learn = ({ args }: { args: { contextValue: unknown; document: unknown; operationName?: unknown } }): void => {
    const request = asked.get(args.contextValue as object);
    if (request) request.operation = operationOf(args);
  };

  return {
    pulled: (records) => pulled.inc(records),
    pushed: (outcome) => pushed.inc({ outcome }),
    job: (kind, outcome) => jobs.inc({ kind, outcome }),
    plugin: {
      async onRequest({ request, url, serverContext, endResponse, fetchAPI }) {
        if (url.pathname === '/graphql') asked.set(serverContext, { start: performance.now(), operation: 'none' });
        if (url.pathname !== '/metrics') return;
        if (!equals(request.headers.get('authorization') ?? '', `Bearer ${token}`)) {
          return endResponse(new fetchAPI.Response(null, { status: 401, headers: { 'www-authenticate': 'Bearer' } }));
        }
        const headers = { 'content-type': registry.contentType };
        endResponse(new fetchAPI.Response(await registry.metrics(), { headers }));
      },
      onExecute: learn,
      onSubscribe: learn,
      onResponse({ response, serverContext }) {
        const request = asked.get(serverContext);
        if (!request) return;
        const { start, operation } = request;
        requests.inc({ operation, status: String(response.status) });
        seconds.observe({ operation }, (performance.now() - start) / 1_000);
      },
    },
  };
}

/** The field of the schema that is asked for: unlike names and aliases, which callers choose, these are few. */
function operationOf({ document, operationName }: { document: unknown; operationName?: unknown }): string {
  type Arguments = Parameters<typeof getOperationAST>;
  const operation = getOperationAST(document as Arguments[0], operationName as Arguments[1]);
  const selections = operation?.selectionSet.selections ?? [];
  const [first] = selections;
  return selections.length === 1 && first?.kind === Kind.FIELD ? first.name.value : 'several';
}

/** Without telling by its time how much of it was right. */
function equals(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

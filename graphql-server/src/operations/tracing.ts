import { createRequire } from 'node:module';
import type { Span, Tracer } from '@opentelemetry/api';
import type { Database, Transactions } from '../store/database.ts';

/** Runs work inside a span. Its attributes never name an organisation, a person or a value. */
export type Trace = <T>(name: string, work: (span?: Span) => Promise<T>) => Promise<T>;

type OpenTelemetry = typeof import('@opentelemetry/api');

/** Without the package nothing is traced, and nothing is paid. */
export const untraced: Trace = (_name, work) => work();

/** Traces with `@opentelemetry/api` where that is installed: whoever registers a provider gets spans. */
export function loadTrace(): Trace {
  try {
    const { trace, SpanStatusCode } = createRequire(import.meta.url)('@opentelemetry/api') as OpenTelemetry;
    return createTrace(trace.getTracer('rockpool'), SpanStatusCode.ERROR);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return untraced;
    throw error;
  }
}

const createTrace =
  (tracer: Tracer, failed: number): Trace =>
  (name, work) =>
    tracer.startActiveSpan(name, async (span) => {
      try {
        return await work(span);
      } catch (error) {
        // The message may quote data; the name of the class does not.
        span.setStatus({ code: failed, message: error instanceof Error ? error.name : 'Error' });
        throw error;
      } finally {
        span.end();
      }
    });

/** A span around every transaction of a tenant. */
export function traced(database: Database, trace: Trace): Database {
  if (trace === untraced) return database;
  const inSpans = ({ transaction, snapshot }: Transactions): Transactions => ({
    transaction: (work) => trace('rockpool.sql.transaction', () => transaction(work)),
    snapshot: (work) => trace('rockpool.sql.snapshot', () => snapshot(work)),
  });
  return { ...database, of: (organisation) => inSpans(database.of(organisation)) };
}

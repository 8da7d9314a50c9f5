import { type DocumentNode, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ServerContext } from '../context.ts';
import type { LogFields, Logger } from '../log.ts';

/** What is known so far of a request. */
interface Line extends Omit<LogFields, 'error'> {
  readonly start: number;
}

/** The most characters of an operation's name that are logged. */
const MOST_NAME = 64;

/** Gives every request an id, which the answer has as a header, and logs a line when it is answered. */
export function useRequestLog(log: Logger): Plugin<ServerContext> {
  const lines = new WeakMap<object, Line>();

  function learn(request: object, more: Partial<Line>): void {
    const line = lines.get(request);
    if (line) lines.set(request, { ...line, ...more });
  }

  function learnOperation(request: object, document: DocumentNode, name?: string | null): void {
    const operation = getOperationAST(document, name);
    if (!operation) return;
    const given = operation.name?.value.slice(0, MOST_NAME);
    learn(request, { type: operation.operation, ...(given !== undefined && { operation: given }) });
  }

  return {
    onRequest({ request, url, serverContext }) {
      if (url.pathname !== '/graphql') return;
      const requestId = crypto.randomUUID();
      const receivedAt = performance.now();
      Object.assign(serverContext, { requestId, receivedAt });
      const length = Number(request.headers.get('content-length') ?? Number.NaN);
      const received = Number.isSafeInteger(length) && { received: length };
      lines.set(serverContext, { start: receivedAt, requestId, ...received });
    },
    onExecute: ({ args }) => learnOperation(args.contextValue, args.document, args.operationName),
    onSubscribe: ({ args }) => learnOperation(args.contextValue, args.document, args.operationName),
    onResultProcess({ result, serverContext }) {
      const errors = 'errors' in result && result.errors ? result.errors : [];
      if (errors.length === 0) return;
      const codes = errors.map(({ extensions }) => String(extensions['code']));
      const ids = errors.flatMap(({ extensions }) => (extensions['id'] === undefined ? [] : String(extensions['id'])));
      learn(serverContext, { codes: [...new Set(codes)], ...(ids.length > 0 && { errorIds: ids }) });
    },
    onResponse({ response, serverContext }) {
      const line = lines.get(serverContext);
      if (!line) return;
      const { start, ...fields } = line;
      const { status, headers } = response;
      headers.set('x-request-id', fields.requestId ?? '');
      const length = headers.get('content-length');
      const duration = Math.round((performance.now() - start) * 10) / 10;
      const level = status >= 500 ? 'error' : 'info';
      log[level]({ ...fields, status, duration, ...(length !== null && { sent: Number(length) }) }, 'request');
    },
  };
}

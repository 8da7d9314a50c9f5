import type { Principal } from './principals.ts';

export const ENDPOINT = 'http://rockpool.test/graphql';

/** A request as it goes over the wire. */
export const requestOf = ({ headers }: Principal, query: string, variables: object, more: RequestInit = {}): Request =>
  new Request(ENDPOINT, {
    method: 'POST',
    body: JSON.stringify({ query, variables }),
    ...more,
    headers: { 'content-type': 'application/json', ...headers, ...(more.headers as Record<string, string>) },
  });

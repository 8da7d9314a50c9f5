/** A server over HTTP, with an organisation in it, for normal callers and others. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createToken } from '@rockpool/server';
import { createMemoryStore, createServerOn, silentLog } from '@rockpool/server/testing';
import { secret } from '../support/server.ts';
import type { Abuse } from './corpus.ts';

const user = '00000000-0000-7000-8000-00000000000a';
const organisation = 'tides';

/** Where the server is, and a token for it. */
export interface Place {
  readonly url: string;
  readonly token: string;
}

/** What was answered, and how long it took in milliseconds. */
export interface Reply {
  readonly status: number;
  readonly code: string | undefined;
  readonly duration: number;
}

/** Serves what every app asks for. Its limits are so high that a run is never told to wait. */
export async function openTarget(): Promise<Place & { close(): Promise<void> }> {
  const ample = { user: { maximum: 1e12, perSecond: 1e12 }, organisation: { maximum: 1e12, perSecond: 1e12 } };
  const server = await createServerOn(createMemoryStore(), async () => {}, {
    ...{ auth: { secret }, log: silentLog, limits: { partners: ample, devices: ample } },
  });
  const http = createServer(server.listener).listen(0);
  await once(http, 'listening');
  return {
    url: `http://localhost:${(http.address() as AddressInfo).port}/graphql`,
    token: await createToken({ sub: user, org: organisation, name: 'Ada', role: 'admin' }, secret),
    async close() {
      http.close();
      http.closeAllConnections();
      await server.close();
    },
  };
}

export async function send(
  { url, token }: Place,
  { init: make, signedIn }: Pick<Abuse, 'init' | 'signedIn'>,
): Promise<Reply> {
  const init = make();
  const headers = new Headers(init.headers);
  if (signedIn && !headers.has('authorization')) headers.set('authorization', `Bearer ${token}`);
  const start = performance.now();
  const response = await fetch(url, { ...init, headers });
  const answer = (await response.json()) as { errors?: { extensions?: { code?: string } }[] };
  const duration = performance.now() - start;
  return { status: response.status, code: answer.errors?.[0]?.extensions?.code, duration };
}

const normal: RequestInit = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ leads(first: 20) { nodes { id name amount { minor currency } } } }' }),
};

export const sendNormal = (place: Place): Promise<Reply> => send(place, { init: () => normal, signedIn: true });

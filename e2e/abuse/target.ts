/** A server over HTTP, with an organisation in it, for normal callers and others. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createToken } from '@rockpool/server';
import { createMemoryStore, createServerOn, type Store, silentLog } from '@rockpool/server/testing';
import { secret } from '../support/server.ts';
import type { Abuse } from './corpus.ts';

const user = '00000000-0000-7000-8000-00000000000a';
const organisation = 'tides';

/** What was answered, and how long it took in milliseconds. */
export interface Reply {
  readonly status: number;
  readonly code: string | undefined;
  readonly duration: number;
}

export interface Target {
  readonly url: string;
  send(abuse: Pick<Abuse, 'init' | 'signedIn'>): Promise<Reply>;
  /** What every app asks. */
  sendNormal(): Promise<Reply>;
  close(): Promise<void>;
}

/** Its limits are so high that a run is never told to wait. */
export async function openTarget(store: Store = createMemoryStore()): Promise<Target> {
  const ample = { user: { maximum: 1e12, perSecond: 1e12 }, organisation: { maximum: 1e12, perSecond: 1e12 } };
  const server = await createServerOn(store, async () => {}, {
    ...{ auth: { secret }, log: silentLog, limits: { partners: ample, devices: ample } },
  });
  const http = createServer(server.listener).listen(0);
  await once(http, 'listening');
  const url = `http://localhost:${(http.address() as AddressInfo).port}/graphql`;
  const authorization = `Bearer ${await createToken({ sub: user, org: organisation, name: 'Ada', role: 'admin' }, secret)}`;

  async function send({ init, signedIn }: Pick<Abuse, 'init' | 'signedIn'>): Promise<Reply> {
    const headers = new Headers(init.headers);
    if (signedIn && !headers.has('authorization')) headers.set('authorization', authorization);
    const start = performance.now();
    const response = await fetch(url, { ...init, headers });
    const answer = (await response.json()) as { errors?: { extensions?: { code?: string } }[] };
    return {
      status: response.status,
      code: answer.errors?.[0]?.extensions?.code,
      duration: performance.now() - start,
    };
  }

  const normal = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ leads(first: 20) { nodes { id name amount { minor currency } } } }' }),
  };
  return {
    url,
    send,
    sendNormal: () => send({ init: normal, signedIn: true }),
    async close() {
      http.close();
      http.closeAllConnections();
      await server.close();
    },
  };
}

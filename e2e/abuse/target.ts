/** A server over HTTP, with an organisation in it, for normal callers and others. */
import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { generate, kelp, profiles } from '@rockpool/demo-data';
import { type CrmServerOptions, createToken } from '@rockpool/server';
import { createMemoryStore, createServerOn, silentLog } from '@rockpool/server/testing';
import { secret } from '../support/server.ts';
import type { Abuse, Sending } from './corpus.ts';

/** Where the server is, and tokens for it: of somebody who works, and of somebody of another organisation. */
export interface Place {
  readonly url: string;
  readonly token: string;
  readonly hostile: string;
}

/** What was answered, and how long it took in milliseconds. */
export interface Reply {
  readonly status: number;
  readonly code: string | undefined;
  readonly duration: number;
}

export async function openTarget(limits: CrmServerOptions['limits'] = {}): Promise<Place & { close(): Promise<void> }> {
  const server = await createServerOn(createMemoryStore(), async () => {}, {
    ...{ auth: { secret }, log: silentLog, limits },
  });
  const records = generate({ seed: 1, today: Date.now(), timeZone: 'UTC', organisation: kelp.id }, profiles.XS);
  await server.store.import(kelp, [...records]);
  const http = createServer(server.listener).listen(0, '127.0.0.1');
  await once(http, 'listening');
  const tokenOf = (org: string): Promise<string> =>
    createToken({ sub: '00000000-0000-7000-8000-00000000000a', org, name: 'Ada', role: 'admin' }, secret);
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
    token: await tokenOf(kelp.id),
    hostile: await tokenOf('hostile'),
    async close() {
      http.close();
      http.closeAllConnections();
      await server.close();
    },
  };
}

const agent = new Agent({ keepAlive: true });

/** Sends the request and reads the answer, also where that comes before all is sent. */
async function send(url: string, token: string | undefined, sending: Sending): Promise<Reply> {
  const { method, body, isChunked = false } = sending;
  const headers = {
    ...(token && { authorization: `Bearer ${token}` }),
    ...(!isChunked && { 'content-length': String(body.length) }),
    ...sending.headers,
  };
  const start = performance.now();
  const sender = request(url, { method, headers, agent });
  const answered = once(sender, 'response') as Promise<[IncomingMessage]>;
  // Once there is an answer, nobody cares for what became of the rest.
  sender.on('error', () => {});
  if (isChunked) Readable.from(piecesOf(body)).pipe(sender);
  else sender.end(body);
  const [response] = await answered;
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const duration = performance.now() - start;
  if (!sender.writableFinished) sender.destroy();
  const { errors } = JSON.parse(Buffer.concat(chunks).toString()) as { errors?: { extensions?: { code?: string } }[] };
  return { status: response.statusCode ?? 0, code: errors?.[0]?.extensions?.code, duration };
}

function* piecesOf(body: Buffer): Generator<Buffer> {
  for (let at = 0; at < body.length; at += 64 * 1024) yield body.subarray(at, at + 64 * 1024);
}

export const sendAbuse = ({ url, hostile }: Place, abuse: Abuse): Promise<Reply> =>
  send(url, abuse.signedIn ? hostile : undefined, abuse);

const normal: Sending = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ query: '{ leads(first: 20) { nodes { id name amount { minor currency } } } }' })),
};

export const sendNormal = ({ url, token }: Place): Promise<Reply> => send(url, token, normal);

/** Whoever is told of changes: an address for each endpoint, and what was sent to it. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CrmServer } from '@rockpool/server';
import type { Principal } from './principals.ts';
import type { StreamEvent } from './streams.ts';
import { requestOf } from './wire.ts';

export interface Receiver {
  /** What has come since the last call. */
  drain(): readonly StreamEvent[];
  close(): Promise<void>;
}

const CREATE = `mutation ($input: WebhookCreateInput!) {
  webhookCreate(input: $input) { webhook { id } userErrors { message } }
}`;

/** Makes an endpoint for each principal who may have one. */
export async function openReceiver(server: CrmServer, principals: readonly Principal[]): Promise<Receiver> {
  const events: StreamEvent[] = [];
  const http = createServer(async (request, response) => {
    const principal = principals[Number(request.url?.slice(1))];
    let body = '';
    for await (const chunk of request) body += chunk;
    if (principal) events.push({ principal, field: 'webhook', text: body });
    response.end();
  });
  await once(http.listen(0, '127.0.0.1'), 'listening');
  const { port } = http.address() as AddressInfo;
  for (const [i, principal] of principals.entries()) {
    const input = { url: `http://127.0.0.1:${port}/${i}`, events: ['*'] };
    const answer = await (await server.fetch(requestOf(principal, CREATE, { input }))).text();
    if (!answer.includes('"webhook":{')) throw new Error(`${principal.name} has no webhook: ${answer}`);
  }
  return {
    drain: () => events.splice(0),
    async close() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

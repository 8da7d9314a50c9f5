import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** A message as a receiver got it. */
export interface Received {
  readonly headers: Record<string, string>;
  readonly text: string;
  /** What it says, once its signature was verified. */
  readonly event: {
    readonly type: string;
    readonly timestamp: string;
    readonly data: {
      readonly collection: string;
      readonly kind?: string;
      readonly id: string;
      readonly rev: number;
      readonly changedFields: string[];
      readonly occurredAt: string;
      readonly receivedAt: string;
    };
  };
}

/** An endpoint that listens on this machine. */
export interface Receiver {
  readonly url: string;
  /** What came, in the order in which it came. */
  readonly received: Received[];
  /** What it answers with from now on: a status, or more. */
  answer(as: Answer | ((received: Received) => Answer)): void;
  /** Waits until so many messages have come since the last call. */
  take(count: number): Promise<Received[]>;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
}

/** Starts an endpoint that reads what comes as the library of Standard Webhooks does. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let taken = 0;
  let answer: (received: Received) => Answer = () => ({ status: 204 });
  let arrived = (): void => {};
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const message = { headers: request.headers as Record<string, string>, text, event: JSON.parse(text) };
    received.push(message);
    const { status, headers = {} } = answer(message);
    response.writeHead(status, headers).end();
    arrived();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    received,
    answer(as) {
      answer = typeof as === 'function' ? as : () => as;
    },
    async take(count) {
      while (received.length < taken + count) {
        await new Promise<void>((resolve) => {
          arrived = resolve;
        });
      }
      taken += count;
      return received.slice(taken - count, taken);
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What a message says; throws unless its signature is that of the secret. */
export const verified = (secret: string, { text, headers }: Received): unknown =>
  new Webhook(secret).verify(text, headers);

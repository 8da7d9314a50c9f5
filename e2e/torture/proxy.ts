import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { below, pick, type Random } from '../support/random.ts';
import { draw } from './draw.ts';

/**
 * What can happen, and to how many of a hundred requests.
 *
 * - `cut` the connection breaks in the middle of the request
 * - `answerLost` the request arrives, and the connection breaks when the answer comes
 * - `answerCut` a part of the answer comes through
 * - `halfOpen` the connection stays open, and nothing comes through it any more
 * - `delayed` every piece waits for up to half a second
 */
const chances = { cut: 3, answerLost: 5, answerCut: 4, halfOpen: 0.5, delayed: 10 } as const;
/** How many of a hundred connections are refused. */
const REFUSED = 6;

export type ProxyFault = keyof typeof chances | 'refused';

/** One client's way to the servers: a TCP proxy that picks one of them for each connection. */
export interface FaultyProxy {
  readonly url: string;
  readonly struck: { [fault in ProxyFault]: number };
  /** How many requests the client has sent. */
  readonly requests: number;
  /** Cuts everything, and refuses whatever comes until {@link FaultyProxy.heal}. */
  partition(): void;
  heal(): void;
  /** No faults from now on; connections that one of them has hit are closed. */
  calm(): void;
  close(): Promise<void>;
}

export interface ProxyOptions {
  readonly random: Random;
  /** The ports of the servers that are up: connections go to them only, as behind any load balancer. */
  readonly upstreams: () => readonly number[];
  /** Hears every piece of every answer; pieces of one connection have one number. */
  readonly onAnswer: (connection: number, piece: string) => void;
}

export async function createProxy({ random, upstreams, onAnswer }: ProxyOptions): Promise<FaultyProxy> {
  const struck = { refused: 0, cut: 0, answerLost: 0, answerCut: 0, halfOpen: 0, delayed: 0 };
  const open = new Set<Socket>();
  let faulty = true;
  let partitioned = false;
  let connections = 0;
  let requests = 0;

  const server = createServer((client) => {
    const refused = faulty && random() * 100 < REFUSED;
    if (refused) struck.refused += 1;
    const ports = upstreams();
    if (partitioned || refused || ports.length === 0) client.resetAndDestroy();
    else join(client, pick(random, ports), ++connections);
  });

  function join(client: Socket, port: number, connection: number): void {
    const upstream = connect(port, '127.0.0.1');
    const both = [client, upstream];
    const hangUp = (): void => {
      for (const socket of both) {
        socket.resetAndDestroy();
        open.delete(socket);
      }
    };
    for (const socket of both) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on('error', hangUp);
      socket.on('close', hangUp);
    }
    let silent = false;
    /** What befalls the request that is under way. */
    let fault: ReturnType<typeof draw<keyof typeof chances>>;
    const strikes = (expected: typeof fault): boolean => {
      if (!faulty || fault !== expected || expected === undefined) return false;
      struck[expected] += 1;
      return true;
    };
    const wait = (): number => (strikes('delayed') ? below(random, 500) : 0);

    forward(client, upstream, wait, (piece) => {
      requests += 1;
      fault = draw(random, chances);
      if (!strikes('cut')) return piece;
      upstream.write(piece.subarray(0, below(random, piece.length)), hangUp);
      return undefined;
    });
    forward(upstream, client, wait, (piece) => {
      onAnswer(connection, piece.toString('latin1'));
      if (silent || strikes('halfOpen')) silent = true;
      else if (strikes('answerLost')) hangUp();
      else if (strikes('answerCut')) client.write(piece.subarray(0, below(random, piece.length)), hangUp);
      else return piece;
      return undefined;
    });
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cutAll = (): void => {
    for (const socket of open) socket.resetAndDestroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    struck,
    get requests() {
      return requests;
    },
    partition() {
      partitioned = true;
      cutAll();
    },
    heal() {
      partitioned = false;
    },
    calm() {
      faulty = false;
      partitioned = false;
      cutAll();
    },
    async close() {
      cutAll();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Sends on what comes, piece after piece, each as late as `wait` says and as `change` leaves it. */
function forward(from: Socket, to: Socket, wait: () => number, change: (piece: Buffer) => Buffer | undefined): void {
  let last = Promise.resolve();
  from.on('data', (piece) => {
    const milliseconds = wait();
    last = last.then(async () => {
      if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
      const changed = change(piece);
      if (changed && to.writable) to.write(changed);
    });
  });
}

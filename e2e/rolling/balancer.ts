import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** How often each server is asked whether it is ready, in milliseconds. */
const LOOK_EVERY = 200;

/** Sends connections to whichever servers say that they are ready, in turn: as much of a load balancer as it takes. */
export interface Balancer {
  readonly url: string;
  close(): Promise<void>;
}

export async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  const ready = new Set<number>();
  const open = new Set<Socket>();
  let next = 0;

  async function look(port: number): Promise<void> {
    const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
    await answer?.arrayBuffer().catch(() => {});
    if (answer?.ok) ready.add(port);
    else ready.delete(port);
  }
  const lookAtAll = (): Promise<unknown> => Promise.all(ports.map(look));
  await lookAtAll();
  const timer = setInterval(() => void lookAtAll(), LOOK_EVERY);

  const server = createServer((client) => {
    const all = [...ready];
    const port = all[next++ % all.length];
    if (port === undefined) client.resetAndDestroy();
    else join(client, connect(port, '127.0.0.1'));
  });

  function join(client: Socket, upstream: Socket): void {
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one);
      one.setNoDelay(true);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
    client.pipe(upstream).pipe(client);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      clearInterval(timer);
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

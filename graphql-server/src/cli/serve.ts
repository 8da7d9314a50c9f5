import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { CrmServer } from '../create-crm-server.ts';

/** How long what is running may take after the notice, in milliseconds. */
const WITHIN = 10_000;

/** How long answers may take to leave, and how often connections that wait for nothing are closed, in milliseconds. */
const LAST_WORDS = 5_000;
const LOOK = 50;

/** How a server is served. */
export interface Serving {
  readonly port: number;
  /** Undefined for all of the machine's addresses. */
  readonly host: string | undefined;
  /** Milliseconds between the signal to stop and the end of the port: see `DrainOptions.notice`. */
  readonly notice: number;
}

/**
 * Serves until the process is asked to stop, and then ends so that nobody loses anything. Asked a second time, it does
 * not wait.
 *
 * @param onListening receives the port
 */
export async function serveUntilStopped(
  server: CrmServer,
  { port, host, notice }: Serving,
  onListening: (port: number) => void,
  onStopping: () => void,
): Promise<void> {
  const http = createServer(server.listener);
  try {
    http.listen({ port, ...(host !== undefined && { host }) });
    await once(http, 'listening');
    onListening((http.address() as AddressInfo).port);
    await signal();
    onStopping();
    const stopAccepting = (): unknown => http.close();
    await Promise.race([server.drain({ notice, stopAccepting, within: WITHIN }).then(() => ended(http)), signal()]);
  } catch (error) {
    throw isPortInUse(error)
      ? new Error(`Port ${port} is in use. Stop what listens there, or choose another with --port.`)
      : error;
  } finally {
    http.close();
    // A request that is cut here is sent again by its device and applied once.
    http.closeAllConnections();
    await server.close();
  }
}

const signal = (): Promise<unknown> => Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);

/** Resolves when the last answer has left, or has taken too long. */
async function ended(http: Server): Promise<void> {
  const isEmpty = (): Promise<boolean> =>
    new Promise((resolve) => http.getConnections((_error, count) => resolve(count === 0)));
  for (let waited = 0; waited < LAST_WORDS && !(await isEmpty()); waited += LOOK) {
    http.closeIdleConnections();
    await wait(LOOK);
  }
}

const isPortInUse = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

import { once } from 'node:events';

/**
 * A connection to Chromium by the DevTools protocol. Not Playwright's: that tells every tab that it is seen and has the focus,
 * so that none of them is slowed down, or frozen, as tabs in the background are.
 */
export interface Connection {
  send<T = unknown>(method: string, params?: object, session?: string): Promise<T>;
  /** Calls back for an event of a tab. */
  on(session: string, event: string, listener: (params: never) => void): void;
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: unknown;
  readonly sessionId?: string;
}

export async function connect(endpoint: string): Promise<Connection> {
  const socket = new WebSocket(endpoint);
  await once(socket, 'open');
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners = new Map<string, (params: never) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, method, params, sessionId } = JSON.parse(String(data)) as Message;
    if (id === undefined) return listeners.get(`${sessionId} ${method}`)?.(params as never);
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  socket.addEventListener('close', () => {
    for (const one of waiting.values()) one.reject(new Error('The browser has gone.'));
    waiting.clear();
  });
  return {
    send<T>(method: string, params: object = {}, sessionId?: string): Promise<T> {
      if (socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error('The browser has gone.'));
      const answer = Promise.withResolvers<unknown>();
      waiting.set(++last, answer);
      socket.send(JSON.stringify({ id: last, method, params, sessionId }));
      return answer.promise as Promise<T>;
    },
    on: (session, event, listener) => void listeners.set(`${session} ${event}`, listener),
    close: () => socket.close(),
  };
}

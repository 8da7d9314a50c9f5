import type { Fetch } from '../support/server.ts';

/** The way to the server, where requests wait until the simulation lets them through, one at a time. */
export interface Gate {
  readonly fetch: Fetch;
  /** How many requests wait. */
  waiting(): number;
  /** Lets the oldest one through, and waits until the server has answered it. */
  release(): Promise<void>;
}

export function createGate(server: Fetch): Gate {
  const queue: { readonly request: Request; readonly answer: (response: Response) => void }[] = [];
  return {
    async fetch({ url, method, headers, body }) {
      // A copy without the caller's signal: once sent, a request arrives whether somebody waits for the answer or not.
      const request = new Request(url, { method, headers, body: await new Response(body).text() });
      return new Promise((answer) => queue.push({ request, answer }));
    },
    waiting: () => queue.length,
    async release() {
      const next = queue.shift();
      if (!next) return;
      const response = await server(next.request);
      const text = await response.text();
      next.answer(new Response(text, { status: response.status, headers: response.headers }));
    },
  };
}

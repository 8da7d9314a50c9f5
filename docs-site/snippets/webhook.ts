import { createServer, type Server } from 'node:http';
import { Webhook } from 'standardwebhooks';

// #region receive
/** An event, as far as this receiver looks at it. */
export interface CrmEvent {
  type: string;
  data: {
    collection: string;
    id: string;
    rev: number;
    changedFields: string[] | null;
  };
}

/** Hands each event on once, however often it is delivered. */
export function receiver(
  secret: string,
  take: (event: CrmEvent) => Promise<void>,
): Server {
  const webhook = new Webhook(secret);
  const taken = new Set<unknown>(); // a table of your database
  return createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const id = request.headers['webhook-id'];
    try {
      webhook.verify(text, request.headers as Record<string, string>);
    } catch {
      response.writeHead(401).end();
      return;
    }
    if (!taken.has(id)) await take(JSON.parse(text));
    taken.add(id);
    response.writeHead(204).end();
  });
}
// #endregion receive

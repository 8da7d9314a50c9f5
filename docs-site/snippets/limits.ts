import { type CrmServer, createCrmServer, type Database } from '@rockpool/server';

export const serve = (database: Database, secret: string): Promise<CrmServer> =>
  // #region limits
  createCrmServer({
    database,
    auth: { secret },
    limits: {
      // What a key or a user may spend at once, and what comes back in a second; and a whole organisation.
      partners: {
        user: { maximum: 500, perSecond: 100 },
        organisation: { maximum: 5_000, perSecond: 500 },
      },
    },
  });
// #endregion limits

// #region patient
/** Asks, and asks again when the server says that it may. */
export async function askPatiently(
  send: typeof fetch,
  url: string,
  key: string,
  query: string,
): Promise<unknown> {
  for (;;) {
    const response = await send(url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
      },
      body: JSON.stringify({ query }),
    });
    if (response.status !== 429) return response.json();
    const seconds = Number(response.headers.get('retry-after'));
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  }
}
// #endregion patient

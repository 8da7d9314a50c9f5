import type { Person } from '@rockpool/demo-data';
import type { CollectionName, JsonObject } from '@rockpool/schema';
import { PROTOCOL_VERSION, type PullResult, type ServerRecord } from '@rockpool/schema/protocol';
import { type CrmServer, createCrmServer, createToken, pglite } from '@rockpool/server';

/** Signs the tokens of the tests; worth nothing anywhere else. */
export const secret = 'a secret that only the tests of this repository share';

/** The real server on a database of its own in memory. Starting one takes seconds: one a file, an organisation a test. */
export const startServer = (now: () => number = Date.now): Promise<CrmServer> =>
  createCrmServer({ database: pglite(), auth: { secret }, now });

export const tokenOf = (person: Person, organisation = person.organisation): Promise<string> =>
  createToken({ sub: person.id, org: organisation, name: person.name, role: person.role }, secret, {
    expiresIn: '10 years',
  });

/** What a server speaks to. */
export type Fetch = (request: Request) => Promise<Response>;

/** Asks the server as a device does, without being one. */
export async function ask<T>(server: Fetch, token: string, query: string, variables: object = {}): Promise<T> {
  const answer = await server(
    new Request('http://rockpool.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    }),
  );
  const { data, errors } = (await answer.json()) as { data?: T; errors?: readonly { message: string }[] };
  if (!data || errors) throw new Error(`The server answered ${answer.status}: ${JSON.stringify(errors)}`);
  return data;
}

/** Every record that the server holds for the token's organisation, the deleted ones among them. */
export async function everything(
  server: Fetch,
  token: string,
  collections: readonly CollectionName[],
): Promise<ServerRecord[]> {
  const records: ServerRecord[] = [];
  let checkpoint: string | undefined;
  for (let hasMore = true; hasMore; ) {
    const input = { protocol: PROTOCOL_VERSION, collections, limit: 2_000, ...(checkpoint && { checkpoint }) };
    const { pull } = await ask<{ pull: PullResult }>(
      server,
      token,
      `query Everything($input: PullInput!) {
        pull(input: $input) { records { collection id rev stamp deleted body } hasMore checkpoint remaining }
      }`,
      { input },
    );
    records.push(...pull.records);
    ({ checkpoint, hasMore } = pull);
  }
  return records;
}

/** The records that are not deleted, by collection and id. */
export const living = (records: readonly ServerRecord[]): Map<string, JsonObject> =>
  new Map(records.filter(({ deleted }) => !deleted).map(({ collection, id, body }) => [`${collection}/${id}`, body]));

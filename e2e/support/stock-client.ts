import type { RxCollection } from 'rxdb';
import { type RxGraphQLReplicationState, replicateGraphQL } from 'rxdb/plugins/replication-graphql';

/** What is needed to reach the server. */
export interface Connection {
  readonly url: string;
  readonly token: string;
  readonly fetch: typeof fetch;
}

/** Why the server did not take a document. */
export interface Refusal {
  readonly id: string;
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
}

interface Checkpoint {
  readonly at: string;
}

// #region replicate
const PULL = `query Pull($checkpoint: RxCheckpointInput, $limit: Int!) {
  pullDeals(checkpoint: $checkpoint, limit: $limit) { documents checkpoint { at } }
}`;
const PUSH = `mutation Push($rows: [RxPushRow!]!) {
  pushDeals(rows: $rows) { conflicts refusals { id code message field } }
}`;

/** Keeps a collection of RxDB and the server's deals alike, by RxDB's own replication. */
export function replicateDeals<Deal>(
  collection: RxCollection<Deal>,
  { url, token, fetch }: Connection,
  onRefusal: (refusal: Refusal) => void,
): RxGraphQLReplicationState<Deal, Checkpoint> {
  return replicateGraphQL<Deal, Checkpoint>({
    ...{ collection, fetch, replicationIdentifier: 'deals', url: { http: url } },
    headers: { authorization: `Bearer ${token}` },
    pull: {
      batchSize: 500,
      queryBuilder: (checkpoint, limit) => ({
        ...{ query: PULL, operationName: 'Pull', variables: { checkpoint, limit } },
      }),
    },
    push: {
      batchSize: 100,
      queryBuilder: (rows) => ({ query: PUSH, operationName: 'Push', variables: { rows } }),
      responseModifier: (answer: { conflicts: Deal[]; refusals: Refusal[] }) => {
        for (const refusal of answer.refusals) onRefusal(refusal);
        return answer.conflicts;
      },
    },
  });
}
// #endregion replicate

// #region hints
/** Pulls whenever the server says that something changed; ends with the stream, or by the signal. */
export async function followHints(
  replication: { reSync(): void },
  { url, token, fetch }: Connection,
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch(
    new Request(url, {
      ...{ method: 'POST', signal, body: JSON.stringify({ query: 'subscription { hints { seq } }' }) },
      headers: {
        ...{ authorization: `Bearer ${token}`, accept: 'text/event-stream' },
        'content-type': 'application/json',
      },
    }),
  );
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    if (chunk.value.includes('event: next')) replication.reSync();
  }
}
// #endregion hints

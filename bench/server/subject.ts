/** A server on some database, and what is measured of it: each thing done by the server and by raw SQL. */
import type { JsonObject } from '@rockpool/schema';
import { type CrmServer, createCrmServer, createToken, type Database } from '@rockpool/server';
import { openLimits } from '../../e2e/support/open-limits.ts';
import { editRow, leads, newRow, next, PULL, PUSH, pullVariables, pushVariables } from './leads.ts';
import type { Batch } from './measure.ts';
import { rawSql } from './raw.ts';

/** Signs the tokens of the benchmark; worth nothing anywhere else. */
export const secret = 'a secret that only the benchmark knows of';

/** What is done with a batch of documents. */
export const operations = ['pull', 'push of new records', 'push of edits'] as const;
export type Operation = (typeof operations)[number];

export interface Subject {
  readonly records: number;
  /** Imports leads until there are so many. */
  grow(records: number, onProgress: (done: number) => void): Promise<void>;
  /** Batches of an operation, done by the server and by raw SQL. */
  batches(operation: Operation, documents: number): Promise<{ readonly server: Batch; readonly raw: Batch }>;
  close(): Promise<void>;
}

const CHUNK = 1_000;

export async function openSubject(database: Database): Promise<Subject> {
  const server = await createCrmServer({ database, auth: { secret }, limits: openLimits });
  const organisation = 'bench';
  const raw = rawSql(database, organisation);
  const ask = await askerOf(server.fetch, organisation);
  const source = leads(organisation);
  let records = 0;

  async function pushing(operation: Operation, documents: number) {
    const sample = await raw.sample();
    // Records that the server edits, and others that raw SQL does: their revisions are known to whoever edits them.
    const known = await raw.ids(documents * 20);
    const half = Math.floor(known.length / 2);
    const [mine, theirs] = [known.slice(0, half), known.slice(half)];
    const revs = new Map(mine.map(({ id, rev }) => [id, rev]));
    let turn = 0;
    const some = <T>(of: readonly T[]): readonly T[] => {
      const start = (turn++ * documents) % of.length;
      return of.slice(start, start + documents);
    };
    const isNew = operation === 'push of new records';
    return {
      server: async () => {
        const rows = isNew
          ? Array.from({ length: documents }, () => newRow(sample.body, crypto.randomUUID()))
          : some(mine).map(({ id }) => editRow(id, revs.get(id) ?? 0, `note ${turn}`));
        const { push } = await ask<{ push: Pushed }>(PUSH, pushVariables(rows));
        for (const { id, rev, outcome } of push.answers) {
          if (outcome === 'REJECTED') throw new Error('The server refuses what it is measured with.');
          if (!isNew) revs.set(id, rev);
        }
      },
      raw: async () => {
        const ids = isNew
          ? Array.from({ length: documents }, () => crypto.randomUUID())
          : some(theirs).map(({ id }) => id);
        await raw.push(ids.map((id) => ({ ...sample, id, body: { ...sample.body, id, name: `note ${turn}` } })));
      },
    };
  }

  return {
    get records() {
      return records;
    },
    async grow(wanted, onProgress) {
      while (records < wanted) {
        const chunk = next(source, Math.min(CHUNK, wanted - records));
        await server.store.import({ id: organisation, name: 'Benchmark' }, chunk);
        records += chunk.length;
        onProgress(records);
      }
      await database.across.query('ANALYZE');
    },
    async batches(operation, documents) {
      if (operation !== 'pull') return pushing(operation, documents);
      let checkpoint: string | undefined;
      return {
        server: async () => {
          const { pull } = await ask<{ pull: Pulled }>(PULL, pullVariables(documents, checkpoint));
          checkpoint = pull.hasMore ? pull.checkpoint : undefined;
          return pull.records;
        },
        raw: async () => JSON.parse(await raw.pull(documents)) as readonly JsonObject[],
      };
    },
    close: () => server.close(),
  };
}

interface Pulled {
  readonly records: readonly JsonObject[];
  readonly hasMore: boolean;
  readonly checkpoint: string;
}

interface Pushed {
  readonly answers: readonly { readonly id: string; readonly rev: number; readonly outcome: string }[];
}

/** Sends an operation, and reads its answer. */
export type Ask = <T>(query: string, variables: object) => Promise<T>;

/** Whoever asks as a user of the organisation, whose id no setting knows. */
export async function askerOf(
  send: CrmServer['fetch'],
  organisation: string,
  address = 'http://rockpool.test',
): Promise<Ask> {
  const claims = { sub: '00000000-0000-7000-8000-00000000000a', org: organisation, name: 'Benchmark', role: 'rep' };
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await createToken(claims, secret, { expiresIn: '1 day' })}`,
  };
  return async <T>(query: string, variables: object) => {
    const body = JSON.stringify({ query, variables });
    const response = await send(`${address}/graphql`, { method: 'POST', headers, body });
    const { data, errors } = (await response.json()) as { readonly data?: T; readonly errors?: readonly object[] };
    if (!data || errors) throw new Error(`The server answered ${response.status}: ${JSON.stringify(errors)}`);
    return data;
  };
}

import type { Database, Parameter, Queryable, Transactions } from '../../src/index.ts';

/** A statement that was sent. */
export interface Sent {
  readonly sql: string;
  readonly door: 'of' | 'across';
  /** Where in the sources, as `store/records.ts:47`. */
  readonly from: string;
}

/** A database that tells of every statement, and may send another one in its place. */
export function recording(
  database: Database,
  onSent: (sent: Sent) => void,
  instead: (sql: string) => string = (sql) => sql,
): Database {
  const queryable = (db: Queryable, door: Sent['door']): Queryable => ({
    query<Row extends object>(sql: string, parameters?: readonly Parameter[]) {
      onSent({ sql, door, from: caller() });
      return db.query<Row>(door === 'of' ? instead(sql) : sql, parameters);
    },
  });
  const transactions = (to: Transactions, door: Sent['door']): Transactions => ({
    transaction: (work) => to.transaction((transaction) => work(queryable(transaction, door))),
    snapshot: (work) => to.snapshot((snapshot) => work(queryable(snapshot, door))),
  });
  return {
    ...database,
    of: (organisation) => transactions(database.of(organisation), 'of'),
    across: { ...queryable(database.across, 'across'), ...transactions(database.across, 'across') },
  };
}

function caller(): string {
  const stack = new Error().stack ?? '';
  const frame = /graphql-server\/src\/((?:store)\/[\w./-]+\.ts)[^:]*:(\d+)/.exec(stack);
  return frame ? `${frame[1]}:${frame[2]}` : '';
}

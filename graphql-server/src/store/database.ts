/** A value that a statement takes as a parameter. Lists and objects travel as one JSON text. */
export type Parameter = string | number | boolean | null;

/** Runs statements of one SQL dialect, PostgreSQL's. Values are always parameters, never part of the text. */
export interface Queryable {
  /** Runs one statement; parameters stand in it as `$1`, `$2`. Resolves to its rows. */
  query<Row extends object>(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>;
}

/** The two ways to do several statements as one. */
export interface Transactions {
  /** Runs `work` in a transaction (READ COMMITTED); commits when it resolves, rolls back when it rejects. */
  transaction<T>(work: (transaction: Queryable) => Promise<T>): Promise<T>;
  /** Runs `work` on one unchanging picture of the database (REPEATABLE READ, read only). */
  snapshot<T>(work: (snapshot: Queryable) => Promise<T>): Promise<T>;
}

/** A database. Two implementations: {@link pglite} inside the process, {@link postgres} over the network. */
export interface Database {
  /**
   * The rows of one organisation. Row security hides all others from whatever is done here, also from statements that
   * forget to ask for the organisation.
   *
   * @example
   * ```ts
   * await database.of('tides').snapshot((tides) => tides.query('SELECT count(*) FROM records WHERE org = $1', ['tides']));
   * ```
   */
  of(organisation: string): Transactions;
  /** The rows of all organisations, for what belongs to none: migrations, retention, jobs. Never for a request. */
  readonly across: Queryable & Transactions;
  /**
   * Calls `onPayload` for every `pg_notify` on the channel, in the order of commits.
   *
   * @param onGap called when notifications may have been missed, because a connection was lost, and come again
   */
  listen(channel: string, onPayload: (payload: string) => void, onGap: () => void): Promise<void>;
  /** Whether everything that is listened for arrives now. */
  isListening(): boolean;
  /**
   * Names the data that is there, not what it holds: another one after a restore from a backup. As far as that can be
   * known, that is: files that were put back in place, one by one, look as before.
   */
  identity(): Promise<string>;
  /** Ends all connections. */
  close(): Promise<void>;
}

/** A transaction ended with its connection; whether it was committed is not known. */
export class ConnectionLost extends Error {
  constructor(cause: unknown) {
    super(`The connection to the database was lost: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** The SQLSTATE of a database error; undefined for any other error. */
export const sqlStateOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

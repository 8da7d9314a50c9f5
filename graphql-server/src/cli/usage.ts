/** The files that an app's own collections are in. */
export interface OwnCollections {
  readonly collections: readonly string[];
}

/** Where the records are. */
export interface DataLocation {
  /** The folder of the embedded database. */
  readonly data: string;
  readonly databaseUrl: string | undefined;
  /** Past a pooler; see `PostgresOptions`. */
  readonly directUrl: string | undefined;
  readonly connections: number;
}

/** A command line that makes no sense; the message says which part. */
export class UsageError extends Error {}

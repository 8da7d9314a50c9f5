import type { Migration } from './migration.ts';

/** Every table is keyed by organisation first, so that a distributed PostgreSQL can split it there. */
export const records: Migration = {
  name: '001-records',
  statements: [
    `CREATE TABLE organisations (
      id text PRIMARY KEY,
      name text NOT NULL,
      epoch uuid NOT NULL DEFAULT gen_random_uuid(),
      seq bigint NOT NULL DEFAULT 0
    )`,

    `CREATE TABLE records (
      org text NOT NULL REFERENCES organisations (id),
      collection text NOT NULL,
      id text NOT NULL,
      rev bigint NOT NULL,
      deleted boolean NOT NULL,
      body jsonb NOT NULL,
      versions jsonb NOT NULL,
      writers jsonb NOT NULL,
      kind text GENERATED ALWAYS AS (body ->> 'kind') STORED,
      bytes integer NOT NULL GENERATED ALWAYS AS (octet_length(body::text)) STORED,
      PRIMARY KEY (org, collection, id),
      UNIQUE (org, rev)
    )`,
    'CREATE INDEX records_by_revision ON records (org, collection, rev)',
    'CREATE INDEX records_by_kind ON records (org, collection, kind, id) WHERE NOT deleted',

    `CREATE TABLE conflicts (
      org text NOT NULL REFERENCES organisations (id),
      collection text NOT NULL,
      id text NOT NULL,
      rev bigint NOT NULL,
      field text NOT NULL,
      author text NOT NULL,
      at timestamptz NOT NULL DEFAULT now(),
      conflict jsonb NOT NULL,
      PRIMARY KEY (org, collection, id, rev, field)
    )`,

    // The row of an organisation bears the id of the transaction that last raised its sequence. A transaction that
    // writes records without having raised it would make revisions visible out of order.
    `CREATE FUNCTION refuse_unnumbered_records() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (
          SELECT FROM written
          JOIN organisations ON organisations.id = written.org
          WHERE written.rev > organisations.seq OR organisations.xmin <> pg_current_xact_id()::xid
        ) THEN
          RAISE EXCEPTION 'records may be written only by a transaction that has raised the sequence of their organisation';
        END IF;
        RETURN NULL;
      END
    $$`,
    `CREATE TRIGGER refuse_unnumbered_inserts AFTER INSERT ON records
      REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION refuse_unnumbered_records()`,
    `CREATE TRIGGER refuse_unnumbered_updates AFTER UPDATE ON records
      REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION refuse_unnumbered_records()`,
  ],
};

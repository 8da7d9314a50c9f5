import type { Migration } from './migration.ts';
import { closedByOrganisation } from './row-security.ts';

/**
 * Who is told of changes, what they have still to be told, and what was delivered. Times are milliseconds since 1970,
 * by the servers' clocks.
 *
 * A webhook is a cursor on its organisation's sequence, and its own job: `wake_at` is when an event is due,
 * `rests_until` how long it is left alone, and a lease gives it to one server at a time.
 */
export const webhooks: Migration = {
  name: '013-webhooks',
  statements: [
    'ALTER TABLE records ADD COLUMN received_at timestamptz NOT NULL DEFAULT now()',

    `CREATE TABLE webhooks (
      org text NOT NULL REFERENCES organisations (id),
      id uuid NOT NULL,
      url text NOT NULL,
      events jsonb NOT NULL,
      secrets jsonb NOT NULL,
      author jsonb NOT NULL,
      created_at bigint NOT NULL,
      cursor bigint NOT NULL,
      wake_at bigint,
      rests_until bigint NOT NULL DEFAULT 0,
      lease uuid,
      leased_until bigint NOT NULL DEFAULT 0,
      failures integer NOT NULL DEFAULT 0,
      failing_since bigint,
      disabled jsonb,
      PRIMARY KEY (org, id)
    )`,

    `CREATE TABLE webhook_events (
      org text NOT NULL REFERENCES organisations (id),
      webhook uuid NOT NULL,
      collection text NOT NULL,
      id text NOT NULL,
      since bigint NOT NULL,
      rev bigint NOT NULL,
      facts jsonb NOT NULL,
      due_at bigint NOT NULL,
      attempts integer NOT NULL DEFAULT 0,
      first_tried_at bigint,
      PRIMARY KEY (org, webhook, collection, id),
      FOREIGN KEY (org, webhook) REFERENCES webhooks (org, id) ON DELETE CASCADE
    )`,
    'CREATE INDEX webhook_events_due ON webhook_events (org, webhook, due_at)',

    `CREATE TABLE webhook_deliveries (
      org text NOT NULL REFERENCES organisations (id),
      webhook uuid NOT NULL,
      id bigint GENERATED ALWAYS AS IDENTITY,
      at bigint NOT NULL,
      message text NOT NULL,
      type text NOT NULL,
      record text NOT NULL,
      rev bigint NOT NULL,
      attempt integer NOT NULL,
      status integer,
      error text,
      took integer NOT NULL,
      PRIMARY KEY (org, webhook, id),
      FOREIGN KEY (org, webhook) REFERENCES webhooks (org, id) ON DELETE CASCADE
    )`,

    ...closedByOrganisation('webhooks'),
    ...closedByOrganisation('webhook_events'),
    ...closedByOrganisation('webhook_deliveries'),
  ],
};

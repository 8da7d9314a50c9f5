import type { Database, Queryable } from './database.ts';
import {
  addWebhook,
  changeWebhook,
  columns,
  listWebhooks,
  numberOrNull,
  readLog,
  removeWebhook,
  toWebhook,
  type WebhookRow,
} from './webhook-rows.ts';
import type { Claimed, DueEvent, Turn, WebhookStore } from './webhook-store.ts';

/** The webhooks on a database that speaks PostgreSQL's SQL. */
export function createWebhookStore(database: Database): WebhookStore {
  const within = database.of;
  return {
    list: (organisation) => within(organisation).snapshot((db) => listWebhooks(db, organisation)),
    add: (organisation, webhook) => within(organisation).transaction((db) => addWebhook(db, organisation, webhook)),
    change: (organisation, id, changes) =>
      within(organisation).transaction((db) => changeWebhook(db, organisation, id, changes)),
    remove: (organisation, id) => within(organisation).transaction((db) => removeWebhook(db, organisation, id)),
    log: (organisation, id, first, before) =>
      within(organisation).snapshot((db) => readLog(db, organisation, id, first, before)),
    claim: (now, until) => claimWebhook(database, now, until),
    nextAt: () => nextAt(database),
    advance: ({ org, id, lease, cursor }, reached, events, dueAt, now) =>
      within(org).transaction(async (db) => {
        const moved = await db.query(
          `UPDATE webhooks SET cursor = $5::bigint
           WHERE org = $1 AND id = $2::uuid AND lease = $3::uuid AND cursor = $4::bigint RETURNING id`,
          [org, id, lease, cursor, reached],
        );
        if (moved.length === 0 || events.length === 0) return;
        await db.query(keepEvents, [org, id, JSON.stringify(events), dueAt, now]);
      }),
    waiting: ({ org, id }) =>
      within(org).snapshot(async (db) => {
        const [row] = await db.query<{ count: unknown }>(
          'SELECT count(*) AS count FROM webhook_events e WHERE e.org = $1 AND e.webhook = $2::uuid',
          [org, id],
        );
        return Number(row?.count ?? 0);
      }),
    due: ({ org, id }, now, most) =>
      within(org).snapshot(async (db) => {
        const rows = await db.query<EventRow>(
          `SELECT e.collection, e.id, e.since, e.rev, e.facts, e.attempts, e.first_tried_at FROM webhook_events e
           WHERE e.org = $1 AND e.webhook = $2::uuid AND e.due_at <= $3::bigint ORDER BY e.due_at, e.rev LIMIT $4::int`,
          [org, id, now, most],
        );
        return rows.map(toEvent);
      }),
    settle: (webhook, turn, now, keepLogSince) =>
      within(webhook.org).transaction((db) => settleTurn(db, webhook, turn, now, keepLogSince)),
  };
}

interface EventRow extends Omit<DueEvent, 'since' | 'rev' | 'attempts' | 'firstTriedAt'> {
  readonly since: unknown;
  readonly rev: unknown;
  readonly attempts: unknown;
  readonly first_tried_at: unknown;
}

const toEvent = ({ collection, id, facts, ...row }: EventRow): DueEvent => ({
  ...{ collection, id, facts },
  since: Number(row.since),
  rev: Number(row.rev),
  attempts: Number(row.attempts),
  firstTriedAt: numberOrNull(row.first_tried_at),
});

/** When a record was taken is known of the revision that it has; of one that went on meanwhile, about. */
const receivedAt = `(SELECT (extract(epoch FROM r.received_at) * 1000)::bigint FROM records r
  WHERE r.org = $1 AND r.rev = n.rev)`;

/**
 * An event of a record that waits already becomes one with it: the endpoint learns of the newest state, and of all
 * fields that changed since it knew the record.
 */
const keepEvents = `
  INSERT INTO webhook_events AS e (org, webhook, collection, id, since, rev, facts, due_at)
  SELECT $1, $2::uuid, n.collection, n.id, n.since, n.rev,
         n.facts || jsonb_build_object('receivedAt', coalesce(${receivedAt}, $5::bigint)), $4::bigint
  FROM jsonb_to_recordset($3::jsonb) AS n (collection text, id text, since bigint, rev bigint, facts jsonb)
  ON CONFLICT (org, webhook, collection, id) DO UPDATE
  SET since = least(e.since, excluded.since), rev = excluded.rev,
      facts = excluded.facts || jsonb_build_object('fields', (e.facts -> 'fields') || (excluded.facts -> 'fields'))
  WHERE e.org = $1`;

/** Whoever had its turn longest ago comes first, so that a busy one holds up nobody. */
async function claimWebhook({ across }: Database, now: number, until: number): Promise<Claimed | undefined> {
  const [row] = await across.query<WebhookRow & { readonly org: string; readonly lease: string }>(
    `UPDATE webhooks w SET lease = gen_random_uuid(), leased_until = $2::bigint
     FROM (
       SELECT due.org, due.id FROM webhooks due JOIN organisations o ON o.id = due.org
       WHERE due.disabled IS NULL AND due.leased_until <= $1::bigint AND due.rests_until <= $1::bigint
         AND (due.wake_at <= $1::bigint OR due.cursor < o.seq)
       ORDER BY due.leased_until LIMIT 1 FOR UPDATE OF due SKIP LOCKED
     ) next
     WHERE w.org = next.org AND w.id = next.id
     RETURNING w.org, w.lease, ${columns}`,
    [now, until],
  );
  return row && { ...toWebhook(row), org: row.org, lease: row.lease };
}

async function nextAt({ across }: Database): Promise<number | undefined> {
  const [row] = await across.query<{ at: unknown }>(
    `SELECT min(greatest(w.rests_until, w.leased_until, CASE WHEN w.cursor < o.seq THEN 0 ELSE w.wake_at END)) AS at
     FROM webhooks w JOIN organisations o ON o.id = w.org
     WHERE w.disabled IS NULL AND (w.wake_at IS NOT NULL OR w.cursor < o.seq)`,
  );
  return row?.at === null || row === undefined ? undefined : Number(row.at);
}

async function settleTurn(
  db: Queryable,
  { org, id, lease }: Claimed,
  { log, done, again, recovered, restsUntil, failures, failingSince, disabled }: Turn,
  now: number,
  keepLogSince: number,
): Promise<void> {
  const held = await db.query(
    `UPDATE webhooks
     SET lease = NULL, leased_until = $4::bigint, rests_until = $5::bigint, failures = $6::int,
         failing_since = $7::bigint, disabled = coalesce($8::jsonb, disabled)
     WHERE org = $1 AND id = $2::uuid AND lease = $3::uuid RETURNING id`,
    [org, id, lease, now, restsUntil, failures, failingSince, disabled ? JSON.stringify(disabled) : null],
  );
  if (held.length === 0) return;
  await db.query(
    `INSERT INTO webhook_deliveries (org, webhook, at, message, type, record, rev, attempt, status, error, took)
     SELECT $1, $2::uuid, n.at, n.message, n.type, n.record, n.rev, n.attempt, n.status, n.error, n.took
     FROM jsonb_to_recordset($3::jsonb) AS n (at bigint, message text, type text, record text, rev bigint,
       attempt integer, status integer, error text, took integer)`,
    [org, id, JSON.stringify(log)],
  );
  // More than a turn adds, and few enough to be found without an index on the time.
  await db.query(
    `DELETE FROM webhook_deliveries d
     USING (
       SELECT old.org, old.webhook, old.id FROM webhook_deliveries old
       WHERE old.org = $1 AND old.webhook = $2::uuid ORDER BY old.id LIMIT 100
     ) oldest
     WHERE d.org = oldest.org AND d.webhook = oldest.webhook AND d.id = oldest.id AND d.at < $3::bigint`,
    [org, id, keepLogSince],
  );
  await db.query(
    `DELETE FROM webhook_events e USING jsonb_to_recordset($3::jsonb) AS n (collection text, id text, rev bigint)
     WHERE e.org = $1 AND e.webhook = $2::uuid AND e.collection = n.collection AND e.id = n.id AND e.rev = n.rev`,
    [org, id, JSON.stringify(done.map(({ collection, id: record, rev }) => ({ collection, id: record, rev })))],
  );
  const retries = again.map(({ event, dueAt }) => ({ collection: event.collection, id: event.id, dueAt }));
  await db.query(
    `UPDATE webhook_events e
     SET due_at = n."dueAt", attempts = e.attempts + 1, first_tried_at = coalesce(e.first_tried_at, $4::bigint)
     FROM jsonb_to_recordset($3::jsonb) AS n (collection text, id text, "dueAt" bigint)
     WHERE e.org = $1 AND e.webhook = $2::uuid AND e.collection = n.collection AND e.id = n.id`,
    [org, id, JSON.stringify(retries), now],
  );
  if (recovered) {
    await db.query(
      'UPDATE webhook_events SET due_at = $3::bigint WHERE org = $1 AND webhook = $2::uuid AND attempts > 0',
      [org, id, now],
    );
  }
  await db.query(
    `UPDATE webhooks w
     SET wake_at = (SELECT min(e.due_at) FROM webhook_events e WHERE e.org = w.org AND e.webhook = w.id)
     WHERE w.org = $1 AND w.id = $2::uuid`,
    [org, id],
  );
}

import type { Queryable } from './database.ts';
import type { Delivery, Disabled, Webhook, WebhookChanges } from './webhook-store.ts';

export const columns = `w.id, w.url, w.events, w.secrets, w.author, w.created_at, w.cursor, w.failures, w.failing_since,
  w.disabled` as const;

export interface WebhookRow extends Omit<Webhook, 'createdAt' | 'cursor' | 'failures' | 'failingSince' | 'disabled'> {
  readonly created_at: unknown;
  readonly cursor: unknown;
  readonly failures: unknown;
  readonly failing_since: unknown;
  readonly disabled: Disabled | null;
}

export const numberOrNull = (value: unknown): number | null => (value === null ? null : Number(value));

/** A webhook as the database gives it. */
export const toWebhook = ({ id, url, events, secrets, author, disabled, ...row }: WebhookRow): Webhook => ({
  ...{ id, url, events, secrets, author, disabled },
  createdAt: Number(row.created_at),
  cursor: Number(row.cursor),
  failures: Number(row.failures),
  failingSince: numberOrNull(row.failing_since),
});

export async function listWebhooks(db: Queryable, organisation: string): Promise<Webhook[]> {
  const rows = await db.query<WebhookRow>(
    `SELECT ${columns} FROM webhooks w WHERE w.org = $1 ORDER BY w.created_at, w.id`,
    [organisation],
  );
  return rows.map(toWebhook);
}

export async function addWebhook(db: Queryable, organisation: string, webhook: Webhook): Promise<void> {
  await db.query(
    `INSERT INTO webhooks (org, id, url, events, secrets, author, created_at, cursor)
     VALUES ($1, $2::uuid, $3, $4::jsonb, $5::jsonb, $6::jsonb, $7::bigint, $8::bigint)`,
    [
      organisation,
      webhook.id,
      webhook.url,
      JSON.stringify(webhook.events),
      JSON.stringify(webhook.secrets),
      JSON.stringify(webhook.author),
      webhook.createdAt,
      webhook.cursor,
    ],
  );
}

export async function removeWebhook(db: Queryable, organisation: string, id: string): Promise<boolean> {
  const rows = await db.query('DELETE FROM webhooks WHERE org = $1 AND id = $2::uuid RETURNING id', [organisation, id]);
  return rows.length > 0;
}

export async function changeWebhook(
  db: Queryable,
  organisation: string,
  id: string,
  { url, events, secrets, cursor, disabled }: WebhookChanges,
): Promise<Webhook | undefined> {
  const [row] = await db.query<WebhookRow>(
    `UPDATE webhooks w
     SET url = coalesce($3, w.url), events = coalesce($4::jsonb, w.events), secrets = coalesce($5::jsonb, w.secrets),
         cursor = coalesce($6::bigint, w.cursor),
         disabled = CASE WHEN $7::boolean THEN $8::jsonb ELSE w.disabled END,
         failures = CASE WHEN $7::boolean THEN 0 ELSE w.failures END,
         failing_since = CASE WHEN $7::boolean THEN NULL ELSE w.failing_since END,
         rests_until = CASE WHEN $7::boolean THEN 0 ELSE w.rests_until END
     WHERE w.org = $1 AND w.id = $2::uuid RETURNING ${columns}`,
    [
      organisation,
      id,
      url ?? null,
      events ? JSON.stringify(events) : null,
      secrets ? JSON.stringify(secrets) : null,
      cursor ?? null,
      disabled !== undefined,
      disabled ? JSON.stringify(disabled) : null,
    ],
  );
  return row && toWebhook(row);
}

export async function readLog(
  db: Queryable,
  organisation: string,
  id: string,
  first: number,
  before?: number,
): Promise<(Delivery & { readonly id: number })[]> {
  const rows = await db.query<Delivery & { readonly id: unknown; readonly at: unknown; readonly rev: unknown }>(
    `SELECT d.id, d.at, d.message, d.type, d.record, d.rev, d.attempt, d.status, d.error, d.took
     FROM webhook_deliveries d
     WHERE d.org = $1 AND d.webhook = $2::uuid AND ($4::bigint IS NULL OR d.id < $4::bigint)
     ORDER BY d.id DESC LIMIT $3::int`,
    [organisation, id, first, before ?? null],
  );
  return rows.map((row) => ({ ...row, id: Number(row.id), at: Number(row.at), rev: Number(row.rev) }));
}

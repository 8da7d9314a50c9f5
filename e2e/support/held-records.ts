import type { JsonObject } from '@rockpool/schema';
import type { Database } from '@rockpool/server';

/** What a database holds of an organisation's collection, past the server: the bodies of living records, by id. */
export async function heldRecords(
  database: Database,
  organisation: string,
  collection: string,
): Promise<Map<string, JsonObject>> {
  const rows = await database.across.query<{ id: string; body: JsonObject }>(
    'SELECT id, body FROM records WHERE org = $1 AND collection = $2 AND NOT deleted',
    [organisation, collection],
  );
  return new Map(rows.map(({ id, body }) => [id, body]));
}

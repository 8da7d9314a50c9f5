import type { Migration } from './migration.ts';

/**
 * Finds records by their tags and by the values of their custom fields. A label is a hash: of the organisation, so that
 * one index serves all and tells none of another, and of a text that may be longer than an index takes.
 */
export const labels: Migration = {
  name: '014-labels',
  statements: [
    `CREATE FUNCTION record_label(org text, collection text, kind text, name text, value jsonb) RETURNS bigint
     LANGUAGE sql IMMUTABLE PARALLEL SAFE
     AS $$ SELECT hashtextextended(org || '/' || collection || '/' || kind || '/' || name || '=' || value::text, 0) $$`,
    `CREATE FUNCTION record_labels(org text, collection text, kind text, body jsonb) RETURNS bigint[]
     LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000
     AS $$
       SELECT coalesce(array_agg(hashtextextended(org || '/' || collection || '/' || kind || '/' || label, 0)), '{}')
       FROM (
         SELECT 'tags=' || tag::text AS label
         FROM jsonb_array_elements(CASE jsonb_typeof(body -> 'tags') WHEN 'array' THEN body -> 'tags' ELSE '[]' END) tag
         UNION ALL
         SELECT 'custom.' || field.key || '=' || item::text
         FROM jsonb_each(CASE jsonb_typeof(body -> 'custom') WHEN 'object' THEN body -> 'custom' ELSE '{}' END) field,
         jsonb_array_elements(CASE jsonb_typeof(field.value) WHEN 'array' THEN field.value
                              WHEN 'object' THEN '[]' ELSE jsonb_build_array(field.value) END) item
       ) labels
     $$`,
    `CREATE INDEX records_by_label ON records
      USING gin (record_labels(org, collection, kind, body)) WITH (fastupdate = off) WHERE NOT deleted`,
  ],
};

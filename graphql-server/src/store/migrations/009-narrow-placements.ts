import type { Migration } from './migration.ts';

const listIn = (field: string): string =>
  `CASE WHEN jsonb_typeof(r.body -> '${field}') = 'array' THEN r.body -> '${field}' ELSE '[]' END`;

/**
 * Who may read only their own records, or those of their teams, finds them in scopes of their own: `own:<user>` and
 * `of:<team>`, beside `all`. From now on they are kept like the others; here, those of the records that there are.
 */
export const narrowPlacements: Migration = {
  name: '009-narrow-placements',
  statements: [
    `INSERT INTO placements (org, scope, collection, id, seq, present, deleted)
     SELECT r.org,
            found.scope || CASE WHEN r.body @> '{"archived": true}' THEN '/archive' ELSE '' END,
            r.collection, r.id, r.rev, true, r.deleted
     FROM records r
     CROSS JOIN LATERAL (
       SELECT 'own:' || (r.body ->> 'ownerId') AS scope WHERE r.body ->> 'ownerId' <> ''
       UNION
       SELECT 'own:' || shared.id FROM jsonb_array_elements_text(${listIn('sharedWith')}) AS shared (id)
       WHERE shared.id <> ''
       UNION
       SELECT 'of:' || team.id FROM jsonb_array_elements_text(${listIn('teamIds')}) AS team (id)
     ) AS found
     WHERE r.collection <> 'settings' AND NOT r.body @> '{"private": true}'
     ON CONFLICT (org, collection, id, scope) DO NOTHING`,
  ],
};

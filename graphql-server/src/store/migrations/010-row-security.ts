import { namedOrganisation, TENANT } from '../tenant.ts';
import type { Migration } from './migration.ts';
import { closedByOrganisation } from './row-security.ts';

/** A second wall between organisations, behind the one that every statement builds itself. */
export const rowSecurity: Migration = {
  name: '010-row-security',
  statements: [
    ...closedByOrganisation('organisations', 'id'),
    ...['records', 'placements', 'conflicts'].flatMap((table) => closedByOrganisation(table)),
    // Behind row security the planner takes no index for conditions whose functions are not marked as leakproof, and
    // none of those that look into a body is. A view that is not a barrier keeps the organisation in its own text, and
    // leaves the planner all indexes.
    `CREATE VIEW own_records AS SELECT * FROM records WHERE org = ${namedOrganisation}`,
    `GRANT SELECT ON own_records TO ${TENANT}`,
  ],
};

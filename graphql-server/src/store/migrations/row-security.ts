import { namedOrganisation, TENANT } from '../tenant.ts';

/**
 * Statements that close a table to every organisation but the one that the transaction has named. Whoever owns the
 * table works across organisations, by a policy that says so; anybody else sees nothing of it.
 *
 * @param column where the organisation stands
 */
export const closedByOrganisation = (table: string, column = 'org'): readonly string[] => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY tenant ON ${table} TO ${TENANT}
   USING (${column} = ${namedOrganisation}) WITH CHECK (${column} = ${namedOrganisation})`,
  `CREATE POLICY across ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO ${TENANT}`,
];

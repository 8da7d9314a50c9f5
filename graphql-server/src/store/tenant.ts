/**
 * The role that works for one organisation. It may not log in, owns nothing, and row security holds for it: of each
 * table it sees and writes the rows of the organisation that the transaction has named, and no others.
 */
export const TENANT = 'rockpool_tenant';

/** The organisation that the transaction has named, in SQL; NULL, which no row has, when it has named none. */
export const namedOrganisation = `current_setting('rockpool.organisation', true)`;

/** Statements that make a transaction the tenant's until it ends. A pooled connection keeps nothing of it. */
export const asTenant = (organisation: string): string =>
  `SET LOCAL ROLE ${TENANT}; SET LOCAL rockpool.organisation = ${literal(organisation)}`;

/** For the one place that takes no parameter. Right whatever `standard_conforming_strings` says. */
const literal = (text: string): string => `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/**
 * Makes the role, which belongs to the cluster and not to the database: a database that came from a dump may find none.
 * Two databases of one cluster may make it at the same moment.
 */
export const ensureTenant = `DO $$
  BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${TENANT}') THEN
      BEGIN
        CREATE ROLE ${TENANT} NOLOGIN NOINHERIT;
      EXCEPTION
        WHEN duplicate_object OR unique_violation THEN NULL;
        WHEN insufficient_privilege THEN
          RAISE EXCEPTION 'The role ${TENANT} is missing, and % may not make it.', current_user
            USING HINT = format('As an administrator: CREATE ROLE ${TENANT} NOLOGIN; GRANT ${TENANT} TO %I;', current_user);
      END;
    END IF;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = '${TENANT}' AND (rolsuper OR rolbypassrls)) THEN
      RAISE EXCEPTION 'Row security does not hold for the role ${TENANT}.'
        USING HINT = 'As an administrator: ALTER ROLE ${TENANT} NOSUPERUSER NOBYPASSRLS;';
    END IF;
    BEGIN
      SET LOCAL ROLE ${TENANT};
      RESET ROLE;
    EXCEPTION WHEN insufficient_privilege THEN
      GRANT ${TENANT} TO CURRENT_USER;
    END;
    IF NOT has_schema_privilege('${TENANT}', current_schema(), 'USAGE') THEN
      EXECUTE format('GRANT USAGE ON SCHEMA %I TO ${TENANT}', current_schema());
    END IF;
  END
$$`;

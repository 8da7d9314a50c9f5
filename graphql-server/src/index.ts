export type { AuthOptions, ClaimNames } from './auth/auth-options.ts';
export { type Claims, createToken } from './auth/token.ts';
export { type CrmServer, createCrmServer } from './create-crm-server.ts';
export type { CrmServerOptions } from './options.ts';
export type { Database, Parameter, Queryable, Transactions } from './store/database.ts';
export { pglite } from './store/pglite.ts';
export { postgres } from './store/postgres.ts';
export type { ImportRecord } from './sync/import.ts';

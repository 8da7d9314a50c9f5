import { createCrmServer, pglite } from '@rockpool/server';
import { herds } from './herds.ts';

const { ROCKPOOL_SECRET = '' } = process.env;

// #region serve
export const server = await createCrmServer({
  database: pglite('./data'),
  auth: { secret: ROCKPOOL_SECRET },
  collections: [herds],
});
// #endregion serve

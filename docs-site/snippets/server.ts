// #region embed
import { createServer } from 'node:http';
import { createCrmServer, pglite, postgres } from '@rockpool/server';

const { DATABASE_URL, ROCKPOOL_SECRET = '' } = process.env;

const server = await createCrmServer({
  database: DATABASE_URL ? postgres(DATABASE_URL) : pglite('./data'),
  auth: { secret: ROCKPOOL_SECRET },
  allowedOrigins: ['https://crm.example.com'],
});
createServer(server.listener).listen(4000);
// #endregion embed

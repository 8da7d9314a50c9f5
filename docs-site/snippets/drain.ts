import { once } from 'node:events';
import { createServer } from 'node:http';
import { createCrmServer, postgres } from '@rockpool/server';

export async function serve(
  databaseUrl: string,
  secret: string,
  port: number,
): Promise<void> {
  // #region drain
  const server = await createCrmServer({
    database: postgres(databaseUrl),
    auth: { secret },
  });
  const http = createServer(server.listener).listen(port);
  await once(process, 'SIGTERM');
  await server.drain({ notice: 5_000, stopAccepting: () => http.close() });
  http.closeAllConnections();
  await server.close();
  // #endregion drain
}

import type { Plugin } from 'graphql-yoga';
import type { ServerContext } from '../context.ts';
import type { Obstacle } from '../operations/readiness.ts';

/** Answers `/ready`: 200 when requests can be served, 503 with the reasons when they cannot. */
export const useReadiness = (findObstacles: () => Promise<readonly Obstacle[]>): Plugin<ServerContext> => ({
  async onRequest({ url, endResponse, fetchAPI }) {
    if (url.pathname !== '/ready') return;
    const obstacles = await findObstacles();
    const isReady = obstacles.length === 0;
    endResponse(
      fetchAPI.Response.json(isReady ? { ready: true } : { ready: false, obstacles }, {
        status: isReady ? 200 : 503,
        headers: { 'cache-control': 'no-store' },
      }),
    );
  },
});

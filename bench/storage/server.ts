/** Serves the page, and syncs: what a device pulls is made beforehand, so that the server is never what takes its time. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import type { PushRow } from '@rockpool/schema/protocol';
import type { Assets } from './assets.ts';
import { serverRecord } from './leads.ts';

/** Records of a page, the most that the SDK asks for. */
const PAGE = 500;

const timeline = [{ epoch: 'benchmark', from: 0 }];

export interface BenchServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Pages of pull by the path that asks for them: `/graphql/10000` has 10,000 records. */
type Pages = ReadonlyMap<string, readonly Buffer[]>;

export async function startServer(assets: Assets, sizes: readonly number[]): Promise<BenchServer> {
  const pages: Pages = new Map(sizes.map((size) => [`/graphql/${size}`, pagesOf(size)]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const asset = assets.get(path);
    if (asset) {
      response.writeHead(200, { ...isolated, 'content-type': asset.type, 'cache-control': asset.caching });
      response.end(asset.body);
      return;
    }
    const found = pages.get(path);
    if (!found) return void response.writeHead(404).end();
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => void pieces.push(piece));
    request.on('end', () => {
      const body = Buffer.concat(pieces);
      const text = String(request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body);
      const { query, variables } = JSON.parse(text) as { query: string; variables?: { input: Input } };
      if (query.includes('hints'))
        return void response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n');
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        variables?.input.rows ? answers(variables.input.rows) : found[Number(variables?.input.checkpoint ?? 0)],
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Gives the page clocks of full resolution. */
const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

interface Input {
  readonly checkpoint?: string;
  readonly rows?: readonly PushRow[];
}

/** The last one is empty: it answers a device that has everything. */
function pagesOf(size: number): readonly Buffer[] {
  const count = Math.ceil(size / PAGE);
  return Array.from({ length: count + 1 }, (_, page) => {
    const numbers = Array.from({ length: Math.min(PAGE, Math.max(0, size - page * PAGE)) }, (_, i) => page * PAGE + i);
    const next = Math.min(page + 1, count);
    const pull = {
      records: numbers.map(serverRecord),
      left: [],
      hasMore: next < count,
      checkpoint: String(next),
      remaining: Math.max(0, size - next * PAGE),
      reconcile: false,
      timeline,
    };
    return Buffer.from(JSON.stringify({ data: { pull } }));
  });
}

let rev = 1_000_000;

/** Every edit is taken. */
const answers = (rows: readonly PushRow[]): string => {
  const taken = rows.map(({ collection, id }) => ({ collection, id, outcome: 'APPLIED', rev: ++rev }));
  return JSON.stringify({ data: { push: { answers: taken, timeline } } });
};

/** The pages of all peers, as an app that opens without a network delivers them: bundled, minified, in chunks, by a service worker. */
import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions, type Rolldown } from 'vite';
import { type PeerName, peers } from './peers.ts';

export interface Asset {
  readonly type: string;
  readonly body: Buffer;
  readonly caching: string;
}

/** By path. */
export type Assets = ReadonlyMap<string, Asset>;

/** Each peer by itself: what it shares with others would be split off otherwise, into many small files. */
export async function buildAssets(): Promise<Assets> {
  const assets = new Map<string, Asset>();
  for (const { name } of peers) await addPage(name, assets);
  return assets;
}

async function addPage(name: PeerName, assets: Map<string, Asset>): Promise<void> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('page', import.meta.url)),
    resolve: { conditions: ['@rockpool/source', ...defaultClientConditions] },
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`page/${name}.ts`, import.meta.url)),
        // What every page needs is one file: a dozen small ones cost more to ask for than to read.
        output: { codeSplitting: { groups: [{ name: 'initial', tags: ['$initial'] }] } },
      },
      target: 'es2024',
      modulePreload: { polyfill: false },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const paths = chunks.map(({ fileName }) => `/${fileName}`);
  const worker = Buffer.from(workerOf([`/${name}`, ...paths]));
  assets.set(`/${name}-worker.js`, { type: 'text/javascript', body: worker, caching: 'no-cache' });
  for (const chunk of chunks) {
    const caching = 'max-age=31536000, immutable';
    assets.set(`/${chunk.fileName}`, { type: 'text/javascript', body: Buffer.from(chunk.code), caching });
    if (!chunk.isEntry) continue;
    const preload = chunk.imports.map((file) => `<link rel="modulepreload" href="/${file}">`).join('');
    const html = `<!doctype html><title>${name}</title>${preload}<script type="module" src="/${chunk.fileName}"></script><ol></ol>`;
    assets.set(`/${name}`, { type: 'text/html', body: Buffer.from(html), caching: 'no-cache' });
  }
}

/** Keeps a page and what it is made of, and answers with that. */
const workerOf = (paths: readonly string[]): string => `
  const keep = async () => (await caches.open('page')).addAll(${JSON.stringify(paths)});
  const find = async (request) => (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);
  addEventListener('install', (event) => event.waitUntil(keep().then(() => skipWaiting())));
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => {
    if (event.request.method === 'GET') event.respondWith(find(event.request));
  });
`;

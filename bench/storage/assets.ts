/** The pages of all peers, as an app would deliver them: bundled, minified, in chunks. */
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

export async function buildAssets(): Promise<Assets> {
  const input = Object.fromEntries(
    peers.map(({ name }) => [name, fileURLToPath(new URL(`page/${name}.ts`, import.meta.url))]),
  );
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('page', import.meta.url)),
    resolve: { conditions: ['@rockpool/source', ...defaultClientConditions] },
    build: { write: false, rolldownOptions: { input }, target: 'es2024', modulePreload: { polyfill: false } },
  })) as Rolldown.RolldownOutput;
  const assets = new Map<string, Asset>();
  for (const chunk of built.output) {
    if (chunk.type !== 'chunk') continue;
    const caching = 'max-age=31536000, immutable';
    assets.set(`/${chunk.fileName}`, { type: 'text/javascript', body: Buffer.from(chunk.code), caching });
    if (!chunk.isEntry) continue;
    const preload = chunk.imports.map((file) => `<link rel="modulepreload" href="/${file}">`).join('');
    const html = `<!doctype html><title>${chunk.name}</title>${preload}<script type="module" src="/${chunk.fileName}"></script><ol></ol>`;
    assets.set(`/${chunk.name satisfies string as PeerName}`, {
      type: 'text/html',
      body: Buffer.from(html),
      caching: 'no-cache',
    });
  }
  return assets;
}

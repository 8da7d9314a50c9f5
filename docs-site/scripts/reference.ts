/** Writes the API reference to `reference/`, from the models that the API reports are made of. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryPoints, packageFolders, readManifest } from '../../scripts/lib/packages.ts';
import { conclude, fromSource, root, run } from '../../scripts/lib/run.ts';

const target = join(root, 'docs-site/reference');

const descriptions: { readonly [entry: string]: string } = {
  '@rockpool/sdk': '`createCrm()`, records, queries, sync, the inbox, errors',
  '@rockpool/sdk/react': 'the provider and hooks for React',
  '@rockpool/sdk/vue': 'the plugin and composables for Vue',
  '@rockpool/server': '`createCrmServer()`, databases, tokens',
  '@rockpool/schema': 'collections and how to declare them',
  '@rockpool/schema/commands': 'converting, winning, invoicing, merging: the commands as pure functions',
  '@rockpool/schema/load': 'a built-in collection on demand, so that nobody loads all of them',
  '@rockpool/schema/protocol': 'stamps, merging, messages: what both ends agree on',
  '@rockpool/schema/sdl': 'the GraphQL schema of the server, for code generators',
  '@rockpool/schema/conflicts': 'conflict handlers, ready-made ones and their types',
  '@rockpool/schema/derive': 'what is made of a collection: RxDB schema, SDL, checks',
};

const models = packageFolders.flatMap((folder) =>
  entryPoints(folder)
    .filter(({ kind }) => kind === 'api')
    .map(({ name }) => {
      const { name: packageName } = readManifest(folder);
      const entry = name === 'index' ? '' : name;
      return {
        file: join(root, folder, 'temp', `${name}.api.json`),
        packageName,
        importName: entry ? `${packageName}/${entry}` : packageName,
        // The tool knows packages, not entry points: an entry point goes in as a package of its own.
        alias: entry ? `${packageName}-${entry}` : packageName,
      };
    }),
);

if (!models.every(({ file }) => existsSync(file))) {
  console.log('reference: no API model yet; building the packages for it …');
  for (const script of ['build', 'api']) {
    const { ok } = await run('node', [fromSource, `scripts/${script}.ts`]);
    if (!ok) conclude(false, `reference: npm run ${script} failed, see above`);
  }
}

const input = mkdtempSync(join(tmpdir(), 'rockpool-reference-'));
for (const { file, packageName, alias } of models) {
  const model = readFileSync(file, 'utf8').replaceAll(`${packageName}!`, `${alias}!`);
  const named = { ...(JSON.parse(model) as object), name: alias };
  writeFileSync(join(input, `${alias.split('/').at(-1)}.api.json`), JSON.stringify(named));
}
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const { ok, output } = await run('api-documenter', ['markdown', '-i', input, '-o', target], { quiet: true });
rmSync(input, { recursive: true });
if (!ok) conclude(false, `reference: api-documenter failed\n${output}`);

for (const file of readdirSync(target)) {
  writeFileSync(join(target, file), forSite(readFileSync(join(target, file), 'utf8')));
}
writeFileSync(join(target, 'index.md'), index());
conclude(true, `reference: ${readdirSync(target).length} pages from ${models.length} entry points`);

/** Names entry points as an import does, and gives the page a title and a plain trail. */
function forSite(markdown: string): string {
  const named = models.reduce((text, { alias, importName }) => {
    const titled = text.replace(`## ${alias.split('/').at(-1)} package`, `## ${importName}`);
    return alias === importName ? titled : titled.replaceAll(alias, importName);
  }, markdown);
  const page = named
    .replace(/<!-- Do not edit.*?-->/, '')
    .replace(/^## /m, '# ')
    .replace('[Home](./index.md)', '[API](./index.md)');
  return `---\noutline: [2, 3]\nprev: false\nnext: false\n---\n${page}`;
}

function index(): string {
  const rows = models.map(({ importName, alias }) => {
    return `| [\`${importName}\`](./${alias.split('/').at(-1)}.md) | ${descriptions[importName] ?? ''} |`;
  });
  return [
    '# API',
    '',
    'Generated from the declarations of the published packages.',
    '',
    '| | |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n');
}

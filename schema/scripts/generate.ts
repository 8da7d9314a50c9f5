/**
 * Writes what is derived from the collections and committed: the SDL and the JSON Schemas.
 *
 *     node --conditions=@rockpool/source schema/scripts/generate.ts [--check]
 *
 * With `--check` nothing is written: stale files are named and the exit code is 1.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { collections } from '../src/collections/index.ts';
import type { Collection } from '../src/define/collection.ts';
import { jsonSchema } from '../src/derive/json-schema.ts';
import { typeDefs } from '../src/derive/sdl/index.ts';

const root = join(import.meta.dirname, '..');
const all: readonly Collection[] = Object.values(collections);

const files = new Map([
  ['crm.graphql', typeDefs(all)],
  ...all.map((collection): [string, string] => [
    `json/${collection.name}.json`,
    `${JSON.stringify(jsonSchema(collection), null, 2)}\n`,
  ]),
]);

const stale: string[] = [];
for (const [path, text] of files) {
  const file = join(root, path);
  if ((await readFile(file, 'utf8').catch(() => '')) !== text) stale.push(file);
}

if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`stale: ${relative(process.cwd(), file)}`);
  if (stale.length > 0) console.error('Run "npm run generate" and commit what it writes.');
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const file of stale) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, files.get(relative(root, file)) ?? '');
    console.log(`wrote ${relative(process.cwd(), file)}`);
  }
}

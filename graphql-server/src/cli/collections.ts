import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Collection } from '@rockpool/schema';
import { UsageError } from './usage.ts';

/**
 * The collections that some modules export, under whatever names: what `defineCollection()` or `withCustomFields()`
 * returned. Each counts once, also when two modules export it.
 *
 * @param files paths of `.js` or `.ts` files, from the current folder
 * @throws UsageError when a file is not there or exports none; whatever the module throws while it loads
 */
export async function loadCollections(files: readonly string[]): Promise<readonly Collection[]> {
  const found = new Set<Collection>();
  for (const file of files) {
    const path = resolve(file);
    if (!existsSync(path)) throw new UsageError(`--collections names ${file}, and there is no such file.`);
    const exported: Record<string, unknown> = await import(pathToFileURL(path).href);
    const own = Object.values(exported).flat().filter(isCollection);
    if (own.length === 0) {
      throw new UsageError(`${file} exports no collection: export what defineCollection() returned.`);
    }
    for (const collection of own) found.add(collection);
  }
  return [...found];
}

const parts = ['name', 'version', 'kinds', 'fields', 'required', 'indexes'];

const isCollection = (value: unknown): value is Collection =>
  typeof value === 'object' && value !== null && parts.every((part) => Object.hasOwn(value, part));

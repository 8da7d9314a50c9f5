import { type Collection, type Registry, registryFrom } from '@rockpool/schema';
import { loadCollection } from '@rockpool/schema/load';
import type { SchemaVersions } from '@rockpool/schema/protocol';
import type { Openable } from './database/types.ts';
import { CrmError } from './errors.ts';

/**
 * What an app opens, by name. Of the built-in collections those alone are loaded.
 *
 * @throws CrmError `INVALID_OPTIONS`, `UNKNOWN_COLLECTION`
 */
export async function openedBy(given: readonly Openable[]): Promise<Registry> {
  if (given.length === 0) throw new CrmError('INVALID_OPTIONS', '"collections" names none.');
  const names = [...new Set(given.map((one) => (typeof one === 'string' ? one : one.name)))];
  const builtIn = (await Promise.all(names.map(loadCollection))).filter((one) => one !== undefined);
  const own = new Set(given.filter((one) => typeof one !== 'string' && !builtIn.includes(one)) as Collection[]);
  const known = registryOf([...builtIn, ...own]);
  return new Map(
    names.map((name) => {
      const collection = known.get(name);
      if (collection) return [name, collection];
      throw new CrmError('UNKNOWN_COLLECTION', `There is no collection "${name}".`, { collection: name });
    }),
  );
}

function registryOf(collections: readonly Collection[]): Registry {
  try {
    return registryFrom(collections);
  } catch (error) {
    throw new CrmError('INVALID_OPTIONS', (error as Error).message, {}, error);
  }
}

export const versionsOf = (collections: Registry): SchemaVersions =>
  Object.fromEntries([...collections.values()].map(({ name, version }) => [name, version]));

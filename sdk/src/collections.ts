import { type Collection, findCollection, type Registry, registryOf } from '@rockpool/schema';
import type { SchemaVersions } from '@rockpool/schema/protocol';
import type { Openable } from './database/types.ts';
import { CrmError } from './errors.ts';

/**
 * What an app opens, by name.
 *
 * @throws CrmError `INVALID_OPTIONS`, `UNKNOWN_COLLECTION`
 */
export function openedBy(given: readonly Openable[]): Registry {
  if (given.length === 0) throw new CrmError('INVALID_OPTIONS', '"collections" names none.');
  const known = knownTo(given);
  return new Map(
    given.map((one) => {
      const name = typeof one === 'string' ? one : one.name;
      const collection = known.get(name);
      if (collection) return [name, collection];
      throw new CrmError('UNKNOWN_COLLECTION', `There is no collection "${name}".`, { collection: name });
    }),
  );
}

function knownTo(given: readonly Openable[]): Registry {
  const isOwn = (one: Openable): one is Collection => typeof one !== 'string' && findCollection(one.name) !== one;
  try {
    return registryOf([...new Set(given)].filter(isOwn));
  } catch (error) {
    throw new CrmError('INVALID_OPTIONS', (error as Error).message, {}, error);
  }
}

export const versionsOf = (collections: Registry): SchemaVersions =>
  Object.fromEntries([...collections.values()].map(({ name, version }) => [name, version]));

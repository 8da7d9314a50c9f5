import type { Collection } from '../define/collection.ts';
import { collections } from './built-in.ts';

/** The collections that a server or a device works with, by name. */
export type Registry = ReadonlyMap<string, Collection>;

/** What stands beside the views on a crm, and in the API. */
const reserved = [
  'close',
  'collections',
  'compare',
  'conflicts',
  'destroy',
  'digest',
  'encryption',
  'inbox',
  'lock',
  'me',
  'node',
  'pull',
  'sync',
  'timers',
  'transaction',
  'use',
  'user',
];

/**
 * The built-in collections, with the custom fields that an app adds to them, and those of an app's own.
 *
 * @throws TypeError when two have one name, or kinds of theirs one view
 */
export const registryOf = (own: readonly Collection[] = []): Registry =>
  registryFrom([...Object.values<Collection>(collections), ...own]);

/** As {@link registryOf}, of these collections alone. */
export function registryFrom(list: readonly Collection[]): Registry {
  const registry = new Map<string, Collection>();
  const views = new Map(reserved.map((view) => [view, 'Rockpool']));
  for (const collection of list) {
    const { name, kinds } = collection;
    const known = registry.get(name);
    if (known && known !== collection.customises)
      throw new TypeError(`There are two collections "${name}"; call one otherwise.`);
    registry.set(name, collection);
    if (known) continue;
    for (const { view } of Object.values(kinds)) {
      const other = views.get(view);
      if (other)
        throw new TypeError(`"${name}" has a view "${view}", which is one of "${other}" already; call it otherwise.`);
      views.set(view, name);
    }
  }
  return registry;
}

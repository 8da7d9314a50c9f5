import type { Collection } from '../define/collection.ts';
import type { CollectionName, Collections } from './built-in.ts';

/** One module each, so that an app loads the collections that it opens and no others. Nothing of the index is here. */
const loaders: { readonly [N in CollectionName]: () => Promise<Collections[N]> } = {
  parties: async () => (await import('./parties.ts')).parties,
  deals: async () => (await import('./deals.ts')).deals,
  activities: async () => (await import('./activities.ts')).activities,
  products: async () => (await import('./products.ts')).products,
  salesDocuments: async () => (await import('./sales-documents.ts')).salesDocuments,
  jobs: async () => (await import('./jobs.ts')).jobs,
  ledger: async () => (await import('./ledger.ts')).ledger,
  assets: async () => (await import('./assets.ts')).assets,
  files: async () => (await import('./files.ts')).files,
  settings: async () => (await import('./settings.ts')).settings,
};

/**
 * Loads the declaration of a built-in collection; undefined when there is none of that name. Where all of them are
 * wanted, as on a server, `collections` has them at once.
 */
export const loadCollection = async (name: string): Promise<Collection | undefined> =>
  Object.hasOwn(loaders, name) ? loaders[name as CollectionName]() : undefined;

import type { Collection } from '../define/collection.ts';
import { activities } from './activities.ts';
import { assets } from './assets.ts';
import { deals } from './deals.ts';
import { files } from './files.ts';
import { jobs } from './jobs.ts';
import { ledger } from './ledger.ts';
import { parties } from './parties.ts';
import { products } from './products.ts';
import { salesDocuments } from './sales-documents.ts';
import { settings } from './settings.ts';

/** The CRM: every built-in collection by name. */
export const collections = {
  parties,
  deals,
  activities,
  products,
  salesDocuments,
  jobs,
  ledger,
  assets,
  files,
  settings,
} as const;

export type Collections = typeof collections;
export type CollectionName = keyof Collections;

/** A built-in collection by its name, or undefined. */
export const findCollection = (name: string): Collection | undefined =>
  Object.hasOwn(collections, name) ? collections[name as CollectionName] : undefined;

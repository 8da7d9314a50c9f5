import type { Collection } from '../define/collection.ts';
import { activities } from './activities.ts';
import { deals } from './deals.ts';
import { parties } from './parties.ts';
import { products } from './products.ts';
import { settings } from './settings.ts';

/** The CRM: every built-in collection by name. */
export const collections = { parties, deals, activities, products, settings } as const;

export type Collections = typeof collections;
export type CollectionName = keyof Collections;

/** A built-in collection by its name, or undefined. */
export const findCollection = (name: string): Collection | undefined =>
  Object.hasOwn(collections, name) ? collections[name as CollectionName] : undefined;

import type { Collection } from '../define/collection.ts';

export const typeDefs = (_collections: readonly Collection[]): string => '';

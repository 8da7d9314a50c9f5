import type { Collection } from '../define/collection.ts';

/** By which paths the API's lists of a collection can be ordered: those of its indexes, and the id. */
export const orderPaths = ({ indexes }: Pick<Collection, 'indexes'>): readonly string[] => [
  'id',
  ...new Set(indexes.flat().filter((path) => path !== 'kind')),
];

/** What a path is called among the API's orders: `amount.minor` is `amount_minor`. */
export const orderName = (path: string): string => path.replaceAll('.', '_');

import type { Collection, Registry } from '@rockpool/schema';

/** What became of a record. `left`: whoever made the webhook may not see it any more. */
export const changes = ['created', 'updated', 'deleted', 'left'] as const;
export type ChangeName = (typeof changes)[number];

/** What an event is about. The kind is unknown where nothing is left of the record, or nothing that may be told. */
export interface Subject {
  readonly collection: string;
  readonly kind?: string | undefined;
  readonly change: ChangeName;
}

const ANY = '*';

/** `deals.lead.created`; of a record whose kind is not known `deals.deleted`. */
export const typeOf = ({ collection, kind, change }: Subject): string =>
  [collection, ...(kind === undefined ? [] : [kind]), change].join('.');

/** The collection that the type of an event names. */
export const collectionOf = (type: string): string => type.split('.', 1)[0] as string;

/**
 * Whether an event is one of those that patterns name: `deals`, `deals.lead`, `deals.lead.created`, and `*` in place of
 * any word.
 */
export const matches = (patterns: readonly string[], subject: Subject): boolean =>
  patterns.some((pattern) => {
    const [collection, kind = ANY, change = ANY] = pattern.split('.');
    return (
      (collection === ANY || collection === subject.collection) &&
      (kind === ANY || subject.kind === undefined || kind === subject.kind) &&
      (change === ANY || change === subject.change)
    );
  });

/** What is wrong with a pattern; undefined when it can match. */
export function flawOfPattern(collections: Registry, pattern: string): string | undefined {
  const [name = '', kind = ANY, change = ANY, ...rest] = pattern.split('.');
  if (rest.length > 0) return `"${pattern}" has more than three words`;
  const meant = name === ANY ? [...collections.values()] : [collections.get(name)].filter((one) => one !== undefined);
  if (meant.length === 0) return `"${pattern}": there is no collection "${name}"`;
  const hasKind = (collection: Collection): boolean => Object.hasOwn(collection.kinds, kind);
  if (kind !== ANY && !meant.some(hasKind)) return `"${pattern}": there is no kind "${kind}"`;
  if (change === ANY || (changes as readonly string[]).includes(change)) return undefined;
  return `"${pattern}": "${change}" is none of ${changes.join(', ')}`;
}

/** The names of the collections that patterns speak of. */
export const collectionsIn = (collections: Registry, patterns: readonly string[]): readonly string[] => {
  const named = patterns.map((pattern) => pattern.split('.')[0]);
  return [...collections.keys()].filter((name) => named.includes(ANY) || named.includes(name));
};

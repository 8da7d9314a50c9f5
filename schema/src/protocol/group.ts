import type { RecordKey, Refusal } from './messages.ts';
import type { LocalRecord } from './sync-state.ts';

/**
 * The id of a transaction: made by the device, and known to whoever holds a record whose edits belong to it. It ends
 * in the names of its collections, so that a device that has not opened one of them knows that it holds only a part.
 */
export type GroupId = string;

/** The most rows that are taken together or not at all: a device never splits them over several requests. */
export const MAX_GROUP_ROWS = 500;

/** The most bytes that their edits may have, as JSON. */
export const MAX_GROUP_BYTES = 1024 * 1024;

/**
 * Names a transaction.
 *
 * @param id unique
 * @example
 * ```ts
 * makeGroup('0199…', ['deals', 'activities', 'deals']); // '0199…:activities+deals'
 * ```
 */
export const makeGroup = (id: string, collections: readonly string[]): GroupId =>
  `${id}:${[...new Set(collections)].sort().join('+')}`;

/** The collections in which a transaction has records. */
export const collectionsOf = (group: GroupId): readonly string[] => group.slice(group.indexOf(':') + 1).split('+');

/**
 * Divides items into those that are connected, directly or through others, by common groups: the connected
 * components of a graph. An item without groups is alone.
 *
 * @returns the components in the order of their first items, which keep their order
 */
export function componentsOf<T>(
  items: readonly T[],
  groupsOf: (item: T) => readonly GroupId[] | null | undefined,
): readonly (readonly T[])[] {
  const parents = items.map((_item, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] as number;
    for (let at = i; at !== root; ) {
      const next = parents[at] as number;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const firstWith = new Map<GroupId, number>();
  for (const [i, item] of items.entries()) {
    for (const group of groupsOf(item) ?? []) {
      const [a, b] = [rootOf(firstWith.get(group) ?? i), rootOf(i)];
      parents[Math.max(a, b)] = Math.min(a, b);
      firstWith.set(group, a);
    }
  }
  const components = new Map<number, T[]>();
  for (const [i, item] of items.entries()) {
    const root = rootOf(i);
    const component = components.get(root);
    if (component) component.push(item);
    else components.set(root, [item]);
  }
  return [...components.values()];
}

/** Why a row was refused that has no fault of its own. */
export const refusedWith = ({ collection, id }: RecordKey, { message }: Refusal): Refusal => ({
  code: 'GROUP_REFUSED',
  message: `Another record of the same transaction was refused, ${id} of ${collection}: ${message}`,
});

/**
 * The transactions of a record's remaining edits, after some were answered or given up.
 *
 * @param settled the transactions that are over; edits made since belong to others
 * @returns what `SyncState.groups` holds, as an object to spread: nothing where there are none
 */
export function groupsWithout(
  { sync: { groups = [] } }: LocalRecord,
  settled: readonly GroupId[] = [],
): { readonly groups?: readonly GroupId[] } {
  const left = groups.filter((group) => !settled.includes(group));
  return left.length > 0 ? { groups: left } : {};
}

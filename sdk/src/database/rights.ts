import type { Collection, Registry } from '@rockpool/schema';
import { type Action, membershipIn, type Principal, type Rights, rightsOf } from '@rockpool/schema/protocol';
import type { MangoQuery, RxCollection } from 'rxdb/plugins/core';
import { BehaviorSubject, type Observable } from 'rxjs';
import { bodyOf, type StoredFields } from './document.ts';

/** What the user of a device may do, as far as the device knows. */
export interface LocalRights {
  readonly rights$: Observable<Rights>;
  now(): Rights;
}

/** Reads what the organisation's settings say of a user, and takes over every change of it. */
export async function followRights(
  user: Principal,
  settings: RxCollection<StoredFields> | undefined,
): Promise<LocalRights> {
  const rights$ = new BehaviorSubject(rightsOf(user, membershipIn([], user.id)));
  if (settings) {
    const take = (found: readonly { readonly id: string; toJSON(): object }[]): void => {
      const known = found.map((one) => ({ id: one.id, deleted: false, body: bodyOf(one.toJSON()) }));
      rights$.next(rightsOf(user, membershipIn(known, user.id)));
    };
    const selector = { kind: { $in: ['user', 'role', 'team'] } };
    const query = settings.find({ selector } as unknown as MangoQuery<StoredFields>);
    query.$.subscribe(take);
    take(await query.exec());
  }
  return { rights$, now: () => rights$.value };
}

/** A record of a view or a collection, as a query gives it. */
export interface AnyRecord {
  readonly id: string;
  toJSON(): object;
}

/**
 * Says whether the user may do something; see `crm.can`.
 *
 * @param field only this field of it; `custom.<key>` for a custom one
 */
export type Can = (action: Action, what: string | AnyRecord, field?: string) => boolean;

/** What rights come to for an app, which knows records and views. */
export function canBy(rights: Rights, collections: Registry): Can {
  return (action, what, field) => {
    const name = typeof what === 'string' ? what : (what as unknown as Owned).collection.name;
    const [collection, kind] = named(collections, name);
    if (!collection) return false;
    const access = field === undefined ? undefined : rights.access(collection, field);
    if (access === 'hidden' || (access === 'readonly' && action !== 'read')) return false;
    return typeof what === 'string'
      ? rights.reach(action, collection, kind) !== 'none'
      : rights.can(action, collection, bodyOf(what.toJSON()));
  };
}

/** As RxDB's documents are. */
interface Owned {
  readonly collection: { readonly name: string };
}

/** A collection by its name, or by that of one of its views. */
function named(collections: Registry, name: string): readonly [collection?: Collection, kind?: string] {
  for (const collection of collections.values()) {
    for (const [kind, { view }] of Object.entries(collection.kinds)) if (view === name) return [collection, kind];
  }
  const collection = collections.get(name);
  return collection ? [collection] : [];
}

import { type Collection, customFieldsOf, type DeclaredFields, type JsonObject } from '@rockpool/schema';
import type { MangoQuery, RxCollection } from 'rxdb/plugins/core';
import { bodyOf, type StoredFields } from './document.ts';

/** The custom fields of collections, as far as this device knows of them. */
export interface CustomFieldSource {
  /** Those of the organisation, and over them those that the app declares. */
  of(collection: Collection): DeclaredFields;
  /** Reads the organisation's definitions, and takes over every change of them. */
  follow(settings: RxCollection<StoredFields>): Promise<void>;
}

export function createCustomFieldSource(): CustomFieldSource {
  let definitions: readonly JsonObject[] = [];
  const known = new Map<string, DeclaredFields>();
  return {
    of(collection) {
      const { name, customFields } = collection;
      const fields = known.get(name) ?? { ...customFieldsOf(definitions, name), ...customFields };
      known.set(name, fields);
      return fields;
    },
    async follow(settings) {
      const take = (found: readonly { toJSON(): object }[]): void => {
        definitions = found.map((record) => bodyOf(record.toJSON()));
        known.clear();
      };
      const query = settings.find({ selector: { kind: 'field' } } as MangoQuery<StoredFields>);
      query.$.subscribe(take);
      take(await query.exec());
    },
  };
}

import { isHideable } from '@rockpool/schema/protocol';
import type { Rule } from './rule.ts';

/** A role hides only what a record is whole without: what is in an index, in a unit or required, devices need. */
export const hidesWhatCanBe: Rule = {
  collection: 'settings',
  judge({ before, after }, { collections }) {
    const { kind, fields = [] } = after.body;
    if (kind !== 'role' || after.deleted || fields === before?.body['fields']) return undefined;
    const rules = fields as unknown as readonly { entity: string; field: string; access: string }[];
    for (const { entity, field, access } of rules) {
      const collection = collections.get(entity);
      if (!collection || access !== 'hidden' || isHideable(collection, field)) continue;
      const message =
        `The field "${field}" of "${entity}" cannot be hidden: it is needed, or one of several that belong together. ` +
        'Make it read-only, or hide another one.';
      return { code: 'INVALID', field: 'fields', message };
    }
    return undefined;
  },
};

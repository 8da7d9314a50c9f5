import { type Collection, customFieldsOf, withCustomFields } from '@rockpool/schema';
import type { PushRow } from '@rockpool/schema/protocol';
import type { Writing } from '../store/store.ts';

/** Gives a collection the custom fields that the organisation has defined for it. */
export type Customise = (collection: Collection) => Collection;

/**
 * Reads the organisation's definitions of custom fields, where one of the rows may need them: it makes a record, or
 * edits `custom`.
 */
export async function readCustomFields(writing: Pick<Writing, 'find'>, rows: readonly PushRow[]): Promise<Customise> {
  const mayNeed = rows.some(({ rev, edits }) => rev === 0 || Object.hasOwn(edits, 'custom'));
  return mayNeed ? customFieldsIn(writing) : (collection) => collection;
}

/** Reads the organisation's definitions of custom fields. */
export async function customFieldsIn(writing: Pick<Writing, 'find'>): Promise<Customise> {
  const definitions = await writing.find('settings', { kind: 'field' });
  const bodies = definitions.map(({ body }) => body);
  const customised = new Map<string, Collection>();
  return (collection) => {
    const { name } = collection;
    const known = customised.get(name);
    if (known) return known;
    const fields = customFieldsOf(bodies, name);
    const whole = Object.keys(fields).length > 0 ? withCustomFields(collection, fields) : collection;
    customised.set(name, whole);
    return whole;
  };
}

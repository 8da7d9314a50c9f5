import type { Json } from '@rockpool/schema';

/** `expectedClose` as `expected close`. */
export const showField = (field: string): string =>
  field
    .replace(/(Id|At)$/u, '')
    .replace(/([A-Z])/gu, ' $1')
    .toLowerCase();

/** A field's value for a person to read. */
export function showValue(value: Json | undefined): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(showValue).join(', ') || 'nothing';
  if (typeof value === 'object') {
    const { value: inner, ...rest } = value as { readonly [key: string]: Json };
    return inner !== undefined ? showValue(inner) : Object.values(rest).map(showValue).join(', ');
  }
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/u.test(value)) return new Date(value).toLocaleString();
  return String(value);
}

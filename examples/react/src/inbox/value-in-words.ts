import { isJsonObject, type Json } from '@rockpool/schema';
import { formatMoney } from '../lib/format.ts';

/** "expectedClose" as "Expected close". */
export const fieldInWords = (field: string): string =>
  field.charAt(0).toUpperCase() + field.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A field's value as a person reads it; keys for what has no form of its own. */
export function valueInWords(value: Json): string {
  if (value === null || value === '') return '—';
  if (Array.isArray(value)) return value.map(valueInWords).join(', ') || '—';
  if (!isJsonObject(value)) return String(value);
  const { minor, currency } = value;
  if (typeof minor === 'number' && typeof currency === 'string') return formatMoney({ minor, currency });
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${valueInWords(inner)}`)
    .join(', ');
}

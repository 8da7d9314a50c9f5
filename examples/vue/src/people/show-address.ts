import type { Party } from '../crm.ts';

/** An address on one line, as a map's search understands it. */
export function showAddress(address: Party['address']): string {
  if (!address) return '';
  const town = [address.postalCode, address.city].filter(Boolean).join(' ');
  return [address.line1, address.line2, town, address.region, address.country].filter(Boolean).join(', ');
}

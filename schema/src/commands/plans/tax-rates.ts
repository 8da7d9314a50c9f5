import type { TaxRate } from '../../money/price.ts';
import type { Reader } from './reader.ts';

/** The tax rates of the organisation, as the arithmetic takes them; none where the settings are not at hand. */
export async function taxRatesOf(read: Reader): Promise<readonly TaxRate[]> {
  const rates = read.isOpen('settings') ? await read.find('settings', { kind: 'taxRate' }) : [];
  return rates.flatMap(({ id, key, taxPpm, country, active, validFrom, validTo }) =>
    taxPpm === undefined
      ? []
      : [
          {
            ...{ id, key, taxPpm, active },
            ...(country && { country }),
            ...(validFrom && { validFrom }),
            ...(validTo && { validTo }),
          },
        ],
  );
}

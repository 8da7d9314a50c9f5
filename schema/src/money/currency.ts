/**
 * Currencies whose minor unit is not the hundredth, by how many decimals it has: ISO 4217, list one (SIX Interbank
 * Clearing), as of 2024-06-25. All others have two.
 */
const decimals: { readonly [count: number]: string } = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const exponents = new Map(
  Object.entries(decimals).flatMap(([count, codes]) => codes.split(' ').map((code) => [code, Number(count)] as const)),
);

/**
 * How many decimals the minor unit of a currency has.
 *
 * @param currency an ISO 4217 code
 * @example
 * ```ts
 * currencyExponent('EUR'); // 2
 * currencyExponent('JPY'); // 0
 * currencyExponent('BHD'); // 3
 * ```
 */
export const currencyExponent = (currency: string): number => exponents.get(currency) ?? 2;

/**
 * Minor units as a decimal number in text, which `Intl.NumberFormat` takes as it is.
 *
 * @example
 * ```ts
 * toDecimal(-1_205, 'EUR'); // '-12.05'
 * toDecimal(900, 'JPY'); // '900'
 * ```
 */
export function toDecimal(minor: number, currency: string): string {
  const exponent = currencyExponent(currency);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const cut = digits.length - exponent;
  const fraction = exponent > 0 ? `.${digits.slice(cut)}` : '';
  return `${minor < 0 ? '-' : ''}${digits.slice(0, cut)}${fraction}`;
}

/**
 * A decimal number in text as minor units.
 *
 * @param decimal digits with a point, a sign if need be; no grouping
 * @throws RangeError when it is no number, has more decimals than the currency, or is too large to be exact
 * @example
 * ```ts
 * toMinor('12.5', 'EUR'); // 1_250
 * toMinor('12.5', 'JPY'); // throws: JPY has 0 decimals
 * ```
 */
export function toMinor(decimal: string, currency: string): number {
  const [, sign = '', whole = '', fraction = ''] = /^([-+]?)(\d+)(?:\.(\d*))?$/.exec(decimal.trim()) ?? [];
  if (whole === '') throw new RangeError(`"${decimal}" is no decimal number such as 12.50.`);
  const exponent = currencyExponent(currency);
  const significant = fraction.replace(/0+$/, '');
  if (significant.length > exponent) {
    throw new RangeError(`"${decimal}" has more decimals than ${currency}, which has ${exponent}.`);
  }
  const minor = Number(`${whole}${significant.padEnd(exponent, '0')}`);
  if (!Number.isSafeInteger(minor)) throw new RangeError(`"${decimal}" is too large to be exact.`);
  return sign === '-' ? 0 - minor : minor;
}

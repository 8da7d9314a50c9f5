export * from './currency.ts';
export * from './documents.ts';
export * from './numbers.ts';
export { type Price, type PriceRequest, priceFor, type TaxRate, taxRateFor } from './price.ts';
export { CALC_VERSION, type DocumentTotals, type TaxTotal, totalsOf } from './totals.ts';

export * from './currency.ts';
export * from './numbers.ts';
export { CALC_VERSION, type DocumentTotals, type TaxTotal, totalsOf } from './totals.ts';

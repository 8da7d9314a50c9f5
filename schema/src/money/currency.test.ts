import { data } from 'currency-codes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencyExponent, toDecimal, toMinor } from './currency.ts';

/** Metals, baskets and codes for tests: ISO 4217 names no minor unit for them. */
const withoutMinorUnit = 'XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX'.split(' ');

test('every currency has the decimals that ISO 4217 lists', () => {
  const listed = data
    .filter(({ code }) => !withoutMinorUnit.includes(code))
    .map(({ code, digits }) => ({ code, digits }));
  expect(listed.length).toBeGreaterThan(150);
  expect(listed.map(({ code }) => ({ code, digits: currencyExponent(code) }))).toEqual(listed);
});

test('an amount as a decimal number is read back as the same amount', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.constantFrom('EUR', 'JPY', 'BHD', 'CLF'), (minor, currency) => {
      expect(toMinor(toDecimal(minor, currency), currency)).toBe(minor);
    }),
  );
});

test('a decimal number is read as people write it', () => {
  expect(toMinor('12.5', 'EUR')).toBe(1_250);
  expect(toMinor(' -0.05 ', 'EUR')).toBe(-5);
  expect(toMinor('7.', 'EUR')).toBe(700);
  expect(toMinor('900.00', 'JPY')).toBe(900);
  expect(toMinor('-0', 'EUR')).toBe(0);
  expect(toDecimal(-5, 'EUR')).toBe('-0.05');
  expect(toDecimal(900, 'JPY')).toBe('900');
});

test('what is not exact is refused', () => {
  expect(() => toMinor('12.345', 'EUR')).toThrow('more decimals than EUR, which has 2');
  expect(() => toMinor('1,5', 'EUR')).toThrow('no decimal number');
  expect(() => toMinor('90071992547409.93', 'EUR')).toThrow('too large');
});

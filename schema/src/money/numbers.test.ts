import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviceCode, formatNumber, formatRef, parseNumber } from './numbers.ts';

test('a number is read back as its parts', () => {
  const part = fc.record({
    series: fc.stringMatching(/^[A-Z0-9](-?[A-Z0-9]){0,7}$/),
    year: fc.integer({ min: 1_000, max: 9_999 }),
    count: fc.integer({ min: 1, max: 1_000_000 }),
  });
  fc.assert(
    fc.property(part, (parts) => {
      expect(parseNumber(formatNumber(parts))).toEqual(parts);
    }),
  );
});

test('what is no number is none, also when it only looks like one', () => {
  for (const text of ['', 'INV', 'INV-2026', 'INV-2026-0000', 'INV-2026-00042', 'inv-2026-0042', 'INV-26-0042']) {
    expect([text, parseNumber(text)]).toEqual([text, undefined]);
  }
});

test('a device makes references under a code of its own', () => {
  expect(formatRef(deviceCode('k3x9q0w2p7ab'), 42)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-0042$/);
  const codes = new Set(Array.from({ length: 1_000 }, (_, i) => deviceCode(`device${String(i).padStart(6, '0')}`)));
  expect(codes.size).toBe(1_000);
});

import { expect, test } from 'vitest';
import { newKeyText, readKeyText } from './key-text.ts';

const id = '0198c0de-0000-7000-8000-00000000000a';

test.each(['tides', 'demo-tides', 'a_b_c', 'x'.repeat(64)])('a key of %s says whose it is', (organisation) => {
  const text = newKeyText(organisation, id);
  expect(text).toMatch(/^crm_live_[\w-]+$/);
  expect(readKeyText(text)).toEqual({ organisation, id });
});

test('no two keys are alike', () => {
  expect(new Set(Array.from({ length: 100 }, () => newKeyText('tides', id))).size).toBe(100);
});

test('a key that was mistyped or cut is none', () => {
  const text = newKeyText('tides', id);
  for (let i = 0; i < text.length; i++) {
    const other = text[i] === 'b' ? 'c' : 'b';
    expect(readKeyText(text.slice(0, i) + other + text.slice(i + 1)), `at ${i}`).toBeUndefined();
  }
  for (const wrong of ['', 'crm_live_', text.slice(0, -1), `${text}0`, ` ${text}`, text.toUpperCase()]) {
    expect(readKeyText(wrong)).toBeUndefined();
  }
});

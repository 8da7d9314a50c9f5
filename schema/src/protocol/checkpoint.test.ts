import { expect, test } from 'vitest';
import { advanceCursors, cursorsFor } from './checkpoint.ts';

const checkpoint = { organisation: 'tides', epoch: 'one', cursors: { deals: 7 } };

test('8.3: a collection that the checkpoint does not know starts at its beginning', () => {
  expect(cursorsFor(['deals', 'parties'], checkpoint)).toEqual({ deals: 7, parties: 0 });
  expect(cursorsFor(['deals'], undefined)).toEqual({ deals: 0 });
});

test('8.1: a page moves every cursor on, and none back', () => {
  expect(advanceCursors({ deals: 7, parties: 0 }, 5)).toEqual({ deals: 7, parties: 5 });
});

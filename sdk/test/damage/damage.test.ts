import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { type Bed, beds } from './beds.ts';
import { hunt } from './hunt.ts';

test.each(Object.keys(beds))('damage at any place of a log costs nothing in silence: %s', async (name) => {
  const { outcomes, failures } = await hunt(await (beds[name] as () => Promise<Bed>)(), 25, 4711);
  expect(failures).toEqual([]);
  expect(outcomes.reported).toBeGreaterThan(0);
});

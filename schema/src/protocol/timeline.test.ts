import { expect, test } from 'vitest';
import { keptRevision, type Timeline } from './timeline.ts';

const a = { epoch: 'a', from: 0 };
const b = { epoch: 'b', from: 100 };
const c = { epoch: 'c', from: 150 };
const d = { epoch: 'd', from: 70 };

test.each<[what: string, mine: Timeline, theirs: Timeline, kept: number]>([
  ['a device that never met the server has nothing to lose', [], [a], Number.POSITIVE_INFINITY],
  ['the same life agrees in everything', [a, b], [a, b], Number.POSITIVE_INFINITY],
  ['a restored server agrees up to its backup', [a], [a, b], 100],
  ['two restores later the first one still counts', [a], [a, b, c], 100],
  ['a backup from before the last restore', [a, b, c], [a, b, d], 70],
  ['a backup from before a restore that the device knows', [a, b], [a, d], 70],
  ['another server altogether agrees in nothing', [a], [b], 0],
])('9.3: %s', (_what, mine, theirs, kept) => {
  expect(keptRevision(mine, theirs)).toBe(kept);
});

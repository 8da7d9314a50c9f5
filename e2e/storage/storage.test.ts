import { expect, test } from 'vitest';
import { seeded } from '../support/random.ts';
import type { Defect } from './bundle.ts';
import { huntStorage } from './hunts.ts';

const nothing = { kills: 0, quotas: 0, tabsSeconds: 0, leaderKills: 0, freezes: 0, random: seeded(1) };

test('a browser that is killed while it writes has all that was confirmed, whole and readable', async () => {
  const { kills } = await huntStorage({ ...nothing, kills: 4 });
  expect(kills?.wrong).toEqual([]);
  expect(kills?.confirmed).toBeGreaterThan(10);
}, 300_000);

test('a write that is confirmed before it is stored is found missing', async () => {
  const defect: Defect = {
    file: 'sdk/src/storage/journal.ts',
    find: 'if (this.#queue.length === 1) void this.#inTurn',
    put: 'settle();\n      if (Math.random() > 0.9) this.#queue.pop();\n      else if (this.#queue.length === 1) void this.#inTurn',
  };
  const { kills } = await huntStorage({ ...nothing, kills: 3, defect });
  expect(kills?.wrong.length).toBeGreaterThan(0);
}, 300_000);

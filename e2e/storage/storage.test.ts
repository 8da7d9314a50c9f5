import { expect, test } from 'vitest';
import type { Defect } from '../support/bundle-page.ts';
import { seeded } from '../support/random.ts';
import { huntStorage } from './hunts.ts';

const nothing = { kills: 0, cuts: 0, quotas: 0, tabsSeconds: 0, leaderKills: 0, freezes: 0, random: seeded(1) };

test('a browser that is killed while it writes has all that was confirmed, whole and readable', async () => {
  const { kills } = await huntStorage({ ...nothing, kills: 4 });
  expect(kills?.wrong).toEqual([]);
  expect(kills?.confirmed).toBeGreaterThanOrEqual(4);
}, 300_000);

const cut = async (defect?: Defect): Promise<readonly string[]> => {
  const { cuts } = await huntStorage({ ...nothing, cuts: 3, ...(defect && { defect }) });
  return cuts?.wrong ?? ['There was no hunt.'];
};

test('a record that a killed browser has cut in its own file costs nothing of what is written behind it', async () => {
  expect(await cut()).toEqual([]);
}, 300_000);

test('without another file the browser itself deletes all that was written', async () => {
  const [file, call] = ['sdk/src/storage/log/indexed-db-log.ts', "if (mode === 'readwrite') await beginAnotherFile();"];
  expect((await cut({ file, find: call, put: '' })).length).toBeGreaterThan(0);
}, 300_000);

test('a write that is confirmed before it is stored is found missing', async () => {
  const defect: Defect = {
    file: 'sdk/src/storage/journal.ts',
    find: 'if (this.#queue.length > 1) return;',
    put: 'settle();\n      if (Math.random() > 0.9) this.#queue.pop();\n      if (this.#queue.length !== 1) return;',
  };
  const { kills } = await huntStorage({ ...nothing, kills: 3, defect });
  expect(kills?.wrong.length).toBeGreaterThan(0);
}, 300_000);

test('five tabs that write, while the one that leads is killed, lose nothing and end alike', async () => {
  const { tabs } = await huntStorage({ ...nothing, tabsSeconds: 5, leaderKills: 3 });
  expect(tabs).toMatchObject({ kills: 3, wrong: [] });
}, 300_000);

test('a frozen tab is in nobody’s way', async () => {
  const { freezes } = await huntStorage({ ...nothing, freezes: 4 });
  expect(freezes?.wrong).toEqual([]);
}, 300_000);

test('a device without room takes edits, says so, and misses nothing once it has room', async () => {
  const { quotas } = await huntStorage({ ...nothing, quotas: 3 });
  expect(quotas?.wrong).toEqual([]);
  expect(quotas?.full).toBeGreaterThan(0);
}, 300_000);

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { falseAlarm, hunt } from './hunter.ts';
import { plant, plantsOf, type Specimen } from './specimen.ts';
import { specimens } from './specimens/index.ts';

test.each(specimens.flatMap(plantsOf))('$name: its place is in $file, once', (one) => {
  const source = readFileSync(new URL(`../../${one.file}`, import.meta.url), 'utf8');
  expect(plant(source, one)).not.toBe(source);
});

test('no two specimens share a name, and each says what is wrong in one sentence', () => {
  expect(new Set(specimens.map(({ name }) => name)).size).toBe(specimens.length);
  for (const { what } of specimens) expect(what).toMatch(/^[^.]+\.$/);
});

test('a specimen whose place has moved on is refused by its name', () => {
  const [specimen] = specimens as [(typeof specimens)[number]];
  expect(() => plant('const nothing = 1;', specimen)).toThrow(specimen.name);
});

const named = (name: string): Specimen => specimens.find((one) => one.name === name) as Specimen;

test.each(['set-addition-lost', 'duplicate-taken-twice', 'answer-settles-later-edits', 'edit-under-a-tombstone'])(
  'the hunt catches %s within 200 histories',
  async (name) => {
    expect(await hunt(named(name), 200)).toMatchObject({ hunt: 'model', seed: expect.any(Number) });
  },
);

test.each(['group-half-taken', 'pull-stops-at-a-short-page'])('the hunt catches %s within 20 days', async (name) => {
  expect(await hunt(named(name), 20)).toMatchObject({ hunt: 'sync', seed: expect.any(Number) });
});

test('the hunt catches nothing where nothing is planted', async () => {
  expect(await falseAlarm(20)).toBeUndefined();
});

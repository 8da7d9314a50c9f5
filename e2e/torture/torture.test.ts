import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { torture } from './torture.ts';

const folder = mkdtempSync(join(tmpdir(), 'rockpool-torture-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('processes that are killed, frozen and cut off lose, double, keep back and leak nothing', async () => {
  const report = await torture({ duration: 10_000, seed: 1, folder, clients: 4, strikeEvery: 300 });
  const { lost, doubled, stuck, leaked, ended, faults } = report;
  expect({ lost, doubled, stuck, leaked, ended }).toEqual({ lost: [], doubled: [], stuck: [], leaked: [], ended: [] });
  expect(report.checked).toBeGreaterThan(100);
  expect(faults).toMatchObject({
    clientKilled: expect.toSatisfy((times: number) => times > 0),
    serverKilled: expect.toSatisfy((times: number) => times > 0),
  });
}, 240_000);

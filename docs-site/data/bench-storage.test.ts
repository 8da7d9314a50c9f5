import { expect, test } from 'vitest';
import { storageBench } from './bench-storage.ts';
import { readBeside } from './proof.ts';

test('the published measurements of the storage name everybody who was measured', () => {
  const { rows } = storageBench(readBeside('bench-storage.json'));
  for (const size of new Set(rows.map((row) => row.size))) {
    expect(rows.filter((row) => row.size === size)).toHaveLength(5);
  }
});

test('a figure that is missing is an error that says how to measure it', () => {
  const run = { measuredAt: '2026-05-04T12:00:00.000Z', command: 'npm run bench:storage', machine: '2 cores' };
  const json = JSON.stringify({ ...run, runs: 7, leadBytes: 500, rows: [{ title: 'Rockpool' }] });
  expect(() => storageBench(json)).toThrow('has no figure "size". Measure it: npm run bench:storage --');
});

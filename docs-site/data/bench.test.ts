import { expect, test } from 'vitest';
import { serverBench } from './bench.ts';
import { readBeside } from './proof.ts';

test('the published measurements of the server are complete', () => {
  const { rows, instances } = serverBench(readBeside('bench-server.json'));
  expect(new Set(rows.map(({ database }) => database))).toEqual(new Set(['PGlite', 'PostgreSQL']));
  expect(instances.map((row) => row.instances)).toEqual([1, 2, 3]);
});

test('a figure that is missing is an error that says how to measure it', () => {
  const run = { measuredAt: '2026-05-04T12:00:00.000Z', command: 'npm run bench:server', machine: '2 cores' };
  const json = JSON.stringify({ ...run, documents: 100, rows: [{ database: 'PGlite' }] });
  expect(() => serverBench(json)).toThrow('has no figure "records". Measure it: npm run bench:server --');
});

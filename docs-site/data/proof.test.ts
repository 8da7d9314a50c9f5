import { expect, test } from 'vitest';
import { attackProof, readBeside, simulationProof, tortureProof, zooProof } from './proof.ts';

const run = { measuredAt: '2026-05-04T12:00:00.000Z', command: 'npm run zoo', machine: '2 cores' };

test('the published figures are complete', () => {
  expect(simulationProof(readBeside('simulation.json')).writes).toBeGreaterThan(0);
  expect(tortureProof(readBeside('torture.json')).checked).toBeGreaterThan(0);
  expect(zooProof(readBeside('zoo.json')).specimens.length).toBeGreaterThan(0);
  expect(attackProof(readBeside('attack.json')).requests).toBeGreaterThan(0);
});

test('a run that nobody made, and a figure that is missing, are errors that say what to do', () => {
  expect(() => zooProof(undefined)).toThrow('docs-site/data/zoo.json is not there. Measure it: npm run zoo -- --json');
  const row = { name: 'a', hunt: 'model', what: 'Something is wrong.' };
  expect(() => zooProof(JSON.stringify({ ...run, seeds: 9, specimens: [row] }))).toThrow('has no figure "seed"');
  expect(() => zooProof(JSON.stringify({ seeds: 9, specimens: [] }))).toThrow('has no text "measuredAt"');
});

test('a defect that survived is told, and so is one that was found', () => {
  const row = { name: 'a', hunt: 'model', what: 'Something is wrong.' };
  const specimens = [
    { ...row, seed: null },
    { ...row, seed: 3 },
  ];
  expect(zooProof(JSON.stringify({ ...run, seeds: 9, specimens })).specimens.map(({ seed }) => seed)).toEqual([
    null,
    3,
  ]);
});

test('faults are counted over the situations that they met', () => {
  const met = { requestLost: { push: 2, pull: 0 }, duplicate: { push: 5, pull: 4 } };
  const json = { ...run, seeds: 1, writes: 1, conflicts: 0, seconds: 1, failures: [], met };
  expect(simulationProof(JSON.stringify(json)).faults).toEqual([
    { name: 'duplicate', times: 9, situations: 2 },
    { name: 'requestLost', times: 2, situations: 1 },
  ]);
});

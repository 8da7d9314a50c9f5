import { expect, test } from 'vitest';
import { lockProblems } from './lock.ts';

const esbuild = { optionalDependencies: { '@esbuild/linux-x64': '0.28.2' } };

test('a lock that holds every platform package is sound', () => {
  const packages = { 'node_modules/esbuild': esbuild, 'node_modules/@esbuild/linux-x64': {} };
  expect(lockProblems({ packages })).toEqual([]);
});

test('a platform package may lie below the package that asks for it, or in any folder above', () => {
  const below = { 'node_modules/esbuild': esbuild, 'node_modules/esbuild/node_modules/@esbuild/linux-x64': {} };
  const above = { 'sdk/node_modules/vite/node_modules/esbuild': esbuild, 'sdk/node_modules/@esbuild/linux-x64': {} };
  const atTheTop = { 'sdk/node_modules/esbuild': esbuild, 'node_modules/@esbuild/linux-x64': {} };
  expect([below, above, atTheTop].flatMap((packages) => lockProblems({ packages }))).toEqual([]);
});

test('a missing platform package is named', () => {
  expect(lockProblems({ packages: { 'node_modules/esbuild': esbuild } })).toEqual([
    'node_modules/esbuild: its optional package @esbuild/linux-x64 is missing from the lock',
  ]);
});

test('a download address is named', () => {
  expect(lockProblems({ packages: { 'node_modules/x': { resolved: 'https://example.com/x.tgz' } } })).toEqual([
    'node_modules/x: has a download address',
  ]);
});

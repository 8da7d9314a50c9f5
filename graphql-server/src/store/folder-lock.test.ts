import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';

const parent = mkdtempSync(join(tmpdir(), 'rockpool-lock-'));
afterAll(() => rmSync(parent, { recursive: true }));
let folder: string;
let count = 0;
beforeEach(() => {
  folder = join(parent, `data-${count++}`);
});

test('a folder that is held cannot be locked again, until it is given back', () => {
  const unlock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(`is open in process ${process.pid}`);
  unlock();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
  lockFolder(folder)();
});

test('a folder whose holder was killed is free', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  lockFolder(folder)();
  writeFileSync(join(folder, 'lock'), String(child.pid));
  expect(() => lockFolder(folder)()).not.toThrow();
});

test('a lock that bears the id of this process was left by a dead one with the same id, as in a container', () => {
  lockFolder(folder)();
  writeFileSync(join(folder, 'lock'), String(process.pid));
  expect(() => lockFolder(folder)()).not.toThrow();
});

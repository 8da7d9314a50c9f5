import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { breed } from './canaries.ts';
import { scan } from './scan.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(file: string, content: Buffer | string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rockpool-scan-'));
  folders.push(folder);
  mkdirSync(join(folder, 'deep/er'), { recursive: true });
  writeFileSync(join(folder, 'deep/er', file), content);
  return folder;
}

const noise = Buffer.from(Array.from({ length: 1000 }, (_, i) => (i * 7919) % 256));
const amid = (bytes: Buffer, before = 0): Buffer =>
  Buffer.concat([noise, Buffer.alloc(before, 1), bytes, Buffer.of(1), noise]);
const { canaries } = breed(500, 1);
const [canary = ''] = canaries;

test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from(canary)],
  ['UTF-16', Buffer.from(canary, 'utf16le')],
  ['UTF-16', Buffer.from(canary, 'utf16le').swap16()],
  ['hex', Buffer.from(Buffer.from(canary).toString('hex'))],
  ['hex', Buffer.from(Buffer.from(canary).toString('hex').toUpperCase())],
])('one canary of hundreds is found as %s', (form, bytes) => {
  const folder = folderWith('file', amid(bytes, 1));
  expect(scan(folder, canaries)).toEqual([{ text: canary, form, file: join('deep/er/file') }]);
});

test.each(['base64', 'base64url'] as const)(
  'it is found in %s of something longer, wherever it stands in that',
  (alphabet) => {
    for (const before of [0, 1, 2, 3]) {
      for (const after of ['', '?', '??', '???']) {
        const longer = Buffer.from(Buffer.from('>'.repeat(before) + canary + after).toString(alphabet));
        const hits = scan(folderWith('file', amid(longer)), canaries);
        expect(hits.map(({ form }) => form)).toEqual(['base64']);
      }
    }
  },
);

test('it is found in the name of a file, and nothing is found where nothing is', () => {
  expect(scan(folderWith(`${canary}.log`, noise), canaries)).toHaveLength(1);
  expect(scan(folderWith('file', noise), canaries)).toEqual([]);
});

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('fuzz.ts', import.meta.url));
const run = promisify(execFile);

// In a process of its own: what it freezes stays frozen.
test('whatever JSON reaches for JavaScript’s own objects is refused, and none of it is kept', async () => {
  const { stdout } = await run(process.execPath, ['--conditions=@rockpool/source', script, '--runs', '400']);
  expect(stdout).toContain('400 requests, 0 failures, 0 dangerous keys kept');
});

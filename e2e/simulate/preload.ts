import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const sdk = dirname(fileURLToPath(import.meta.resolve('@rockpool/sdk')));

/** Loads what the SDK would load when it first needs it: reading a file takes as long as the machine takes. */
export async function preload(): Promise<void> {
  const files = globSync('{auth,database,sync,transaction}/**/*.ts', { cwd: sdk });
  for (const file of files) if (!file.endsWith('.test.ts')) await import(pathToFileURL(join(sdk, file)).href);
}

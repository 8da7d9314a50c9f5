import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from './chromium.ts';
import { run } from './run.ts';

/** What to tell somebody whose machine has no Chromium and cannot download one. */
export const noBrowser =
  'no Chromium found: install it (Debian, Ubuntu: apt-get install chromium) or set CHROMIUM_PATH to its program file';

/**
 * Makes sure there is a Chromium for the tests: the machine's own, or the one in Playwright's cache,
 * or one that Playwright downloads now. Resolves with its path, or `undefined` when none of the three worked.
 */
export async function ensureBrowser(): Promise<string | undefined> {
  const ofMachine = findChromium();
  if (ofMachine) return ofMachine;
  const ofPlaywright = chromium.executablePath();
  if (existsSync(ofPlaywright)) return ofPlaywright;
  console.log('No Chromium on this machine, trying Playwright’s own …');
  await run('playwright', ['install', 'chromium'], { quiet: true });
  return existsSync(ofPlaywright) ? ofPlaywright : undefined;
}

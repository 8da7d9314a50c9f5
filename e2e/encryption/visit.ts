import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Flock } from './canaries.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { type Hit, scan } from './scan.ts';

/** After so long, in milliseconds, what a storage does when nothing else is to be done is done. */
const IDLE = 1_500;
/** Chromium writes `localStorage` to the disk after some seconds. */
const PATIENCE = 30_000;

/** A browser profile in which a device is, one visit after the other. */
export interface Profile {
  /** Starts the browser, and the app in it. */
  visit(script: string): Promise<Visit>;
  /** Where in the profile's files texts are. */
  scan(texts: readonly string[]): readonly Hit[];
  remove(): Promise<void>;
}

/** A visit of the app: the browser runs. */
export interface Visit {
  readonly page: Page;
  /** @param passphrase encrypts the device; left out: it is plain */
  open(flock: Flock, passphrase?: string): Promise<void>;
  /** Writes records one batch after the other, with attachments beside them. @returns how many records were confirmed */
  write(flock: Flock, passphrase?: string): Promise<number>;
  /** Waits until the page has written all that it writes in idle time, and the browser what it writes late. */
  rest(): Promise<void>;
  end(how: 'kill' | 'close'): Promise<void>;
}

export function newProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'rockpool-canaries-'));
  let chromium: Chromium | undefined;
  async function end(how: 'kill' | 'close'): Promise<void> {
    const ending = chromium;
    chromium = undefined;
    await ending?.end(how);
  }

  return {
    async visit(script) {
      chromium = await startChromium(folder);
      const page = await chromium.context.newPage();
      await page.route('https://canaries.test/**', (route) => {
        const isScript = route.request().url().endsWith('.js');
        const html = '<!doctype html><script type="module" src="/page.js"></script>';
        return route.fulfill({
          contentType: isScript ? 'text/javascript' : 'text/html',
          body: isScript ? script : html,
        });
      });
      await page.goto('https://canaries.test/');
      await page.waitForFunction(() => 'device' in globalThis);
      return {
        page,
        open: ({ device: owner }, passphrase) =>
          page.evaluate(([given, secret]) => device.open(given, secret), [owner, passphrase] as const),
        async write({ batches, papers }, passphrase) {
          let confirmed = 0;
          for (const batch of batches) {
            await page.evaluate((given) => device.write(given), JSON.stringify(batch));
            confirmed += Object.values(batch).flat().length;
          }
          await page.evaluate(([given, secret]) => device.attach(given, secret), [papers, passphrase] as const);
          return confirmed;
        },
        async rest() {
          const items = await page.evaluate(() => Object.values(localStorage));
          const isOnDisk = () => items.every((item) => scan(join(folder, 'Default/Local Storage'), [item]).length > 0);
          for (const deadline = performance.now() + PATIENCE; !isOnDisk(); ) {
            if (performance.now() > deadline) throw new Error('The browser does not write what is in localStorage.');
            await wait(100);
          }
          await wait(IDLE);
        },
        end,
      };
    },
    scan: (texts) => scan(folder, texts),
    async remove() {
      await end('kill');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

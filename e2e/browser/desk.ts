import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';

/** A person with a browser of their own. */
export interface Desk {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Takes the network away: pages, streams and the service worker alike. */
  goOffline(): Promise<void>;
  goOnline(): Promise<void>;
  /** Waits until this device has everything and the server has everything of it. */
  upToDate(): Promise<void>;
  /** Waits until the app says that it is offline and keeps this many changes. */
  offlineWith(changes: RegExp): Promise<void>;
  close(): Promise<void>;
}

/** Signs in as somebody, waits for the first sync, and for the service worker to take over. */
export async function sitDown(browser: Browser, name: string): Promise<Desk> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('link', { name }).click();
  const status = page.getByRole('status');
  await expect(status).toHaveText('Up to date', { timeout: 120_000 });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { polling: 200 });
  return {
    context,
    page,
    goOffline: () => context.setOffline(true),
    goOnline: () => context.setOffline(false),
    upToDate: () => expect(status).toHaveText('Up to date'),
    offlineWith: (changes) => expect(status).toHaveText(changes),
    close: () => context.close(),
  };
}

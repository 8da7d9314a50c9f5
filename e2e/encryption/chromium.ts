import { type BrowserContext, chromium } from 'playwright';
import { launchChromium } from '../support/launch-chromium.ts';

/** A browser that can be killed, with the window that Playwright steers. */
export interface Chromium {
  readonly context: BrowserContext;
  /** Ends every process of the browser: where it stands, or as somebody who closes it. */
  end(how: 'kill' | 'close'): Promise<void>;
}

/** Starts Chromium on a profile folder, which may be what a killed one has left. */
export async function startChromium(profile: string): Promise<Chromium> {
  const launched = await launchChromium(profile);
  const browser = await chromium.connectOverCDP(launched.endpoint);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no window.');
  return {
    context,
    async end(how) {
      await launched.end(how);
      await browser.close().catch(() => {});
    },
  };
}

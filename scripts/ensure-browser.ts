/** Says which Chromium the tests will use, and fetches one where there is none. */
import { ensureBrowser, noBrowser } from './lib/browser.ts';
import { conclude } from './lib/run.ts';

const path = await ensureBrowser();
conclude(path !== undefined, path ? `browser: ${path}` : `browser: ${noBrowser}`);

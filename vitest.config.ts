import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './scripts/lib/chromium.ts';
import { CountReporter } from './scripts/lib/count-reporter.ts';

// Workspace packages answer to this condition with their sources, so tests need no build.
const source = '@rockpool/source';
const chromium = findChromium();
const onServer = {
  resolve: { conditions: [source, ...defaultServerConditions], externalConditions: [source] },
};
// A failing test says so at once; these only bound a hanging one. An embedded database takes its time on a busy machine.
const polling = { expect: { poll: { timeout: 20_000 } } };
const patience = { testTimeout: 60_000, hookTimeout: 60_000, ...polling };
const nowhere = ['**/node_modules/**', '**/dist/**', '**/build/**'];

export default defineConfig({
  test: {
    reporters: ['default', new CountReporter()],
    maxWorkers: '100%',
    projects: [
      {
        ssr: onServer,
        test: {
          name: 'node',
          ...patience,
          include: ['{schema,sdk,graphql-server,examples,docs-site,e2e,bench,scripts}/**/*.test.{ts,tsx}'],
          exclude: [...nowhere, 'sdk/test-browser/**'],
        },
      },
      {
        ssr: onServer,
        test: {
          name: 'postgres',
          ...patience,
          // They share a database.
          fileParallelism: false,
          include: ['graphql-server/test/**/*.pg.ts', 'docs-site/snippets/*.pg.ts'],
          globalSetup: ['graphql-server/test/pg.setup.ts'],
        },
      },
      {
        resolve: { conditions: [source, ...defaultClientConditions] },
        // Named ahead of time: Vite reloads the page, and the test with it, when it meets a dependency late.
        optimizeDeps: {
          include: ['rxdb/plugins/core', 'rxdb/plugins/storage-dexie', 'rxdb/plugins/storage-memory', 'rxjs'],
        },
        test: {
          name: 'browser',
          ...polling,
          fileParallelism: false,
          include: ['sdk/test-browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: chromiumArgs },
            }),
          },
        },
      },
    ],
  },
});

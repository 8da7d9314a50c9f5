import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from '../scripts/lib/chromium.ts';
import { ports } from './browser/ports.ts';

const root = resolve(import.meta.dirname, '..');
const chromium = findChromium();
const server = `http://localhost:${ports.server}`;

/** An app as `vite build` left it, in front of the tests' own server. */
const preview = (app: 'react' | 'vue') => ({
  command: `vite preview --port ${ports[app]} --strictPort`,
  cwd: resolve(root, 'examples', app),
  env: { ROCKPOOL_SERVER: server },
  url: `http://localhost:${ports[app]}/`,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: 'browser',
  outputDir: resolve(root, 'temp/playwright'),
  // One machine, one browser: the tests of an app share its server.
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    serviceWorkers: 'allow',
    screenshot: 'only-on-failure',
    launchOptions: { ...(chromium && { executablePath: chromium }), args: chromiumArgs },
  },
  projects: [
    {
      name: 'react',
      testMatch: ['field-sales-day.spec.ts', 'hostile-text.spec.ts'],
      use: { baseURL: `http://localhost:${ports.react}` },
    },
    {
      name: 'vue',
      testMatch: ['field-work.spec.ts', 'hostile-text.spec.ts'],
      use: { baseURL: `http://localhost:${ports.vue}` },
    },
  ],
  webServer: [
    {
      command: 'node --conditions=@rockpool/source e2e/browser/demo-server.ts',
      cwd: root,
      url: `${server}/live`,
      timeout: 120_000,
      reuseExistingServer: false,
    },
    preview('react'),
    preview('vue'),
  ],
});

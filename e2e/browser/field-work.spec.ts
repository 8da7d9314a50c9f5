import { expect, type Page, test } from '@playwright/test';
import { visits } from '@rockpool/demo-data';
import { sitDown } from './desk.ts';

const [café] = visits;

async function openCompany(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByText('Companies', { exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search people' }).fill(name);
  await page.getByRole('list', { name: 'People and companies' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

test('the agenda and the history of a company, with the network cut and after a reload', async ({ browser }) => {
  const ada = await sitDown(browser, 'Ada Reyes');
  const ben = await sitDown(browser, 'Ben Okafor');
  const { page } = ada;

  await test.step('the agenda has the five meetings of today', async () => {
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    // In the evening most of them are overdue, and the app folds what is overdue.
    const folded = page.getByRole('button', { name: /^Show all/ });
    await expect(
      page.getByRole('list').getByRole('link', { name: visits[4].meeting }).or(folded).first(),
    ).toBeVisible();
    if (await folded.isVisible()) await folded.click();
    for (const { meeting } of visits) await expect(page.getByRole('link', { name: meeting })).toBeVisible();
  });

  await test.step('offline: the history is there, a call and a note are taken, a reload keeps them', async () => {
    await ada.goOffline();
    await openCompany(page, café.company);
    const history = page.getByRole('region', { name: 'History' });
    await expect(history).toContainText('Made the appointment');
    await expect(page.getByRole('region', { name: 'Planned' })).toContainText(café.meeting);

    await page.getByRole('button', { name: 'Log a call' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Notes' }).fill('Asked for a drawing of the pontoon.');
    await page.getByRole('button', { name: 'Save call' }).click();
    await page.getByRole('button', { name: 'Add note' }).click();
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: 'Note' })
      .fill('The terrace opens on the first of May.');
    await page.getByRole('button', { name: 'Save note' }).click();
    await ada.offlineWith(/Offline — 2 changes safe on this device/);

    await page.reload();
    await expect(history).toContainText('Asked for a drawing of the pontoon.');
    await expect(history).toContainText('The terrace opens on the first of May.');
  });

  await test.step('back online: a colleague reads both', async () => {
    await ada.goOnline();
    await ada.upToDate();
    await openCompany(ben.page, café.company);
    const history = ben.page.getByRole('region', { name: 'History' });
    await expect(history).toContainText('Asked for a drawing of the pontoon.');
    await expect(history).toContainText('The terrace opens on the first of May.');
  });

  await ada.close();
  await ben.close();
});

import { expect, type Page, test } from '@playwright/test';
import { visits } from '@rockpool/demo-data';
import { sitDown } from './desk.ts';

const [café, , basement, clinic, airport] = visits;

/** Opens a lead through the list, as a person would. */
async function openLead(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Leads', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search leads' }).fill(name);
  await page.getByRole('list', { name: 'Leads' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

/** Opens a deal through the pipeline. */
async function openDeal(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Pipeline', exact: true }).click();
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

/** Writes below what stands in the notes. */
async function addToNotes(page: Page, line: string): Promise<void> {
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await notes.fill(`${await notes.inputValue()}\n${line}`);
  await expect(page.getByText('Saved on this device')).toBeVisible();
}

async function logCall(page: Page, outcome: string, said: string): Promise<void> {
  await page.getByRole('button', { name: 'Log a call' }).click();
  const form = page.getByRole('form', { name: 'Log a call' });
  await form.getByText(outcome, { exact: true }).click();
  await form.getByRole('textbox', { name: 'What was said' }).fill(said);
  await form.getByRole('button', { name: 'Save call' }).click();
  await expect(page.getByRole('list', { name: 'History' })).toContainText(said);
}

const cardIn = (page: Page, stage: string, deal: string) =>
  page.getByRole('list', { name: `Deals in ${stage}` }).getByRole('link', { name: deal, exact: true });

test('a day in field sales, with and without a network', async ({ browser }) => {
  const [ada, ben, mara] = [
    await sitDown(browser, 'Ada Reyes'),
    await sitDown(browser, 'Ben Okafor'),
    await sitDown(browser, 'Mara Lindqvist'),
  ];
  const { page } = ada;

  await test.step('07:00 office: Ada looks through the five meetings of her day', async () => {
    await openLead(page, café.deal);
    await expect(page.getByRole('list', { name: 'Next' })).toContainText(café.meeting);
    for (const visit of visits.slice(1)) {
      await openDeal(page, visit.deal);
      await expect(page.getByRole('list', { name: 'Next' })).toContainText(visit.meeting);
    }
  });

  await test.step('09:00 café, no wifi: she reads the lead, takes notes, logs a call', async () => {
    await ada.goOffline();
    await openLead(page, café.deal);
    await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(café.notes);
    await addToNotes(page, 'Fourteen berths, not twelve.');
    await logCall(page, 'Agreed on next step', 'Her partner agrees to fourteen.');
    await ada.offlineWith(/^Offline — 2 changes safe on this device$/);

    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(/Fourteen berths, not twelve\.$/);
    await expect(page.getByRole('list', { name: 'History' })).toContainText('Her partner agrees to fourteen.');
    await expect(page.getByText('Not yet on the server').first()).toBeVisible();
  });

  await test.step('meanwhile at the office: Ben adds to the same notes, and sees nothing of hers', async () => {
    await openLead(ben.page, café.deal);
    await expect(ben.page.getByRole('textbox', { name: 'Notes' })).toHaveValue(café.notes);
    const notes = ben.page.getByRole('textbox', { name: 'Notes' });
    await notes.fill(`Nora called the office at nine.\n${café.notes}`);
    await expect(ben.page.getByText('Saved on this device')).toBeVisible();
    await ben.upToDate();
  });

  await test.step('11:30 car: the phone finds a network, and everything syncs by itself', async () => {
    await ada.goOnline();
    await ada.upToDate();
    const merged = `Nora called the office at nine.\n${café.notes}\nFourteen berths, not twelve.`;
    await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(merged);
    await expect(page.getByText('Not yet on the server')).toHaveCount(0);
    await expect(ben.page.getByRole('textbox', { name: 'Notes' })).toHaveValue(merged);
    await expect(ben.page.getByRole('list', { name: 'History' })).toContainText('Her partner agrees to fourteen.');
  });

  await test.step('14:00 basement: a proposal, a move to Negotiation, call notes, all without a signal', async () => {
    await ada.goOffline();
    await openDeal(page, basement.deal);
    await page.getByRole('button', { name: 'Create proposal' }).click();
    const proposal = page.getByRole('form', { name: 'Create proposal' });
    await proposal.getByRole('textbox', { name: 'Subject' }).fill('Proposal: twelve flood sensors');
    await proposal.getByRole('button', { name: 'Save proposal' }).click();
    await logCall(page, 'Reached', 'The board signs if the price holds until June.');

    await page.getByRole('link', { name: 'Pipeline', exact: true }).click();
    await cardIn(page, 'Proposal', basement.deal).press('Shift+ArrowRight');
    await expect(cardIn(page, 'Negotiation', basement.deal)).toBeVisible();

    await page.reload();
    await expect(cardIn(page, 'Negotiation', basement.deal)).toBeVisible();
    await openDeal(page, basement.deal);
    await expect(page.getByRole('list', { name: 'Next' })).toContainText('Proposal: twelve flood sensors');
    await expect(page.getByRole('list', { name: 'History' })).toContainText('The board signs if the price holds');
  });

  await test.step('17:00 headquarters: Mara corrects the amount of the same deal', async () => {
    await openDeal(mara.page, basement.deal);
    await mara.page.getByRole('spinbutton', { name: 'Amount, EUR' }).fill('45000');
    await mara.page.getByRole('spinbutton', { name: 'Amount, EUR' }).press('Enter');
    await mara.upToDate();
  });

  await test.step('18:00 flight: follow-ups, the pipeline, tomorrow’s meetings', async () => {
    await openDeal(page, clinic.deal);
    await page.getByRole('list', { name: 'Stage' }).getByRole('button', { name: 'Contacted' }).click();
    await page.getByRole('button', { name: 'Plan a meeting' }).click();
    const meeting = page.getByRole('form', { name: 'Plan a meeting' });
    await meeting.getByRole('textbox', { name: 'Meeting' }).fill('Second visit, with the boat builder');
    await meeting.getByRole('button', { name: 'Save meeting' }).click();
    await openDeal(page, airport.deal);
    await addToNotes(page, 'Write to Mikkel about the crane.');

    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(/Write to Mikkel about the crane\.$/);
    await openDeal(page, clinic.deal);
    await expect(page.getByRole('list', { name: 'Next' })).toContainText('Second visit, with the boat builder');
    await ada.offlineWith(/^Offline — 6 changes safe on this device$/);
  });

  await test.step('20:00 wifi: the day arrives, and nothing of it is lost', async () => {
    await ada.goOnline();
    await ada.upToDate();
    await expect(page.getByText('Not yet on the server')).toHaveCount(0);
    await openDeal(page, basement.deal);
    await expect(page.getByRole('spinbutton', { name: 'Amount, EUR' })).toHaveValue('45000');
  });

  await test.step('Mara sees the pipeline as it is, with her amount in it', async () => {
    await expect(mara.page.getByRole('spinbutton', { name: 'Amount, EUR' })).toHaveValue('45000');
    await expect(mara.page.getByRole('list', { name: 'Next' })).toContainText('Proposal: twelve flood sensors');
    await expect(mara.page.getByRole('list', { name: 'History' })).toContainText('The board signs if the price holds');
    await mara.page.getByRole('link', { name: 'Pipeline', exact: true }).click();
    await expect(cardIn(mara.page, 'Negotiation', basement.deal)).toBeVisible();
    await expect(cardIn(mara.page, 'Contacted', clinic.deal)).toBeVisible();
  });

  await test.step('Ben reads what she noted on the flight', async () => {
    await openDeal(ben.page, airport.deal);
    await expect(ben.page.getByRole('textbox', { name: 'Notes' })).toHaveValue(/Write to Mikkel about the crane\.$/);
  });

  for (const desk of [ada, ben, mara]) await desk.close();
});

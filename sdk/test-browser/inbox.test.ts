import { firstValueFrom } from 'rxjs';
import { afterEach, expect, test, vi } from 'vitest';
import { createCrm } from '../src/index.ts';
import { createMemoryServer, tokenFor } from '../test/memory-server.ts';
import { pageScript } from './page-script.ts';

type Crm = Awaited<ReturnType<typeof createCrm<'deals'>>>;

const server = createMemoryServer();
Object.assign(window, { crmServer: { fetch: server.fetch, token: () => tokenFor('ada') } });

/** A tab of the app; closing it is as abrupt as a person is. */
async function openTab(name: string) {
  const page = document.createElement('iframe');
  page.srcdoc = pageScript(`
    import { createCrm } from '/sdk/src/index.ts';
    const { fetch, token } = parent.crmServer;
    const sync = { url: '/graphql', fetch, token };
    window.crm = await createCrm({ name: '${name}', collections: ['deals'], sync });
  `);
  document.body.append(page);
  const tab = page.contentWindow as unknown as { crm?: Crm };
  await expect.poll(() => tab.crm, { timeout: 20_000 }).toBeDefined();
  return { crm: tab.crm as Crm, close: () => page.remove() };
}

afterEach(() => document.body.replaceChildren());

const refusals = async ({ inbox }: Crm) => (await firstValueFrom(inbox.refusals$)).map(({ record }) => record['name']);
const conflicts = async ({ inbox }: Crm) =>
  (await firstValueFrom(inbox.conflicts$)).map((one) => one.conflicts.map(({ theirs }) => theirs));

test('every tab sees the same inbox, settles it for all, and finds it again after a reload', {
  timeout: 90_000,
}, async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const [one, other] = [await openTab('inbox'), await openTab('inbox')];
  const { id } = await one.crm.leads.insert({ name: 'Ada' });
  await one.crm.sync.now();

  server.refuse = () => ({ code: 'FORBIDDEN', message: 'Only managers may.' });
  await one.crm.leads.patch(id, { name: 'Ada L.' });
  await expect.poll(() => refusals(other.crm)).toEqual(['Ada L.']);

  one.close();
  other.close();
  const [again, beside] = [await openTab('inbox'), await openTab('inbox')];
  expect(await refusals(again.crm)).toEqual(['Ada L.']);
  expect(await refusals(beside.crm)).toEqual(['Ada L.']);

  server.refuse = () => undefined;
  await beside.crm.inbox.retry('deals', id);
  await expect.poll(() => refusals(again.crm)).toEqual([]);
  await expect.poll(() => server.read('deals', id)?.body['name']).toBe('Ada L.');

  // A colleague's change that meets one of this device's.
  for (const { crm } of [again, beside]) crm.sync.pause();
  const sync = { url: '/graphql', token: () => tokenFor('ben'), fetch: server.fetch };
  const colleague = await createCrm({ name: 'colleague', collections: ['deals'], sync });
  await colleague.sync.now();
  await colleague.leads.patch(id, { name: 'Countess' });
  await colleague.sync.now();
  await colleague.destroy();
  await beside.crm.leads.patch(id, { name: 'Augusta' });
  for (const { crm } of [again, beside]) crm.sync.resume();
  await expect.poll(() => conflicts(again.crm)).toEqual([['Countess']]);
  expect(await conflicts(beside.crm)).toEqual([['Countess']]);
  await again.crm.inbox.restore('deals', id, 'name');
  await expect.poll(() => conflicts(beside.crm)).toEqual([]);
  await expect.poll(() => server.read('deals', id)?.body['name']).toBe('Countess');
});

import { expect, test, vi } from 'vitest';
import { createCrm } from '../src/index.ts';
import { openOlder } from './older-database.ts';
import { pageScript } from './page-script.ts';

const open = (name: string) => createCrm({ name, collections: ['activities', 'deals'], user: 'ada' });

test('a collection that is declared otherwise at the same version is named', { timeout: 30_000 }, async () => {
  await (await openOlder('declared')).close();
  await expect(open('declared')).rejects.toMatchObject({ code: 'SCHEMA_CHANGED' });
  await expect(open('declared')).rejects.toMatchObject({ code: 'SCHEMA_CHANGED' });
});

test('so it is while another tab has the database open', { timeout: 30_000 }, async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const there = document.createElement('iframe');
  there.srcdoc = pageScript(`
    import { openOlder } from '/sdk/test-browser/older-database.ts';
    window.older = await openOlder('elsewhere');
  `);
  document.body.append(there);
  const other = there.contentWindow as unknown as { older?: { close(): Promise<boolean> } };
  await expect.poll(() => other.older, { timeout: 20_000 }).toBeDefined();
  await expect(open('elsewhere')).rejects.toMatchObject({ code: 'SCHEMA_CHANGED' });
  await other.older?.close();
  there.remove();
});

import { registryOf } from '@rockpool/schema';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { postgres } from '../src/index.ts';
import { migrate } from '../src/store/migrate.ts';
import { createStore } from '../src/store/sql-store.ts';
import { newId, newOrganisation } from './support/caller.ts';
import { hours, invoice, pusher } from './support/pushing.ts';

const database = postgres(inject('databaseUrl'));
beforeAll(() => migrate(database));
afterAll(() => database.close());

const store = createStore(database, registryOf());
const at = Date.parse('2026-03-01T08:00:00.000Z');

test('17.4: connections that issue at the same moment share out the numbers without a gap and without a double', async () => {
  const organisation = newOrganisation();
  const numbers = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const { edit, body } = pusher(store, { organisation, now: at });
      const own: unknown[] = [];
      for (let i = 0; i < 5; i++) {
        const id = newId();
        // Every third one is refused, and takes no number.
        const shown = i === 2 ? { shownTotals: { calcVersion: 1, netMinor: 1, taxMinor: 0, grossMinor: 1 } } : {};
        await edit('salesDocuments', id, invoice({ status: 'issued', ...shown }));
        own.push(...(i === 2 ? [] : [(await body('salesDocuments', id))['number']]));
      }
      return own;
    }),
  );
  const expected = Array.from({ length: 32 }, (_, i) => `INV-2026-${String(i + 1).padStart(4, '0')}`);
  expect(numbers.flat().sort()).toEqual(expected);
});

test('17.3: of connections that bill an entry at the same moment one does', async () => {
  const organisation = newOrganisation();
  const pushers = Array.from({ length: 6 }, () => pusher(store, { organisation }));
  const entry = newId();
  await pushers[0]?.edit('ledger', entry, hours());
  const lines = [{ id: 'a', name: 'Work', qtyMilli: 2_000, unitPrice: 6_000, ledgerIds: [entry] }];
  const outcomes = await Promise.all(
    pushers.map(({ edit }) => edit('salesDocuments', newId(), invoice({ status: 'issued', lines }))),
  );
  expect(outcomes.sort()).toEqual(['APPLIED', ...Array(5).fill('DUPLICATE')]);
});

import { expect, test } from 'vitest';
import { opening } from './opening.ts';
import { createPool, edit, setOnline } from './pool.ts';

test('what each device edited while apart survives on both, whoever comes back first', () => {
  const apart = opening();
  const [phone, laptop] = apart.devices;
  const together = setOnline(apart, phone!.id, true, 1_800_000_300_000);

  expect(together.devices[0]?.record.body).toEqual(together.devices[1]?.record.body);
  expect(together.server.body).toMatchObject({ stageId: 'negotiation', amount: { minor: 1_450_000, currency: 'EUR' } });
  expect(together.server.body['notes']).toContain('Forty rooms');
  expect(together.server.body['notes']).toContain('head office');
  expect(together.log[0]).toMatchObject({ device: phone!.name, outcome: 'MERGED' });
  expect(together.devices.map((device) => device.record.sync.status)).toEqual(['synced', 'synced']);
  expect(laptop!.record.sync.status).toBe('synced');
});

test('the later of two edits of one field wins, and the other stands in the conflict list', () => {
  const now = 1_800_000_000_000;
  let pool = createPool(now, ['Phone', 'Laptop'], { name: 'Harbour Hotel', source: 'fair', stageId: 'qualified' });
  const [phone, laptop] = pool.devices.map((device) => device.id) as [string, string];
  pool = setOnline(pool, phone, false, now);
  pool = edit(pool, phone, { stageId: 'proposal' }, now + 1_000);
  pool = edit(pool, laptop, { stageId: 'negotiation' }, now + 2_000);
  pool = setOnline(pool, phone, true, now + 3_000);

  expect(pool.server.body['stageId']).toBe('negotiation');
  expect(pool.devices[0]?.record.sync.conflicts).toMatchObject([
    { field: 'stageId', mine: 'proposal', result: 'negotiation' },
  ]);
});

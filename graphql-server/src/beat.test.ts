import { afterAll, beforeEach, expect, test } from 'vitest';
import { ben, callerOf, lead, newId, newOrganisation, newTestDevice, secret } from '../test/support/caller.ts';
import { createOnBeat, pauseExactly } from './beat.ts';
import { createServerOn } from './create-crm-server.ts';
import { createMemoryStore } from './testing/memory-store.ts';

const pauses: number[] = [];
const pause = async (milliseconds: number): Promise<void> => void pauses.push(milliseconds);
const server = await createServerOn(createMemoryStore(), async () => {}, {
  ...{ auth: { secret }, pause },
  compatibility: { rxdb: true },
});
afterAll(() => server.close());
beforeEach(() => void pauses.splice(0));

const organisation = newOrganisation();
const hers = await callerOf(server, { organisation });
const his = await callerOf(server, { organisation, user: ben });
const device = newTestDevice();
const hidden = newId();
await hers.push(device, device.row(hidden, 0, lead('Hidden', { private: true })));
await his.pull();

test('a beat is a multiple of 25 ms since the request came', async () => {
  const onBeat = createOnBeat(pause);
  for (const ago of [0, 12, 49]) await onBeat({ receivedAt: performance.now() - ago });
  for (const [i, most] of [25, 13, 1].entries()) {
    expect(pauses[i]).toBeLessThanOrEqual(most);
    expect(pauses[i]).toBeGreaterThan(0);
  }
});

async function ask(query: string, variables?: object): Promise<unknown> {
  const { data, errors } = await his.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

test('a pause lasts as long as it should, to a part of a millisecond', async () => {
  for (const long of [0.3, 3.4, 7.7]) {
    const start = performance.now();
    await pauseExactly(long);
    expect(performance.now() - start).toBeGreaterThanOrEqual(long);
  }
});

const ways: [string, (id: string) => Promise<unknown>][] = [
  ['a pushed row', (id) => his.push(device, device.row(id, 1, { name: 'Mine' }))],
  ['an update', (id) => ask(`mutation { leadUpdate(id: "${id}", input: { name: "Mine" }) { replayed } }`)],
  ['a deletion', (id) => ask(`mutation { leadDelete(id: "${id}") { replayed } }`)],
  ['a command', (id) => ask(`mutation { leadConvert(id: "${id}") { replayed } }`)],
];

test.for(ways)('%s is refused on a beat, for a record that is hidden as for none', async ([, ask]) => {
  await ask(hidden);
  expect(pauses).toHaveLength(1);
  await ask(newId());
  expect(pauses).toHaveLength(2);
});

test('a document of another replication is refused on a beat', async () => {
  const rows = [{ newDocumentState: { ...lead('Mine'), id: hidden } }];
  await ask('mutation ($rows: [RxPushRow!]!) { pushDeals(rows: $rows) { refusals { code } } }', { rows });
  expect(pauses).toHaveLength(1);
});

test('what is taken is told at once', async () => {
  const id = newId();
  await his.push(device, device.row(id, 0, lead('Ours')));
  await ask(`mutation { leadUpdate(id: "${id}", input: { name: "Still ours" }) { replayed } }`);
  expect(pauses).toEqual([]);
});

/** What the landing page promises, each with the test that fails when it does not hold. */
export interface Promised {
  readonly promise: string;
  readonly meaning: string;
  readonly file: string;
  readonly test: string;
}

export const promises: readonly Promised[] = [
  {
    promise: 'No call waits for the network',
    meaning: 'Opening, reading and writing work on the device. Being offline is a status, never an exception.',
    file: 'sdk/src/sync/sync.test.ts',
    test: 'offline, edits wait; status says so; now() resolves; then they go',
  },
  {
    promise: 'What was saved stays saved',
    meaning:
      'Random devices, and everything that can go wrong with them, the network and the server. No confirmed write may be gone.',
    file: 'e2e/simulate/simulate.test.ts',
    test: 'devices on which everything goes wrong lose no confirmed write, and agree in the end',
  },
  {
    promise: 'Every write arrives once',
    meaning: 'A write has a name. Sent twice, it is applied once, also when the server dies between the two.',
    file: 'e2e/server-killed.test.ts',
    test: 'a server that is killed in the middle of 1,000 pushes has every one of them in the end, once',
  },
  {
    promise: 'Two people may edit one record',
    meaning: 'Fields merge by a rule of their own: notes line by line, tags as a set, a stage as a whole.',
    file: 'e2e/two-devices.test.ts',
    test: 'the notes: both texts stand, once',
  },
  {
    promise: 'One bad record holds up nothing',
    meaning: 'The server answers each record by itself. A refused one waits in an inbox, with the reason.',
    file: 'e2e/refusals.test.ts',
    test: 'a row that the server refuses does not hold up its neighbours, and stands in the inbox',
  },
  {
    promise: 'All devices end alike',
    meaning: 'Random histories of several devices, in any order of arrival, end with the same record everywhere.',
    file: 'schema/test/histories.test.ts',
    test: 'all devices end with the record that the server holds, and nothing is left to send',
  },
  {
    promise: 'A bad link is enough',
    meaning: 'What waits is small, compressed, and sent in pieces that get through. Nothing is too slow for ever.',
    file: 'e2e/slow-link.test.ts',
    test: 'A queue of 10,000 edits drains over a link of 5 kB/s with 20 % loss',
  },
  {
    promise: 'It carries a working day',
    meaning: 'Office, basement, flight: the sample app in a real browser, reloaded in every stretch without a network.',
    file: 'e2e/browser/field-sales-day.spec.ts',
    test: 'a day in field sales, with and without a network',
  },
];

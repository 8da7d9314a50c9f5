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
    meaning: 'Record and edit are one atomic write. A reload finds everything that still has to go.',
    file: 'sdk/src/sync/regressions.test.ts',
    test: 'what waits, a deletion too, survives a restart',
  },
  {
    promise: 'A lost answer costs nothing',
    meaning:
      'Every write has a name. Sent twice, it is applied once, and your next edit is not a conflict with yourself.',
    file: 'sdk/src/sync/regressions.test.ts',
    test: 'R7: an answer that is lost, and another edit since, is no conflict with oneself',
  },
  {
    promise: 'Two people may edit one record',
    meaning: 'Fields merge by a rule of their own: notes line by line, tags as a set, a stage as a whole.',
    file: 'docs-site/snippets/testing.test.ts',
    test: 'two people edit one lead, one of them in a basement',
  },
  {
    promise: 'One bad record holds up nothing',
    meaning: 'The server answers each record by itself. A refused one waits in an inbox, with the reason.',
    file: 'sdk/src/sync/regressions.test.ts',
    test: 'R2: one refused row among 21 does not hold back the other 20',
  },
  {
    promise: 'All devices end alike',
    meaning: 'Random histories of several devices, in any order of arrival, end with the same record everywhere.',
    file: 'schema/test/histories.test.ts',
    test: 'all devices end with the record that the server holds, and nothing is left to send',
  },
];

import type { Specimen } from '../specimen.ts';

const digest = 'schema/src/protocol/digest.ts';
const serverDigest = 'graphql-server/src/sync/digest.ts';
const compare = 'graphql-server/src/sync/compare.ts';
const verify = 'sdk/src/sync/verify.ts';
const access = 'graphql-server/src/sync/access.ts';

/** The net under everything else has a hole, or catches what is no fish; and what is buried rises. */
export const comparing: readonly Specimen[] = [
  {
    name: 'digest-blind-to-contents',
    trap: 'P8',
    what: 'The hash of a record leaves out what is in it.',
    file: digest,
    find: 'canonicalJson([id, rev, Object.fromEntries(values)])',
    replace: 'canonicalJson([id, rev])',
  },
  {
    name: 'digest-compares-counts-only',
    trap: 'P8',
    what: 'Two sides with as many records in each bucket are taken for equal.',
    file: digest,
    find: 'count === other.counts[bucket] && one.hashes[bucket] === other.hashes[bucket] ? [] : [bucket]',
    replace: 'count === other.counts[bucket] ? [] : [bucket]',
  },
  {
    name: 'digest-without-teams',
    trap: '11.2',
    what: "The server leaves what lies with the user's teams out of its sums.",
    file: serverDigest,
    find: 'livingBatches(reading, collection.name, rights.held(collection))',
    replace:
      "livingBatches(reading, collection.name, rights.held(collection).filter((one) => !one.startsWith('team:')))",
  },
  {
    name: 'surplus-not-told',
    trap: '11.4',
    what: 'A comparison does not say which records the device may not hold.',
    file: compare,
    find: 'left: [...held.keys()].filter((id) => !there.has(id)),',
    replace: 'left: [...held.keys()].filter((id) => there.has(id) && id === name),',
  },
  {
    name: 'difference-found-and-left',
    trap: '11.5',
    what: 'What a comparison finds is counted, and not put right.',
    file: verify,
    find: 'await takeCompared(store, name, holdings, answer)',
    replace: 'await takeCompared({ ...store, write: async () => {} }, name, holdings, answer)',
  },
  {
    name: 'buried-record-rises',
    trap: 'T12',
    what: 'A device that comes back after the burial of a record brings the record back.',
    file: access,
    find: '({ deleted, body }: StoredRecord): boolean => deleted && Object.keys(body).length === 0;',
    // A record that has its id again is one that every other check lets pass.
    replace: '({ id, deleted, body }: StoredRecord): boolean => deleted && !Object.assign(body, { id });',
  },
];

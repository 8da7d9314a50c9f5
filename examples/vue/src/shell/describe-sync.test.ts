import { expect, test } from 'vitest';
import { describeSync, type SyncFacts } from './describe-sync.ts';

const facts: SyncFacts = {
  state: 'idle',
  pending: 0,
  refused: 0,
  progress: null,
  lastSyncAt: '2026-03-12T10:00:00.000Z',
};

test.each<[string, Partial<SyncFacts>, string]>([
  ['everything is synced', {}, 'Up to date'],
  ['a look for news is under way', { state: 'pulling' }, 'Up to date'],
  ['one change is unanswered', { pending: 1 }, '1 change waiting'],
  ['changes are being sent', { state: 'pushing', pending: 3 }, '3 changes waiting'],
  ['there is no network', { state: 'offline' }, 'Offline — everything is on this device'],
  ['there is no network and work to send', { state: 'offline', pending: 3 }, 'Offline — 3 changes safe on this device'],
  [
    'the first copy comes in',
    { state: 'pulling', progress: { pulled: 430, total: 1000 } },
    'Getting your records — 43\u00a0%',
  ],
  ['the token has run out', { state: 'auth-required', pending: 2 }, 'Sign in to send — 2 changes safe on this device'],
  ['the server refused a change', { refused: 1 }, '1 change refused'],
  ['the server answers with an error', { state: 'error' }, 'Sync has a problem'],
])('when %s', (_case, change, label) => {
  expect(describeSync({ ...facts, ...change }).label).toBe(label);
});

import type { PullRequest } from '@rockpool/schema/protocol';
import { expect, test } from 'vitest';
import { createMemoryStore } from '../../test/memory-store.ts';
import { noHooks } from '../../test/no-hooks.ts';
import { rights } from '../../test/rights.ts';
import type { Transport } from '../transport/transport.ts';
import { createPuller } from './pull.ts';

const timeline = [{ epoch: 'a', from: 0 }];
const page = (checkpoint: string) => {
  return { records: [], left: [], hasMore: false, remaining: 0, reconcile: false, checkpoint, timeline };
};

const user = { device: 'devicedevice', rights };
const edges = { uptime: () => 0, onProgress() {}, tries: new Map<string, number>() };

test('8.8: that it has to compare is noted before the records of the page that says so', async () => {
  const store = createMemoryStore();
  store.memory.position = { checkpoint: 'before', timeline, reconcile: false };
  const body = { id: 'id-1', kind: 'lead', name: 'Ada’s' };
  const record = { collection: 'deals', id: 'id-1', rev: 1, stamp: '', deleted: false, body };
  const transport = {
    pull: async () => ({ ...page('after'), records: [record], reconcile: true }),
  } as Partial<Transport> as Transport;
  // The app ends after the records are stored and before the checkpoint is.
  const dying = {
    ...store,
    writePosition: async (next: typeof store.memory.position) => {
      if (next.checkpoint === 'after') throw new Error('The app ends here.');
      await store.writePosition(next);
    },
  };
  const pull = createPuller({ store: dying, transport, collections: ['deals'], ...user, ...edges, hooks: noHooks });
  await expect(pull(new AbortController().signal)).rejects.toThrow('ends here');
  expect(store.records.size).toBe(1);
  expect(store.memory.position).toEqual({ checkpoint: 'before', timeline, reconcile: true });
});

test('a page that another tab has overtaken is asked for again from where that one is', async () => {
  const store = createMemoryStore();
  const asked: (string | undefined)[] = [];
  const transport = {
    async pull({ checkpoint }: PullRequest) {
      asked.push(checkpoint);
      if (checkpoint !== undefined) return page('third');
      await store.writePosition({ checkpoint: 'second', timeline, reconcile: false });
      return page('first');
    },
  } as Partial<Transport> as Transport;
  const collections = ['deals'];
  const pull = createPuller({ store, transport, collections, ...user, ...edges, hooks: noHooks });
  await pull(new AbortController().signal);
  expect(asked).toEqual([undefined, 'second']);
  expect(store.memory.position.checkpoint).toBe('third');
});

test('8.8: what another tab has noted while a page was on its way stays noted', async () => {
  const store = createMemoryStore();
  const transport = {
    async pull() {
      await store.writePosition({ ...store.memory.position, timeline, reconcile: true });
      return page('first');
    },
  } as Partial<Transport> as Transport;
  const pull = createPuller({ store, transport, collections: ['deals'], ...user, ...edges, hooks: noHooks });
  await pull(new AbortController().signal);
  expect(store.memory.position).toEqual({ checkpoint: 'first', timeline, reconcile: true });
});

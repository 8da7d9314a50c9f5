import type { PullRequest } from '@rockpool/schema/protocol';
import { expect, test } from 'vitest';
import { createMemoryStore } from '../../test/memory-store.ts';
import type { Transport } from '../transport/transport.ts';
import { createPuller } from './pull.ts';

const timeline = [{ epoch: 'a', from: 0 }];
const page = (checkpoint: string) => {
  return { records: [], left: [], hasMore: false, remaining: 0, reconcile: false, checkpoint, timeline };
};

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
  const user = { device: 'devicedevice', role: undefined };
  const edges = { uptime: () => 0, onProgress() {} };
  const pull = createPuller({ store, transport, collections, ...user, ...edges });
  await pull(new AbortController().signal);
  expect(asked).toEqual([undefined, 'second']);
  expect(store.memory.position.checkpoint).toBe('third');
});

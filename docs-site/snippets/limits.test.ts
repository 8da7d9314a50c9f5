import { pglite } from '@rockpool/server';
import { expect, test } from 'vitest';
import { askPatiently, serve } from './limits.ts';

test('a program that waits as long as it is told gets its answer', async () => {
  const server = await serve(
    pglite(),
    'a secret that only this page knows, of 32 characters',
  );
  await server.store.import({ id: 'tides', name: 'Northwind Tides' }, []);
  const { key } = await server.keys.create({
    organisation: 'tides',
    name: 'Import',
    scopes: ['*:read'],
  });
  const statuses: number[] = [];
  const send: typeof fetch = async (...request) => {
    const response = await server.fetch(...request);
    statuses.push(response.status);
    return response;
  };
  const ask = () =>
    askPatiently(
      send,
      'http://rockpool.test/graphql',
      key,
      '{ deals(first: 60) { nodes { id amount { minor } } } }',
    );
  const answers = await Promise.all(Array.from({ length: 6 }, ask));
  await server.close();
  const cost = { requested: 122, maximum: 500, restoreRate: 100 };
  for (const answer of answers)
    expect(answer).toMatchObject({
      data: { deals: { nodes: [] } },
      extensions: { cost },
    });
  expect(statuses).toContain(429);
});

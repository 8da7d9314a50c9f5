import { pglite } from '@rockpool/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { figuresOf, inTurns } from './measure.ts';
import { openSubject, operations, type Subject } from './subject.ts';

let subject: Subject;
beforeAll(async () => {
  subject = await openSubject(pglite());
  await subject.grow(60, () => {});
});
afterAll(() => subject.close());

interface Read {
  readonly id: string;
  readonly rev: unknown;
}

test('raw SQL reads the records that the server does, page by page, and begins again after the last one', async () => {
  const { server, raw } = await subject.batches('pull', 25);
  const read = async (batch: () => Promise<unknown>) =>
    ((await batch()) as readonly Read[]).map(({ id, rev }) => `${id} ${rev}`);
  for (let page = 0; page < 4; page++) expect(await read(raw)).toEqual(await read(server));
});

test.each(operations)('%s: the server and raw SQL take turns', async (operation) => {
  const { server, raw } = await subject.batches(operation, 2);
  const pair = await inTurns(server, raw, 2, 1);
  expect(pair.server.batches).toBe(pair.raw.batches);
  expect(pair.ratio).toBeGreaterThan(0);
});

test('figures are those of the median batch, and of the one in a hundred that took longest', () => {
  const times = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(figuresOf(times, 50)).toEqual({ documentsPerSecond: 980, median: 51, p99: 100, batches: 100 });
});

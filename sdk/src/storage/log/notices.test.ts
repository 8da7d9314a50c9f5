import { expect, test } from 'vitest';
import { openNotices } from './notices.ts';

test('whoever listens in the same page knows before the writer goes on, for the logs that it listens to', () => {
  const [writer, reader] = [openNotices('one name'), openNotices('one name')];
  const told: string[] = [];
  writer.hear('log', () => told.push('the writer'));
  reader.hear('log', ({ length }) => told.push(`the reader: ${length}`));
  reader.hear('another log', () => told.push('who reads another log'));
  writer.tell('log', { life: 0, length: 3 });
  expect(told).toEqual(['the reader: 3']);
  for (const notices of [writer, reader]) notices.close();
});

test('whoever has stopped listening, or closed, is told nothing', () => {
  const [writer, reader, closed] = [openNotices('name'), openNotices('name'), openNotices('name')];
  const told: string[] = [];
  const stop = reader.hear('log', () => told.push('the reader'));
  closed.hear('log', () => told.push('who has closed'));
  stop();
  closed.close();
  writer.tell('log', { life: 0, length: 1 });
  expect(told).toEqual([]);
  for (const notices of [writer, reader]) notices.close();
});

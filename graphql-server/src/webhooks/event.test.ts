import { makeStamp, type StoredRecord } from '@rockpool/schema/protocol';
import { expect, test } from 'vitest';
import { changeOf, factsOf, messageOf } from './event.ts';

const device = 'device000001';
const version = (rev: number, at: number) => ({ rev, stamp: makeStamp(at, 0, device), by: device });
const record: StoredRecord = {
  ...{ collection: 'deals', id: 'd1', rev: 9, deleted: false, body: { id: 'd1', kind: 'lead', name: 'Ada' } },
  versions: { name: version(7, 1_000), createdAt: version(5, 500), notes: version(9, 2_000) },
  writers: {},
};

test('a record that came to be behind the cursor is created, and updated for whoever knew it', () => {
  expect(changeOf(factsOf(record, 4, 'e', 0), 4)).toBe('created');
  expect(changeOf(factsOf(record, 5, 'e', 0), 5)).toBe('updated');
  expect(changeOf(factsOf({ ...record, deleted: true }, 4, 'e', 0), 4)).toBe('deleted');
});

test('a message names what changed since the cursor, and holds no contents', () => {
  const event = { collection: 'deals', id: 'd1', since: 6, rev: 9, facts: factsOf(record, 6, 'e', 3_000) };
  const { id, type, payload } = messageOf('w1', event, []);
  expect(type).toBe('deals.lead.updated');
  expect(id).toMatch(/^msg_[\w-]{27}$/);
  expect(JSON.parse(payload)).toEqual({
    type: 'deals.lead.updated',
    timestamp: '1970-01-01T00:00:02.000Z',
    data: {
      ...{ collection: 'deals', kind: 'lead', id: 'd1', rev: 9, changedFields: ['name', 'notes'] },
      occurredAt: '1970-01-01T00:00:02.000Z',
      receivedAt: '1970-01-01T00:00:03.000Z',
    },
  });
});

test('a message has one id for every attempt, and another one for every revision, webhook and life of the sequence', () => {
  const facts = factsOf(record, 6, 'e', 3_000);
  const event = { collection: 'deals', id: 'd1', since: 6, rev: 9, facts };
  const ids = [
    messageOf('w1', event, []).id,
    messageOf('w1', { ...event, since: 0 }, []).id,
    messageOf('w2', event, []).id,
    messageOf('w1', { ...event, rev: 10 }, []).id,
    messageOf('w1', { ...event, facts: { ...facts, epoch: 'f' } }, []).id,
  ];
  expect(ids[0]).toBe(ids[1]);
  expect(new Set(ids).size).toBe(4);
});

test('a field that is hidden from the author is not named, and a record with countless fields stays below 20 kB', () => {
  const event = (versions: StoredRecord['versions']) => {
    const facts = factsOf({ ...record, versions }, 6, 'e', 3_000);
    return { collection: 'deals', id: 'd1', since: 6, rev: 9, facts };
  };
  const { data } = JSON.parse(messageOf('w1', event(record.versions), ['notes']).payload);
  expect(data).toMatchObject({ changedFields: ['name'], occurredAt: '1970-01-01T00:00:01.000Z' });
  const names = (count: number) =>
    Array.from({ length: count }, (_, i) => [`f${String(i).padStart(63, '0')}`, version(9, 0)]);
  const [most, more] = [200, 5_000].map(
    (count) => messageOf('w1', event(Object.fromEntries(names(count))), []).payload,
  );
  expect(JSON.parse(most ?? '').data.changedFields).toHaveLength(200);
  expect(Buffer.byteLength(most ?? '')).toBeLessThan(20_000);
  expect(JSON.parse(more ?? '').data.changedFields).toBeNull();
});

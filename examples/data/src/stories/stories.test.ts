import { createHash } from 'node:crypto';
import { collections, type JsonObject } from '@rockpool/schema';
import { validate } from '@rockpool/schema/derive';
import { describe, expect, test } from 'vitest';
import type { DemoRecord } from '../complete.ts';
import { people, tides } from '../people.ts';
import { drawPhoto, drawSignature } from './drawings.ts';
import { stories } from './index.ts';

const scene = { organisation: tides.id, seed: 1, today: Date.UTC(2026, 4, 20), timeZone: 'Europe/Stockholm' };
const told = Object.entries(stories).map(([story, tell]) => ({ story, records: [...tell(scene)] }));
const all = told.flatMap(({ records }) => records);

/** Every id that a record names, wherever it stands. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

/** Names for what has no record: a tour is what its stops share. */
const isShared = ({ body }: DemoRecord, id: string): boolean => (body as JsonObject)['routeId'] === id;

describe.for(told)('$story', ({ records }) => {
  test('every record is as its collection asks', () => {
    const issues = records.flatMap(({ collection, body }) =>
      validate(collections[collection], body).map((issue) => ({ kind: body.kind, ...issue })),
    );
    expect(issues).toEqual([]);
  });

  test('nothing points out of it, but to the pipeline', () => {
    const known = new Set([...records.map(({ body }) => body.id), ...people.map(({ id }) => id)]);
    const lost = records.flatMap((record) => {
      const { pipelineId: _, stageId: __, ...rest } = record.body as JsonObject;
      return idsIn(rest).filter((id) => !known.has(id) && !isShared(record, id));
    });
    expect(lost).toEqual([]);
  });

  test('what was paid is what it came to', () => {
    for (const { collection, body } of records) {
      if (collection !== 'salesDocuments' || body.payments.length === 0) continue;
      const sign = body.kind === 'creditNote' ? -1 : 1;
      expect(body.totals.paidMinor).toBe(sign * body.totals.grossMinor);
    }
  });

  test('it is a handful of records, the same each time', () => {
    expect(records.length).toBeGreaterThan(8);
    expect(records.length).toBeLessThan(40);
    const again = told.find((other) => other.records === records)?.story as keyof typeof stories;
    expect([...stories[again](scene)]).toEqual(records);
  });
});

test('together they have every collection, and no id twice', () => {
  expect(new Set(all.map(({ collection }) => collection))).toEqual(new Set(Object.keys(collections)));
  expect(new Set(all.map(({ body }) => body.id)).size).toBe(all.length);
});

test('a drawing is what its record says, and nobody signs like another', () => {
  const { svg, file } = drawSignature('Pia Thomsen');
  expect(file.sha256).toBe(createHash('sha256').update(svg).digest('hex'));
  expect(file.size).toBe(new TextEncoder().encode(svg).length);
  expect(drawSignature('Pia Thomsen').svg).toBe(svg);
  expect(drawSignature('Elin Sørensen').svg).not.toBe(svg);
  expect(drawPhoto('A < B & C').svg).toContain('A &lt; B &amp; C');
});

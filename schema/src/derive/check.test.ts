import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collections } from '../collections/index.ts';
import type { Collection } from '../define/collection.ts';
import type { ValueSchema } from '../define/field.ts';
import { checkOf, formats, type SchemaError } from './check.ts';

/** The compiler that everybody knows, set to count UTF-16 units as we do. */
const ajv = new Ajv({ allErrors: true, formats, strict: false, unicode: false, logger: false });

const named = ({ instancePath, params }: SchemaError): string => `${instancePath}/${params['missingProperty'] ?? ''}`;
const told = (error: SchemaError): string => `${named(error)} ${error.keyword}`;

const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('2026-02-30', '2026-02-29', '2026-02-28T23:59:59.999Z', '🎣'.repeat(40), 'x'.repeat(300)),
  fc.constantFrom(-1, 0, 0.5, 100, 101, 1_000_000, 2 ** 53, Number.MAX_SAFE_INTEGER),
  fc.constantFrom(
    'open',
    'won',
    'lead',
    { minor: 1, currency: 'EURO' },
    [{ id: 'a', value: 7 }, 'b'],
    [{}],
    Array(501).fill('x'),
  ),
);

test.for<Collection>(Object.values(collections))('$name: what ajv finds wrong with a record is found', (collection) => {
  const { fields, required } = collection;
  const schema: ValueSchema = { type: 'object', properties: fields, required };
  const [check, oracle] = [checkOf(schema), ajv.compile(schema)];
  const whole = Object.fromEntries(required.map((field) => [field, fields[field]?.default ?? 'x']));
  const some = fc.dictionary(fc.constantFrom(...Object.keys(fields)), anyValue);
  fc.assert(
    fc.property(some, fc.boolean(), (given, isWhole) => {
      const body = { ...(isWhole && whole), ...given };
      const found: SchemaError[] = [];
      check(body, '', found);
      oracle(body);
      const expected = (oracle.errors ?? []) as SchemaError[];
      expect(new Set(found.map(named))).toEqual(new Set(expected.map(named)));
      expect(expected.map(told)).toEqual(expect.arrayContaining(found.map(told)));
    }),
    { numRuns: 300 },
  );
});

import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { compareOperation, digestOperation, hintsOperation, pullOperation, pushOperation } from './operations.ts';

const schema = buildSchema(readFileSync(new URL('../../../schema/crm.graphql', import.meta.url), 'utf8'));

test.for([pushOperation, pullOperation, digestOperation, compareOperation, hintsOperation])(
  'the schema of the wire has all that is asked for: %s',
  (text) => {
    expect(validate(schema, parse(text))).toEqual([]);
  },
);

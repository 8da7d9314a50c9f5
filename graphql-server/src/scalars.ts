import type { Json } from '@rockpool/schema';
import { GraphQLError, GraphQLScalarType, type ValueNode, valueFromASTUntyped } from 'graphql';
import { flawOf } from './sync/check-json.ts';

const safeInteger = (value: unknown): number => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError(`A SafeInt is a whole number up to 2^53 - 1, not ${String(value)}.`);
};

const literal = (node: ValueNode): Json => valueFromASTUntyped(node) as Json;

/** Every JSON value from outside comes by here, but for those that are checked row by row. */
function sound(value: Json): Json {
  const flaw = flawOf(value);
  if (flaw) throw new GraphQLError(`A JSON value ${flaw}.`);
  return value;
}

export const scalars = {
  JSON: new GraphQLScalarType<Json, Json>({
    name: 'JSON',
    coerceInputValue: (value) => sound(value as Json),
    coerceInputLiteral: (node) => sound(literal(node)),
  }),
  RowJSON: new GraphQLScalarType<Json, Json>({
    name: 'RowJSON',
    coerceInputValue: (value) => value as Json,
    coerceInputLiteral: literal,
  }),
  SafeInt: new GraphQLScalarType<number, number>({
    name: 'SafeInt',
    coerceInputValue: safeInteger,
    coerceOutputValue: safeInteger,
  }),
};

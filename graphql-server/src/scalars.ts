import type { Json } from '@rockpool/schema';
import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';

const safeInteger = (value: unknown): number => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError(`A SafeInt is a whole number up to 2^53 - 1, not ${String(value)}.`);
};

export const scalars = {
  JSON: new GraphQLScalarType<Json, Json>({
    name: 'JSON',
    coerceInputValue: (value) => value as Json,
    coerceInputLiteral: (node) => valueFromASTUntyped(node) as Json,
  }),
  SafeInt: new GraphQLScalarType<number, number>({
    name: 'SafeInt',
    coerceInputValue: safeInteger,
    coerceOutputValue: safeInteger,
  }),
};

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isInputObjectType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type VariableValues,
} from 'graphql';
import { MAX_FIRST } from '../limits.ts';

/** What a field costs by itself, where it is more than most: it walks an index, or reads everything. */
const heavy: { readonly [field: string]: number } = { pull: 10, compare: 10, totalCount: 10, digest: 100 };

/** What a mutation costs by itself, and each item that it is given: a write, where others read. */
const WRITE = 10;

/** An operation as it was sent. */
export interface Sent {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: { readonly [name: string]: unknown } | null | undefined;
}

/**
 * What an operation costs, known before anything of it is executed: one for each field of the root and each object that
 * it may bring, where a connection brings as many as its `first` or `last` says; and one for each item of the lists that
 * it is given, or ten in a mutation. What a record holds, it holds once: a list inside it counts as one object.
 *
 * Each fragment is measured once, since what a query asks for may grow exponentially with its length (Hartig and Pérez,
 * "Semantics and Complexity of GraphQL", 2018).
 *
 * @returns undefined where GraphQL refuses it before a resolver is called
 * @example `{ deals(first: 50) { nodes { id amount { minor } } } }` costs 102: the field, its page, 50 deals and amounts
 */
export function costOf({ schema, document, operationName, variableValues }: Sent): number | undefined {
  const operation = getOperationAST(document, operationName);
  if (!operation) return undefined;
  const given = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  if (!given.variableValues) return undefined;
  return measure(schema, document, operation, given.variableValues);
}

function measure(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
  variables: VariableValues,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const measured = new Map<string, number>();
  const isWrite = operation === 'mutation';
  const root = schema.getRootType(operation)?.name ?? '';

  /** @param items how many items the connection has whose fields these are; 1 for any other object */
  function costOfSelection({ selections }: SelectionSetNode, type: string, items: number): number {
    let cost = 0;
    for (const one of selections) {
      if (one.kind === Kind.FIELD) cost += costOfField(one, type, items);
      else if (one.kind === Kind.FRAGMENT_SPREAD) cost += costOfFragment(one.name.value, items);
      else cost += costOfSelection(one.selectionSet, one.typeCondition?.name.value ?? type, items);
    }
    return cost;
  }

  function costOfFragment(name: string, items: number): number {
    const key = `${items} ${name}`;
    const known = measured.get(key);
    const fragment = fragments.get(name);
    if (known !== undefined || !fragment) return known ?? 0;
    const cost = costOfSelection(fragment.selectionSet, fragment.typeCondition.name.value, items);
    measured.set(key, cost);
    return cost;
  }

  function costOfField(node: FieldNode, parent: string, items: number): number {
    const type = schema.getType(parent);
    const field = type && 'getFields' in type ? type.getFields()[node.name.value] : undefined;
    if (!field || !('args' in field)) return 0;
    const given = argumentsOf(field, node);
    const own = heavy[field.name] ?? (parent !== root ? 0 : isWrite ? WRITE : 1);
    const named = field.args.reduce((sum, arg) => sum + countItems(arg.type, given[arg.name]), 0);
    const brought = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(brought)) return own + named * (isWrite ? WRITE : 1);
    const isList = isListType(getNullableType(field.type));
    const page = pageOf(field, given);
    const each = 1 + costOfSelection(node.selectionSet, brought.name, isList ? 1 : (page ?? 1));
    return own + named * (isWrite ? WRITE : 1) + each * (isList ? (page ?? items) : 1);
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
    try {
      return getArgumentValues(field, node, variables);
    } catch {
      // For the same reason the field fails, and brings nothing.
      return {};
    }
  }

  return costOfSelection(selectionSet, root, 1);
}

interface Arguments {
  readonly [name: string]: unknown;
}

/** How many items a field brings by its arguments; undefined where it has none that say so. */
function pageOf({ args }: GraphQLField<unknown, unknown>, given: Arguments): number | undefined {
  if (!args.some(({ name }) => name === 'first')) return undefined;
  const { first, last } = given;
  const asked = typeof first === 'number' ? first : last;
  return typeof asked === 'number' ? Math.max(0, asked) : MAX_FIRST;
}

/** How many items the lists in an argument have. */
function countItems(type: GraphQLInputType, value: unknown): number {
  const inner = getNullableType(type);
  if (isListType(inner) && Array.isArray(value)) {
    return value.reduce<number>((sum, item) => sum + 1 + countItems(inner.ofType, item), 0);
  }
  if (!isInputObjectType(inner) || typeof value !== 'object' || value === null) return 0;
  return Object.values(inner.getFields()).reduce((sum, field) => {
    return sum + countItems(field.type, (value as Arguments)[field.name]);
  }, 0);
}

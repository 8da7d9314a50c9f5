/** GraphQL documents over every field of a schema: what is asked for, whatever it is. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type OperationTypeNode,
} from 'graphql';
import { below, pick, type Random } from '../support/random.ts';

/** A field of the type `Query`, `Mutation` or `Subscription`. */
export interface RootField {
  readonly operation: OperationTypeNode;
  readonly name: string;
  readonly args: readonly GraphQLArgument[];
  /** The name of the type that it gives. */
  readonly type: string;
}

/** A document that asks for root fields, and the variables that it takes. */
export interface Shape {
  readonly root: RootField;
  readonly query: string;
  /** Each use of the root field in the document, with the variable of each argument that it gives. */
  readonly uses: readonly ReadonlyMap<GraphQLArgument, string>[];
  /** `Type.field` of all that is asked for. */
  readonly asks: readonly string[];
}

export function rootFields(schema: GraphQLSchema): RootField[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const;
  return roots.flatMap(([operation, type]) =>
    Object.values(type?.getFields() ?? {}).map((field): RootField => {
      return {
        operation: operation as OperationTypeNode,
        name: field.name,
        args: field.args,
        type: getNamedType(field.type).name,
      };
    }),
  );
}

/** How much of a type a document asks for. */
const DEEPEST = 6;
const MOST_FIELDS = 60;

/** @param howMuch the chance of each field, and of each argument that may be left out */
export function shapeOf(schema: GraphQLSchema, root: RootField, random: Random, howMuch: number, twice = false): Shape {
  const asks = new Set<string>();
  const declared: string[] = [];
  let room = MOST_FIELDS;

  // A list is asked for from one of its ends.
  const [size = '', place = ''] = random() < 0.8 ? ['first', 'after'] : ['last', 'before'];
  const paging = ['first', 'after', 'last', 'before'];

  function isGiven(args: readonly GraphQLArgument[], name: string): boolean {
    if (!paging.includes(name) || !args.some((arg) => arg.name === 'last')) return random() < 0.4;
    return name === size || (name === place && random() < 0.3);
  }

  function argumentsOf(args: readonly GraphQLArgument[], used: Map<GraphQLArgument, string>): string {
    const given = args.filter((arg) => isRequiredArgument(arg) || isGiven(args, arg.name));
    const texts = given.map((arg) => {
      const variable = `v${declared.length}`;
      declared.push(`$${variable}: ${arg.type}`);
      used.set(arg, variable);
      return `${arg.name}: $${variable}`;
    });
    return texts.length > 0 ? `(${texts.join(', ')})` : '';
  }

  function selectionOf(type: GraphQLNamedType, depth: number, used: Map<GraphQLArgument, string>): string {
    if (!isCompositeType(type)) return '';
    if (isAbstractType(type)) {
      const one = pick(random, schema.getPossibleTypes(type));
      return `{ __typename ... on ${one.name} ${selectionOf(one, depth, used)} }`;
    }
    if (!isObjectType(type)) return '';
    const parts = ['__typename'];
    for (const field of Object.values(type.getFields())) {
      const leaf = isLeafType(getNamedType(field.type));
      if (leaf ? random() >= howMuch && field.name !== 'id' : depth <= 0) continue;
      if (--room < 0 && field.name !== 'id') break;
      parts.push(partOf(type, field, depth, used));
    }
    return `{ ${parts.join(' ')} }`;
  }

  function partOf(
    parent: GraphQLNamedType,
    field: GraphQLField<unknown, unknown>,
    depth: number,
    used: Map<GraphQLArgument, string>,
  ): string {
    asks.add(`${parent.name}.${field.name}`);
    return `${field.name}${argumentsOf(field.args, used)} ${selectionOf(getNamedType(field.type), depth - 1, used)}`.trim();
  }

  const uses: Map<GraphQLArgument, string>[] = [];
  const fields = Array.from({ length: twice ? 2 : 1 }, (_, i) => {
    const used = new Map<GraphQLArgument, string>();
    uses.push(used);
    const type = schema.getType(root.type) as GraphQLNamedType;
    return `f${i}: ${root.name}${argumentsOf(root.args, used)} ${selectionOf(type, 1 + below(random, DEEPEST), used)}`;
  });
  const head = `${root.operation} Attack${declared.length > 0 ? `(${declared.join(', ')})` : ''}`;
  return { root, query: `${head} { ${fields.join(' ')} }`, uses, asks: [...asks] };
}

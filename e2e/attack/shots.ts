/** One request after the other: every field of the schema, asked by everybody. */
import type { Json, JsonObject } from '@rockpool/schema';
import type { GraphQLSchema } from 'graphql';
import { below, type Random } from '../support/random.ts';
import { isOfType, type Sight, type Target, targetIn } from './aim.ts';
import { argumentOf } from './arguments.ts';
import { type RootField, type Shape, shapeOf } from './documents.ts';
import type { Principal } from './principals.ts';
import { holdingOf } from './pushes.ts';
import { allKinds } from './records.ts';

export interface Shot {
  readonly shape: Shape;
  readonly target: Target;
  readonly variables: { readonly [name: string]: Json };
}

/** A field, and who asks for it. */
interface Cell {
  readonly root: RootField;
  readonly principal: Principal;
}

/** Fields behind which there is more than one thing to ask. */
const weights: { readonly [field: string]: number } = { pull: 10, push: 24, compare: 8, conflicts: 4, digest: 2 };

/** Every field by every principal, in an order of chance, over and over; those who may ask twice as often. */
export function createSchedule(
  roots: readonly RootField[],
  principals: readonly Principal[],
  random: Random,
): () => Cell {
  const cells = roots.flatMap((root) =>
    principals.flatMap((principal) => {
      const times = (weights[root.name] ?? (root.name.startsWith('webhook') ? 5 : 1)) * (principal.isValid ? 2 : 1);
      return Array.from({ length: times }, (): Cell => ({ root, principal }));
    }),
  );
  let waiting: Cell[] = [];
  return () => {
    if (waiting.length === 0) waiting = shuffled(cells, random);
    return waiting.pop() as Cell;
  };
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = below(random, i + 1);
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}

/** How often a document is used before another one takes its place. */
const WORN = 0.2;

/** Documents of a field: with everything, with ids alone, with something, and with two of it under other names. */
export function createShapes(schema: GraphQLSchema, random: Random): (root: RootField) => Shape {
  const shapes = new Map<RootField, Shape[]>();
  return (root) => {
    const make = [
      () => shapeOf(schema, root, random, 1),
      () => shapeOf(schema, root, random, 0),
      () => shapeOf(schema, root, random, 0.4),
      ...(root.operation === 'query' ? [() => shapeOf(schema, root, random, 0.3, true)] : []),
    ];
    const made = shapes.get(root) ?? make.map((one) => one());
    shapes.set(root, made);
    const at = below(random, made.length);
    const shape = made[at] as Shape;
    if (random() < WORN) made[at] = (make[at] as () => Shape)();
    return shape;
  };
}

export function shotOf(shape: Shape, sight: Sight): Shot {
  const { random } = sight;
  const target = targetIn(sight, wantedBy(shape.root));
  const asks = shape.root.operation !== 'mutation';
  const variables: { [name: string]: Json } = {};
  shape.uses.forEach((use, i) => {
    // Beside the first of two, another one that may be somebody else's.
    const aimed = i === 0 ? target : targetIn(sight, wantedBy(shape.root));
    for (const [arg, variable] of use) {
      const value = argumentOf({ sight, target: aimed, asks, field: shape.root.name }, arg.type, arg.name);
      if (value !== undefined) variables[variable] = shape.root.name === 'compare' ? withHoldings(value, sight) : value;
    }
  });
  return { shape, target, variables: random() < 0.01 ? {} : variables };
}

const wantedBy = ({ type }: RootField) => {
  const known = allKinds.find(
    (one) => type === one.type || type === `${one.type}Connection` || type === `${one.type}Payload`,
  );
  if (!known) return () => true;
  return isOfType(known.collection, known.kind);
};

/** What a comparison names, with hashes that are true now and then. */
function withHoldings(input: Json, sight: Sight): Json {
  const { collection } = input as JsonObject;
  const holdings = Array.from({ length: 1 + below(sight.random, 4) }, () =>
    holdingOf(
      targetIn(sight, (row) => row.collection === collection),
      sight.random,
    ),
  );
  return { ...(input as JsonObject), holdings: holdings as unknown as Json };
}

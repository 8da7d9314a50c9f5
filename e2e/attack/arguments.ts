/** Values for the arguments of any field: by their type, and by what their names say they are for. */
import type { Json, JsonObject } from '@rockpool/schema';
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { below, pick } from '../support/random.ts';
import { lootIn, type Sight, type Target, targetIn, textIn } from './aim.ts';
import { mintCanary } from './canary.ts';
import { pushInput } from './pushes.ts';
import { allCollections } from './records.ts';
import { unknownCanary } from './tenants.ts';

/** What a value is for. */
export interface Use {
  readonly sight: Sight;
  /** The root field that it is for. */
  readonly field: string;
  /** What the whole request is aimed at. */
  readonly target: Target;
  /** Whether texts look for something, instead of writing it. */
  readonly asks: boolean;
}

const DEEPEST = 5;

/** A value of a type; undefined where it is left out. */
export function argumentOf(use: Use, type: GraphQLInputType, name: string, depth = 0): Json | undefined {
  const { random } = use.sight;
  if (isNonNullType(type)) return argumentOf(use, type.ofType, name, depth);
  if (isListType(type)) {
    const values = Array.from({ length: 1 + below(random, 2) }, () => argumentOf(use, type.ofType, name, depth + 1));
    return values.filter((value) => value !== undefined);
  }
  if (isEnumType(type)) return pick(random, type.getValues()).name;
  if (isInputObjectType(type)) {
    if (type.name === 'PushInput') return pushInput(use.sight, use.target);
    const all = Object.values(type.getFields());
    // A condition is about one thing or two; what is written is about as much as there is.
    const few = use.asks && !all.some(isRequiredInputField) ? [pick(random, all), pick(random, all)] : undefined;
    const fields = all.flatMap((field) => {
      const isGiven = isRequiredInputField(field) || (depth < DEEPEST && (few?.includes(field) ?? random() < 0.4));
      const value = isGiven ? argumentOf(use, field.type, field.name, depth + 1) : undefined;
      return value === undefined ? [] : [[field.name, value] as const];
    });
    // What takes exactly one of its fields.
    return Object.fromEntries(type.isOneOf ? fields.slice(0, 1) : fields) as JsonObject;
  }
  return scalarOf(use, type.name, name);
}

/** Few, so that they are used twice, also by others. */
const keys = Array.from({ length: 60 }, () => crypto.randomUUID());

const INSTANT = '2026-01-31T08:30:00.000Z';

function scalarOf(use: Use, type: string, name: string): Json | undefined {
  const { sight, target } = use;
  const { random } = sight;
  switch (type) {
    case 'Boolean':
      return random() < 0.5;
    case 'Int':
    case 'SafeInt':
    case 'Float':
      return numberFor(use, name);
    case 'DateTime':
      return INSTANT;
    case 'Date':
      return INSTANT.slice(0, 10);
    case 'ID':
      if (name === 'idempotencyKey') return pick(random, keys);
      if (name === 'epoch') return lootIn(sight, 'epoch', random() < 0.9);
      if (use.field.startsWith('webhook')) return lootIn(sight, 'webhook', random() < 0.6);
      // Mostly the one record; now and then one that goes with another principal, or another kind.
      return random() < 0.85 ? target.id : targetIn(sight, () => true).id;
    case 'String':
      return textFor(use, name);
    default:
      return name === 'schema' ? undefined : pick(random, [{}, { note: mintFor(use) }, mintFor(use)]);
  }
}

function numberFor({ sight: { random }, target }: Use, name: string): number {
  if (name === 'protocol') return random() < 0.98 ? 2 : below(random, 100);
  if (/^(first|last|limit)$/.test(name))
    return pick(random, [1, 2, 3, 5, 10, 50, 100, ...(random() < 0.1 ? [0, -1, 1e6] : [])]);
  if (/rev/i.test(name)) return random() < 0.7 ? (target.row?.rev ?? 0) : below(random, 5);
  if (name === 'buckets') return below(random, 256);
  return below(random, 100);
}

function textFor(use: Use, name: string): string | undefined {
  const { sight, target } = use;
  const { random } = sight;
  if (/^(after|before|cursor)$/.test(name)) return random() < 0.4 ? lootIn(sight, 'cursor') : undefined;
  if (name === 'checkpoint') return random() < 0.75 ? lootIn(sight, 'checkpoint') : undefined;
  if (/^(collections?|entity)$/.test(name)) {
    if (random() < 0.03) return pick(random, ['organisations', 'records', '__proto__', 'placements']);
    return random() < 0.7 && target.row ? target.row.collection : pick(random, allCollections).name;
  }
  if (random() < 0.03) return pick(random, ["' OR '1'='1", '%', '$' + '{jndi:x}', '\u0000', '*', '__proto__', '']);
  if (name === 'idempotencyKey') return pick(random, keys);
  if (/^keys?$/.test(name)) return 'note';
  if (name === 'url') return 'http://127.0.0.1:9/nobody';
  if (name === 'events') return '*';
  if (use.asks) return textIn(sight, target, unknownCanary);
  return mintFor(use);
}

/** A canary of the principal's tenant, which the mirror knows as such from now on. */
function mintFor({ sight: { principal, mirror } }: Pick<Use, 'sight'>): string {
  const canary = mintCanary(principal.tenant.letter);
  mirror.expect(canary, principal.tenant);
  return canary;
}

import type { CollectionDefinition } from './collection.ts';
import { ruleName, unitName } from './field.ts';

/**
 * A state machine: the fields that say how far something has come, and the moves between its states. Fields belong to
 * it by their rule `{ furthest: name }`, and win or lose together.
 *
 * Of two concurrent moves the one with the higher epoch holds; in one epoch a state that ends beats one that does not,
 * then the further rank wins, then the later stamp. A move out of a state that ends, or to a lower rank, takes
 * something back: it raises the epoch, and so beats everything that had not seen it.
 *
 * @example
 * ```ts
 * machines: {
 *   stage: {
 *     state: 'status',
 *     rank: 'stageRank',
 *     epoch: 'stageEpoch',
 *     states: {
 *       open: { to: ['won', 'lost'] },
 *       won: { to: ['open'], ends: true },
 *       lost: { to: ['open'], ends: true },
 *     },
 *   },
 * },
 * fields: {
 *   status: { type: 'string', enum: ['open', 'won', 'lost'], default: 'open', merge: { furthest: 'stage' }, … },
 *   stageEpoch: { type: 'integer', minimum: 0, default: 0, merge: { furthest: 'stage' }, … },
 *   stageRank: { type: 'integer', minimum: 0, default: 0, merge: { furthest: 'stage' }, … },
 *   lostReason: { type: 'string', maxLength: 64, merge: { furthest: 'stage' }, … },
 * }
 * ```
 */
export interface Machine {
  /** The field that holds the state: its `enum` has the states. */
  readonly state: string;
  /** The states, in the order of how far they are. */
  readonly states: { readonly [state: string]: State };
  /** The integer field that counts how often something was taken back; without it nothing can be. */
  readonly epoch?: string;
  /** The integer field that says how far it is inside of a state. */
  readonly rank?: string;
}

/** A state of a {@link Machine}. */
export interface State {
  /** Where one may go from here, forward and back. Staying is always allowed. */
  readonly to: readonly string[];
  /** Whether it is over here, so that this state beats every open one. */
  readonly ends?: boolean;
  /** The kinds of record that have this state; all of them when left out. */
  readonly kinds?: readonly string[];
}

/** @throws TypeError when a machine, or a field's rule, names what is not there. */
export function checkMachines({ name, kinds, fields, machines = {} }: CollectionDefinition): void {
  const fail = (message: string): never => {
    throw new TypeError(`Collection "${name}": ${message}`);
  };
  for (const [field, { merge }] of Object.entries(fields)) {
    const machine = unitName(merge) ?? '';
    if (ruleName(merge) === 'furthest' && !Object.hasOwn(machines, machine)) {
      fail(`the field "${field}" belongs to the machine "${machine}", but "machines" has none of that name.`);
    }
  }
  for (const [machine, { state, epoch, rank, states }] of Object.entries(machines)) {
    const isMember = (field: string): boolean => {
      const merge = fields[field]?.merge ?? 'latest';
      return ruleName(merge) === 'furthest' && unitName(merge) === machine;
    };
    for (const field of [state, epoch, rank]) {
      if (field && !isMember(field)) fail(`"${field}" needs the rule { furthest: '${machine}' }.`);
    }
    const declared = fields[state]?.enum ?? [];
    if (declared.join() !== Object.keys(states).join()) {
      fail(`the machine "${machine}" and the enum of "${state}" need the same states, in the same order.`);
    }
    for (const [from, { to, kinds: only = [] }] of Object.entries(states)) {
      const lost = to.find((target) => !Object.hasOwn(states, target));
      if (lost) fail(`the machine "${machine}" goes from "${from}" to "${lost}", which is no state of it.`);
      const unknown = only.find((kind) => !Object.hasOwn(kinds, kind));
      if (unknown) fail(`the state "${from}" is for the kind "${unknown}", which is not there.`);
    }
    if (!epoch && Object.keys(states).some((from) => goesBack(states, from))) {
      fail(`the machine "${machine}" has a move back, which needs an "epoch".`);
    }
  }
}

/** Whether some move from here takes something back. */
function goesBack(states: Machine['states'], from: string): boolean {
  const order = Object.keys(states);
  const { to, ends } = states[from] ?? { to: [] };
  return to.some((target) => ends || order.indexOf(target) < order.indexOf(from));
}

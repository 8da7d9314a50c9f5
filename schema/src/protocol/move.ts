import type { Collection } from '../define/collection.ts';
import type { JsonObject } from '../define/json.ts';
import type { Machine } from '../define/machine.ts';
import { compareStandings, type Standing, standingOf } from './standing.ts';

/** Why a state may not follow another. */
export interface WrongMove {
  /** The field that holds the state. */
  readonly field: string;
  /** What came and what was expected, as a sentence without a full stop. */
  readonly message: string;
}

/** The first move of an edit on this device that its machine does not allow; see {@link wrongMoveOf}. */
export function wrongMove(collection: Collection, before: JsonObject, after: JsonObject): WrongMove | undefined {
  for (const machine of Object.values(collection.machines ?? {})) {
    const wrong = wrongMoveOf(machine, before, after, ({ states }, from) => new Set(states[from]?.to));
    if (wrong) return wrong;
  }
  return undefined;
}

/** The body with the epochs raised of the machines that an edit takes back; see {@link raisedEpoch}. */
export function withEpochs(collection: Collection, before: JsonObject, after: JsonObject): JsonObject {
  const raised = Object.values(collection.machines ?? {}).flatMap((machine) => {
    const epoch = raisedEpoch(machine, before, after);
    return machine.epoch === undefined || epoch === undefined ? [] : [[machine.epoch, epoch] as const];
  });
  return raised.length === 0 ? after : { ...after, ...Object.fromEntries(raised) };
}

/**
 * Why a record cannot come from one state to another, or not be in it at all. A record may begin in any state of its
 * kind.
 *
 * @param targets the states that can be reached from one
 */
export function wrongMoveOf(
  machine: Machine,
  before: JsonObject,
  after: JsonObject,
  targets: (machine: Machine, from: string) => ReadonlySet<string>,
): WrongMove | undefined {
  const { state: field, states } = machine;
  const [from, to] = [before[field], after[field]];
  if (typeof to !== 'string' || !Object.hasOwn(states, to) || from === to) return undefined;
  const [kind, only] = [String(after['kind']), states[to]?.kinds];
  if (only && !only.includes(kind)) return { field, message: `"${to}" is no state of the kind "${kind}"` };
  if (typeof from !== 'string' || !Object.hasOwn(states, from)) return undefined;
  const allowed = targets(machine, from);
  if (allowed.has(to)) return undefined;
  const expected = [...allowed].map((state) => `"${state}"`).join(' or ') || 'nowhere';
  return { field, message: `from "${from}" it goes to ${expected}, not to "${to}"` };
}

/** The states that any number of moves lead to. */
export function reachable({ states }: Machine, from: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (state: string): void => {
    for (const next of states[state]?.to ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(from);
  return found;
}

/**
 * The epoch that an edit needs, where it has a lower one. A move that takes something back, out of a state that ends
 * or to a lower state or rank, needs a higher epoch than before, so that it beats all that had not seen it.
 */
export function raisedEpoch(machine: Machine, before: JsonObject, after: JsonObject): number | undefined {
  if (machine.epoch === undefined || before[machine.state] === undefined) return undefined;
  const [was, is] = [standingOf(machine, before), standingOf(machine, after)];
  const takesBack = leavesEnd(machine, before, after) || compareStandings(inEpoch(was), inEpoch(is)) > 0;
  const least = was[0] + Number(takesBack);
  return is[0] < least ? least : undefined;
}

const inEpoch = ([, ended, state, rank]: Standing): Standing => [0, ended, state, rank];

const leavesEnd = ({ state, states }: Machine, before: JsonObject, after: JsonObject): boolean =>
  before[state] !== after[state] && states[String(before[state])]?.ends === true;

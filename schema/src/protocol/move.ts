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

/**
 * The body with the epoch raised of every machine in which the edit takes something back: leaves a state that ends, or
 * goes to a lower rank. So the move beats all that had not seen it.
 *
 * @param before the body that the edit was made on
 */
export function withEpochs(collection: Collection, before: JsonObject, after: JsonObject): JsonObject {
  const raised = Object.values(collection.machines ?? {}).flatMap((machine) => {
    const { epoch } = machine;
    const [was, is] = [standingOf(machine, before), standingOf(machine, after)];
    const isBack = leaves(machine, before, after) || compareStandings([0, ...place(was)], [0, ...place(is)]) > 0;
    const least = was[0] + Number(isBack);
    return epoch !== undefined && before[machine.state] !== undefined && is[0] < least ? [[epoch, least] as const] : [];
  });
  return raised.length === 0 ? after : { ...after, ...Object.fromEntries(raised) };
}

/** How far a machine is inside of its epoch. */
const place = ([, ended, state, rank]: Standing) => [ended, state, rank] as const;

/** Whether an edit goes from a state that ends to another one. */
function leaves({ state, states }: Machine, before: JsonObject, after: JsonObject): boolean {
  return before[state] !== after[state] && states[String(before[state] ?? '')]?.ends === true;
}

/**
 * The first move of an edit that its machine does not allow, or a state that the record's kind does not have.
 *
 * @param before the body that the edit was made on; undefined for an insert, which may begin in any state of its kind
 * @param steps `'one'` for what a user does at once, `'many'` for what may be several moves, made before they were sent
 */
export function wrongMove(
  collection: Collection,
  before: JsonObject | undefined,
  after: JsonObject,
  steps: 'one' | 'many',
): WrongMove | undefined {
  for (const { state: field, states } of Object.values(collection.machines ?? {})) {
    const [from, to] = [before?.[field], after[field]];
    if (typeof to !== 'string' || from === to) continue;
    const [kind, { kinds } = {}] = [String(after['kind']), states[to]];
    if (kinds && !kinds.includes(kind)) return { field, message: `"${to}" is no state of the kind "${kind}"` };
    if (typeof from !== 'string' || !Object.hasOwn(states, from)) continue;
    const allowed = steps === 'one' ? new Set(states[from]?.to) : reachable(states, from);
    const message = `from "${from}" it can go to ${[...allowed].map((state) => `"${state}"`).join(', ') || 'nothing else'}, not to "${to}"`;
    if (!allowed.has(to)) return { field, message };
  }
  return undefined;
}

/** Every state that some moves lead to. */
function reachable(states: Machine['states'], from: string): ReadonlySet<string> {
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

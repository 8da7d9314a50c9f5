import type { Collection } from '../define/collection.ts';
import type { Json, JsonObject } from '../define/json.ts';
import type { Machine } from '../define/machine.ts';

/** How far a machine is: its epoch, whether it is over, and which state and rank it has come to. */
export type Standing = readonly [epoch: number, ended: number, state: number, rank: number];

/** The machine that a field belongs to; undefined where it belongs to none. */
export function machineOf(collection: Collection, field: string): Machine | undefined {
  const rule = collection.fields[field]?.merge;
  return typeof rule === 'object' && 'furthest' in rule ? collection.machines?.[rule.furthest] : undefined;
}

/** How far a record is in a machine. States that end are equally far: which of two holds is decided by the stamps. */
export function standingOf({ state, states, epoch, rank }: Machine, body: JsonObject): Standing {
  const name = String(body[state] ?? '');
  const ended = states[name]?.ends === true;
  const at = Object.keys(states).indexOf(name);
  return [countAt(body, epoch), Number(ended), ended ? 0 : at, ended ? 0 : countAt(body, rank)];
}

const countAt = (body: JsonObject, field: string | undefined): number => {
  const value: Json | undefined = field === undefined ? undefined : body[field];
  return typeof value === 'number' ? value : 0;
};

/** Above zero where the first is further; zero where they are equally far. */
export function compareStandings(one: Standing, other: Standing): number {
  const at = one.findIndex((part, i) => part !== other[i]);
  return at === -1 ? 0 : (one[at] as number) - (other[at] as number);
}

/** Whether a machine ends otherwise on each side, so that a person should look at it. */
export function endsTwice({ state, states }: Machine, one: JsonObject, other: JsonObject): boolean {
  const [a, b] = [String(one[state] ?? ''), String(other[state] ?? '')];
  return a !== b && states[a]?.ends === true && states[b]?.ends === true;
}

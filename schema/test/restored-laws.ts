/** What holds of a history whose server is set back to an earlier copy in its middle; see `laws.ts`. */
import { ruleName } from '../src/define/field.ts';
import { equalJson } from '../src/define/json.ts';
import { mergeRuleOf } from '../src/protocol/index.ts';
import { laws } from './laws.ts';
import { follows, parts, type Simulation, type Write } from './simulation.ts';

export interface Restored {
  readonly simulation: Simulation;
  /** What the server had taken, and some device knew of, when it was set back. */
  readonly acknowledged: readonly Write[];
}

type RestoredLaw = (restored: Restored) => readonly string[];

const fieldsBy = ({ collection }: Simulation, ...rules: string[]): readonly string[] =>
  Object.keys(collection.fields).filter((field) => rules.includes(ruleName(mergeRuleOf(collection, field))));

const everybodyHasWhatTheServerHas: RestoredLaw = ({ simulation }) => laws.everybodyHasWhatTheServerHas(simulation);

const whatWasAddedIsThere: RestoredLaw = ({ simulation, acknowledged }) =>
  fieldsBy(simulation, 'set', 'list', 'text').flatMap((field) => {
    const { writes, stored } = simulation;
    if (stored?.deleted) return [];
    const removed = new Set(writes.flatMap((write) => (write.field === field ? write.removed : [])));
    const there = parts(stored?.body[field] ?? null);
    return acknowledged
      .flatMap((write) => (write.field === field ? write.added : []))
      .filter((part) => !removed.has(part) && !there.includes(part))
      .map((part) => `${field} lacks ${part}, which the server had before it was restored`);
  });

const nothingIsThereTwice: RestoredLaw = ({ simulation }) =>
  // The lines of a text have no names, by which two orders of the same additions could be known as one.
  fieldsBy(simulation, 'set', 'list').flatMap((field) => {
    const there = simulation.stored?.deleted ? [] : parts(simulation.stored?.body[field] ?? null);
    return there.filter((part, i) => there.indexOf(part) !== i).map((part) => `${field} has ${part} twice`);
  });

const theLastWriteStands: RestoredLaw = ({ simulation, acknowledged }) =>
  fieldsBy(simulation, 'latest', 'unit').flatMap((field) => {
    const { writes, conflicts, stored } = simulation;
    const last = acknowledged
      .filter((write) => write.field === field)
      .reduce<Write | undefined>((a, b) => (a && a.stamp > b.stamp ? a : b), undefined);
    if (!last || stored?.deleted) return [];
    const now = stored?.body[field] ?? null;
    const later = writes.filter((write) => write.field === field && write.stamp >= last.stamp);
    const stands = later.some(({ value }) => equalJson(value, now)) || follows(writes, field, last.value, now);
    const logged = conflicts.some(
      ({ field: at, mine, theirs }) =>
        at === field && later.some(({ value }) => equalJson(value, mine) || equalJson(value, theirs)),
    );
    if (stands || logged) return [];
    return [`${field} is ${JSON.stringify(now)}; before the restore it was ${JSON.stringify(last.value)}`];
  });

export const restoredLaws = {
  everybodyHasWhatTheServerHas,
  whatWasAddedIsThere,
  nothingIsThereTwice,
  theLastWriteStands,
} satisfies Record<string, RestoredLaw>;

/** What holds of a history whose server is set back to an earlier copy in its middle; see `laws.ts`. */
import { ruleName } from '../src/define/field.ts';
import { equalJson } from '../src/define/json.ts';
import { DELETED, mergeRuleOf, type StoredRecord } from '../src/protocol/index.ts';
import { laws } from './laws.ts';
import { follows, parts } from './lineage.ts';
import type { Simulation, Write } from './simulation.ts';

export interface Restored {
  readonly simulation: Simulation;
  /** Whether the record was deleted when it was set back, and everybody knew. */
  readonly wasDeleted: boolean;
  /** What the server has been set back to; undefined when it had no record yet. */
  readonly backup: StoredRecord | undefined;
  /** What the server had taken, and some device knew of, when it was set back. */
  readonly acknowledged: readonly Write[];
  /** What was written afterwards. */
  readonly since: readonly Write[];
  /** What was logged afterwards. */
  readonly conflicts: Simulation['conflicts'];
}

/** What went with a record that is deleted is not missed. */
const isGoneWithIt = ({ simulation: { stored } }: Restored): boolean => stored?.deleted === true;

type RestoredLaw = (restored: Restored) => readonly string[];

const fieldsBy = ({ collection }: Simulation, ...rules: string[]): readonly string[] =>
  Object.keys(collection.fields).filter((field) => rules.includes(ruleName(mergeRuleOf(collection, field))));

const everybodyHasWhatTheServerHas: RestoredLaw = ({ simulation }) => laws.everybodyHasWhatTheServerHas(simulation);

const whatWasAddedIsThere: RestoredLaw = (restored) => {
  const { simulation, acknowledged, since } = restored;
  if (isGoneWithIt(restored)) return [];
  return fieldsBy(simulation, 'set', 'list', 'text').flatMap((field) => {
    const { writes, stored } = simulation;
    const removed = new Set(writes.flatMap((write) => (write.field === field ? write.removed : [])));
    const there = parts(stored?.body[field] ?? null);
    return [...acknowledged, ...since.filter(({ received }) => received !== undefined)]
      .flatMap((write) => (write.field === field ? write.added : []))
      .filter((part) => !removed.has(part) && !there.includes(part))
      .map((part) => `${field} lacks ${part}, which the server has had, before it was restored or since`);
  });
};

const whatWasTakenAwayStaysAway: RestoredLaw = (restored) => {
  const { simulation, acknowledged } = restored;
  if (isGoneWithIt(restored)) return [];
  return fieldsBy(simulation, 'set').flatMap((field) => {
    const there = parts(simulation.stored?.body[field] ?? null);
    return acknowledged
      .flatMap((write) => (write.field === field ? write.removed : []))
      .filter((part) => there.includes(part))
      .map((part) => `${field} has ${part}, which was taken away before the server was restored`);
  });
};

/** States of one life follow each other: coming back, they are no conflict where nobody else has written. */
const comingBackIsNoConflict: RestoredLaw = ({ simulation, acknowledged, conflicts }) =>
  acknowledged.length === simulation.writes.length
    ? conflicts
        .filter(({ field }) => field !== DELETED)
        .map(({ field }) => `${field} is in a conflict, although nobody has written since the restore`)
    : [];

const nothingIsThereTwice: RestoredLaw = ({ simulation }) =>
  fieldsBy(simulation, 'set', 'list', 'text').flatMap((field) => {
    const value = simulation.stored?.deleted ? null : (simulation.stored?.body[field] ?? null);
    // A line that was edited while its answer was lost is another line.
    const there = typeof value === 'string' ? value.split('\n').filter((line) => line !== '') : parts(value);
    return there.filter((part, i) => there.indexOf(part) !== i).map((part) => `${field} has ${part} twice`);
  });

const aDeletionStands: RestoredLaw = ({ simulation: { stored }, wasDeleted, backup, since }) => {
  if (!wasDeleted || !backup || since.length > 0 || stored?.deleted) return [];
  return ['the record is back, which was deleted before the restore, and which nobody has touched since'];
};

const theLastWriteStands: RestoredLaw = (restored) => {
  const { simulation, acknowledged } = restored;
  if (isGoneWithIt(restored)) return [];
  return fieldsBy(simulation, 'latest', 'unit').flatMap((field) => {
    const { writes, conflicts, stored } = simulation;
    const last = acknowledged
      .filter((write) => write.field === field)
      .reduce<Write | undefined>((a, b) => (a && a.stamp > b.stamp ? a : b), undefined);
    if (!last) return [];
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
};

export const restoredLaws = {
  everybodyHasWhatTheServerHas,
  whatWasAddedIsThere,
  whatWasTakenAwayStaysAway,
  comingBackIsNoConflict,
  nothingIsThereTwice,
  aDeletionStands,
  theLastWriteStands,
} satisfies Record<string, RestoredLaw>;

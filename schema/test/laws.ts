/** What holds of the server's record in every history, and with `device-laws.ts` of everything. */

import { ruleName } from '../src/define/field.ts';
import type { Json, JsonObject } from '../src/define/json.ts';
import { equalJson, isJsonObject } from '../src/define/json.ts';
import { clampStamp, DELETED, mergeRuleOf, type Rev, unitOf } from '../src/protocol/index.ts';
import { deviceLaws, type Law, text } from './device-laws.ts';
import { follows, parts } from './lineage.ts';
import type { Simulation, Write } from './simulation.ts';

const now = ({ stored }: Simulation, field: string): Json => stored?.body[field] ?? null;

/** The fields of the record that merge by one of these rules. */
const fieldsBy = ({ collection, fields }: Simulation, ...rules: string[]): readonly string[] =>
  [...new Set([...Object.keys(collection.fields), ...fields])].filter((field) =>
    rules.includes(ruleName(mergeRuleOf(collection, field))),
  );

const receivedBy = ({ writes }: Simulation, field: string): readonly Write[] =>
  writes.filter((write) => write.field === field && write.received !== undefined);

/** The stamp by which the server decides. */
const heldBack = ({ stamp, receivedAt }: Write): string =>
  receivedAt === undefined ? stamp : clampStamp(stamp, receivedAt);

const theLastWriteStands: Law = (simulation) =>
  fieldsBy(simulation, 'latest', 'unit').flatMap((field) => {
    const writes = receivedBy(simulation, field);
    const last = writes.reduce<Write | undefined>((a, b) => (a && heldBack(a) > heldBack(b) ? a : b), undefined);
    const value = now(simulation, field);
    if (!last || equalJson(value, last.value) || follows(simulation.writes, field, last.value, value)) return [];
    return [`${field} is ${text(value)}; the last write was ${text(last.value)} of device ${last.device}`];
  });

const theLargestStands: Law = (simulation) =>
  fieldsBy(simulation, 'max').flatMap((field) => {
    const value = Number(now(simulation, field));
    const isLowered = (most: number): boolean =>
      simulation.writes.some(
        (write) => write.field === field && Number(write.was) >= most && !(Number(write.value) >= most),
      );
    return receivedBy(simulation, field)
      .filter((write) => Number(write.value) > value && !isLowered(Number(write.value)))
      .map((write) => `${field} is ${value}; device ${write.device} had raised it to ${text(write.value)}`);
  });

const unitsStayWhole: Law = (simulation) =>
  fieldsBy(simulation, 'unit', 'furthest').flatMap((field) => {
    const unit = unitOf(simulation.collection, field);
    const writes = unit.flatMap((member) => receivedBy(simulation, member));
    const isWhole = writes.some(({ after }) =>
      unit.every((member) => equalJson(after.body[member] ?? null, now(simulation, member))),
    );
    if (writes.length === 0 || isWhole || unit[0] !== field) return [];
    const values = unit.map((member) => `${member} = ${text(now(simulation, member))}`);
    return [`no device ever had ${values.join(' and ')} together`];
  });

const whatWasAddedIsThere: Law = (simulation) =>
  fieldsBy(simulation, 'set', 'list', 'text', 'append').flatMap((field) => {
    const removed = new Set(simulation.writes.flatMap((write) => (write.field === field ? write.removed : [])));
    const there = parts(now(simulation, field));
    return receivedBy(simulation, field).flatMap(({ device, added }) =>
      added
        .filter((part) => !removed.has(part) && !there.includes(part))
        .map((part) => `${field} lacks ${part} of device ${device}`),
    );
  });

const whatWasTakenOutOfASetIsGone: Law = (simulation) =>
  fieldsBy(simulation, 'set').flatMap((field) => {
    const takenBack = simulation.writes.filter((write) => write.field === field && write.received === undefined);
    const kept = takenBack.flatMap(({ added }) => added);
    const there = parts(now(simulation, field));
    return receivedBy(simulation, field).flatMap(({ device, removed }) =>
      removed
        .filter((part) => there.includes(part) && !kept.includes(part))
        .map((part) => `${field} has ${part} again, which device ${device} took out`),
    );
  });

const aKeyStandsOrIsExplained: Law = (simulation) =>
  fieldsBy(simulation, 'keys').flatMap((field) => {
    const there = parts(now(simulation, field));
    const isReplaced = (part: string, lost: Write): boolean =>
      simulation.writes.some(
        (write) => write.field === field && heldBack(write) >= heldBack(lost) && write.removed.includes(part),
      );
    // Only where both sides changed the key.
    const isLogged = (part: string): boolean =>
      simulation.conflicts.some(({ field: place, base, theirs, mine }) => {
        if (place !== field) return false;
        const [was, one, two] = [base, theirs, mine].map((side) => (isJsonObject(side) ? side : {}));
        const at = (side: JsonObject | undefined, key: string): Json => side?.[key] ?? null;
        return Object.keys({ ...was, ...one, ...two }).some(
          (key) =>
            [at(one, key), at(two, key)].includes(part) &&
            !equalJson(at(one, key), at(was, key)) &&
            !equalJson(at(two, key), at(was, key)),
        );
      });
    return receivedBy(simulation, field).flatMap((lost) =>
      lost.added
        .filter((part) => !there.includes(part) && !isReplaced(part, lost) && !isLogged(part))
        .map((part) => `${field} lacks ${part} of device ${lost.device}, and nothing says why`),
    );
  });

const theFirstWriteStands: Law = (simulation) =>
  fieldsBy(simulation, 'first').flatMap((field) => {
    const set = receivedBy(simulation, field).filter(({ value }) => value !== null && value !== '');
    const first = set.reduce<Write | undefined>((a, b) => (a && heldBack(a) < heldBack(b) ? a : b), undefined);
    if (!first || equalJson(first.value, now(simulation, field))) return [];
    return [`${field} is ${text(now(simulation, field))}; first it was set to ${text(first.value)}`];
  });

/** Up to which revision a user had seen a field: an edit that waits hides what others made of it. */
const seenOf = ({ before, seen }: Write, field: string): Rev => {
  const edit = before?.sync.edits[field];
  return edit?.theirs === undefined ? seen : edit.rev;
};

const onlyWhoSawAllDeletes: Law = (simulation) => {
  if (!simulation.stored?.deleted) return [];
  const deletions = receivedBy(simulation, DELETED);
  return simulation.writes
    .filter(({ field, received }) => field !== DELETED && received !== undefined)
    .filter(({ field, device, received, stamp }) =>
      deletions.every((one) => (one.device === device ? one.stamp < stamp : (received ?? 0) > seenOf(one, field))),
    )
    .map(({ device, field }) => `deleted, though nobody who deleted had seen the edit of ${field} by device ${device}`);
};

const aRevivalIsExplained: Law = (simulation) => {
  const [deletion] = receivedBy(simulation, DELETED);
  if (!deletion || simulation.stored?.deleted) return [];
  if (simulation.conflicts.some(({ field }) => field === DELETED)) return [];
  return [`the record lives though device ${deletion.device} deleted it, and the log does not say why`];
};

/** Of a write that lost against another, the log has both values, whoever they belong to. */
const aLostWriteIsLogged: Law = (simulation) =>
  fieldsBy(simulation, 'latest', 'unit', 'furthest', 'first').flatMap((field) => {
    const reached: Json[] = [now(simulation, field)];
    for (const { field: at, theirs, mine } of simulation.conflicts) if (at === field) reached.push(theirs, mine);
    return receivedBy(simulation, field)
      .filter(({ value }) => parts(value).length > 0)
      .filter(
        ({ value }) => !reached.some((one) => equalJson(value, one) || follows(simulation.writes, field, value, one)),
      )
      .map(({ value, device }) => `${field} lost ${text(value)} of device ${device}, and the log does not have it`);
  });

const aConflictHasTwoSides: Law = (simulation) =>
  simulation.conflicts
    .filter(({ field, theirs }) => fieldsBy(simulation, 'latest').includes(field) && parts(theirs).length > 0)
    .filter(({ device, field, theirs, theirStamp }) =>
      simulation.writes.some(
        ({ device: author, field: at, value, stamp, isDiscard }) =>
          !isDiscard && author === device && at === field && value === theirs && stamp === theirStamp,
      ),
    )
    .map(({ field, device }) => `device ${device} is in conflict with itself over ${field}`);

export const laws = {
  ...deviceLaws,
  theLargestStands,
  aConflictHasTwoSides,
  theLastWriteStands,
  unitsStayWhole,
  whatWasAddedIsThere,
  whatWasTakenOutOfASetIsGone,
  aKeyStandsOrIsExplained,
  theFirstWriteStands,
  onlyWhoSawAllDeletes,
  aRevivalIsExplained,
  aLostWriteIsLogged,
} satisfies Record<string, Law>;

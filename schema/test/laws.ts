/** What holds of every history, whatever the network did. A law says what it found broken, a sentence each. */

import { ruleName } from '../src/define/field.ts';
import type { Json, JsonObject } from '../src/define/json.ts';
import { equalJson, isJsonObject } from '../src/define/json.ts';
import { clampStamp, DELETED, isHusk, type LocalRecord, mergeRuleOf, type Rev, unitOf } from '../src/protocol/index.ts';
import { follows, parts, type Simulation, type Write } from './simulation.ts';

export type Law = (simulation: Simulation) => readonly string[];

const text = (value: unknown): string => JSON.stringify(value ?? null);

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

const isEmptyHusk = (local: LocalRecord): boolean =>
  isHusk(local) && Object.keys(local.body).every((field) => field === 'id');

const everybodyHasWhatTheServerHas: Law = ({ devices, stored }) =>
  devices.flatMap(({ name, local, mayAccess }) => {
    if (!mayAccess || !stored) return local && !isEmptyHusk(local) ? [`device ${name} still holds ${text(local)}`] : [];
    const { status, edits, rev } = local?.sync ?? {};
    const isSettled = status === 'synced' && equalJson(edits as unknown as Json, {}) && rev === stored?.rev;
    const [mine, theirs] = [local, stored].map((side) => side && ({ body: side.body, deleted: side.deleted } as Json));
    return [
      ...(isSettled ? [] : [`device ${name} is ${status} at ${rev} with edits of ${text(Object.keys(edits ?? {}))}`]),
      ...(equalJson(mine, theirs) ? [] : [`device ${name} holds ${text(mine)}, the server ${text(theirs)}`]),
    ];
  });

const theLastWriteStands: Law = (simulation) =>
  fieldsBy(simulation, 'latest', 'unit').flatMap((field) => {
    const writes = receivedBy(simulation, field);
    const last = writes.reduce<Write | undefined>((a, b) => (a && heldBack(a) > heldBack(b) ? a : b), undefined);
    const value = now(simulation, field);
    if (!last || equalJson(value, last.value) || follows(simulation.writes, field, last.value, value)) return [];
    return [`${field} is ${text(value)}; the last write was ${text(last.value)} of device ${last.device}`];
  });

const nothingIsForgotten: Law = ({ writes, devices }) => {
  const steady = new Set(devices.filter(({ gaveUp }) => !gaveUp).map(({ name }) => name));
  const byField = Map.groupBy(writes, ({ device, field }) => `${device} ${field}`);
  return [...byField.values()].flatMap((ofField) => {
    const last = ofField.at(-1);
    if (!last || last.received !== undefined || !steady.has(last.device)) return [];
    return [`the server never got ${last.field} = ${text(last.value)}, which device ${last.device} saved`];
  });
};

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
  fieldsBy(simulation, 'unit').flatMap((field) => {
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
  fieldsBy(simulation, 'set', 'list', 'text').flatMap((field) => {
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
  fieldsBy(simulation, 'latest', 'unit', 'first').flatMap((field) => {
    const reached: Json[] = [now(simulation, field)];
    for (const { field: at, theirs, mine } of simulation.conflicts) if (at === field) reached.push(theirs, mine);
    return receivedBy(simulation, field)
      .filter(({ value }) => parts(value).length > 0)
      .filter(
        ({ value }) => !reached.some((one) => equalJson(value, one) || follows(simulation.writes, field, value, one)),
      )
      .map(({ value, device }) => `${field} lost ${text(value)} of device ${device}, and the log does not have it`);
  });

const conflictsReachTheInbox: Law = (simulation) =>
  simulation.devices.flatMap(({ name, local, gaveUp }) => {
    const inbox = (local?.sync.conflicts ?? []).map(({ field, myStamp, theirStamp }) =>
      [field, myStamp, theirStamp].join(),
    );
    const logged = simulation.conflicts
      .filter(({ device }) => device === name)
      .map(({ field, myStamp, theirStamp }) => [field, myStamp, theirStamp].join());
    // Who gives up a row that the server had taken after all never asks what became of it.
    const untold = gaveUp ? [] : logged.filter((one) => !inbox.includes(one));
    return [
      ...untold.map((one) => `device ${name} was never told of the conflict ${one}`),
      ...inbox
        .filter((one) => !logged.includes(one))
        .map((one) => `device ${name} tells of a conflict that was none: ${one}`),
      ...inbox
        .filter((one, i) => inbox.indexOf(one) !== i)
        .map((one) => `device ${name} tells twice of the conflict ${one}`),
    ];
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

const whatWaitsIsInSight: Law = ({ held }) =>
  held
    .filter(
      ({ local: { deleted, sync } }) => deleted && sync.rev > 0 && sync.status === 'pending' && !sync.edits[DELETED],
    )
    .map(({ device }) => `a record with edits that wait is out of sight on device ${device}`);

const revisionsNeverGoBack: Law = ({ held }) =>
  [...Map.groupBy(held, ({ device }) => device)].flatMap(([device, ofDevice]) => {
    const revs = ofDevice.map(({ local }) => local.sync.rev);
    return revs.some((rev, i) => rev > 0 && rev < (revs[i - 1] ?? 0))
      ? [`the record goes back in time on device ${device}`]
      : [];
  });

const onlyOwnWordsStayOfALostRecord: Law = ({ held }) =>
  held
    .filter(({ local: { sync } }) => sync.refusal?.code === 'ACCESS_REVOKED')
    .flatMap(({ device, local: { body, sync } }) =>
      Object.keys(body)
        .filter((field) => field !== 'id' && !sync.edits[field])
        .map((field) => `device ${device} keeps ${field} of a record that its user may not see`),
    );

const whatAnEditKnowsOfTheServerWasThere: Law = ({ held, past }) =>
  held.flatMap(({ device, local }) =>
    Object.entries(local.sync.edits)
      .filter(([field, { theirs }]) => theirs !== undefined && field !== DELETED)
      .filter(([field, { theirs }]) => !past.some(({ body }) => equalJson(body[field] ?? null, theirs)))
      .map(([field, { theirs }]) => `device ${device} believes that the server had ${field} = ${text(theirs)}`),
  );

const aPullMakesNothingToSend: Law = ({ pulls }) =>
  pulls
    .filter(({ before, after }) => before.sync.status === 'synced' && after.sync.status !== 'synced')
    .map(({ after }) => `a pull left edits of ${text(Object.keys(after.sync.edits))} where there were none`);

const aRefusalKeepsTheEdits: Law = ({ refusals }) =>
  refusals.flatMap(({ before, after }) => {
    const edited = ({ body, sync }: LocalRecord) =>
      text(Object.entries(sync.edits).map(([field, { stamp }]) => [field, stamp, body[field] ?? null]));
    return [
      ...(after.sync.status === 'refused' ? [] : [`a refused record is ${after.sync.status}`]),
      ...(edited(before) === edited(after) ? [] : [`of the edits ${edited(before)} a refusal left ${edited(after)}`]),
    ];
  });

export const laws = {
  nothingIsForgotten,
  theLargestStands,
  aConflictHasTwoSides,
  whatWaitsIsInSight,
  revisionsNeverGoBack,
  everybodyHasWhatTheServerHas,
  theLastWriteStands,
  unitsStayWhole,
  whatWasAddedIsThere,
  whatWasTakenOutOfASetIsGone,
  aKeyStandsOrIsExplained,
  theFirstWriteStands,
  onlyWhoSawAllDeletes,
  aRevivalIsExplained,
  aLostWriteIsLogged,
  conflictsReachTheInbox,
  aPullMakesNothingToSend,
  aRefusalKeepsTheEdits,
  onlyOwnWordsStayOfALostRecord,
  whatAnEditKnowsOfTheServerWasThere,
} satisfies Record<string, Law>;

/** What holds of the devices in every history; see `laws.ts`. */
import type { Json } from '../src/define/json.ts';
import { equalJson } from '../src/define/json.ts';
import { DELETED, isHusk, type LocalRecord } from '../src/protocol/index.ts';
import type { Simulation } from './simulation.ts';

/** What holds of every history, whatever the network did. It says what it found broken, a sentence each. */
export type Law = (simulation: Simulation) => readonly string[];

/** A value as a law tells of it. */
export const text = (value: unknown): string => JSON.stringify(value ?? null);

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

const nothingIsForgotten: Law = ({ writes, devices }) => {
  const steady = new Set(devices.filter(({ gaveUp }) => !gaveUp).map(({ name }) => name));
  const byField = Map.groupBy(writes, ({ device, field }) => `${device} ${field}`);
  return [...byField.values()].flatMap((ofField) => {
    const last = ofField.at(-1);
    if (!last || last.received !== undefined || !steady.has(last.device)) return [];
    return [`the server never got ${last.field} = ${text(last.value)}, which device ${last.device} saved`];
  });
};

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

export const deviceLaws = {
  nothingIsForgotten,
  whatWaitsIsInSight,
  revisionsNeverGoBack,
  everybodyHasWhatTheServerHas,
  conflictsReachTheInbox,
  aPullMakesNothingToSend,
  aRefusalKeepsTheEdits,
  onlyOwnWordsStayOfALostRecord,
  whatAnEditKnowsOfTheServerWasThere,
} satisfies Record<string, Law>;

import { type Collection, equalJson, findCollection } from '@rockpool/schema';
import { type StoredRecord, scopesOf } from '@rockpool/schema/protocol';
import type { Device } from './device.ts';
import { atDevice, type Journal, keyOf, tagsOf } from './journal.ts';
import type { Backend, Conflict } from './server.ts';

/** What is held where, when everything has come to rest. */
export interface Rest {
  readonly backend: Backend;
  readonly organisation: string;
  readonly canary: string;
  readonly devices: readonly Device[];
  readonly journal: Journal;
  /** Whether the server was set back to a backup on the way. */
  readonly wasRestored: boolean;
}

/** The server's records by key. */
async function storedIn({
  backend,
  organisation,
}: Pick<Rest, 'backend' | 'organisation'>): Promise<Map<string, StoredRecord>> {
  return new Map((await backend.stored(organisation)).map((record) => [keyOf(record), record]));
}

/** What a device holds otherwise than its user should. */
export async function differencesAt(device: Device, rest: Rest): Promise<string[]> {
  const { backend, organisation } = rest;
  const stored = await storedIn(rest);
  const scopes = await backend.scopesOf(organisation, device.user);
  const mayHold = (record: StoredRecord): boolean =>
    scopesOf(findCollection(record.collection) as Collection, record.body).some((scope) => scopes.includes(scope));
  const found: string[] = [];
  for (const [key, record] of stored) {
    const local = device.disk.entries.get(key)?.record;
    if (!mayHold(record)) {
      const kept = Object.keys(local?.body ?? {}).filter((field) => field !== 'id');
      if (kept.length > 0)
        found.push(`${device.name} keeps ${kept.join()} of ${key}, which ${device.user} may not see`);
    } else if (record.deleted) {
      if (local && !local.deleted) found.push(`${device.name} holds ${key}, which is deleted`);
    } else if (!local || local.deleted) {
      found.push(`${device.name} lacks ${key}`);
    } else if (!equalJson(local.body, record.body)) {
      found.push(
        `${device.name} holds ${key} as ${JSON.stringify(local.body)}, the server as ${JSON.stringify(record.body)}`,
      );
    }
  }
  for (const [key, { record }] of device.disk.entries) {
    if (record.sync.status !== 'synced') found.push(`${device.name} has ${key} ${record.sync.status}`);
    if (!record.deleted && !stored.has(key))
      found.push(`${device.name} holds ${key}, of which the server knows nothing`);
  }
  return found;
}

/** What of the things that people did is gone. */
export async function losses(rest: Rest): Promise<string[]> {
  const { journal, devices, wasRestored } = rest;
  const stored = await storedIn(rest);
  const nameOf = new Map(devices.map((device) => [device.name, device]));
  return journal.tags.flatMap((tag) => {
    const key = keyOf(tag);
    const record = stored.get(key);
    const device = nameOf.get(tag.device);
    if (!device || journal.givenUp.has(atDevice(device, tag))) return [];
    const removals = journal.removals.filter((removal) => keyOf(removal) === key);
    if (record?.deleted ?? removals.length > 0) {
      // An edit beats a deletion that had not seen it; what was lost with a backup, nobody can tell any more.
      const isKnown = wasRestored || removals.some(({ seen }) => seen.includes(tag.tag));
      return isKnown ? [] : [`${key} is deleted, and who deleted it had not seen ${tag.tag} of ${tag.device}`];
    }
    if (tagsOf(record?.body).includes(tag.tag)) return [];
    // A deletion of what the restored server never had is not brought back, and neither is what was deleted.
    if (wasRestored && (!record || removals.length > 0)) return [];
    return [`${key} lacks ${tag.tag}, which ${tag.device} put there`];
  });
}

/** Transactions of which the server has a part. */
export async function halves(rest: Rest): Promise<string[]> {
  if (rest.wasRestored) return [];
  const stored = await storedIn(rest);
  return rest.journal.groups.flatMap(({ tag, group = [] }) => {
    const living = group.map((target) => stored.get(keyOf(target))).filter((record) => !record?.deleted);
    const there = living.filter((record) => tagsOf(record?.body).includes(tag));
    return there.length === 0 || there.length === living.length
      ? []
      : [`a transaction is half there: ${tag} on ${there.length} of ${living.length} records`];
  });
}

/** What has come from another organisation. */
export const leaks = ({ devices, canary }: Rest): string[] =>
  devices.flatMap((device) =>
    [...device.disk.entries.values()].flatMap(({ collection, record }) => {
      const text = JSON.stringify(record.body);
      const [strange] = [...text.matchAll(/canary-[a-z0-9-]+;/g)].filter(([one]) => one !== canary);
      return strange ? [`${device.name} holds ${collection}/${record.id} with ${strange[0]}`] : [];
    }),
  );

/** Conflicts that somebody was told of, and of which the log says nothing; a burial empties it, and so does a backup. */
export async function unlogged(
  { backend, organisation, wasRestored }: Rest,
  buried: ReadonlySet<string>,
): Promise<string[]> {
  if (wasRestored) return [];
  const nameOf = ({ collection, id, conflict: { field, myStamp, theirStamp } }: Conflict): string =>
    `${collection}/${id}.${field} of ${myStamp} and ${theirStamp}`;
  const logged = new Set((await backend.logged(organisation)).map(nameOf));
  const missing = backend.told(organisation).filter((one) => !logged.has(nameOf(one)) && !buried.has(one.id));
  return missing.map((one) => `the log says nothing of the conflict in ${nameOf(one)}`);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Collection, findCollection, type JsonObject } from '@rockpool/schema';
import { heldScopes, scopesOf } from '@rockpool/schema/protocol';
import type { Database } from '@rockpool/server';
import { differencesOf } from '../support/world.ts';
import { check, type HeldRecord, type LoggedConflict } from './check.ts';
import type { ClientReport } from './client.ts';
import { readJournal } from './journal.ts';
import { type Client, foreignCanaries, organisations } from './world.ts';

/** How long everybody has to come to rest when the faults are over, in milliseconds. */
const PATIENCE = 180_000;
const PAUSE = 250;

/** Lets everybody sync until each device holds exactly what it should; says what does not come right. */
export async function settle(clients: readonly Client[], sql: Database): Promise<string[]> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const reports = await Promise.all(clients.map((client) => client.report()));
    const stuck: string[] = [];
    for (const [i, client] of clients.entries()) {
      const { pending, refusals, replica, status } = reports[i] as ClientReport;
      if (pending > 0) stuck.push(`${client.name} has ${pending} records pending (${status})`);
      stuck.push(...refusals.map((refusal) => `${client.name} was refused ${refusal}`));
      stuck.push(...differencesOf(client.name, await expectedOf(client, sql), new Map(replica)));
    }
    if (stuck.length === 0 || performance.now() > deadline) return stuck;
    await pause(PAUSE);
  }
}

/** The living records that a client's user may hold. */
async function expectedOf({ organisation, person }: Client, sql: Database): Promise<Map<string, JsonObject>> {
  const held = heldScopes(person.id, []);
  const isHeld = ({ collection, body }: HeldRecord): boolean =>
    scopesOf(findCollection(collection) as Collection, body).some((scope) => held.includes(scope));
  const records = (await recordsOf(organisation, sql)).filter((record) => !record.deleted && isHeld(record));
  return new Map(records.map(({ collection, id, body }) => [`${collection}/${id}`, body]));
}

/** Every record of an organisation, the deleted ones among them, as the database has them. */
const recordsOf = (organisation: string, sql: Database): Promise<HeldRecord[]> =>
  sql.across.query<HeldRecord>('SELECT collection, id, deleted, body FROM records WHERE org = $1', [organisation]);

/** What the journals say of the server's records and the devices' disks. */
export interface Verdict {
  /** Writes that the SDK confirmed, each looked for. */
  readonly checked: number;
  /** Writes of which nobody knows: their process was killed first. */
  readonly unconfirmed: number;
  readonly conflicts: number;
  readonly records: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly leaked: readonly string[];
}

export async function judge(clients: readonly Client[], sql: Database): Promise<Verdict> {
  const verdicts = await Promise.all(
    organisations.map(async (organisation) => {
      const own = clients.filter((client) => client.organisation === organisation);
      const writes = own.flatMap(({ name, folder }) => readJournal(join(folder, 'journal.log'), name));
      const records = await recordsOf(organisation, sql);
      const conflicts = await sql.across.query<LoggedConflict>(
        'SELECT collection, id, field, conflict FROM conflicts WHERE org = $1',
        [organisation],
      );
      const checked = writes.filter(({ confirmed }) => confirmed).length;
      return {
        ...check({ writes, records, conflicts }),
        leaked: own.flatMap(leakedToDisk),
        checked,
        unconfirmed: writes.length - checked,
        conflicts: conflicts.length,
        records: records.length,
      };
    }),
  );
  return verdicts.reduce((a, b) => ({
    checked: a.checked + b.checked,
    unconfirmed: a.unconfirmed + b.unconfirmed,
    conflicts: a.conflicts + b.conflicts,
    records: a.records + b.records,
    lost: [...a.lost, ...b.lost],
    doubled: [...a.doubled, ...b.doubled],
    leaked: [...a.leaked, ...b.leaked],
  }));
}

/** Words of another organisation in a device's files. */
function leakedToDisk({ name, organisation, person, folder }: Client): string[] {
  const store = join(folder, 'store');
  return readdirSync(store).flatMap((file) =>
    foreignCanaries(readFileSync(join(store, file), 'utf8'), organisation, person).map(
      (canary) => `${name} of ${organisation} has ${canary} in ${file}`,
    ),
  );
}

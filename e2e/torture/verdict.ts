import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mara } from '@rockpool/demo-data';
import type { JsonObject } from '@rockpool/schema';
import type { ServerRecord } from '@rockpool/schema/protocol';
import type { Database } from '@rockpool/server';
import { everything, type Fetch, living, tokenOf } from '../support/server.ts';
import { differencesOf } from '../support/world.ts';
import { check, type LoggedConflict } from './check.ts';
import { tortured } from './deeds.ts';
import { readJournal } from './journal.ts';
import { type Client, foreignCanaries, organisations } from './world.ts';

/** How long everybody has to come to rest when the faults are over, in milliseconds. */
const PATIENCE = 180_000;
const PAUSE = 250;

/** Lets everybody sync until each device holds what the server does; says what does not come right. */
export async function settle(clients: readonly Client[], serverUrl: string): Promise<string[]> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const reports = await Promise.all(clients.map((client) => client.report()));
    const truths = new Map<string, Map<string, JsonObject>>();
    for (const organisation of organisations)
      truths.set(organisation, living(await recordsOf(serverUrl, organisation)));
    const stuck = clients.flatMap(({ name, organisation }, i) => {
      const { pending = 0, refusals = [], replica = [], status } = reports[i] ?? {};
      const differences = differencesOf(name, truths.get(organisation) ?? new Map(), new Map(replica));
      return [
        ...(pending > 0 ? [`${name} has ${pending} records pending (${status})`] : []),
        ...refusals.map((refusal) => `${name} was refused ${refusal}`),
        ...differences,
      ];
    });
    if (stuck.length === 0 || performance.now() > deadline) return stuck;
    await pause(PAUSE);
  }
}

/** Every record of an organisation, the deleted ones among them. */
async function recordsOf(serverUrl: string, organisation: string): Promise<ServerRecord[]> {
  const ask: Fetch = async ({ method, headers, body }) =>
    fetch(serverUrl, { method, headers, body: await new Response(body).text() });
  return everything(ask, await tokenOf(mara, organisation), tortured);
}

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

export async function judge(clients: readonly Client[], serverUrl: string, sql: Database): Promise<Verdict> {
  const verdicts = await Promise.all(
    organisations.map(async (organisation) => {
      const own = clients.filter((client) => client.organisation === organisation);
      const writes = own.flatMap(({ name, folder }) => readJournal(join(folder, 'journal.log'), name));
      const records = await recordsOf(serverUrl, organisation);
      const conflicts = await sql.query<LoggedConflict>(
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
function leakedToDisk({ name, organisation, folder }: Client): string[] {
  const store = join(folder, 'store');
  return readdirSync(store).flatMap((file) =>
    foreignCanaries(readFileSync(join(store, file), 'utf8'), organisation).map(
      (canary) => `${name} of ${organisation} has ${canary} in ${file}`,
    ),
  );
}

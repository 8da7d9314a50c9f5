import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { JsonObject } from '@rockpool/schema';
import { createCrm } from '@rockpool/sdk';
import { firstValueFrom } from 'rxjs';
import { seeded } from '../support/random.ts';
import { type Facade, tortured, write } from './deeds.ts';
import { diskStorage } from './disk-storage.ts';
import { openJournal } from './journal.ts';

/** What a client process is told on its command line, as JSON. */
export interface ClientSetup {
  readonly name: string;
  readonly url: string;
  readonly token: string;
  readonly canary: string;
  readonly privateCanary: string;
  /** Where its database and its journal are. */
  readonly folder: string;
  readonly seed: number;
  /** The mean time between two writes, in milliseconds. */
  readonly pause: number;
}

/** Stop writing, sync once, and tell; any number of times. */
export type ClientOrder = 'report';

export interface ClientReport {
  readonly pending: number;
  /** What the server refused, a sentence each. */
  readonly refusals: readonly string[];
  readonly status: string;
  readonly replica: readonly (readonly [key: string, body: JsonObject])[];
}

const setup = JSON.parse(process.argv[2] ?? '{}') as ClientSetup;
const { name, url, token, folder } = setup;

const crm = await createCrm({
  name,
  collections: tortured,
  storage: diskStorage(join(folder, 'store')),
  sync: { url, token: () => token },
});
const random = seeded(setup.seed);
const life = Date.now().toString(36);
let count = 0;
const author = {
  random,
  journal: openJournal(join(folder, 'journal.log')),
  canary: setup.canary,
  privateCanary: setup.privateCanary,
  next: () => `${name}-${life}-${++count}`,
  crm,
};

let writing = true;
const written = (async () => {
  while (writing) {
    await write(author);
    // In bursts: a process that is killed is to be in the middle of something.
    if (random() < 0.1) await pause(20 * random() * setup.pause);
  }
})();

async function report(): Promise<ClientReport> {
  writing = false;
  await written;
  await crm.sync.now();
  const { state, error } = await firstValueFrom(crm.sync.status$);
  const refusals = await firstValueFrom(crm.inbox.refusals$);
  return {
    pending: await firstValueFrom(crm.sync.pending$),
    refusals: refusals.map(({ collection, id, refusal }) => `${collection}/${id}: ${JSON.stringify(refusal)}`),
    status: error ? `${state}, ${error.code}: ${error.message}` : state,
    replica: await replica(),
  };
}

async function replica(): Promise<ClientReport['replica'][number][]> {
  const held: ClientReport['replica'][number][] = [];
  for (const collection of tortured) {
    for (const record of (await (crm.collections as object as Record<string, Facade>)[collection]?.find({}).exec()) ??
      []) {
      const { sync: _state, ...body } = record.toJSON();
      held.push([`${collection}/${body.id}`, body]);
    }
  }
  return held;
}

process.on('message', (_order: ClientOrder) => {
  report().then(
    (told) => process.send?.(told),
    (error: unknown) => {
      throw error;
    },
  );
});
// Nobody to report to any more.
process.on('disconnect', () => process.exit());
process.send?.('ready');
await written;

import { firstValueFrom } from 'rxjs';
import { createCrm } from '../../src/create-crm.ts';
import type { LogStores } from '../../src/storage/log/log-store.ts';
import { logStorage } from '../../src/storage/log-storage.ts';
import { createMemoryServer, type MemoryServer, tokenFor } from '../memory-server.ts';

const NAME = 'damaged';

/** What the device's database is called. */
export const DATABASE = `${NAME}:demo:ada`;

const openDevice = (server: MemoryServer, logs: LogStores) =>
  createCrm({
    name: NAME,
    collections: ['deals', 'parties'],
    storage: logStorage(logs),
    sync: { url: 'http://server.test/graphql', token: () => tokenFor('ada'), fetch: server.fetch },
  });

type Device = Awaited<ReturnType<typeof openDevice>>;

/** Everything that a user of the device sees, as text. */
async function shown(crm: Device): Promise<string> {
  const collections = [crm.collections.deals, crm.collections.parties];
  const found = await Promise.all(collections.map((one) => one.find({ sort: [{ id: 'asc' }] }).exec()));
  const records = found.flat().map((record) => ({ ...record.toJSON(), edits: Object.keys(record.sync.edits) }));
  return JSON.stringify([records, await firstValueFrom(crm.sync.pending$)]);
}

/** Leaves a device with what the server knows, and with edits of all kinds that it does not, in many small chunks. */
export async function leaveDevice(logs: LogStores): Promise<{ server: MemoryServer; before: string }> {
  const server = createMemoryServer();
  const crm = await openDevice(server, logs);
  for (let i = 0; i < 12; i++) await crm.leads.insert({ name: `Lead ${i}`, notes: 'x'.repeat(50 * i) });
  await crm.companies.insert({ name: 'Harbour' });
  await crm.sync.now();
  crm.sync.pause();
  const leads = await crm.leads.find({ sort: [{ id: 'asc' }] }).exec();
  for (const lead of leads.slice(0, 4)) await lead.patch({ score: 7 });
  await leads[5]?.remove();
  for (let i = 0; i < 3; i++) await crm.leads.insert({ name: `Fresh ${i}` });
  const before = await shown(crm);
  await crm.close();
  return { server, before };
}

/**
 * - `as before` everything is there, whether damage was reported or not
 * - `reported` something is not there, and the app was told
 * - `refused` SQLite itself cannot read the file, or write to it, and the app was told
 */
export type Outcome = 'as before' | 'reported' | 'refused';

/**
 * Opens a device whose logs were damaged, and syncs it.
 *
 * @throws Error for a crash, for a loss that nobody was told of, and for one that sync did not make good
 */
export async function tryDevice(server: MemoryServer, before: string, logs: LogStores): Promise<Outcome> {
  let crm: Device | undefined;
  try {
    crm = await openDevice(server, logs);
    crm.sync.pause();
    const now = await shown(crm);
    const damage = await firstValueFrom(crm.damage$);
    if (now !== before && damage.length === 0) throw new Error(`Lost without a word: ${now}`);
    crm.sync.resume();
    await crm.sync.now();
    const { error } = await firstValueFrom(crm.sync.status$);
    if (error) throw error;
    const healed = await firstValueFrom(crm.damage$);
    if (healed.some((one) => !one.healed)) throw new Error('Sync did not compare what was damaged.');
    expectSame(server, await crm.collections.deals.find().exec());
    return now === before ? 'as before' : 'reported';
  } catch (error) {
    if (isOfSqlite(error)) return 'refused';
    throw error;
  } finally {
    await crm?.close();
  }
}

/** Whether SQLite said so first. */
function isOfSqlite(error: unknown): boolean {
  if (!(error instanceof Object)) return false;
  return ('code' in error && error.code === 'ERR_SQLITE_ERROR') || ('cause' in error && isOfSqlite(error.cause));
}

function expectSame(server: MemoryServer, records: readonly { readonly id: string; readonly name: string }[]): void {
  const living = [...server.records.values()].filter(({ collection, deleted }) => collection === 'deals' && !deleted);
  const theirs = living.map(({ id, body }) => `${id} ${body['name']}`).sort();
  const mine = records.map(({ id, name }) => `${id} ${name}`).sort();
  if (mine.join() !== theirs.join()) throw new Error(`After sync the device has ${mine}, and the server ${theirs}.`);
}

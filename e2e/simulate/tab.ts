import type { JsonObject } from '@rockpool/schema';
import type { SyncState } from '@rockpool/schema/protocol';
import { type CrmStorage, createCrm } from '@rockpool/sdk';
import { firstValueFrom } from 'rxjs';
import type { Random } from '../support/random.ts';
import type { Target } from './journal.ts';
import type { Network } from './network.ts';
import { quiet } from './quiet.ts';
import { createVirtualTimers, type VirtualTimers } from './virtual-timers.ts';

export const simulated = ['deals', 'activities'] as const;
export type Simulated = (typeof simulated)[number];

/** A record as the simulation meets it, whatever its collection. */
export interface AnyRecord extends JsonObject {
  readonly id: string;
}

/** What the simulation does with a record: RxDB's documents, as far as it needs them. */
export interface Handle {
  toJSON(): AnyRecord;
  readonly sync: SyncState;
  /** Reads and writes in one step, so that what a sync brings meanwhile is not overwritten unseen. */
  incrementalModify(change: (body: AnyRecord) => AnyRecord): Promise<Handle>;
  remove(): Promise<Handle>;
}

interface Facade {
  find(): { exec(): Promise<Handle[]> };
  findOne(id: string): { exec(): Promise<Handle | null> };
  insert(body: object): Promise<Handle>;
}

/** The app, open once. */
export interface Tab {
  readonly network: Network;
  readonly timers: VirtualTimers;
  /** How many records of the whole device wait for an answer. */
  pending(): Promise<number>;
  refused(): Promise<readonly (Target & { readonly code: string })[]>;
  retry(target: Target): Promise<void>;
  isSyncing(): boolean;
  facade(collection: string): Facade;
  find(target: Target): Promise<Handle | null>;
  /** Inserts into several collections, all or nothing; resolves to the ids. */
  insertTogether(records: readonly (readonly [collection: Simulated, body: object])[]): Promise<string[]>;
  /** Compares everything with the server; resolves to how many records were not as they should be. */
  verify(): Promise<number>;
  discard(target: Target): Promise<void>;
  /** Asks for a sync, as the app does when a person pulls the list down. */
  syncNow(): void;
  close(): Promise<void>;
}

export interface TabOptions {
  readonly name: string;
  readonly storage: CrmStorage;
  readonly token: () => string;
  readonly network: Network;
  readonly now: () => number;
  readonly random: Random;
}

/** @throws what `createCrm` throws */
export async function openTab({ name, storage, token, network, now, random }: TabOptions): Promise<Tab> {
  const timers = createVirtualTimers();
  const crm = await createCrm({
    ...{ name, collections: simulated, storage, now, random, timers },
    sync: { url: 'http://rockpool.test/graphql', token, fetch: network.fetch },
  });
  let isSyncing = false;
  const watching = crm.sync.status$.subscribe(({ state }) => {
    isSyncing = state === 'pushing' || state === 'pulling';
  });
  const facade = (collection: string): Facade =>
    (crm.collections as unknown as Record<string, Facade>)[collection] as Facade;
  await quiet();

  return {
    network,
    timers,
    facade,
    find: ({ collection, id }) => facade(collection).findOne(id).exec(),
    pending: () => firstValueFrom(crm.sync.pending$),
    refused: async () =>
      (await firstValueFrom(crm.inbox.refusals$)).map(({ collection, id, refusal }) => {
        return { collection, id, code: refusal.code };
      }),
    discard: ({ collection, id }) => crm.inbox.discard(collection, id),
    insertTogether: (records) =>
      crm.transaction(async (tx) => {
        const ids: string[] = [];
        for (const [collection, body] of records) ids.push((await tx.collections[collection].insert(body as never)).id);
        return ids;
      }),
    async verify() {
      const { missing, different, surplus } = await crm.sync.verify();
      return missing + different + surplus;
    },
    retry: ({ collection, id }) => crm.inbox.retry(collection, id),
    isSyncing: () => isSyncing,
    syncNow: () => void crm.sync.now(),
    async close() {
      network.hangUp();
      network.setReach('none');
      watching.unsubscribe();
      await crm.close();
      timers.clear();
    },
  };
}

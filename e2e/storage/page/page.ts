/** What runs in the page: an app with a crm, which does as a hunt says. */
import { CrmError, type CrmOf, createCrm } from '@rockpool/sdk';
import { filter, firstValueFrom } from 'rxjs';
import { plain, type Trial, trials } from '../trials.ts';
import { damagedChunks } from './chunks.ts';
import { call, leader } from './tabs.ts';
import { createWriter, heard } from './writer.ts';

type App = CrmOf<[typeof trials]>;

export interface OpenOptions {
  readonly name: string;
  readonly token: string;
  /** How many times faster than the platform's the timers of sync run. */
  readonly haste?: number;
}

/** What a hunt sees of sync. */
export interface SyncView {
  readonly state: string;
  readonly code: string | undefined;
  readonly pending: number;
  /** Whether this device has had everything once. */
  readonly hasSynced: boolean;
}

let crm: App | undefined;
let view: SyncView = { state: 'off', code: undefined, pending: 0, hasSynced: false };
let live: Trial[] = [];
const rooms: string[] = [];
let rest = async (): Promise<void> => {};
const opened = (): App => {
  if (!crm) throw new Error('The page has not opened a crm.');
  return crm;
};
const offered = {
  async open({ name, token, haste = 1 }: OpenOptions): Promise<void> {
    crm = await createCrm({
      name,
      collections: [trials],
      sync: { url: '/graphql', token: () => token },
      timers: {
        uptime: () => performance.now() * haste,
        after(delay, task) {
          const timer = setTimeout(task, Math.min(delay / haste, 2 ** 31 - 1));
          return () => clearTimeout(timer);
        },
      },
    });
    crm.sync.status$.subscribe(({ state, error, lastSyncAt }) => {
      view = { ...view, state, code: error?.code, hasSynced: lastSyncAt !== null };
      if (error?.code === 'STORAGE_FULL' && error.cause !== undefined) rooms.push('refused');
    });
    crm.storage$.subscribe(({ state }) => {
      if (state !== rooms.at(-1)) rooms.push(state);
    });
    crm.sync.pending$.subscribe((pending) => {
      view = { ...view, pending };
    });
    crm.trials.find({ sort: [{ name: 'asc' }] }).$.subscribe((records) => {
      live = plain(records);
    });
  },
  /** Writes until the page ends, or until it is told to rest. */
  async write(writer: number, from: number): Promise<void> {
    rest = await createWriter(opened(), writer, from);
  },
  rest: () => rest(),
  heard,
  call,
  leader,
  read: async () => plain(await opened().trials.find().exec()),
  /** What the live query shows. */
  live: () => live,
  sync: () => view,
  /** What the app was told of the room on the device, and when the storage refused what sync wrote, in order. */
  rooms: () => rooms,
  damaged: damagedChunks,
  async syncNow(): Promise<SyncView> {
    await opened().sync.now();
    return view;
  },
  /** Waits until the server has everything that this database holds. */
  settled: () => firstValueFrom(opened().sync.pending$.pipe(filter((pending) => pending === 0))),
  /** @returns the id; or the code of the error */
  async insert(name: string, filler: string): Promise<{ readonly id: string } | { readonly code: string }> {
    try {
      return { id: (await opened().trials.insert({ name, filler })).id };
    } catch (error) {
      return { code: error instanceof CrmError ? error.code : String(error) };
    }
  },
  close: () => opened().close(),
};

export type Hunt = typeof offered;

declare global {
  /** What a page offers to a hunt. */
  var hunt: Hunt;
}
globalThis.hunt = offered;

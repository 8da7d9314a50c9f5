import { type Collection, findCollection } from '@rockpool/schema';
import {
  type Backup,
  type DeviceId,
  type LocalRecord,
  learnBackup,
  type ServerRecord,
  takeRestored,
  unknownBackup,
} from '@rockpool/schema/protocol';
import type { LocalStore } from './local-store.ts';

/** The most records of one write. */
const MOST_RECORDS = 500;

/** A pull from the beginning that brings back what the server lost. */
export interface Restore {
  /** Stores the page's records that are new here, and keeps the others for {@link Restore.finish}. */
  takePage(records: readonly ServerRecord[]): Promise<void>;
  /** When every page is in: only now is it known what the server lost. */
  finish(): Promise<void>;
}

export interface RestoreOptions {
  readonly store: LocalStore;
  readonly device: DeviceId;
  /** The role of the user; undefined when nobody knows. */
  readonly role: string | undefined;
}

export function startRestore({ store, device, role }: RestoreOptions): Restore {
  let backup: Backup = unknownBackup;
  /** The ids that the server has named, by collection. */
  const named = new Map<string, Set<string>>();
  /** By collection and id; undefined where the server has no such record. */
  const waiting = new Map<string, Map<string, ServerRecord | undefined>>();

  const rebase = (collection: Collection, local: LocalRecord | undefined, pulled: ServerRecord | undefined) => {
    const { writableBy } = collection;
    const mayWrite = writableBy === undefined || role === undefined || writableBy.includes(role);
    return takeRestored(collection, local, pulled, backup, { device, mayWrite });
  };

  function keep(collection: string, id: string, pulled: ServerRecord | undefined): void {
    const records = waiting.get(collection) ?? new Map<string, ServerRecord | undefined>();
    waiting.set(collection, records.set(id, pulled));
  }

  return {
    async takePage(records) {
      for (const name of new Set(records.map(({ collection }) => collection))) {
        const collection = findCollection(name);
        if (!collection) continue;
        const pulled = new Map(
          records.filter((record) => record.collection === name).map((record) => [record.id, record]),
        );
        const ids = named.get(name) ?? new Set();
        named.set(name, ids);
        for (const id of pulled.keys()) ids.add(id);
        await store.write(name, [...pulled.keys()], (id, local) => {
          const theirs = pulled.get(id) as ServerRecord;
          if (!local) return theirs.deleted ? undefined : rebase(collection, local, theirs);
          backup = learnBackup(collection, backup, local, theirs);
          if (rebase(collection, local, theirs) !== local) keep(name, id, theirs);
          return local;
        });
      }
    },

    async finish() {
      await store.walk((name, records) => {
        const collection = findCollection(name) as Collection;
        for (const local of records) {
          if (named.get(name)?.has(local.id)) continue;
          backup = learnBackup(collection, backup, local, undefined);
          keep(name, local.id, undefined);
        }
      });
      for (const [name, records] of waiting) {
        const collection = findCollection(name) as Collection;
        const ids = [...records.keys()];
        for (let from = 0; from < ids.length; from += MOST_RECORDS) {
          const batch = ids.slice(from, from + MOST_RECORDS);
          await store.write(name, batch, (id, local) => local && rebase(collection, local, records.get(id)));
        }
      }
    },
  };
}

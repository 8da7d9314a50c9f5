import { registryOf } from '@rockpool/schema';
import type { LocalRecord } from '@rockpool/schema/protocol';
import type { LocalList } from '../../../sdk/src/database/local-list.ts';
import { type Change, keyText, type LocalStore, type Position } from '../../../sdk/src/sync/local-store.ts';
import type { Intent } from '../../../sdk/src/transaction/journal.ts';
import { happens } from '../../simulate/quiet.ts';
import type { Random } from '../../support/random.ts';

/** A record as it lies on a disk. */
export interface Entry {
  readonly collection: string;
  readonly record: LocalRecord;
}

/** What a device has stored: outlives a crash. */
export interface Disk {
  readonly entries: Map<string, Entry>;
  /** What the app writes, without faults: what it was told is stored, is. */
  write(collection: string, ids: readonly string[], change: Change): void;
  /** The storage as one life of the app sees it. */
  attach(): Attached;
}

/** How often among a hundred a write fails, is torn or is the last one. */
export interface Wear {
  readonly full: number;
  readonly torn: number;
  readonly crash: number;
}

export interface Attached {
  readonly store: LocalStore;
  readonly intents: Pick<LocalList<Intent>, 'read' | 'write'>;
  isDead(): boolean;
  die(): void;
  setWear(wear: Wear): void;
}

const never = (): Promise<never> => new Promise(() => {});

export function createDisk(random: Random, first: Wear): Disk {
  const entries = new Map<string, Entry>();
  let position: Position = { timeline: [], reconcile: false };
  let aside: Awaited<ReturnType<LocalStore['readAside']>> = [];
  let open: readonly Intent[] = [];

  function write(collection: string, ids: readonly string[], change: Change): void {
    for (const id of ids) {
      const key = keyText({ collection, id });
      const next = change(id, entries.get(key)?.record);
      if (next) entries.set(key, { collection, record: structuredClone(next) });
    }
  }

  return {
    entries,
    write,
    attach() {
      let wear = first;
      let isDead = false;
      const strikes = (percent: number): boolean => random() * 100 < percent;

      /** Everything that a life stores goes through here: a life that is over stores nothing. */
      async function stored(how: (part: number) => void): Promise<void> {
        happens();
        if (isDead) return never();
        if (strikes(wear.full)) throw new DOMException('The quota is used up.', 'QuotaExceededError');
        if (strikes(wear.torn)) {
          how(random());
          throw new DOMException('The storage failed in the middle of a write.', 'AbortError');
        }
        if (strikes(wear.crash)) {
          isDead = true;
          if (random() < 0.5) how(1);
          return never();
        }
        how(1);
        happens();
      }
      const whole = (how: () => void) => stored((part) => part === 1 && how());
      const read = async <T>(what: () => T): Promise<T> => (isDead ? never() : what());

      return {
        isDead: () => isDead,
        die() {
          isDead = true;
        },
        setWear(next) {
          wear = next;
        },
        intents: {
          read: () => read(() => open),
          write: (next) =>
            whole(() => {
              open = next(open);
            }),
        },
        store: {
          collections: registryOf(),
          pending: (limit, except) =>
            read(() =>
              [...entries]
                .filter(([key, { record }]) => record.sync.status === 'pending' && !except.has(key))
                .map(([, entry]) => entry)
                .slice(0, limit),
            ),
          grouped: () => read(() => [...entries.values()].filter(({ record }) => record.sync.groups)),
          write: (collection, ids, change) =>
            stored((part) => write(collection, ids.slice(0, Math.ceil(ids.length * part)), change)),
          readPosition: () => read(() => position),
          writePosition: (next) =>
            whole(() => {
              position = next;
            }),
          readAside: () => read(() => aside),
          writeAside: (next) =>
            whole(() => {
              aside = next;
            }),
          walk: (visit) =>
            read(() => {
              for (const { collection, record } of [...entries.values()]) visit(collection, [record]);
            }),
          writeLastSync: () => whole(() => {}),
        },
      };
    },
  };
}

import { type Collection, findCollection, type JsonObject } from '@rockpool/schema';
import {
  componentsOf,
  discardEdits,
  type LocalRecord,
  makeGroup,
  membershipIn,
  nextStamp,
  type RecordKey,
  recordEdit,
  rightsOf,
  toOperation,
} from '@rockpool/schema/protocol';
import { createEngine, type Engine } from '../../../sdk/src/sync/engine.ts';
import { keyText } from '../../../sdk/src/sync/local-store.ts';
import { createJournal, type Journal } from '../../../sdk/src/transaction/journal.ts';
import { noHooks } from '../../../sdk/test/no-hooks.ts';
import { createVirtualTimers, type VirtualTimers } from '../../simulate/virtual-timers.ts';
import type { Random } from '../../support/random.ts';
import { type Attached, createDisk, type Disk, type Wear } from './disk.ts';
import { createLine, type Line, type Server, type Weather } from './line.ts';

/** What somebody does to a record; nothing where the record is not there to be changed. */
export type Edit = (body: JsonObject) => { readonly body: JsonObject; readonly deleted?: boolean };

/** A device: the real sync on a disk and a line of its own. */
export interface Device {
  readonly name: string;
  readonly user: string;
  readonly disk: Disk;
  readonly engine: () => Engine;
  readonly line: () => Line;
  find(collection: string, id: string): LocalRecord | undefined;
  /** @returns whether it was stored */
  edit(collection: string, id: string, edit: Edit): boolean;
  insert(collection: string, body: JsonObject & { readonly id: string }): void;
  /** Adds to several records, all or nothing. Resolves when that is certain; for ever in vain where the app ends before. */
  together(targets: readonly { readonly collection: string; readonly id: string }[], edit: Edit): Promise<void>;
  /** Gives up a record's edits, with those of everything that transactions connect it to; says of what. */
  discard(collection: string, id: string): readonly RecordKey[];
  advance(milliseconds: number): void;
  nextDue(): number;
  isDead(): boolean;
  /** The app starts again on what the disk holds. */
  restart(): void;
  calm(weather: Weather): void;
  stop(): void;
}

export interface DeviceOptions {
  readonly name: string;
  readonly user: string;
  readonly role: string;
  readonly now: () => number;
  readonly random: Random;
  readonly server: Server;
  readonly weather: Weather;
  readonly wear: Wear;
  readonly onViolation: (what: string) => void;
}

interface Life {
  readonly engine: Engine;
  readonly line: Line;
  readonly journal: Journal;
  readonly attached: Attached;
  readonly timers: VirtualTimers;
}

const collections = ['deals', 'activities', 'settings'] as const;
const declared = (name: string): Collection => findCollection(name) as Collection;

/** One after the other. */
function queue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(() => task());
    last = next.catch(() => {});
    return next;
  };
}

export function createDevice({
  name,
  user,
  role,
  now,
  random,
  server,
  onViolation,
  ...options
}: DeviceOptions): Device {
  const disk = createDisk(random, options.wear);
  let { weather } = options;
  let isCalm = false;
  let groups = 0;
  let life = begin();

  function begin(): Life {
    const timers = createVirtualTimers();
    const attached = disk.attach();
    if (isCalm) attached.setWear({ full: 0, torn: 0, crash: 0 });
    const line = createLine({ server, random, weather, uptime: timers.uptime, onViolation });
    const { store, intents } = attached;
    const journal = createJournal({ intents, store, exclusive: queue() });
    const engine = createEngine({
      ...{ store, transport: line.transport, collections, device: name, exclusive: queue() },
      rights: () => rightsOf({ id: user, role }, membershipIn([], user)),
      ...{ settled: journal.settled, edges: { ...timers, now, random }, hooks: noHooks },
    });
    engine.lead();
    return { engine, line, journal, attached, timers };
  }

  const stampAfter = (record?: LocalRecord): string => nextStamp(now(), record?.sync.stamp ?? '', name);
  const find = (collection: string, id: string): LocalRecord | undefined =>
    disk.entries.get(keyText({ collection, id }))?.record;

  function edited(collection: string, id: string, edit: Edit): [before: LocalRecord, after: LocalRecord] | undefined {
    const before = find(collection, id);
    if (!before || before.deleted) return undefined;
    const { body, deleted = false } = edit(before.body);
    return [before, recordEdit(declared(collection), id, before, { body, deleted, stamp: stampAfter(before) })];
  }

  return {
    name,
    user,
    disk,
    engine: () => life.engine,
    line: () => life.line,
    find,
    edit(collection, id, edit) {
      const change = edited(collection, id, edit);
      if (!change) return false;
      disk.write(collection, [id], () => change[1]);
      life.engine.wrote();
      return true;
    },
    insert(collection, given) {
      const stamp = stampAfter();
      const at = new Date(now()).toISOString();
      const body = { createdAt: at, updatedAt: at, createdBy: user, updatedBy: user, ...given };
      disk.write(collection, [body.id], () =>
        recordEdit(declared(collection), body.id, undefined, { body, deleted: false, stamp }),
      );
      life.engine.wrote();
    },
    async together(targets, edit) {
      const { journal, engine } = life;
      groups += 1;
      const names = targets.map(({ collection }) => collection);
      await journal.perform(async () => {
        const operations = targets.flatMap(({ collection, id }) => {
          const change = edited(collection, id, edit);
          return change ? [toOperation(collection, ...change)] : [];
        });
        const group = makeGroup(`${name}-${groups}`, names);
        return operations.length === targets.length ? { kind: 'edit', groups: [group], operations } : undefined;
      });
      engine.wrote();
    },
    discard(collection, id) {
      const entries = [...disk.entries.values()];
      const component = componentsOf(entries, ({ record }) => record.sync.groups).find((members) =>
        members.some((one) => one.collection === collection && one.record.id === id),
      );
      const records = (component ?? []).map((one) => ({ collection: one.collection, id: one.record.id }));
      const groups = (component ?? []).flatMap(({ record }) => record.sync.groups ?? []);
      if (groups.length === 0) {
        disk.write(collection, [id], (_, record) => record && discardEdits(declared(collection), record));
        life.engine.wrote();
      } else {
        const { journal, engine } = life;
        journal.perform(async () => ({ kind: 'discard', groups, records })).then(engine.wrote, () => {});
      }
      return records;
    },
    advance: (milliseconds) => life.timers.advance(milliseconds),
    nextDue: () => life.timers.nextDue(),
    isDead: () => life.attached.isDead(),
    restart() {
      life.attached.die();
      life.timers.clear();
      void life.engine.stop();
      life = begin();
      // The first thing that the app does, and what completes a transaction that the crash has cut.
      life.journal.settled(async () => {}).catch(() => {});
    },
    calm(next) {
      weather = next;
      isCalm = true;
      life.attached.setWear({ full: 0, torn: 0, crash: 0 });
      life.line.setWeather(next);
    },
    stop() {
      life.attached.die();
      life.timers.clear();
      void life.engine.stop();
    },
  };
}

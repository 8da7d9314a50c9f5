import type { Collection } from '@rockpool/schema';
import {
  DELETED,
  type DeviceId,
  epochOf,
  PROTOCOL_VERSION,
  type PushAnswer,
  type PushRow,
  type Refusal,
  takeAnswer,
  toPushRow,
} from '@rockpool/schema/protocol';
import { type Transport, TransportError } from '../transport/transport.ts';
import { type BatchOptions, type Component, createBatchReader, within } from './batch.ts';
import type { ConflictQueue } from './conflict-queue.ts';
import type { SyncHooks } from './hooks.ts';
import { keyOf, keyText, type PendingRecord } from './local-store.ts';
import { QUICK } from './pace.ts';

/** The most that one request carries. */
const MOST_ROWS = 500;
const MOST_BYTES = 512 * 1024;

/** So many rows that fail alone, one after the other, are not to blame: the server is. */
const MOST_FAILURES = 3;

/**
 * So often a row fails alone, once the server took others meanwhile, before it is set apart for a person to decide.
 * Until it took others, the row is only tried again: nothing tells its fault from the server's.
 */
const MOST_STRIKES = 5;

/** What a push left behind. */
export interface PushReport {
  /** What failed although it travelled alone, each under the key of its first record. */
  readonly failures: ReadonlyMap<string, { readonly component: Component; readonly error: TransportError }>;
  /** Whether the server took anything. */
  readonly passed: boolean;
  /** Why the server takes no push at all now: it is in another epoch, or this app is too old. Reading goes on. */
  readonly held?: TransportError;
}

export interface Pusher {
  /**
   * Sends every pending record and takes the answers, until nothing is left that could go, or nothing may.
   *
   * @throws TransportError when nothing goes through; storage errors
   */
  push(signal: AbortSignal): Promise<PushReport>;
  /** Judges the failures of a push, once a pull has shown that the server is alive. */
  judge(report: PushReport): Promise<void>;
}

export interface PushOptions extends BatchOptions {
  readonly transport: Transport;
  readonly device: DeviceId;
  /** Milliseconds since some moment. */
  readonly uptime: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly hooks: SyncHooks;
  /** Told before each request. */
  readonly onSend: () => void;
}

export function createPusher(options: PushOptions): Pusher {
  const { store, transport, device, uptime, now, hooks, onSend } = options;
  const readBatch = createBatchReader(options);
  /** Only collections that are open have pending records. */
  const declared = (name: string): Collection => store.collections.get(name) as Collection;
  const rowsOf = (component: Component): readonly PushRow[] =>
    component.map(({ collection: name, record }) => {
      const collection = declared(name);
      return hooks.asking(collection, toPushRow(collection, record), record);
    });
  let size = MOST_ROWS;
  /** Records, each the first of its component, that failed alone and have not gone through since. */
  const strikes = new Map<string, { readonly count: number; readonly othersPassed: boolean }>();

  /** Rows under suspicion go last and alone, so that the others never wait for them. */
  async function nextBatch(done: ReadonlySet<string>): Promise<readonly Component[]> {
    const fresh = await readBatch(size, new Set([...done, ...strikes.keys()]));
    return fresh.length > 0 || strikes.size === 0 ? fresh : readBatch(1, done);
  }

  /** Loaded when it is needed. Where it cannot be, nothing asks any more, and the rules decide with the next sync. */
  async function openQueue(): Promise<ConflictQueue | undefined> {
    try {
      const { createConflictQueue } = await import('./conflict-queue.ts');
      return createConflictQueue({ store, device, now, hooks });
    } catch {
      hooks.stopAsking();
      return undefined;
    }
  }

  /** Without what a plugin keeps for a later sync. */
  async function released(batch: readonly Component[], done: Set<string>): Promise<readonly Component[]> {
    const held = await hooks.held(batch.flat());
    if (held.size === 0) return batch;
    const isHeldBack = (component: Component): boolean => component.some((one) => held.has(keyOf(one)));
    for (const one of batch.filter(isHeldBack).flat()) done.add(keyOf(one));
    return batch.filter((component) => !isHeldBack(component));
  }

  async function takeAnswers(rows: readonly PushRow[], answers: readonly PushAnswer[]): Promise<Set<string>> {
    const unsettled = new Set<string>();
    for (const collection of new Set(rows.map((row) => row.collection))) {
      const sent = new Map(rows.filter((row) => row.collection === collection).map((row) => [row.id, row]));
      const answered = new Map(answers.map((answer) => [keyText(answer), answer]));
      await store.write(collection, [...sent.keys()], (id, record) => {
        const [row, answer] = [sent.get(id), answered.get(keyText({ collection, id }))];
        if (!record || !row || !answer) return record;
        const next = takeAnswer(declared(collection), record, row, answer);
        // The answer is older than what a pull brought: not now again, or a server that lags would be asked for ever.
        if (next === record) unsettled.add(keyText({ collection, id }));
        return next;
      });
    }
    return unsettled;
  }

  async function refuse(component: Component, refusal: Refusal): Promise<void> {
    const rows = rowsOf(component);
    const rejected = rows.map(
      ({ collection, id, rev }) => ({ collection, id, outcome: 'REJECTED', rev, refusal }) as const,
    );
    await takeAnswers(rows, rejected);
    for (const row of rows) strikes.delete(keyText(row));
  }

  return {
    async push(signal) {
      const done = new Set<string>();
      const failures = new Map<string, { component: Component; error: TransportError }>();
      let passed = false;
      let position = await store.readPosition();
      let conflicts: ConflictQueue | undefined;
      for (let inARow = 0; inARow < MOST_FAILURES; ) {
        // Read right before sending: what was edited since the last answer travels as it is now.
        const read = within(await nextBatch(done), MOST_BYTES, (component) => JSON.stringify(rowsOf(component)).length);
        const batch = await released(read, done);
        const rows = batch.flatMap(rowsOf);
        const [component] = batch;
        const [first] = rows;
        if (!component || !first) {
          if (read.length > 0) continue;
          const settled = (await conflicts?.settle(signal)) ?? [];
          if (settled.length === 0) break;
          for (const key of settled) done.delete(key);
          continue;
        }
        try {
          onSend();
          const start = uptime();
          const epoch = epochOf(position.timeline);
          const from = epoch === undefined ? {} : { epoch };
          const { answers, timeline } = await transport.push(
            { protocol: PROTOCOL_VERSION, device, rows, ...from },
            signal,
          );
          requireAnswers(rows, answers);
          const isFirst = position.checkpoint === undefined;
          const reconcile = isFirst || batch.flat().some(hasLeft) || answers.some(isRevoked);
          if (epoch === undefined || reconcile) {
            // Before the answers: their revisions mean something in this life of the server's only. And no page brings
            // a record that was given back before the next pull, or takes one that an answer brought, or that another
            // tab's first pull is behind already: that is compared.
            position = { ...position, timeline, reconcile: position.reconcile || reconcile };
            await store.writePosition(position);
          }
          for (const key of await takeAnswers(rows, answers)) done.add(key);
          if (answers.some(isConflict)) {
            conflicts ??= await openQueue();
            conflicts?.add(rows, answers, batch.flat());
          }
          hooks.answered(answers);
          for (const row of rows) strikes.delete(keyText(row));
          if (uptime() - start < QUICK) size = Math.min(MOST_ROWS, size * 2);
          passed = true;
          inARow = 0;
        } catch (error) {
          if (!(error instanceof TransportError)) throw error;
          if (isHeld(error.code ?? '')) return { failures, passed, held: error };
          if (!mayBeOneRow(error)) throw error;
          if (batch.length > 1) {
            size = Math.ceil(rows.length / 2);
            continue;
          }
          const key = keyText(first);
          const verdict = verdictOn(error);
          if (verdict) {
            await refuse(component, verdict);
            continue;
          }
          failures.set(key, { component, error });
          strikes.set(key, strikes.get(key) ?? { count: 0, othersPassed: false });
          done.add(key);
          inARow++;
        }
      }
      return { failures, passed };
    },

    async judge({ failures, passed }) {
      for (const [key, { component, error }] of failures) {
        const known = strikes.get(key);
        const othersPassed = passed || known?.othersPassed === true;
        if (!othersPassed || error.kind === 'timeout') continue;
        const count = (known?.count ?? 0) + 1;
        strikes.set(key, { count, othersPassed });
        if (count < MOST_STRIKES) continue;
        const message = `The server failed on this record ${count} times, and took others: ${error.message}`;
        await refuse(component, { code: 'INVALID', message });
      }
    },
  };
}

function requireAnswers(rows: readonly PushRow[], answers: readonly PushAnswer[]): void {
  const fits = rows.length === answers.length && rows.every((row, i) => keyText(row) === keyText(answers[i] ?? row));
  if (fits) return;
  throw new TransportError('protocol', `Expected ${rows.length} answers in the order of the rows, got others.`);
}

const isConflict = ({ outcome }: PushAnswer): boolean => outcome === 'CONFLICT';

const isRevoked = ({ refusal }: PushAnswer): boolean => refusal?.code === 'ACCESS_REVOKED';

/** A record that left the device, and of which somebody sends the edits all the same. */
const hasLeft = ({ record: { deleted, sync } }: PendingRecord): boolean =>
  deleted && !sync.edits[DELETED] && !sync.lost;

/** Codes that hold back every push, and say nothing about the rows. */
const isHeld = (code: string): boolean => code === 'EPOCH_CHANGED' || code === 'UPGRADE_REQUIRED';

/** Whether one row of the batch may be the reason why all of it failed. */
const mayBeOneRow = ({ kind }: TransportError): boolean =>
  ['timeout', 'too-large', 'server', 'protocol'].includes(kind);

/** What is certain already when a row fails alone. */
function verdictOn({ kind, code, message }: TransportError): Refusal | undefined {
  if (kind === 'too-large') return { code: 'LIMIT_EXCEEDED', message };
  if (code === 'BAD_USER_INPUT') return { code: 'INVALID', message };
  return undefined;
}

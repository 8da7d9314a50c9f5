import type { DeviceId, Rights } from '@rockpool/schema/protocol';
import { BehaviorSubject, type Observable } from 'rxjs';
import type { Edges } from '../edges.ts';
import { CrmError } from '../errors.ts';
import type { Room } from '../storage/room.ts';
import { type Transport, TransportError } from '../transport/transport.ts';
import { backoff } from './backoff.ts';
import { createCycle } from './cycle.ts';
import { createEventLog, type EventLog } from './events.ts';
import type { SyncHooks } from './hooks.ts';
import type { LocalStore } from './local-store.ts';
import type { PullProgress } from './pull.ts';
import * as schedules from './schedule.ts';
import { createSleeper } from './sleeper.ts';
import { explainFailure, type SyncStateName } from './status.ts';
import type { VerifyReport } from './verify.ts';

/** A stream that has been silent for so long, in milliseconds, is dead, whatever the socket says. */
export const STREAM_SILENCE = 40_000;

/** How long until somebody looks whether there is room again, in milliseconds. */
const LOOK_AGAIN = 10_000;

/** So many failures in a row make for the longest wait. */
const HOPELESS = 30;

export interface EngineOptions {
  readonly store: LocalStore;
  readonly transport: Transport;
  readonly collections: readonly string[];
  readonly device: DeviceId;
  /** What the device's user may do, as far as the device knows. */
  readonly rights: () => Rights;
  readonly edges: Edges;
  /** Runs syncs one at a time, over all tabs. */
  readonly exclusive: <T>(task: (lost?: AbortSignal) => Promise<T>) => Promise<T>;
  /** Runs a task while no transaction is half stored, in this tab or another. */
  readonly settled: <T>(task: () => Promise<T>) => Promise<T>;
  readonly hooks: SyncHooks;
  /** Left out: nobody looks how much room there is. */
  readonly room?: Room;
}

/** The sync of one database. It starts nothing before {@link Engine.lead} or {@link Engine.syncNow}. */
export interface Engine {
  readonly state$: Observable<{ readonly state: SyncStateName; readonly error: CrmError | null }>;
  readonly progress$: Observable<PullProgress | null>;
  readonly events: Pick<EventLog, 'of'>;
  /** Syncs by itself from now on, and listens for hints, until it is stopped or told to end. Only one tab does. */
  lead(until?: AbortSignal): void;
  /** Syncs once, now. Never throws: `state$` says how it went. */
  syncNow(): Promise<void>;
  /**
   * Syncs, and compares all that the device holds with the server.
   *
   * @throws CrmError as `state$` tells it; `SYNC_OFF` while sync is paused
   */
  verify(): Promise<VerifyReport>;
  /** Something was written on this device. */
  wrote(): void;
  /** There is reason to try again at once. */
  awake(): void;
  /** Syncs where that failed for want of a token. */
  signedIn(): void;
  pause(): void;
  resume(): void;
  /** Ends every request and stream, and waits for the write that is under way. */
  stop(): Promise<void>;
}

export function createEngine(options: EngineOptions): Engine {
  const { store, transport, edges, exclusive, room } = options;
  const { now, uptime, random } = edges;
  const state$ = new BehaviorSubject<{ state: SyncStateName; error: CrmError | null }>({ state: 'idle', error: null });
  const progress$ = new BehaviorSubject<PullProgress | null>(null);
  const sleeper = createSleeper(edges);
  const streamSleeper = createSleeper(edges);
  const events = createEventLog(now);
  const stopped = new AbortController();
  /** Ends what is under way; replaced when a pause is over. */
  let running = new AbortController();
  let paused = false;
  let schedule = schedules.startingAt(uptime());
  let lastHint = -1;
  let work: Promise<unknown> = Promise.resolve();

  /** Whether the sync that runs has moved anything. */
  let gotOn = false;
  /** Until when the server had asked to wait before the sync that runs began. A person may begin one all the same. */
  let heldAtStart = 0;
  let task: 'pulling' | 'pushing' = 'pulling';
  const watched: Transport = {
    ...transport,
    async push(request, signal) {
      signal.throwIfAborted();
      const result = await reached(() => {
        events.sent(request);
        return transport.push(request, signal);
      });
      events.answered(result);
      gotOn = true;
      return result;
    },
    async pull(...request) {
      const result = await reached(() => transport.pull(...request));
      events.pulled(result);
      gotOn ||= result.records.length > 0;
      return result;
    },
    digest: (...request) => reached(() => transport.digest(...request)),
    compare: (...request) => reached(() => transport.compare(...request)),
  };
  const runCycle = createCycle({
    ...options,
    requireRoom: room?.require,
    ...{ transport: watched, uptime, now, onAttempt: attempt, onProgress: (progress) => progress$.next(progress) },
  });

  function show(state: SyncStateName, error: CrmError | null = null): void {
    if (state !== state$.value.state || error !== state$.value.error) state$.next({ state, error });
  }

  /** A failure stays in sight while sync tries again: that the server is asked is no news, that it answers is. */
  function attempt(next: typeof task): void {
    task = next;
    if (!state$.value.error) show(task);
  }

  async function reached<T>(ask: () => Promise<T>): Promise<T> {
    const { signal } = running;
    const wait = schedule.heldUntil - uptime();
    if (schedule.heldUntil > heldAtStart && wait > 0) {
      throw new TransportError('throttled', 'The server has asked to wait.', { retryAfter: wait });
    }
    const received = await ask().catch((failure: unknown) => {
      const retryAfter = failure instanceof TransportError ? failure.retryAfter : undefined;
      // Here, for it may be the answer to a request that no sync waits for any more.
      if (retryAfter !== undefined) reschedule(schedules.held(schedule, uptime() + retryAfter));
      throw failure;
    });
    if (!signal.aborted && state$.value.error?.code !== 'UPGRADE_REQUIRED') show(task);
    return received;
  }

  function reschedule(next: schedules.Schedule): void {
    schedule = next;
    sleeper.wake();
  }

  /** @returns what a comparison found, if there was one; or why the sync failed */
  async function cycle(lost = running.signal, verifies = false): Promise<VerifyReport | CrmError | undefined> {
    if (paused || stopped.signal.aborted) return undefined;
    const signal = AbortSignal.any([running.signal, lost]);
    schedule = schedules.started(schedule, uptime());
    gotOn = false;
    heldAtStart = schedule.heldUntil;
    try {
      const { held, report } = await runCycle(signal, verifies);
      const { state, error } = held ? explainFailure(held) : { state: 'idle' as const, error: null };
      if (!held) await store.writeLastSync(new Date(now()).toISOString());
      schedule = schedules.succeeded(schedule);
      show(state, error);
      if (error?.code === 'STORAGE_FULL') awaitRoom(held !== error);
      else room?.refused(false);
      return report ?? error ?? undefined;
    } catch (failure) {
      if (signal.aborted) return undefined;
      const { state, error } = explainFailure(failure);
      const helpless = state === 'auth-required' || error.code === 'UPGRADE_REQUIRED';
      schedule = helpless
        ? schedules.blocked(schedule, uptime())
        : schedules.failed(gotOn ? schedules.succeeded(schedule) : schedule, uptime(), random());
      // Of a restored server nobody need know: the next sync deals with it.
      if (failure instanceof TransportError && failure.code === 'EPOCH_CHANGED') show('idle');
      else show(state, error);
      if (error.code === 'STORAGE_FULL') awaitRoom(failure !== error);
      return error;
    }
  }

  /** @param isRefused whether it was the storage that had none */
  function awaitRoom(isRefused: boolean): void {
    if (!room) return;
    room.refused(isRefused);
    const look = (): void => {
      if (stopped.signal.aborted) return;
      room.require().then(tryAgain, () => edges.after(LOOK_AGAIN, look));
    };
    // Where a write failed although there seemed to be room, only another one can tell: that waits longer each time.
    room.require().catch(() => edges.after(LOOK_AGAIN, look));
  }

  function inTurn<T>(task: (lost?: AbortSignal) => Promise<T>): Promise<T> {
    const run = exclusive(task);
    work = run;
    return run;
  }

  /** The one loop: whatever happens moves `schedule`, and this waits for it. */
  async function keepSynced(until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      const delay = paused ? Number.POSITIVE_INFINITY : schedule.dueAt - uptime();
      if (delay > 0) await sleeper.sleep(delay);
      // Somebody else's sync may have done it by the time it is this one's turn.
      else await inTurn(async (lost) => (schedule.dueAt <= uptime() ? cycle(lost) : undefined));
    }
  }

  async function listen(until: AbortSignal): Promise<void> {
    for (let failures = 0; !until.aborted; ) {
      if (!paused) {
        await listenOnce(until, () => {
          failures = 0;
        }).catch((failure: unknown) => {
          // Without a token there is nothing to hurry for; whoever signs in wakes it.
          if (failure instanceof TransportError && failure.kind === 'auth') failures = HOPELESS;
        });
        failures++;
      }
      if (until.aborted) return;
      await streamSleeper.sleep(paused ? Number.POSITIVE_INFINITY : backoff(failures, random()));
    }
  }

  /** Ends when the stream does, or when it falls silent. */
  async function listenOnce(until: AbortSignal, onAlive: () => void): Promise<void> {
    const stream = new AbortController();
    const end = (): void => stream.abort();
    let cancelTimer = edges.after(STREAM_SILENCE, end);
    const onSign = (): void => {
      onAlive();
      cancelTimer();
      cancelTimer = edges.after(STREAM_SILENCE, end);
    };
    const signal = AbortSignal.any([running.signal, until]);
    signal.addEventListener('abort', end);
    try {
      await transport.hints(
        ({ seq }) => {
          if (seq === lastHint) return;
          lastHint = seq;
          reschedule(schedules.wanted(schedule, uptime()));
        },
        onSign,
        stream.signal,
      );
    } finally {
      cancelTimer();
      signal.removeEventListener('abort', end);
    }
  }

  function wakeAll(): void {
    sleeper.wake();
    streamSleeper.wake();
  }

  function tryAgain(): void {
    reschedule(schedules.hopeful(schedule, uptime()));
    streamSleeper.wake();
  }

  return {
    state$,
    progress$,
    events,
    lead(until) {
      const ends = until ? AbortSignal.any([until, stopped.signal]) : stopped.signal;
      ends.addEventListener('abort', wakeAll);
      void keepSynced(ends);
      void listen(ends);
    },
    async syncNow() {
      schedule = schedules.hopeful(schedule, uptime());
      streamSleeper.wake();
      await inTurn((lost) => cycle(lost));
      sleeper.wake();
    },
    async verify() {
      const result = await inTurn((lost) => cycle(lost, true));
      sleeper.wake();
      if (result instanceof CrmError) throw result;
      if (result) return result;
      throw new CrmError('SYNC_OFF', 'Nothing can be compared with the server now.');
    },
    wrote: () => reschedule(schedules.wanted(schedule, uptime() + schedules.WRITE_DEBOUNCE)),
    awake: tryAgain,
    signedIn() {
      if (state$.value.state === 'auth-required') void this.syncNow();
    },
    pause() {
      paused = true;
      running.abort();
      show('paused');
    },
    resume() {
      if (paused) {
        paused = false;
        running = new AbortController();
        show('idle');
        tryAgain();
      } else void this.syncNow();
    },
    async stop() {
      stopped.abort();
      running.abort();
      wakeAll();
      await work;
    },
  };
}

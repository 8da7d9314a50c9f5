import type { DeviceId } from '@rockpool/schema/protocol';
import { CrmError } from '../errors.ts';
import type { TransportError } from '../transport/transport.ts';
import type { Tries } from './aside.ts';
import type { BatchOptions } from './batch.ts';
import { createPuller, type PullOptions } from './pull.ts';
import { createPusher, type PushReport } from './push.ts';
import { SYNC_INTERVAL } from './schedule.ts';
import type { VerifyReport } from './verify.ts';

export interface CycleOptions extends Omit<PullOptions, 'tries'>, BatchOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly device: DeviceId;
  /** Told what is tried next. */
  readonly onAttempt: (task: 'pulling' | 'pushing') => void;
}

/** How a sync went that did not fail. */
export interface CycleResult {
  /** Why nothing may be pushed, although everything was pulled; or pulled, for want of room, although everything was pushed. */
  readonly held?: Error | undefined;
  /** What a comparison found, if there was one. */
  readonly report?: VerifyReport | undefined;
}

/** So often one sync offers what was lost; the next one goes on. */
const MOST_OFFERS = 3;

/**
 * One sync after the other, from push to pull and what follows from them.
 *
 * @throws TransportError, storage errors
 */
export type Cycle = (signal: AbortSignal, verifies: boolean) => Promise<CycleResult>;

export function createCycle(options: CycleOptions): Cycle {
  const { store, uptime, onAttempt } = options;
  const pusher = createPusher({ ...options, onSend: () => onAttempt('pushing') });
  const tries: Tries = new Map();
  const pullAll = createPuller({ ...options, tries });
  let tooOld: { readonly error: TransportError; readonly until: number } | undefined;
  let isFirst = true;
  /** Whether a pull has found that the server lost something, and nothing was pushed since. */
  let hasLost = false;

  /** An app that is too old stays so: it need not send its queue with every hint. */
  async function push(signal: AbortSignal): Promise<PushReport> {
    if (tooOld && uptime() < tooOld.until) return { failures: new Map(), passed: false, held: tooOld.error };
    const report = await pusher.push(signal);
    const { held } = report;
    tooOld = held?.code === 'UPGRADE_REQUIRED' ? { error: held, until: uptime() + SYNC_INTERVAL } : undefined;
    return report;
  }

  /** Pushes what a pull found to be lost. */
  function offer(signal: AbortSignal): Promise<PushReport> {
    hasLost = false;
    return push(signal);
  }

  async function pull(signal: AbortSignal) {
    onAttempt('pulling');
    try {
      const report = await pullAll(signal);
      hasLost ||= report.restored;
      return report;
    } catch (error) {
      // Where not even reading works, it is not this app's age that is at fault: the server may be the older one.
      tooOld = undefined;
      throw error;
    }
  }

  /** Compares where somebody asks for it, where the user lost a scope, and after a start with records set aside. */
  async function compare(signal: AbortSignal, verifies: boolean): Promise<VerifyReport | undefined> {
    const { reconcile } = await store.readPosition();
    const retries = isFirst && (await store.readAside()).length > 0;
    isFirst = false;
    if (!verifies && !reconcile && !retries) return undefined;
    let lostMore = false;
    const { verify } = await import('./verify.ts');
    const pullToVerify = async () => {
      lostMore = (await pull(signal)).reconcile;
    };
    const report = await verify({ ...options, tries, pull: pullToVerify }, signal);
    const position = await store.readPosition();
    if (position.reconcile && !lostMore) await store.writePosition({ ...position, reconcile: false });
    return report;
  }

  async function run(pushes: PushReport, signal: AbortSignal, verifies: boolean): Promise<CycleResult> {
    let pushed = pushes;
    await pull(signal);
    // A server may be restored again while it is offered what it lost.
    for (let round = 0; round < MOST_OFFERS && (hasLost || pushed.held?.code === 'EPOCH_CHANGED'); round++) {
      pushed = await offer(signal);
      await pull(signal);
    }
    const report = await compare(signal, verifies);
    if (hasLost) pushed = await offer(signal);
    await pusher.judge(pushed);
    const { held, failures } = pushed;
    const [failure] = failures.values();
    if (failure) throw failure.error;
    if (held?.code === 'EPOCH_CHANGED') throw held;
    return { held, report };
  }

  return async (signal, verifies) => {
    onAttempt('pulling');
    const pushed = await push(signal);
    try {
      return await run(pushed, signal, verifies);
    } catch (error) {
      // Edits are not kept back with it: there is room for their answers.
      if (error instanceof CrmError && error.code === 'STORAGE_FULL') return { held: error };
      throw error;
    }
  };
}

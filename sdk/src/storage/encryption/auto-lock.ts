import type { Timers } from '../../edges.ts';

/** What a person does to a page that they use. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Other tabs hear of it so many times until they would lock, at most. */
const TIMES_TOLD = 10;

export interface AutoLockOptions {
  /** How long nobody has to use any tab, in milliseconds. */
  readonly idle: number;
  readonly timers: Timers;
  /** Milliseconds since 1970: a machine that sleeps may stop every other clock. */
  readonly now: () => number;
  /** Tells the other tabs that this one is used. */
  readonly tell: () => void;
  readonly lock: () => void;
}

/** Locks when nobody has used a page for some time. */
export interface AutoLock {
  /** Another tab is used. */
  heard(): void;
  stop(): void;
}

export function lockWhenIdle({ idle, timers, now, tell, lock }: AutoLockOptions): AutoLock {
  let usedAt = now();
  let toldAt = 0;
  let cancel = (): void => {};

  /** @returns whether it is too late */
  function isOver(): boolean {
    if (now() - usedAt < idle) return false;
    stop();
    lock();
    return true;
  }
  function used(): void {
    if (isOver()) return;
    usedAt = now();
    if (usedAt - toldAt < idle / TIMES_TOLD) return;
    toldAt = usedAt;
    tell();
  }
  /** Waits for what is left: a timer with every movement of a pointer would be many. */
  function wait(): void {
    const left = Math.min(idle, usedAt + idle - now());
    cancel = timers.after(left, () => isOver() || wait());
  }
  function stop(): void {
    cancel();
    for (const sign of SIGNS) removeEventListener(sign, used, { capture: true });
    document.removeEventListener('visibilitychange', isOver);
  }

  for (const sign of SIGNS) addEventListener(sign, used, { capture: true, passive: true });
  document.addEventListener('visibilitychange', isOver);
  wait();
  return {
    heard() {
      usedAt = now();
    },
    stop,
  };
}

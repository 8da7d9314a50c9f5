import type { Timers } from '@rockpool/sdk';

/** Timers of a device whose time passes only when it is told to. */
export interface VirtualTimers extends Timers {
  /** Lets time pass, and runs what falls due on the way, in order. */
  advance(milliseconds: number): void;
  /** Milliseconds until the next timer is due; infinite when there is none. */
  nextDue(): number;
  /** Forgets every timer, as the end of a process does. */
  clear(): void;
}

export function createVirtualTimers(): VirtualTimers {
  let uptime = 0;
  let waiting: { readonly dueAt: number; readonly task: () => void }[] = [];
  return {
    uptime: () => uptime,
    after(delay, task) {
      // In whole milliseconds, as real timers are: a fraction may be so small that adding it changes nothing.
      const timer = { dueAt: uptime + Math.ceil(delay), task };
      waiting.push(timer);
      return () => {
        waiting = waiting.filter((other) => other !== timer);
      };
    },
    advance(milliseconds) {
      const end = uptime + Math.ceil(milliseconds);
      for (;;) {
        const [next] = waiting.filter(({ dueAt }) => dueAt <= end).sort((a, b) => a.dueAt - b.dueAt);
        if (!next) break;
        waiting = waiting.filter((other) => other !== next);
        uptime = Math.max(uptime, next.dueAt);
        next.task();
      }
      uptime = end;
    },
    nextDue: () => Math.min(...waiting.map(({ dueAt }) => dueAt - uptime)),
    clear() {
      waiting = [];
    },
  };
}

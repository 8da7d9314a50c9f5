import type { CDPSession, Page } from 'playwright';

/** What a tab is asked. */
export interface Session {
  /** @param shows whether the page shows its list at once */
  open(shows: boolean): Promise<void>;
  /** Does something inside the page. */
  ask<T, A = undefined>(task: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Bytes of the JavaScript objects that are in use. */
  heap(): Promise<number>;
  /** Does something, and notes for how long at a stretch the page was blocked meanwhile, in milliseconds. */
  longestBlock(work: () => Promise<unknown>): Promise<number>;
}

/** A task of a thread, or a mark, in Chromium's trace format. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
}

/** How a page's thread is told from all others. */
const MARK = 'this is the page';

export async function openSession(page: Page, url: string): Promise<Session> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const ask: Session['ask'] = (task, argument) => page.evaluate(task as never, argument as never);
  return {
    ask,
    async open(shows) {
      await page.goto(url + (shows ? '#load' : ''));
      await page.waitForFunction(() => 'bench' in globalThis);
    },
    async heap() {
      for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize;
    },
    async longestBlock(work) {
      const events: TraceEvent[] = [];
      cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
      const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
      const traceConfig = { includedCategories: ['toplevel', 'blink.user_timing'] };
      await cdp.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
      await work();
      await ask((mark) => performance.mark(mark), MARK);
      await cdp.send('Tracing.end');
      await complete;
      const main = events.findLast(({ name }) => name === MARK);
      const tasks = events.filter(
        ({ pid, tid, name }) => pid === main?.pid && tid === main.tid && name.endsWith('RunTask'),
      );
      if (tasks.length === 0) throw new Error('The trace says nothing of the page.');
      return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1_000;
    },
  };
}

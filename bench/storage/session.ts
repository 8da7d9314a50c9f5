import type { CDPSession, Page } from 'playwright';

/** When a list was on the page, in milliseconds. */
export interface Shown {
  readonly sinceRequest: number;
  /** Since the database was to be opened. */
  readonly sinceOpening: number;
}

/** What a tab is asked. */
export interface Session {
  /**
   * Asks for the page. Nothing is asked of it until it says that it is there: the questions' own scripts would take their time.
   *
   * @param shows whether the page shows its list at once
   * @returns when that was on the page; undefined where it shows none
   */
  open(shows: boolean): Promise<Shown | undefined>;
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
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'tell' });
  return {
    ask,
    async open(shows) {
      const told = new Promise<string>((resolve) => {
        cdp.once('Runtime.bindingCalled', ({ payload }) => resolve(payload));
      });
      await cdp.send('Page.navigate', { url: url + (shows ? '#load' : '') });
      return (JSON.parse(await told) as { shown?: Shown }).shown;
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
      return tasks.reduce((longest, { dur = 0 }) => Math.max(longest, dur), 0) / 1_000;
    },
  };
}

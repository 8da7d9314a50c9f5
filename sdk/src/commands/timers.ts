import { startTimer, stopTimer, type Timer, type TimerDetails } from '@rockpool/schema/commands';
import { map, type Observable, of, switchMap } from 'rxjs';
import type { CollectionRecord } from '../database/types.ts';
import { CrmError } from '../errors.ts';
import { type CommandRuntime, contextOf, perform, recordOf } from './run.ts';

/** Starts the timer; one runs at a time, in whichever tab. */
export const start = (runtime: CommandRuntime, details: TimerDetails = {}): Promise<Timer> =>
  runtime.exclusive(async () => {
    const [last] = await runtime.timers.read();
    const running = await current(runtime);
    if (running) throw timerRuns(running);
    const timer = startTimer(details, contextOf(runtime));
    await runtime.timers.write((timers) => {
      // Of another tab, which had its turn while this one was frozen.
      const other = timers.find(({ id }) => id !== last?.id);
      if (other) throw timerRuns(other);
      return [timer];
    });
    return timer;
  });

/** The entry bears the id that the timer has had all along: a crash between the two writes cannot double it. */
export async function stop(runtime: CommandRuntime, more: TimerDetails = {}): Promise<CollectionRecord<'ledger'>> {
  const id = await runtime.exclusive(async () => {
    const timer = await current(runtime);
    if (!timer) throw noTimer();
    const made = await perform(runtime, async (_read, context) => stopTimer(timer, more, context));
    await runtime.timers.write(without(timer));
    return made;
  });
  return recordOf(runtime, 'ledger', id);
}

export const discard = (runtime: CommandRuntime): Promise<void> =>
  runtime.exclusive(async () => {
    const timer = await current(runtime);
    if (!timer) throw noTimer();
    await runtime.timers.write(without(timer));
  });

/** The timer that runs, now and after each change; null when none does. */
export const watch = (runtime: CommandRuntime): Observable<Timer | null> =>
  runtime.timers.$.pipe(
    switchMap(([timer]) => {
      const ledger = runtime.collections.get('ledger');
      if (!timer || !ledger) return of(null);
      return ledger.rx.findOne(timer.id).$.pipe(map((entry) => (entry ? null : timer)));
    }),
  );

/** The timer that runs. One whose entry is stored was stopped, and something kept it from being taken away. */
async function current({ timers, collections }: CommandRuntime): Promise<Timer | undefined> {
  const [timer] = await timers.read();
  const stored = timer && (await collections.get('ledger')?.rx.storageInstance.findDocumentsById([timer.id], true));
  return stored?.length ? undefined : timer;
}

const without =
  (timer: Timer) =>
  (timers: readonly Timer[]): readonly Timer[] =>
    timers.filter(({ id }) => id !== timer.id);

const timerRuns = ({ startedAt }: Timer): CrmError => new CrmError('TIMER_RUNNING', `A timer runs since ${startedAt}.`);

const noTimer = (): CrmError => new CrmError('NOT_FOUND', 'No timer runs on this device.');

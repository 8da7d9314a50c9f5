import { defer, from, switchMap } from 'rxjs';
import type { CrmRecord } from '../database/types.ts';
import type { TimerCommands } from './job-types.ts';
import type { CommandRuntime } from './run.ts';
import type { ViewCommands } from './types.ts';

const ofJobs = ['complete', 'fail', 'invoice'] as const;
const ofParties = ['merge', 'unmerge', 'keepApart', 'duplicates'] as const;

/** The names of the commands, view by view: all that is loaded before one is called. */
const names: { readonly [V in keyof ViewCommands]: readonly (keyof ViewCommands[V])[] } = {
  leads: ['convert', 'lose', 'reopen'],
  deals: ['win', 'lose', 'reopen', 'quote', 'order', 'invoice'],
  quotes: ['order'],
  orders: ['invoice'],
  invoices: ['issue', 'credit'],
  creditNotes: ['issue'],
  receipts: ['issue'],
  seriesLeases: ['lease', 'giveBack'],
  projects: ofJobs,
  visits: ofJobs,
  workOrders: ofJobs,
  deliveries: ofJobs,
  inspections: ofJobs,
  maintenance: ofJobs,
  stays: ofJobs,
  contacts: ofParties,
  companies: ofParties,
  households: ofParties,
  sites: ofParties,
};

type Command = (runtime: CommandRuntime, ...given: readonly unknown[]) => Promise<unknown>;

/** The commands of a view as methods, which load what they do when they are called. */
export function commandsOf(view: string, runtime: CommandRuntime): object {
  const known: readonly string[] = Object.hasOwn(names, view) ? names[view as keyof ViewCommands] : [];
  return Object.fromEntries(
    known.map((name) => [
      name,
      async (...given: readonly unknown[]) => {
        const { commands } = await import('./commands.ts');
        const ofView = commands[view as keyof ViewCommands] as unknown as { readonly [name: string]: Command };
        return ofView[name]?.(runtime, ...given);
      },
    ]),
  );
}

/** The timer of this device, where there is a ledger for what it becomes. */
export function timersOf(runtime: CommandRuntime): { readonly timers?: TimerCommands } {
  if (!runtime.collections.has('ledger')) return {};
  const load = () => import('./commands.ts');
  const timers: TimerCommands = {
    start: async (details) => (await load()).timers.start(runtime, details),
    stop: async (more) =>
      (await load()).timers.stop(runtime, more) as Promise<unknown> as Promise<CrmRecord<'timeEntries'>>,
    discard: async () => (await load()).timers.discard(runtime),
    running$: defer(() => from(load()).pipe(switchMap((commands) => commands.timers.watch(runtime)))),
  };
  return { timers };
}

import type { CommandRuntime } from './run.ts';
import type { ViewCommands } from './types.ts';

const ofParties = ['merge', 'unmerge', 'keepApart', 'duplicates'] as const;

/** The names of the commands, view by view: all that is loaded before one is called. */
const names: { readonly [V in keyof ViewCommands]: readonly (keyof ViewCommands[V])[] } = {
  leads: ['convert', 'lose', 'reopen'],
  deals: ['win', 'lose', 'reopen'],
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

import type { Resolvers } from '../generated/resolvers.ts';
import type { Meter } from './meter.ts';
import type { Trace } from './tracing.ts';

type Resolve = (...args: unknown[]) => unknown;

/** Resolvers whose pulls and pushes are traced and counted. */
export function observed(resolvers: Resolvers, trace: Trace, meter: Meter | undefined): Resolvers {
  const { pull } = resolvers.Query as { pull: Resolve };
  const { push } = resolvers.Mutation as { push: Resolve };
  return {
    ...resolvers,
    Query: {
      ...resolvers.Query,
      pull: (...args: unknown[]) =>
        trace('rockpool.pull', async (span) => {
          const page = (await pull(...args)) as { readonly records: readonly unknown[] };
          span?.setAttribute('rockpool.records', page.records.length);
          meter?.pulled(page.records.length);
          return page;
        }),
    },
    Mutation: {
      ...resolvers.Mutation,
      push: (...args: unknown[]) =>
        trace('rockpool.push', async (span) => {
          const result = (await push(...args)) as { readonly answers: readonly { readonly outcome: string }[] };
          span?.setAttribute('rockpool.rows', result.answers.length);
          for (const { outcome } of result.answers) meter?.pushed(outcome);
          return result;
        }),
    },
  } as Resolvers;
}

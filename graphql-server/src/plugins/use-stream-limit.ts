import type { ExecutionArgs } from 'graphql';
import { finalAsyncIterator, isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { ServerContext } from '../context.ts';
import { requestError } from '../errors.ts';
import type { StreamLimits } from '../limits/allowances.ts';

/** When somebody who has too many streams may try again, in seconds. */
const RETRY_AFTER = 60;

/** Bounds the streams that a user, and an organisation, have open at once in this server. */
export function useStreamLimit(limits: StreamLimits): Plugin<ServerContext> {
  const open = new Map<string, number>();

  function add(names: readonly string[], change: 1 | -1): void {
    for (const name of names) {
      const count = (open.get(name) ?? 0) + change;
      if (count > 0) open.set(name, count);
      else open.delete(name);
    }
  }

  return {
    onSubscribe({ args, subscribeFn, setSubscribeFn, setResultAndStopExecution }) {
      const { user } = args.contextValue as ServerContext;
      if (!user) return;
      const names = [user.organisation, `${user.organisation} ${user.id}`] as const;
      const [organisation, own] = names;
      if ((open.get(own) ?? 0) >= limits.user || (open.get(organisation) ?? 0) >= limits.organisation) {
        setResultAndStopExecution({ errors: [tooMany()] });
        return;
      }
      setSubscribeFn(async (subscribed: ExecutionArgs) => {
        add(names, 1);
        const release = (): void => add(names, -1);
        try {
          const stream = await subscribeFn(subscribed);
          if (isAsyncIterable(stream)) return finalAsyncIterator(stream as AsyncIterable<unknown>, release);
          release();
          return stream;
        } catch (error) {
          release();
          throw error;
        }
      });
    },
  };
}

const tooMany = () =>
  requestError('THROTTLED', 'Too many streams are open; close some, or try again later.', {}, 429, {
    'retry-after': String(RETRY_AFTER),
  });

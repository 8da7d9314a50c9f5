import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ServerContext } from '../context.ts';
import { requestError } from '../errors.ts';
import { accountOf, drawsOf, type Limits } from '../limits/allowances.ts';
import type { Buckets, Drawn } from '../limits/buckets.ts';
import { costOf, type Sent } from '../limits/cost.ts';
import { MAX_COST } from '../limits.ts';

/** What an answer says of costs, in `extensions.cost`. */
interface Cost {
  /** What the operation costs. */
  readonly requested: number;
  /** What the caller has left, of what it can have at most. */
  readonly available: number;
  readonly maximum: number;
  /** What comes back in a second. */
  readonly restoreRate: number;
}

/** Lets an operation run when its user and their organisation can pay for it, and tells what it costs. */
export function useCostLimit(buckets: Buckets, limits: Required<Limits>): Plugin<ServerContext> {
  async function charge({ user }: ServerContext, sent: Sent): Promise<ExecutionResult | undefined> {
    const requested = user && costOf(sent);
    // GraphQL or a resolver refuses it, and says why.
    if (!user || requested === undefined) return undefined;
    const account = accountOf(user, sent.document, sent.operationName);
    if (account === 'partners' && requested > MAX_COST) return { errors: [tooExpensive(requested)] };
    const drawn = await buckets.draw(drawsOf(account, user, limits[account]), requested);
    const extensions = { cost: toCost(requested, drawn) };
    return drawn.granted ? { extensions } : { errors: [throttled(requested, drawn)], extensions };
  }

  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const { errors, extensions } = (await charge(args.contextValue, args)) ?? {};
      if (errors) return setResultAndStopExecution({ errors, ...(extensions && { extensions }) });
      if (!extensions) return undefined;
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          setResult({ ...result, extensions: { ...result.extensions, ...extensions } });
        },
      };
    },
    async onSubscribe({ args, setResultAndStopExecution }) {
      const { errors, extensions } = (await charge(args.contextValue, args)) ?? {};
      if (errors) setResultAndStopExecution({ errors, ...(extensions && { extensions }) });
    },
  };
}

const toCost = (requested: number, { available, maximum, perSecond }: Drawn): Cost => {
  return { requested, available, maximum, restoreRate: perSecond };
};

const tooExpensive = (cost: number) =>
  requestError('QUERY_TOO_COMPLEX', `The operation costs ${cost}; the most is ${MAX_COST}. Ask for smaller pages.`);

function throttled(cost: number, { available, wait }: Drawn) {
  const seconds = Math.ceil(wait / 1000);
  const message = `The operation costs ${cost}, and ${available} is left; wait for ${seconds} s.`;
  return requestError('THROTTLED', message, {}, 429, { 'retry-after': String(seconds) });
}

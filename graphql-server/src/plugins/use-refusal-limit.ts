import { setTimeout as delay } from 'node:timers/promises';
import type { Plugin } from 'graphql-yoga';
import type { ServerContext } from '../context.ts';
import { requestError } from '../errors.ts';
import type { Allowance, Buckets, Draw } from '../limits/buckets.ts';

/** How long an answer is kept back, in milliseconds: whoever asks again as soon as there is one keeps nobody else waiting. */
const HELD_BACK = 100;

/**
 * Lets whoever is refused again and again wait, before anything more of theirs is read. A request that comes to nothing
 * has no cost that could be charged for, and makes about as much work as one that is answered.
 */
export function useRefusalLimit(buckets: Buckets, allowance: Allowance): Plugin<ServerContext, ServerContext> {
  const drawsOf = ({ user }: ServerContext): [Draw] => [
    { ...allowance, name: user ? `refusals ${user.organisation} ${user.id}` : 'refusals' },
  ];
  return {
    async onRequestParse({ serverContext }) {
      const { granted, wait } = await buckets.look(drawsOf(serverContext), 1);
      if (granted) return;
      await delay(HELD_BACK);
      throw tooMany(wait);
    },
    async onResultProcess({ result, serverContext }) {
      // By the specification an answer has `data` where anything was executed, and only there.
      const isRefused = 'errors' in result && !('data' in result);
      if (isRefused) await buckets.draw(drawsOf(serverContext), 1);
    },
  };
}

function tooMany(wait: number) {
  const seconds = Math.ceil(wait / 1000);
  const message = `Too many requests had to be refused; correct them, and wait for ${seconds} s.`;
  return requestError('THROTTLED', message, {}, 429, { 'retry-after': String(seconds) });
}

import type { Plugin } from 'graphql-yoga';
import type { ServerContext } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { Meter } from '../operations/meter.ts';
import { observed } from '../operations/observe.ts';
import type { Obstacle } from '../operations/readiness.ts';
import { type Trace, untraced } from '../operations/tracing.ts';
import { createDraining, type DrainOptions } from './use-draining.ts';
import { createMetrics, type MetricsOptions } from './use-metrics.ts';
import { useReadiness } from './use-readiness.ts';
import { useTracing } from './use-tracing.ts';

/** What a server needs to be watched and stopped by those who run it. */
export interface Operations {
  /** Before all others: they have to see every request, and answer some of them at once. */
  readonly plugins: readonly Plugin<ServerContext>[];
  readonly meter: Meter | undefined;
  observed(resolvers: Resolvers): Resolvers;
  drain(options?: DrainOptions): Promise<boolean>;
}

/** What is different from one server to the next. */
export interface OperationsOptions {
  readonly metrics?: MetricsOptions;
  readonly trace?: Trace;
  /** What keeps the database from being worked with. */
  readonly findObstacles?: () => Promise<readonly Obstacle[]>;
}

export function createOperations(options: OperationsOptions): Operations {
  const { metrics, trace = untraced, findObstacles = async () => [] } = options;
  const draining = createDraining();
  const meter = metrics && createMetrics(metrics, () => draining.streams);
  return {
    plugins: [
      useReadiness(async () => (draining.hasBegun ? ['stopping'] : findObstacles())),
      ...(meter ? [meter.plugin] : []),
      ...(trace === untraced ? [] : [useTracing(trace)]),
      draining.plugin,
    ],
    meter,
    observed: (resolvers) => observed(resolvers, trace, meter),
    drain: draining.drain,
  };
}

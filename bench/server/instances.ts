/** How much several servers take that share a PostgreSQL. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import type { JsonObject } from '@rockpool/schema';
import { createCrmServer, postgres } from '@rockpool/server';
import { openLimits } from '../../e2e/support/open-limits.ts';
import { leads, newRow, next, PULL, PUSH, pullVariables, pushVariables } from './leads.ts';
import { type Batch, type Figures, figuresOf, timeOf } from './measure.ts';
import { type Ask, askerOf, secret } from './subject.ts';

/** What so many servers did together. */
export interface Together {
  readonly instances: number;
  readonly pull: Figures;
  readonly push: Figures;
}

/** Devices at work at the same time, each of an organisation of its own, so that none waits for another's lock. */
const DEVICES = 6;
const RECORDS = 1_000;

/** @param milliseconds for each of the two operations */
export async function together(
  url: string,
  instances: number,
  documents: number,
  milliseconds: number,
): Promise<Together> {
  const servers = await Promise.all(Array.from({ length: instances }, () => startInstance(url)));
  try {
    const devices = await Promise.all(
      Array.from({ length: DEVICES }, (_, i) => askerOf(fetch, `bench-${i}`, servers[i % instances]?.address)),
    );
    const sample = next(leads('bench'), 1)[0]?.body as JsonObject;
    return {
      instances,
      pull: await allAtOnce(
        devices.map((ask) => pulling(ask, documents)),
        documents,
        milliseconds,
      ),
      push: await allAtOnce(
        devices.map((ask) => pushing(ask, sample, documents)),
        documents,
        milliseconds,
      ),
    };
  } finally {
    for (const { child } of servers) child.disconnect();
    await Promise.all(servers.map(({ child }) => once(child, 'exit')));
  }
}

/** Gives each device's organisation something to pull. */
export async function prepare(url: string): Promise<void> {
  const server = await createCrmServer({ database: postgres(url), auth: { secret }, limits: openLimits });
  const records = next(leads('bench'), RECORDS);
  for (let i = 0; i < DEVICES; i++) await server.store.import({ id: `bench-${i}`, name: `Benchmark ${i}` }, records);
  await server.close();
}

function pulling(ask: Ask, documents: number): Batch {
  let checkpoint: string | undefined;
  return async () => {
    const { pull } = await ask<{ pull: { hasMore: boolean; checkpoint: string } }>(
      PULL,
      pullVariables(documents, checkpoint),
    );
    checkpoint = pull.hasMore ? pull.checkpoint : undefined;
  };
}

const pushing =
  (ask: Ask, sample: JsonObject, documents: number): Batch =>
  () =>
    ask(PUSH, pushVariables(Array.from({ length: documents }, () => newRow(sample, crypto.randomUUID()))));

/** Everybody does batch after batch until the time is over. */
async function allAtOnce(batches: readonly Batch[], documents: number, milliseconds: number): Promise<Figures> {
  await Promise.all(batches.map((batch) => batch()));
  const times: number[] = [];
  const started = performance.now();
  await Promise.all(
    batches.map(async (batch) => {
      while (performance.now() - started < milliseconds) times.push(await timeOf(batch));
    }),
  );
  const seconds = (performance.now() - started) / 1_000;
  return { ...figuresOf(times, documents), documentsPerSecond: Math.round((times.length * documents) / seconds) };
}

async function startInstance(url: string): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = fork(new URL('instance.ts', import.meta.url), [url], {
    execArgv: ['--conditions=@rockpool/source', '--no-warnings'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [port] = await Promise.race([once(child, 'message'), once(child, 'exit').then(ended)]);
  return { child, address: `http://127.0.0.1:${port}` };
}

const ended = (): never => {
  throw new Error('A server ended before it listened.');
};

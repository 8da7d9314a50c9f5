import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { seeded } from '../support/random.ts';
import { type Counts, openCounts, saveCounts } from './counts.ts';
import { openDatabase } from './database.ts';
import { startNemesis } from './nemesis.ts';
import { judge, settle, type Verdict } from './verdict.ts';
import { type Client, createClient, createServer, type Server, type Tell } from './world.ts';

export interface TortureOptions {
  /** How long faults strike in all, earlier runs on the same folder included, in milliseconds. */
  readonly duration: number;
  readonly seed: number;
  /** Keeps everything; a later run on it goes on where this one ended. */
  readonly folder: string;
  readonly servers?: number;
  readonly clients?: number;
  /** The mean time between two strikes, in milliseconds. */
  readonly strikeEvery?: number;
  /** The mean time between two writes of a client, in milliseconds. */
  readonly writeEvery?: number;
  /** A PostgreSQL that is there; it is not crashed. Left out: one is started in the folder. */
  readonly databaseUrl?: string | undefined;
  /** Ends the faults early; what there is then is checked all the same. */
  readonly signal?: AbortSignal;
  /** Hears how long the faults have struck, in milliseconds, and what is going on. */
  readonly onProgress?: (elapsed: number, phase: string) => void;
}

/** What a run found. */
export type TortureReport = Counts & Verdict & { readonly stuck: readonly string[] };

const TICK = 500;

/** Lets clients write and servers serve while everything breaks, and looks what became of the writes. */
export async function torture(options: TortureOptions): Promise<TortureReport> {
  const { duration, folder, strikeEvery = 700, writeEvery = 150, onProgress = () => {} } = options;
  mkdirSync(folder, { recursive: true });
  const countsFile = join(folder, 'counts.json');
  const counts = openCounts(countsFile, options.seed);
  // A run that goes on after another is not to meet the same chances again.
  const random = seeded(counts.seed + Math.floor(counts.elapsed));
  const tell: Tell = {
    ended: (sentence) => counts.ended.push(sentence),
    leaked: (sentence) => counts.leaked.push(sentence),
  };

  onProgress(counts.elapsed, 'starting');
  const database = await openDatabase(folder, options.databaseUrl);
  const servers: Server[] = [];
  const clients: Client[] = [];
  const leaveNothing = (): void => {
    for (const child of [...servers, ...clients]) child.process?.kill('SIGKILL');
  };
  process.once('exit', leaveNothing);
  try {
    for (let index = 0; index < (options.servers ?? 3); index++)
      servers.push(await createServer(index, database.url, tell));
    const upstreams = () => servers.flatMap(({ port, isReady }) => (isReady ? [port] : []));
    for (let index = 0; index < (options.clients ?? 8); index++) {
      const own = join(folder, `client-${index}`);
      clients.push(await createClient({ index, folder: own, random, upstreams, pause: writeEvery, tell }));
    }
    const proxies = clients.map(({ proxy }) => proxy);
    await Promise.all([...servers, ...clients].map((child) => child.start()));

    const nemesis = startNemesis({ random, clients, servers, proxies, database, pause: strikeEvery });
    const before = { requests: counts.requests, faults: { ...counts.faults } };
    for (let last = performance.now(); counts.elapsed < duration && !options.signal?.aborted; ) {
      await pause(TICK);
      counts.elapsed += performance.now() - last;
      last = performance.now();
      Object.assign(counts.faults, sum([before.faults, nemesis.struck, ...proxies.map(({ struck }) => struck)]));
      counts.requests = proxies.reduce((total, { requests }) => total + requests, before.requests);
      saveCounts(countsFile, counts);
      onProgress(counts.elapsed, 'striking');
    }
    onProgress(counts.elapsed, 'healing');
    await nemesis.stop();
    for (const proxy of proxies) proxy.calm();

    onProgress(counts.elapsed, 'settling');
    const stuck = await settle(clients, database.sql);
    onProgress(counts.elapsed, 'checking');
    const verdict = await judge(clients, database.sql);
    return { ...counts, ...verdict, leaked: [...counts.leaked, ...verdict.leaked], stuck };
  } finally {
    saveCounts(countsFile, counts);
    await Promise.all([...servers, ...clients].map((child) => child.kill()));
    await Promise.all(clients.map(({ proxy }) => proxy.close()));
    await database.close();
    process.off('exit', leaveNothing);
  }
}

function sum(all: readonly { readonly [fault: string]: number }[]): { [fault: string]: number } {
  const total: { [fault: string]: number } = {};
  for (const [fault, times] of all.flatMap((counted) => Object.entries(counted)))
    total[fault] = (total[fault] ?? 0) + times;
  return total;
}

import { setTimeout as pause } from 'node:timers/promises';
import { below, pick, type Random } from '../support/random.ts';
import type { Child } from './child.ts';
import { draw } from './draw.ts';
import type { FaultyProxy } from './proxy.ts';

/**
 * What is done to processes, and how often among a hundred strikes. In a partition all connections of a client break,
 * and new ones are refused for a while.
 */
const strikes = {
  clientKilled: 34,
  clientFrozen: 10,
  serverKilled: 18,
  serverFrozen: 10,
  partition: 10,
  backendTerminated: 8,
  backendKilled: 4,
  databaseCrashed: 6,
} as const;
export type Strike = keyof typeof strikes;

/** The database as the nemesis sees it. */
export interface Victim {
  /** Ends one connection to it, as an administrator does; false when there was none. */
  terminateBackend(): Promise<boolean>;
  /** Kills the process of one connection, whereupon all of them end; left out where that is not ours to do. */
  killBackend?(): Promise<boolean>;
  crash?(signal: 'SIGQUIT' | 'SIGKILL'): Promise<void>;
  start?(): Promise<void>;
}

export interface NemesisOptions {
  readonly random: Random;
  readonly clients: readonly Child[];
  readonly servers: readonly Child[];
  readonly proxies: readonly FaultyProxy[];
  readonly database: Victim;
  /** The mean time between two strikes, in milliseconds. */
  readonly pause: number;
}

/** Strikes at random until it is told to stop; then heals what it struck. */
export interface Nemesis {
  readonly struck: { [strike in Strike]: number };
  stop(): Promise<void>;
}

export function startNemesis({ random, clients, servers, proxies, database, pause: mean }: NemesisOptions): Nemesis {
  const struck = Object.fromEntries(Object.keys(strikes).map((strike) => [strike, 0])) as Nemesis['struck'];
  const suffering = new Set<unknown>();
  const healing = new Set<Promise<void>>();
  let striking = true;

  /** Strikes somebody who is not suffering already, and heals him after a while. */
  function afflict<T>(
    strike: Strike,
    victims: readonly T[],
    hit: (victim: T) => Promise<unknown>,
    heal: Heal<T>,
  ): void {
    const whole = victims.filter((victim) => !suffering.has(victim));
    // On a slow machine everybody would be down all the time, and nothing would happen to what is not done.
    if (whole.length <= Math.floor((victims.length - 1) / 2)) return;
    const victim = pick(random, whole);
    const milliseconds = below(random, heal.within);
    suffering.add(victim);
    const healed = (async () => {
      if ((await hit(victim)) !== false) struck[strike] += 1;
      await pause(milliseconds);
      await heal.by(victim);
    })().finally(() => {
      suffering.delete(victim);
      healing.delete(healed);
    });
    healing.add(healed);
  }

  const kill = (child: Child): Promise<void> => child.kill();
  const freeze = async (child: Child): Promise<void> => child.freeze();
  const start = (child: Child): Promise<void> => child.start();
  const thaw = async (child: Child): Promise<void> => child.thaw();
  const { crash, killBackend, start: restart } = database;
  const nothing = { within: 1, by: async () => {} };

  const acts: { readonly [strike in Strike]: () => void } = {
    clientKilled: () => afflict('clientKilled', clients, kill, { within: 2_000, by: start }),
    clientFrozen: () => afflict('clientFrozen', clients, freeze, { within: 4_000, by: thaw }),
    serverKilled: () => afflict('serverKilled', servers, kill, { within: 2_000, by: start }),
    serverFrozen: () => afflict('serverFrozen', servers, freeze, { within: 4_000, by: thaw }),
    partition: () =>
      afflict('partition', proxies, async (proxy) => proxy.partition(), {
        within: 3_000,
        by: async (proxy) => proxy.heal(),
      }),
    backendTerminated: () =>
      afflict('backendTerminated', [database], () => database.terminateBackend().catch(() => false), nothing),
    backendKilled: () =>
      killBackend && afflict('backendKilled', [database], () => killBackend().catch(() => false), nothing),
    databaseCrashed: () =>
      crash &&
      restart &&
      afflict('databaseCrashed', [database], () => crash(random() < 0.5 ? 'SIGQUIT' : 'SIGKILL'), {
        within: 2_000,
        by: restart,
      }),
  };

  const struckOut = (async () => {
    // However slow the machine and short the run, both ends are killed once.
    const first: Strike[] = ['serverKilled', 'clientKilled'];
    while (striking) {
      await pause(2 * random() * mean);
      if (striking) acts[first.pop() ?? draw(random, strikes) ?? 'clientKilled']();
    }
  })();

  return {
    struck,
    async stop() {
      striking = false;
      await struckOut;
      await Promise.all(healing);
    },
  };
}

interface Heal<T> {
  /** At most so many milliseconds after the strike. */
  readonly within: number;
  readonly by: (victim: T) => Promise<void>;
}

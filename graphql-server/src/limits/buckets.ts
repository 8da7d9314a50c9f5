/** A leaky bucket: what may be spent at once, and how fast it comes back. */
export interface Allowance {
  /** The most that can be saved up. */
  readonly maximum: number;
  /** What comes back in a second. */
  readonly perSecond: number;
}

/** One of the buckets that a request draws from. */
export interface Draw extends Allowance {
  /** Whose it is; requests of the same name share a bucket. */
  readonly name: string;
}

/** What became of a draw: the state of the bucket that has least. */
export interface Drawn extends Allowance {
  readonly granted: boolean;
  /** What is left, rounded down; below 0 where a request that costs more than the maximum emptied it. */
  readonly available: number;
  /** Until the request would be granted, in milliseconds; 0 when it is. */
  readonly wait: number;
}

/** Where the buckets are kept. */
export interface Buckets {
  /**
   * Takes the cost out of all the buckets, or out of none of them. What costs more than a bucket can hold is granted
   * when that is full, and leaves a debt: nobody waits for ever.
   */
  draw(draws: readonly [Draw, ...Draw[]], cost: number): Promise<Drawn>;
  /** What a draw would come to now; nothing is taken. */
  look(draws: readonly [Draw, ...Draw[]], cost: number): Promise<Drawn>;
}

interface Level {
  readonly available: number;
  /** When it was that, and when it will be full again, in milliseconds. */
  readonly at: number;
  readonly fullAt: number;
}

/** From so many buckets on, those that are full again are forgotten: a full one is as good as none. */
const MANY = 10_000;

/**
 * Buckets in this process's memory: several servers of one database each have their own.
 *
 * @param now milliseconds since 1970; a clock that goes back restores nothing meanwhile
 */
export function createBuckets(now: () => number): Buckets {
  const levels = new Map<string, Level>();
  let sweepAt = MANY;

  function available({ name, maximum, perSecond }: Draw, time: number): number {
    const level = levels.get(name);
    if (!level) return maximum;
    return Math.min(maximum, level.available + (Math.max(0, time - level.at) / 1000) * perSecond);
  }

  function spend({ name, maximum, perSecond }: Draw, left: number, at: number): void {
    levels.set(name, { available: left, at, fullAt: at + ((maximum - left) / perSecond) * 1000 });
    if (levels.size <= sweepAt) return;
    for (const [other, { fullAt }] of levels) if (fullAt <= at) levels.delete(other);
    sweepAt = Math.max(MANY, levels.size * 2);
  }

  function look(draws: readonly [Draw, ...Draw[]], cost: number, time: number): Drawn {
    const states = draws.map((draw) => {
      const has = available(draw, time);
      const lacks = Math.min(cost, draw.maximum) - has;
      return { draw, has, wait: lacks > 0 ? Math.ceil((lacks / draw.perSecond) * 1000) : 0 };
    });
    const wait = Math.max(...states.map((state) => state.wait));
    const tightest = states.reduce((least, state) => (state.has < least.has ? state : least));
    const { maximum, perSecond } = tightest.draw;
    const left = Math.floor(wait === 0 ? tightest.has - cost : tightest.has);
    return { granted: wait === 0, available: left, maximum, perSecond, wait };
  }

  return {
    look: async (draws, cost) => look(draws, cost, now()),
    async draw(draws, cost) {
      const time = now();
      const drawn = look(draws, cost, time);
      if (drawn.granted) for (const draw of draws) spend(draw, available(draw, time) - cost, time);
      return drawn;
    },
  };
}

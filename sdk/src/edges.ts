/** What waits are made of. */
export interface Timers {
  /** Milliseconds since some moment. Never goes back, so this is what waits are measured with. */
  readonly uptime: () => number;
  /** Runs a task once, after a delay in milliseconds. Returns what calls it off. */
  readonly after: (delay: number, task: () => void) => () => void;
}

/** What the SDK needs from the machine it runs on, besides storage and network. Handed in, so that tests can hold it. */
export interface Edges extends Timers {
  /** Milliseconds since 1970, by a clock that people set, forwards and back. */
  readonly now: () => number;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  /** Compresses a text. Left out where the platform cannot, and where a test holds the time: it works on another thread. */
  readonly gzip?: (text: string) => Promise<ArrayBuffer>;
}

/** The longest delay that timers hold without wrapping around. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** The real clock, cryptographic randomness, the platform's timers: the only place that calls them. */
export const realEdges: Edges = {
  now: () => Date.now(),
  uptime: () => performance.now(),
  random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
  after: (delay, task) => {
    const timer = setTimeout(task, Math.min(delay, LONGEST_DELAY));
    return () => clearTimeout(timer);
  },
  ...(typeof CompressionStream === 'function' && {
    gzip: (text: string) =>
      new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer(),
  }),
};

/** Counts what happens at the edges, so that it can be seen when nothing happens any more. */
let happened = 0;

/** Something came in, went out, or was stored. */
export const happens = (): void => {
  happened += 1;
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Streams of the platform take a few turns to hand something on. */
const CALM_TURNS = 2;

/** Waits until everything that needs neither network nor time has come to its end: databases in memory, promises. */
export async function quiet(): Promise<void> {
  let seen: number;
  do {
    seen = happened;
    for (let turns = 0; turns < CALM_TURNS; turns++) await turn();
  } while (seen !== happened);
}

/** So many turns without a result are taken for "never". */
const NEVER = 200;

/**
 * Waits for what needs neither network nor time.
 *
 * @throws Error when it does not come to an end
 */
export async function inTime<T>(work: Promise<T>): Promise<T> {
  let isOver = false;
  const over = (): void => {
    isOver = true;
  };
  work.then(over, over);
  for (let turns = 0; !isOver && turns < NEVER; turns++) await turn();
  if (!isOver) throw new Error('A write on the device never came to an end.');
  return work;
}

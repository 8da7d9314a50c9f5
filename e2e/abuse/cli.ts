/** Measures what hostile requests cost the server, and whether others notice: `npm run bench:abuse`. */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { corpus } from './corpus.ts';
import { type Place, send, sendNormal } from './target.ts';

const help = `Sends the corpus of hostile requests over HTTP, and says how long each takes to be answered;
then how long a normal client's requests take alone, and while somebody else sends the corpus without a pause.

  npm run bench:abuse -- [options]

  --times N     how often each is sent; the least counts, since only the machine adds to it (default 7)
  --seconds N   for the normal client, alone and under attack (default 10)
  --help        this text

Fails where a request takes 50 ms or more, or the normal client's 99th percentile more than doubles.`;

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '10' },
    help: { type: 'boolean', default: false },
  },
});

const MOST = 50;
const MOST_FACTOR = 2;

const start = (workerData: object): Worker => new Worker(new URL('crew.ts', import.meta.url), { workerData });

async function leastOfEach(place: Place, times: number): Promise<ReadonlyMap<string, number>> {
  const least = new Map<string, number>();
  for (let i = 0; i < times; i++) {
    for (const abuse of corpus) {
      const { duration } = await send(place, abuse);
      least.set(abuse.name, Math.min(least.get(abuse.name) ?? Number.POSITIVE_INFINITY, duration));
    }
  }
  return least;
}

async function normalFor(place: Place, seconds: number): Promise<number> {
  const durations: number[] = [];
  for (const end = performance.now() + seconds * 1_000; performance.now() < end; ) {
    durations.push((await sendNormal(place)).duration);
  }
  return durations.sort((a, b) => a - b)[Math.floor(durations.length * 0.99)] ?? 0;
}

async function measure(times: number, seconds: number): Promise<number> {
  const server = start({});
  const [place] = (await once(server, 'message')) as [Place];
  await normalFor(place, 2);
  const least = [...(await leastOfEach(place, times))].sort(([, a], [, b]) => b - a);
  for (const [name, duration] of least) console.log(`${duration.toFixed(1).padStart(7)} ms  ${name}`);
  const alone = await normalFor(place, seconds);
  const attacker = start({ attack: place });
  await once(attacker, 'message');
  const attacked = await normalFor(place, seconds);
  await Promise.all([attacker.terminate(), server.terminate()]);

  const slow = least.filter(([, duration]) => duration >= MOST).length;
  const factor = attacked / alone;
  console.log(
    `abuse: ${least.length} requests, ${slow} of them took ${MOST} ms or more; a normal client's p99 ` +
      `${alone.toFixed(1)} ms alone, ${attacked.toFixed(1)} ms under attack: ${factor.toFixed(1)} times`,
  );
  return slow === 0 && factor <= MOST_FACTOR ? 0 : 1;
}

if (values.help) console.log(help);
else process.exitCode = await measure(Number(values.times), Number(values.seconds));

import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { measured } from '../support/measured.ts';
import { temporaryPostgres } from '../support/temporary-postgres.ts';
import { writeJson } from '../support/write-json.ts';
import { leaks } from './leaks.ts';
import { playApart } from './rounds.ts';
import type { Backend } from './stage.ts';
import { emptySummary, published, type Summary, unanswered, withRound } from './summary.ts';
import type { Tally } from './tally.ts';

const help = `Asks a server of several organisations for everything that its schema has, as everybody who may and who may not,
and looks into every answer for what its reader may not see.

  npm run attack -- [options]

  --requests N   how many requests (default 20000), in rounds of 20,000, each on a server of its own: the first of every five
                 on PostgreSQL (DATABASE_URL, else one that goes with the run), the others in memory
  --seed S       the seed of the first round (default 1)
  --jobs N       rounds at a time (default: one for each core)
  --json FILE    writes what was found
  --state FILE   keeps what was done, and goes on from there the next time
  --leaks        plants known leaks instead, one at a time, and says how many requests it takes to find each
  --only NAME    of these, one alone
  --help         this text

Exits with 1 when something was found, when a field was never answered, and when a planted leak was not found.`;

const ROUND = 20_000;
/** What stands in front of the store is the same on all of them, and answers ten times as fast without a database. */
const DATABASE_EVERY = 5;

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    json: { type: 'string' },
    state: { type: 'string' },
    leaks: { type: 'boolean', default: false },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const [requests = 0, seed = 0, jobs = 0] = [values.requests, values.seed, values.jobs].map(Number);

if (values.help) console.log(help);
else if (![requests, seed, jobs].every((number) => Number.isSafeInteger(number) && number > 0)) {
  console.error('--requests, --seed and --jobs are whole numbers from 1.');
  process.exitCode = 1;
} else process.exitCode = await (values.leaks ? findLeaks() : attack());

async function attack(): Promise<number> {
  const bar = new SingleBar({
    format: 'attack {bar} {value} of {total} requests, {eta_formatted} left',
    hideCursor: true,
  });
  let summary = readState();
  const [started, before] = [performance.now(), summary.seconds];
  const rounds = Math.ceil(requests / ROUND);
  const progress = new Map<number, number>();
  const show = (): void => bar.update(summary.requests + [...progress.values()].reduce((a, b) => a + b, 0));
  const postgres = await temporaryPostgres();
  const playOn = (backend: Backend, next: number): Promise<Tally> =>
    playApart({ seed: next, requests: Math.min(ROUND, requests), backend }, (done) => {
      progress.set(next, done);
      show();
    });
  const play = (next: number): Promise<Tally> =>
    (next - seed) % DATABASE_EVERY === 0
      ? postgres.withDatabase(`rockpool_attack_${next}_${Date.now()}`, (url) => playOn(url as Backend, next))
      : playOn('memory', next);
  if (process.stderr.isTTY) bar.start(requests, summary.requests);
  const waiting = Array.from({ length: Math.max(0, seed + rounds - summary.next) }, (_, i) => summary.next + i);
  const done = new Map<number, Tally>();
  const attacker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      done.set(next, await play(next));
      progress.delete(next);
      // In the order of the seeds, so that the next run knows where to go on.
      for (let tally = done.get(summary.next); tally; tally = done.get(summary.next))
        summary = withRound(summary, tally);
      summary = { ...summary, seconds: before + Math.round((performance.now() - started) / 100) / 10 };
      if (values.state) writeJson(values.state, summary);
    }
  };
  try {
    await Promise.all(Array.from({ length: jobs }, attacker));
  } finally {
    bar.stop();
    await postgres.stop();
  }
  return verdictOn(summary);
}

function readState(): Summary {
  if (!values.state || !existsSync(values.state)) return emptySummary(seed);
  const state = JSON.parse(readFileSync(values.state, 'utf8')) as Summary;
  if (state.from !== seed) throw new Error(`${values.state} belongs to a run from seed ${state.from}, not ${seed}.`);
  return state;
}

function verdictOn(summary: Summary): number {
  if (values.json) {
    writeJson(values.json, { ...measured('attack'), ...published(summary) });
  }
  for (const find of summary.finds.slice(0, 10)) console.error(JSON.stringify(find, null, 2));
  // A few requests do not come round to everything.
  const silent = requests < ROUND ? [] : unanswered(summary);
  if (silent.length > 0) console.error(`Never answered, so nothing is proven about them: ${silent.join(', ')}`);
  const { finds, fields, twins, seconds } = summary;
  console.log(
    `${summary.requests} requests to ${Object.keys(fields).length} fields, ${twins} of them twice: ${finds.length} finds (${seconds} s)`,
  );
  return finds.length > 0 || silent.length > 0 ? 1 : 0;
}

async function findLeaks(): Promise<number> {
  let missed = 0;
  for (const { name, what, backend } of leaks.filter(
    (leak) => values.only === undefined || leak.name === values.only,
  )) {
    const { finds, requests: sent } = await playApart({ seed, requests, backend, leak: name, untilFound: true });
    if (finds.length === 0) missed += 1;
    console.log(
      `${name.padEnd(32)} ${(finds.length === 0 ? 'not found' : `${sent} requests`).padEnd(16)} ${finds[0]?.what.slice(0, 120) ?? what}`,
    );
  }
  console.log(`${leaks.length} leaks planted, ${missed} not found`);
  return missed > 0 ? 1 : 0;
}

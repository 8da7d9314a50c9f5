import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { measured } from '../support/measured.ts';
import { writeJson } from '../support/write-json.ts';
import { type Crew, createCrew } from './crew.ts';
import type { Reduction } from './plan.ts';
import type { SeedReport } from './run-seed.ts';
import { commandFor, shrink } from './shrink.ts';
import { emptyCells, emptySummary, type Failure, type Summary, withReport } from './summary.ts';

const help = `Plays seeded days of a few devices and their server in which everything goes wrong, and looks for what was lost.

  npm run simulate -- [options]

  --seeds N        how many seeds (default 200)
  --from S         the first of them (default 1)
  --jobs N         how many at a time (default: one for each core)
  --json FILE      writes what was found
  --state FILE     keeps what was done, and goes on from there the next time
  --operations N   ends each day after so many deeds
  --devices N      leaves out the devices after the first N
  --without A,B    leaves out these faults
  --show           prints everything that happens; for one seed
  --help           this text

Exits with 1 when a seed ends with a violation, and prints the line that plays it again and the least that still fails;
also when, over a long run, a fault never met what it has to meet.`;

/** From so many seeds on, every fault must have met everything that it has to meet. */
const LONG_RUN = 1_000;

/** So many failures are shrunk; the others are likely the same. */
const MOST_SHRUNK = 3;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    json: { type: 'string' },
    state: { type: 'string' },
    operations: { type: 'string' },
    devices: { type: 'string' },
    without: { type: 'string' },
    show: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

const reduction: Reduction = {
  operations: numberOf(values.operations),
  devices: numberOf(values.devices),
  without: values.without?.split(','),
};

if (values.help) console.log(help);
else {
  const numbers = [values.from, values.seeds, values.jobs].map(Number);
  const [from = 1, seeds = 1, jobs = 1] = numbers;
  if (!numbers.every((number) => Number.isSafeInteger(number) && number > 0)) {
    console.error('--seeds, --from and --jobs are whole numbers from 1.');
    process.exitCode = 1;
  } else if (values.show) {
    const { closeStages, runSeed } = await import('./run-seed.ts');
    console.log(await runSeed(from, { ...reduction, show: console.log }));
    await closeStages();
  } else process.exitCode = await simulate(from, seeds, jobs);
}

async function simulate(from: number, seeds: number, jobs: number): Promise<number> {
  const crew = createCrew(Math.min(jobs, seeds));
  const bar = new SingleBar({
    format: 'simulate {bar} {value} of {total} seeds, {eta_formatted} left',
    hideCursor: true,
  });
  let summary = readState(from);
  const [started, before] = [performance.now(), summary.seconds];
  if (process.stderr.isTTY) bar.start(seeds, summary.next - from);
  try {
    // As many as there are threads, and one more, so that none of them waits for this one.
    const underway: Promise<SeedReport>[] = [];
    for (let seed = summary.next; seed < from + seeds || underway.length > 0; seed++) {
      if (seed < from + seeds) underway.push(crew.play(seed, reduction));
      if (seed < from + seeds && underway.length <= jobs) continue;
      const report = (await underway.shift()) as SeedReport;
      summary = withReport(summary, report, await failureOf(crew, report, summary.failures.length < MOST_SHRUNK));
      summary = { ...summary, seconds: before + Math.round((performance.now() - started) / 100) / 10 };
      bar.increment();
      if (values.state && summary.next % 100 === 0) writeJson(values.state, summary);
    }
  } finally {
    bar.stop();
    await crew.close();
  }
  if (values.state) writeJson(values.state, summary);
  return verdictOn(summary, from + seeds);
}

function readState(from: number): Summary {
  if (!values.state || !existsSync(values.state)) return emptySummary(from);
  const state = JSON.parse(readFileSync(values.state, 'utf8')) as Summary;
  if (state.from !== from) throw new Error(`${values.state} belongs to a run from seed ${state.from}, not ${from}.`);
  return state;
}

async function failureOf(crew: Crew, report: SeedReport, mayShrink: boolean): Promise<Failure | undefined> {
  const { seed, violations } = report;
  if (violations.length === 0) return undefined;
  const command = commandFor(seed, reduction);
  console.error(`Seed ${seed}: ${violations.length} violations. Again: ${command}`);
  for (const violation of violations.slice(0, 5)) console.error(`  ${violation}`);
  if (!mayShrink) return { seed, violations, command };
  const least = await shrink(seed, reduction, async (tried) => (await crew.play(seed, tried)).violations.length > 0);
  const shrunk = commandFor(seed, least);
  console.error(`  Least: ${shrunk}`);
  return { seed, violations, command, shrunk };
}

function verdictOn(summary: Summary, end: number): number {
  const seeds = end - summary.from;
  const unproven = emptyCells(summary);
  if (values.json) writeJson(values.json, { ...measured('simulate'), seeds, ...summary, unproven });
  const { failures, writes, conflicts, seconds } = summary;
  const isUnproven = seeds >= LONG_RUN && unproven.length > 0;
  if (isUnproven) console.error(`Never met, so nothing is proven about it: ${unproven.join(', ')}`);
  const found = failures.length === 0 ? 'nothing lost, all replicas equal' : `${failures.length} seeds with violations`;
  console.log(`${seeds} seeds, ${writes} writes, ${conflicts} conflicts settled: ${found} (${seconds} s)`);
  return failures.length > 0 || isUnproven ? 1 : 0;
}

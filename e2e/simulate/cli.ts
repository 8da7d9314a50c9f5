import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { runSeed, type SeedReport } from './run-seed.ts';
import { everyday, simulatedFaults } from './scenario.ts';
import { createStage } from './stage.ts';

/** From so many seeds on, every fault must have struck. */
const ENOUGH_SEEDS = 20;

const help = `Plays seeded days of three devices on a bad network and looks for lost writes.

  npm run simulate -- [options]

  --seeds N      how many seeds (default 200)
  --from S       the first of them (default 1)
  --json FILE    writes what was found
  --help         this text

Exits with 1 when a seed ends with a violation, and prints the line that plays it again; also when, over ${ENOUGH_SEEDS}
seeds or more, one of the faults never struck.`;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(help);
} else {
  const [seeds, from] = [Number(values.seeds), Number(values.from)];
  if (Number.isSafeInteger(seeds) && Number.isSafeInteger(from) && seeds > 0)
    process.exitCode = await simulate(from, seeds);
  else {
    console.error('--seeds and --from are whole numbers, --seeds at least 1.');
    process.exitCode = 1;
  }
}

async function simulate(from: number, seeds: number): Promise<number> {
  const started = performance.now();
  const stage = await createStage();
  const bar = new SingleBar({
    format: 'simulate {bar} {value} of {total} seeds, {eta_formatted} left',
    hideCursor: true,
  });
  if (process.stderr.isTTY) bar.start(seeds, 0);
  const reports: SeedReport[] = [];
  try {
    for (let seed = from; seed < from + seeds; seed++) {
      const report = await runSeed(stage, seed, everyday);
      reports.push(report);
      bar.increment();
      if (report.violations.length > 0) tell(report);
    }
  } finally {
    bar.stop();
    await stage.close();
  }
  const summary = summarise(reports, performance.now() - started);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(summary, null, 2)}\n`);
  const { failed, writes, conflicts, seconds } = summary;
  // A fault that never strikes proves nothing; a handful of seeds may well miss one.
  const unmet = seeds >= ENOUGH_SEEDS ? simulatedFaults.filter((fault) => summary.faults[fault] === 0) : [];
  if (unmet.length > 0) console.error(`Never struck, so nothing is proven about them: ${unmet.join(', ')}`);
  const found = failed.length === 0 ? 'nothing lost, all replicas equal' : `${failed.length} seeds with violations`;
  console.log(`${seeds} seeds, ${writes} confirmed writes, ${conflicts} conflicts settled: ${found} (${seconds} s)`);
  return failed.length + unmet.length === 0 ? 0 : 1;
}

function tell({ seed, violations }: SeedReport): void {
  console.error(`Seed ${seed}: ${violations.length} violations. Again: npm run simulate -- --from ${seed} --seeds 1`);
  for (const violation of violations.slice(0, 5)) console.error(`  ${violation}`);
}

function summarise(reports: readonly SeedReport[], milliseconds: number) {
  const total = (count: (report: SeedReport) => number): number =>
    reports.reduce((sum, report) => sum + count(report), 0);
  const faults = simulatedFaults.map((fault) => [fault, total(({ struck }) => struck[fault])] as const);
  return {
    seeds: reports.length,
    writes: total(({ writes }) => writes),
    conflicts: total(({ conflicts }) => conflicts),
    faults: Object.fromEntries(faults),
    failed: reports
      .filter(({ violations }) => violations.length > 0)
      .map(({ seed, violations }) => ({ seed, violations })),
    seconds: Math.round(milliseconds / 100) / 10,
  };
}
